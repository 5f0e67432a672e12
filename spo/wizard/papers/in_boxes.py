"""The boxes of the case from which words of a paper come that no passage can put otherwise, and the way to each."""

from collections.abc import Mapping

import streamlit as st

from spo.documents import Paper, boxes, editable, first_words, label, same_words
from spo.store import Remark

from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.status import page_for
from ..screen.frame import html
from ..screen.markup import paragraph
from ..screen.press import as_label, button
from ..screen.way import go

_MOST = 6
_WHOLE = "All of it"


def in_boxes(case: OpenCase, paper: Paper, place: str) -> dict[str, str]:
    """Return what is typed in each box that is printed at a place, the longest first: none of what has other ways."""
    if any(one.id == place and editable(paper, one) for one in paper.every_passage()):
        return {}
    return dict(list(boxes(case.case, paper, place).items())[:_MOST])


def ways(case: OpenCase, held: Mapping[str, str]) -> None:
    """Draw the way to each box."""
    if not held:
        return
    html(paragraph("These words are typed in the case, and are changed there:"))
    with st.container(horizontal=True, key="boxes"):
        for number, path in enumerate(held):
            page, ids = page_for(path)
            where = as_label(label(assessed(case).view, path))
            button(where, key=f"box-{number}", on_click=go, args=(page, case.id, ids), type="tertiary")


def instead_of(case: OpenCase, held: Mapping[str, str], key: str) -> None:
    """Ask instead of which words others are proposed, where they come from boxes of the case."""
    if held:
        said = {path: f"{label(assessed(case).view, path)}: “{first_words(typed)}”" for path, typed in held.items()}
        options = [*held, ""]
        shown = {path: as_label(words) for path, words in said.items()}
        st.radio(
            "Your words are to stand instead of", options, format_func=lambda path: shown.get(path, _WHOLE), key=key
        )


def box_of(held: Mapping[str, str], comment: Remark) -> str:
    """Return the path of the box whose words, as it has them now, others are proposed for; or nothing."""
    of_one = comment.proposed and len(comment.places) == 1
    return next((path for path, typed in held.items() if of_one and same_words(typed, comment.on)), "")
