"""Breaches by ticking: each incident that may have broken a term of an order, put forward for a person to confirm."""

from dataclasses import replace

import streamlit as st

from spo.assessment.proposals import ProposedBreach, proposed_breaches
from spo.case import Edit
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..form.widget import answer
from ..form.widget import draw as ask
from ..open_case.day import view_of
from ..open_case.saving import OpenCase
from ..questions.fields import Question, question
from ..questions.journey import Place
from ..questions.names import item_name
from ..screen.frame import html
from ..screen.markup import listed_as, paragraph
from ..screen.paging import A_PAGE
from ..screen.press import button, form_button, save_button
from ..screen.visit import carry, moves, tell
from ..screen.way import go
from ..steps import STEPS

_OUTCOME, _FROM = "tick-outcome", "tick-from"

ID = "tick-breaches"
TITLE = "Which incidents may have broken an order?"


def draw(case: OpenCase, law: Guidance) -> None:
    found = proposed_breaches(view_of(case))
    opening(case.case, "Other orders and proceedings")
    if not found:
        html(
            paragraph(
                "No incident is put forward. One is where it is dated, attributed, in the dates of an order, and one "
                "whose words may cover it has no breach recorded yet."
            )
        )
        button("Go to the list of breaches", key="to-list", on_click=go, args=("breaches", case.id))
        return
    html(
        paragraph(
            "These are put forward by date and kind of conduct. Tick those that are, or are said to be, breaches, and "
            "say what came of them. What came of one alone can be changed afterwards. Each is alleged, "
            "unless there is a conviction, a finding or an admission."
        )
    )
    start = _start(case, len(found))
    here = found[start : start + A_PAGE]
    if len(found) > len(here):
        html(paragraph(f"{start + 1} to {start + len(here)} of {len(found)}."))
    outcome = f"{_OUTCOME}@{moves()}"  # what came of the last is not assumed of the next
    with st.form("ticking", border=False):
        for number, one in enumerate(here, start=start + 1):
            html(listed_as(_line(case, one)))
            st.checkbox(f"Add {number} as an alleged breach", key=_key(case, one))
        ask(_outcome(), case.case, law, outcome, {})
        with st.container(horizontal=True):
            save_button("Add those ticked", _add_and_leave, case, here, outcome, key="add", type="primary")
            if start + len(here) < len(found):
                label = "Add those ticked, and show the next"
                save_button(label, _add_and_go_on, case, here, outcome, start, key=f"next@{moves()}")
            if start:
                label = "Add those ticked, and show those before"
                save_button(label, _add_and_go_back, case, here, outcome, start, key=f"before@{moves()}")
            form_button("Leave without adding", on_click=go, args=("breaches", case.id), key="leave")


def _outcome() -> Question:
    """Return the question what came of the breaches, with no answer assumed."""
    asked = question(Place(STEPS["breach-outcome"], ("any",)), "status")
    return replace(asked, title="What came of those that you tick?", default=None)


def _line(case: OpenCase, one: ProposedBreach) -> str:
    terms = f"existing_orders.{one.order}.terms"
    incident, term = item_name(case.case, "incidents", one.incident), item_name(case.case, terms, one.term)
    return f"Incident {incident}\nTerm {term}\n{one.why}"


def _key(case: OpenCase, one: ProposedBreach) -> str:
    return f"tick-{one.incident}-{one.order}-{one.term}@{case.revision}"


def _start(case: OpenCase, count: int) -> int:
    """Return how many of those put forward stand before the first that is shown."""
    asked: int = st.session_state.get(_FROM, {}).get(case.id, 0)
    return asked if asked < count else max(0, count - A_PAGE)


def _add_and_leave(case: OpenCase, here: tuple[ProposedBreach, ...], outcome: str) -> None:
    added = _add(case, here, outcome)
    if added is not None:
        carry(f"{added} added.")
        go("breaches", case.id)


def _add_and_go_on(case: OpenCase, here: tuple[ProposedBreach, ...], outcome: str, start: int) -> None:
    """Add, and show the next. Those that are added are no longer put forward, so that the rest move up."""
    added = _add(case, here, outcome)
    if added is not None:
        _turn(case, start + len(here) - added, added)


def _add_and_go_back(case: OpenCase, here: tuple[ProposedBreach, ...], outcome: str, start: int) -> None:
    added = _add(case, here, outcome)
    if added is not None:
        _turn(case, max(0, start - A_PAGE), added)


def _turn(case: OpenCase, to: int, added: int) -> None:
    st.session_state[_FROM] = {case.id: to}
    tell(told=f"{added} added.")


def _add(case: OpenCase, here: tuple[ProposedBreach, ...], outcome: str) -> int | None:
    """Add those ticked, and return how many they were, or None where they could not be added."""
    ticked = [one for one in here if st.session_state.get(_key(case, one))]
    status = answer(_outcome(), outcome)
    if ticked and not status:
        tell("Say what came of those that you tick. It is printed in papers that are served.")
        return None
    edits = [
        Edit(
            path=f"breaches.{key}",
            value={"incident": one.incident, "order": one.order, "term": one.term, "status": status},
        )
        for key, one in zip(case.new_ids((ticked, status)), ticked, strict=False)
    ]
    return None if save_edits(case, edits) is None else len(ticked)
