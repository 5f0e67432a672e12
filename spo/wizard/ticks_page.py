"""Breaches by ticking: each incident that may have broken a term of an order, put forward for a person to confirm."""

from dataclasses import replace

import streamlit as st

from spo.assessment.proposals import ProposedBreach, proposed_breaches
from spo.case import Edit
from spo.guidance import Guidance

from . import notices
from .case_page import case_page
from .day import assessed
from .fields import Question, question
from .form import draw as ask
from .frame import html
from .journey import Place
from .leaving import save_edits
from .markup import listed_as, paragraph
from .names import item_name
from .person import new_id
from .pieces import name_of_case
from .press import save_button
from .saving import Held
from .steps import STEPS
from .visit import carry, current, tell
from .way import go

_OUTCOME = "tick-outcome"

ID = "tick-breaches"
TITLE = "Which incidents may have broken an order?"


def draw() -> None:
    """Draw the page."""
    case_page(ID, TITLE, _draw)


def _draw(case: Held, law: Guidance) -> None:
    found = proposed_breaches(assessed(case).view)
    html(name_of_case(case.case, "Other orders and proceedings"))
    html(notices.problems(current().problems))
    if not found:
        html(
            paragraph(
                "No incident is put forward. One is where it is dated, attributed, and covered by a term in force."
            )
        )
        st.button("Go to the list of breaches", key="to-list", on_click=go, args=("breaches", case.id))
        return
    html(
        paragraph(
            "These are put forward by date and kind of conduct. Tick those that are, or are said to be, breaches, and "
            "say what came of them. What came of one alone can be changed afterwards. Only a court finds a breach."
        )
    )
    with st.form("ticking", border=False):
        for number, one in enumerate(found, start=1):
            html(listed_as(_line(case, one)))
            st.checkbox(f"Add {number} as an alleged breach", key=_key(case, one))
        ask(_outcome(), case.case, law, _OUTCOME, {})
        with st.container(horizontal=True):
            save_button("Add those ticked", _add, case, found, key="add", type="primary")
            st.form_submit_button("Leave without adding", on_click=go, args=("breaches", case.id), key="leave")


def _outcome() -> Question:
    """Return the question what came of the breaches, with no answer assumed."""
    asked = question(Place(STEPS["breach-outcome"], ("any",)), "status")
    return replace(asked, title="What came of those that you tick?", default=None)


def _line(case: Held, one: ProposedBreach) -> str:
    terms = f"existing_orders.{one.order}.terms"
    incident, term = item_name(case.case, "incidents", one.incident), item_name(case.case, terms, one.term)
    return f"Incident {incident}\nTerm {term}\n{one.why}"


def _key(case: Held, one: ProposedBreach) -> str:
    return f"tick-{one.incident}-{one.order}-{one.term}@{case.revision}"


def _add(case: Held, found: tuple[ProposedBreach, ...]) -> None:
    ticked = [one for one in found if st.session_state.get(_key(case, one))]
    status = st.session_state.get(_OUTCOME)
    if ticked and not status:
        tell("Say what came of those that you tick. It is printed in papers that are served.")
        return
    edits = [
        Edit(
            path=f"breaches.{new_id()}",
            value={"incident": one.incident, "order": one.order, "term": one.term, "status": status},
        )
        for one in ticked
    ]
    if save_edits(case, edits) is None:
        return
    carry(f"{len(ticked)} added.")
    go("breaches", case.id)
