"""Fast entry: the date, the time and what happened, one incident after another. The details come later."""

import streamlit as st

from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_page
from ..form.widget import anchor, key_of
from ..form.widget import draw as ask
from ..open_case.saving import OpenCase
from ..questions.fields import Question, question
from ..questions.journey import Place
from ..questions.names import item_name, numbered
from ..screen.frame import html
from ..screen.markup import bullets, heading, paragraph
from ..screen.person import new_id
from ..screen.press import save_button
from ..screen.visit import carry, current
from ..screen.way import go, ids
from ..steps import STEPS

ID = "fast-entry"
TITLE = "Add incidents quickly"

_ASKED = ("date", "time", "what")
_SHOWN = 5


def open_at(case_id: str) -> None:
    """Go to the page, to enter an incident that has no id yet."""
    go(ID, case_id, (new_id(),))


def draw(case: OpenCase, law: Guidance) -> None:
    visit, place = current(), Place(STEPS["incident"], ids())
    asked = [question(place, name) for name in _ASKED]
    opening(case.case, "What has happened")
    html(paragraph("Enter one after another, in any order: they are sorted by date. Add the details afterwards."))
    with st.form("fast", border=False, enter_to_submit=False):
        for one in asked:
            ask(one, case.case, law, key_of(one, case.revision), visit.mine)
        with st.container(horizontal=True):
            args = (case, place, asked)
            save_button("Add this incident", _add, *args, key="add", type="primary")
            save_button("Add it, and go to the list", _finish, *args, key="save-back")
    html(heading(2, f"{len(case.case.incidents)} in the list"))
    newest = list(case.case.incidents)[-_SHOWN:]
    html(bullets(item_name(case.case, "incidents", key) for key in numbered(case.case, "incidents") if key in newest))


def _add(case: OpenCase, place: Place, asked: list[Question]) -> None:
    if saved := save_page(case, place, asked):
        key = new_id()
        added = place.ids[-1] in saved.case.incidents
        carry(
            f"Added: {item_name(saved.case, 'incidents', place.ids[-1])}"
            if added
            else "Nothing was typed, so nothing was added.",
            anchor(Place(place.step, (key,)).path("date")),
        )
        go(ID, saved.id, (key,))


def _finish(case: OpenCase, place: Place, asked: list[Question]) -> None:
    if saved := save_page(case, place, asked):
        go("incidents", saved.id)
