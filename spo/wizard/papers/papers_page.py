"""The papers: the files to download, and each paper as it will be printed, with the way to put a passage otherwise."""

from dataclasses import replace

import streamlit as st

from spo.assessment import titled
from spo.case import Edit
from spo.case.days import in_full
from spo.documents import Listing, Paper, Paragraph, Rewording, editable, preview, refused_templates, rewordings, status
from spo.guidance import Guidance

from ..display.approval import CHANGED, as_filed, of_authority, who_and_when
from ..display.opening import opening
from ..display.shown import AUDIENCES
from ..form.leaving import save_edits
from ..open_case.approved import HowItStands, after_filing, how_it_stands
from ..open_case.saving import OpenCase
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.press import button
from ..screen.visit import tell
from ..screen.way import go
from . import approval_page, printed, wording_page
from .downloads import downloads

ID = "papers"
TITLE = "Papers"

_BOX, _SHOWN = "paper-box", "paper-shown"
_SINCE = "The page Approval gives out the filed papers. The case has changed since."
_MOST_ROWS = 200
"""How many rows of a file of evidence are shown: a browser cannot hold a hundred thousand."""


def draw(case: OpenCase, law: Guidance) -> None:
    opening(case.case)
    with st.container(horizontal=True, key="exits"):
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
        button(approval_page.TITLE, key="approval", on_click=go, args=(approval_page.ID, case.id))
        button("What the defendant would learn", key="learn", on_click=go, args=("what-he-would-learn", case.id))
        button("Review", key="review", on_click=go, args=("review", case.id))
        button("Signed papers", key="signed", on_click=go, args=("signed-papers", case.id))
        button("What to sign, send and serve", key="after", on_click=go, args=("sign-send-serve", case.id))
    if refused := refused_templates(entry.template for entry in law.papers.values()):
        html(notices.templates(refused))
        return
    how = how_it_stands(case)
    html(paragraph(_as_on(law, how)))
    downloads(case, law, how)
    _paper(case, law, how)


def _as_on(law: Guidance, how: HowItStands) -> str:
    """Return as on which day the papers are printed, and how they stand."""
    if how.approval and how.holds:
        stand = as_filed(how.filing) if how.as_filed and how.filing else who_and_when(how.approval)
        said = f"{stand} {of_authority(how, how.approval)}".strip()
        return f"{said} The papers are as on {in_full(how.of.on)}."
    drafts = law.wording["drafts-as-on"].text.format(day=in_full(how.of.on))
    if how.filing:
        return f"{as_filed(how.filing)} {of_authority(how, how.filing.approval)} {_SINCE} {drafts}"
    return f"{CHANGED}. {drafts}" if how.approval else drafts


def _paper(case: OpenCase, law: Guidance, how: HowItStands) -> None:
    found, new = how.of, after_filing(case, how)
    html(heading(2, "Read and edit"))
    names = list(dict.fromkeys((*new, *found.papers)))
    shown = st.session_state.get(_SHOWN)
    shown = shown if shown in names else names[0]
    chosen = st.radio(
        "Which paper?",
        names,
        index=names.index(shown),
        format_func=lambda id: titled(found.assessment.view, law.every_paper[id]).title,
        key=_BOX,
        horizontal=True,
    )
    st.session_state[_SHOWN] = chosen
    paper, before = new.get(chosen) or found.papers[chosen], found.papers.drafts
    held = {one.passage: one for one in rewordings(before, case.case) if one.paper == paper.entry.id}
    html(printed.opening(paper.entry.title, AUDIENCES[paper.entry.audience], _status(paper, how)))
    for one in held.values():
        if one.orphaned:
            html(printed.orphaned(law, one))
            button("Take these words out", key=f"drop-{one.id}", on_click=_drop, args=(case, one))
    _pages(case, law, paper, before.get(paper.entry.id), held)


def _status(paper: Paper, how: HowItStands) -> str:
    """Return what stands at the head of a paper, or that it is approved where nothing does."""
    approved = how.holds and paper.entry.audience != "keep"
    return status(replace(paper, approved=approved)) or "Approved for filing"


def _pages(case: OpenCase, law: Guidance, paper: Paper, draft: Paper | None, held: dict[str, Rewording]) -> None:
    """Draw a paper as it will be printed, with the way to put each passage that allows it in other words."""
    passages = {one.id: one for one in (draft.every_passage() if draft else ())}
    waiting = []
    for block in preview(paper, most=_MOST_ROWS):
        passage = passages.get(block.id) if isinstance(block, Paragraph) else None
        if passage is None or draft is None or not editable(draft, passage):
            waiting.append(block)
            continue
        html(printed.blocks(waiting))
        waiting = []
        own = held.get(passage.id)
        html(printed.passage(law, block, passage.id, own))
        button(
            "Put this in other words" if own is None else "Change these words",
            key=f"edit-{paper.entry.id}-{passage.id}",
            on_click=wording_page.open_at,
            args=(case, paper.entry.id, passage.id),
            type="tertiary",
        )
    html(printed.blocks(waiting))
    if any(isinstance(rows, Listing) and len(rows) > _MOST_ROWS for rows in paper.tables.values()):
        html(paragraph(f"This page shows the first {_MOST_ROWS} rows of each file. The Word file prints them all."))


def _drop(case: OpenCase, one: Rewording) -> None:
    if save_edits(case, [Edit(path=f"wordings.{one.id}", value=None)]):
        tell(told="Those words are taken out.")
