"""What the file shows: the tests of the court and of the chief officer, the findings, and the orders in force."""

from datetime import date

import streamlit as st

from spo.assessment.decided import outcome
from spo.case.days import in_full
from spo.guidance import Guidance

from ..display import limbs, shown
from ..display.approval import approved
from ..display.opening import opening
from ..open_case.approved import how_it_stands
from ..open_case.day import assess_on, case_with_papers, on
from ..open_case.saving import OpenCase
from ..open_case.with_papers import YEARS, one_day
from ..screen.frame import html
from ..screen.press import button, form_button, passing_form
from ..screen.visit import tell
from ..screen.way import go

ID = "what-it-shows"
TITLE = "What the file shows"


def draw(case: OpenCase, law: Guidance) -> None:
    found = case_with_papers(case)
    opening(case.case)
    html(shown.assessed_on(found))
    with passing_form("assessing"), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            "Assess as on (for example, 3 June 2026)", value=in_full(on()), key="day", max_chars=100, width=320
        )
        form_button("Assess again", on_click=_assess_again)
    html(shown.state(found, approved(how_it_stands(case), outcome(found.assessment.view), 3)))
    _exits(case, "")
    for piece in (
        limbs.court_test(found.assessment),
        limbs.chief_officer_test(found.assessment),
        shown.findings(found.assessment),
        shown.existing_orders(found),
    ):
        html(piece)
    _exits(case, "-at-the-end")


def _exits(case: OpenCase, at: str) -> None:
    with st.container(horizontal=True, key=f"exits{at}"):
        button("Go to the task list", key=f"list{at}", on_click=go, args=("task-list", case.id))
        label = "Why an order is needed, although another exists"
        button(label, key=f"why{at}", on_click=go, args=("why-an-order", case.id))


def _assess_again() -> None:
    today = date.today()
    day = one_day(st.session_state["day"], today)
    if day is None:
        tell(
            f"Write the day to assess on as one date from {YEARS[0]} to {YEARS[-1]}, such as 3 June 2026. "
            f"Until then the case is assessed as on {in_full(on())}."
        )
        return
    assess_on(None if day == today else day)
    tell()
