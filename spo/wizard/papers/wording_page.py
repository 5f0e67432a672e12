"""A passage of a paper in an officer's own words, beside how it is drafted now."""

import streamlit as st

from spo.assessment import titled
from spo.case import Edit
from spo.documents import Passage, Rewording, digest, editable, key, plain, rewordings
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.day import assessed, case_with_papers
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import led, paragraph
from ..screen.press import button, save_button
from ..screen.visit import carry, current
from ..screen.way import go, ids
from . import printed

ID = "wording"
TITLE = "Put a passage in other words"


def open_at(case: OpenCase, paper: str, passage: str) -> None:
    """Go to the page, for a passage of a paper."""
    go(ID, case.id, (paper, passage))


def draw(case: OpenCase, law: Guidance) -> None:
    visit = current()
    paper, passage, own = _found(case)
    opening(case.case, titled(assessed(case).view, law.papers[paper]).title if paper in law.papers else "")
    if passage is None:
        html(paragraph("This passage is no longer in the paper."))
        button("Go to the papers", key="papers", on_click=go, args=("papers", case.id))
        return
    draft, mine = plain(passage.text), visit.mine.get(_path(paper, passage))
    html(printed.draft_beside(law, draft, own))
    if own and mine is not None:
        html(led("Saved meanwhile:", own.text))
    with st.form("wording", border=False):
        value = mine if mine is not None else own.text if own else draft
        st.text_area("Your wording", value=value, key=_box(case, passage), height=240)
        with st.container(horizontal=True):
            args = (case, paper, passage)
            save_button("Save these words", _keep, *args, key="save-back", type="primary")
            save_button("Use the draft", _use_draft, *args, key="use-draft")
            save_button("Leave it as it was", _leave, *args, key="leave")


def _found(case: OpenCase) -> tuple[str, Passage | None, Rewording | None]:
    """Return the paper and the passage that the address names, and the officer's own words for it, if there are any."""
    paper, *parts = ids() or ("",)
    before = case_with_papers(case).papers.drafts
    draft, name = before.get(paper), ".".join(parts)
    held = [one for one in (draft.every_passage() if draft else ()) if one.id == name]
    passage = held[0] if draft and held and editable(draft, held[0]) else None
    own = [one for one in rewordings(before, case.case) if (one.paper, one.passage) == (paper, name)]
    return paper, passage, own[0] if own else None


def _path(paper: str, passage: Passage) -> str:
    return f"wordings.{key(paper, passage.id)}"


def _box(case: OpenCase, passage: Passage) -> str:
    return f"wording-{passage.id}@{case.revision}"


def _keep(case: OpenCase, paper: str, passage: Passage) -> None:
    text = st.session_state[_box(case, passage)]
    if not text.strip():  # the draft is printed where there are no words to print in its place
        _use_draft(case, paper, passage, "The box was empty, so the draft will be printed.")
        return
    value = {"paper": paper, "passage": passage.id, "text": text, "digest": digest(passage)}
    _save(case, passage, Edit(path=_path(paper, passage), value=value), "Your words are saved, and will be printed.")


def _use_draft(case: OpenCase, paper: str, passage: Passage, told: str = "The draft will be printed.") -> None:
    _save(case, passage, Edit(path=_path(paper, passage), value=None), told)


def _leave(case: OpenCase, paper: str, passage: Passage) -> None:
    carry("", printed.anchor(passage.id))
    go("papers", case.id)


def _save(case: OpenCase, passage: Passage, edit: Edit, told: str) -> None:
    mine = {edit.path: edit.value["text"]} if edit.value else {}
    if save_edits(case, [edit], "What you typed is still on this page.", mine=mine) is None:
        return
    carry(told, printed.anchor(passage.id))
    go("papers", case.id)
