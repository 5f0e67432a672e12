"""What some lists have besides adding, changing and deleting: the quick ways in, and what helps to fill the list."""

import streamlit as st
from markupsafe import Markup

from spo.guidance import Guidance, choices

from ..desk import start_page
from ..display import shown
from ..display.pieces import prompts
from ..entering import conduct_page, fast_page, several_page, ticks_page
from ..entering.choose_terms import choose_terms
from ..entering.open_facts import ask_open_facts
from ..evidence import file_rows_page, incident_rows_page, read_page
from ..evidence.on_desk import on_desk
from ..open_case.day import case_with_papers
from ..open_case.saving import OpenCase
from ..pattern import page as pattern_page
from ..questions.journey import Place
from ..screen.frame import html
from ..screen.press import button
from ..screen.way import go
from ..steps import Step
from . import grid_page

WAYS = {
    "incidents": (fast_page, start_page, read_page),
    "existing-orders": (start_page,),
    "order-terms": (start_page,),
    "breaches": (ticks_page,),
}
"""The pages that a list leads to, besides those about its items."""

WAYS_ONCE_FILLED = {
    "incidents": (conduct_page, pattern_page, several_page),
    "exhibits": (grid_page,),
    "witnesses": (grid_page,),
}
"""Those it leads to besides, where something is in it."""

ADDED_BY = {"source-files": read_page.ID}
"""The page that adds to a list, where that is not the page about a new item."""


def rows_of(place: Place, case: OpenCase, key: str) -> str:
    """Return the page that shows the rows of files that an item was made from or is, or nothing where it has none."""
    if place.step.id == "source-files":
        return file_rows_page.ID
    return incident_rows_page.ID if place.step.id == "incidents" and case.case.incidents[key].rows else ""


def above(step: Step, case: OpenCase, law: Guidance) -> None:
    """Draw what helps to fill a list, before what is in it."""
    if step.id == "incidents":
        html(prompts(law, "incident"))
    elif step.id == "terms":
        choose_terms(case, law)
    elif step.id == "turned":
        ask_open_facts(case)
    elif step.id == "source-files":
        html(on_desk(case, law))


def below(step: Step, case: OpenCase) -> Markup | None:
    """Return what stands below a list: for orders and for terms, how the one compares with the other."""
    if step.id not in ("existing-orders", "terms") or not (case.case.existing_orders and case.case.terms):
        return None
    return shown.existing_orders(case_with_papers(case))


def note(step: Step, case: OpenCase, law: Guidance, key: str) -> str:
    """Return what the name of an item does not say of it: of a fact that is known by its incident, what was asked."""
    if step.id != "turned":
        return ""
    fact = case.case.turned[key]
    return f"{choices(law, 'questions').get(fact.question or '', '')} {(fact.answer or 'Not answered').capitalize()}."


def ways(place: Place, case: OpenCase, some: bool) -> None:
    """Draw the quick ways in that a list has."""
    offered = (*WAYS.get(place.step.id, ()), *(WAYS_ONCE_FILLED.get(place.step.id, ()) if some else ()))
    if offered:
        with st.container(horizontal=True, key="ways"):
            for number, page in enumerate(offered):
                # A new incident has its id at the press: one that was drawn with the page would be used twice.
                act, args = (page.open_at, (case.id,)) if page is fast_page else (go, (page.ID, case.id))
                button(page.TITLE, key=f"way-{number}", on_click=act, args=args)
