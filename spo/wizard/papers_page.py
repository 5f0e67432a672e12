"""The papers: each as it will be printed, passages in an officer's own words, and the files to download."""

import streamlit as st

from spo.case import Edit
from spo.documents import (
    Pack,
    Paper,
    Paragraph,
    Passage,
    Rewording,
    digest,
    drafted,
    editable,
    key,
    pack,
    plain,
    preview,
    rewordings,
    status,
)
from spo.guidance import Guidance
from spo.store import StoreError

from . import notices, printed
from .case_page import case_page
from .day import assessed, on
from .frame import html
from .markup import heading, led, paragraph
from .opened import Opened, in_words, opened
from .person import now, who
from .picture import pictures
from .pieces import name_of_case
from .saving import Held, save
from .session import keep, store
from .shown import AUDIENCES
from .visit import current, tell
from .way import go

ID = "papers"
TITLE = "Papers"

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PAPER, _EDITING, _MADE = "paper", "editing", "made"


def draw() -> None:
    """Draw the page."""
    case_page(ID, TITLE, _draw)


def _draw(case: Held, law: Guidance) -> None:
    visit, kept = current(), pictures(case)
    found = opened(assessed(case), kept)
    html(name_of_case(case.case))
    html(notices.problems(visit.problems))
    html(notices.told(visit.told))
    html(
        paragraph(
            f"These are drafts, as on {in_words(on())}. A force solicitor must approve them before they are filed."
        )
    )
    with st.container(horizontal=True, key="exits"):
        st.button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
        st.button("What to sign, send and serve", key="after", on_click=go, args=("sign-send-serve", case.id))
    _downloads(case, law, found, kept)
    _paper(case, law, found, kept)


def _downloads(case: Held, law: Guidance, found: Opened, kept: dict[str, bytes]) -> None:
    html(heading(2, "Download"))
    if found.leaks:
        html(notices.leaks(found.leaks))
        return
    made: tuple[object, Pack] | None = st.session_state.get(_MADE)
    if made is None or made[0] != (case.id, case.revision, on()):
        if not st.button("Make the Word papers", type="primary", key="make"):
            return
        made = ((case.id, case.revision, on()), _make(found, kept))
        st.session_state[_MADE] = made
    _files(law, made[1])


def _make(found: Opened, kept: dict[str, bytes]) -> Pack:
    with st.status("Making the papers", expanded=True) as box:
        bar = st.progress(0.0)

        def told(title: str, share: float) -> None:
            bar.progress(share, f"Making: {title}" if title else "Done")

        made = pack(found.assessment, told=told, pictures=kept)
        box.update(label="The papers are made", state="complete", expanded=False)
    return made


def _files(law: Guidance, made: Pack) -> None:
    st.download_button(
        "Download the whole pack (zip)",
        made.zipped,
        "spo-pack.zip",
        "application/zip",
        type="primary",
        on_click="ignore",
        key="pack",
    )
    for entry in law.papers.values():
        if content := made.files.get(entry.file):
            with st.container(horizontal=True, vertical_alignment="center", key=f"file-{entry.id}"):
                st.download_button(
                    f"Download: {entry.title}", content, entry.file, _WORD, on_click="ignore", key=f"paper-{entry.id}"
                )
                html(paragraph(AUDIENCES[entry.audience]))


def _paper(case: Held, law: Guidance, found: Opened, kept: dict[str, bytes]) -> None:
    html(heading(2, "Read and edit"))
    st.radio(
        "Which paper?", list(found.papers), format_func=lambda id: law.papers[id].title, key=_PAPER, horizontal=True
    )
    paper = found.papers[st.session_state[_PAPER]]
    before = drafted(found.assessment, kept)
    held = {one.passage: one for one in rewordings(before.values(), case.case) if one.paper == paper.entry.id}
    html(printed.opening(paper.entry.title, AUDIENCES[paper.entry.audience], status(paper)))
    for one in held.values():
        if one.orphaned:
            html(printed.orphaned(law, one))
            st.button("Take these words out", key=f"drop-{one.id}", on_click=_drop, args=(case, one))
    _pages(case, law, paper, before.get(paper.entry.id), held)


def _pages(case: Held, law: Guidance, paper: Paper, draft: Paper | None, held: dict[str, Rewording]) -> None:
    """Draw a paper as it will be printed, with the way to put each passage that allows it in other words."""
    passages = {one.id: one for many in (draft.passages.values() if draft else ()) for one in many}
    waiting = []
    for block in preview(paper):
        passage = passages.get(block.id) if isinstance(block, Paragraph) else None
        if passage is None or draft is None or not editable(draft, passage):
            waiting.append(block)
            continue
        html(printed.blocks(waiting))
        waiting = []
        own = held.get(passage.id)
        if st.session_state.get(_EDITING) == (case.id, paper.entry.id, passage.id):
            _editor(case, law, paper.entry.id, passage, own)
            continue
        html(printed.passage(law, block, own))
        st.button(
            "Put this in other words" if own is None else "Change these words",
            key=f"edit-{paper.entry.id}-{passage.id}",
            on_click=_edit,
            args=((case.id, paper.entry.id, passage.id),),
            type="tertiary",
        )
    html(printed.blocks(waiting))


def _editor(case: Held, law: Guidance, paper: str, passage: Passage, own: Rewording | None) -> None:
    draft = plain(passage.text)
    mine = current().mine.get(f"wordings.{key(paper, passage.id)}")
    html(printed.draft_beside(law, draft, own))
    if own and mine is not None:
        html(led("Saved meanwhile:", own.text))
    with st.form("wording", border=True):
        value = mine if mine is not None else own.text if own else draft
        st.text_area("Your wording", value=value, key=_box(case, passage), height=200)
        with st.container(horizontal=True):
            args = (case, paper, passage)
            st.form_submit_button("Save these words", type="primary", on_click=_keep_words, args=args)
            st.form_submit_button("Use the draft", on_click=_use_draft, args=args)
            st.form_submit_button("Leave it as it was", on_click=_edit, args=(None,))


def _box(case: Held, passage: Passage) -> str:
    return f"wording-{passage.id}@{case.revision}"


def _edit(which: tuple[str, str, str] | None) -> None:
    st.session_state[_EDITING] = which


def _keep_words(case: Held, paper: str, passage: Passage) -> None:
    text = st.session_state[_box(case, passage)]
    value = {"paper": paper, "passage": passage.id, "text": text, "digest": digest(passage)}
    path = f"wordings.{key(paper, passage.id)}"
    _save(case, Edit(path=path, value=value), "Your words are saved, and will be printed.")


def _use_draft(case: Held, paper: str, passage: Passage) -> None:
    _save(case, Edit(path=f"wordings.{key(paper, passage.id)}", value=None), "The draft will be printed.")


def _drop(case: Held, one: Rewording) -> None:
    _save(case, Edit(path=f"wordings.{one.id}", value=None), "Those words are taken out.")


def _save(case: Held, edit: Edit, told: str) -> None:
    mine = {edit.path: edit.value["text"]} if edit.value else {}
    try:
        saved = save(store(), case, (edit,), who(), now())
    except StoreError as error:
        tell(str(error), told="What you typed is still on this page.", mine=mine)
        return
    keep(saved.held)
    if saved.clashes:
        person = saved.clashes[0].theirs.who
        tell(f"{person} changed this passage meanwhile. Read it below, then save yours again.", mine=mine)
        return
    _edit(None)
    tell(told=told)
