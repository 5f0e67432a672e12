"""Details for several incidents at once: `3, 5-9`."""

from typing import Any

import streamlit as st

from spo.assessment import counted
from spo.case import incident_numbers
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..form.widget import answer
from ..form.widget import draw as ask
from ..open_case.saving import OpenCase
from ..questions import several
from ..questions.fields import Question
from ..questions.names import item_names
from ..screen.frame import html
from ..screen.markup import bullets, folded, heading, paragraph
from ..screen.paging import A_PAGE
from ..screen.press import form_button, save_button
from ..screen.visit import carry, current, tell
from ..screen.way import go

ID = "several-incidents"
TITLE = "Add details to several incidents"

_WHICH = Question("several.which", "Which incidents?", "Their numbers, for example 3, 5-9", "line", default="")


def _questions() -> list[Question]:
    return [*several.asked(), several.TERMS, several.ORDER]


def draw(case: OpenCase, law: Guidance) -> None:
    visit = current()
    opening(case.case, "What has happened")
    html(paragraph("What you leave empty changes nothing. Where several answers fit, yours are added to those there."))
    html(heading(2, "The incidents"))
    names = list(item_names(case.case, "incidents").values())
    if not names:
        html(paragraph("Nothing is in the list yet. Add an incident first."))
    listed = bullets(names)
    html(folded(f"The list of {len(names)}", listed) if len(names) > A_PAGE else listed)
    with st.form("several", border=False):
        for one in (_WHICH, *_questions()):
            ask(one, case.case, law, _key(one, case), visit.mine)
        with st.container(horizontal=True):
            save_button("Add to these incidents", _add, case, key="add", type="primary")
            form_button("Leave without adding", on_click=go, args=("incidents", case.id), key="leave")


def _key(one: Question, case: OpenCase) -> str:
    return f"{one.path}@{case.revision}"


def _add(case: OpenCase) -> None:
    answers = [(one, answer(one, _key(one, case))) for one in _questions()]
    words = st.session_state.get(_key(_WHICH, case), "")
    numbers = several.numbers_in(words, incident_numbers(case.case).values())
    if numbers is None:
        tell("Enter the numbers of incidents in the list, for example 3, 5-9.", mine=_mine(words, answers))
        return
    edits = several.edits_for(case.case, numbers, answers, case.new_ids((numbers, answers)).__next__)
    if save_edits(case, edits, mine=_mine(words, answers)) is None:
        return
    carry(f"Added to {counted(len(numbers), 'incident')}.")
    go("incidents", case.id)


def _mine(words: str, answers: list[tuple[Question, Any]]) -> dict[str, Any]:
    return {_WHICH.path: words, **{one.path: value for one, value in answers}}
