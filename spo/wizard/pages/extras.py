"""What some lists have besides adding, changing and deleting: the quick ways in, and what helps to fill the list."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st
from markupsafe import Markup

from spo.guidance import Guidance

from ..display import shown
from ..display.pieces import prompts
from ..entering import conduct_page, fast_page, paste_order_page, paste_page, several_page, ticks_page
from ..entering.suggestions import suggestions
from ..evidence import file_rows_page, incident_rows_page, read_page
from ..open_case.day import case_with_papers
from ..open_case.saving import OpenCase
from ..pattern import page as pattern_page
from ..questions.journey import Place
from ..screen.frame import html
from ..screen.way import go
from ..steps import Step
from . import grid_page


@dataclass(frozen=True)
class Way:
    """A way to another page from a list: what the button says, and what it does. `some` needs something in the list."""

    label: str
    do: Callable[[OpenCase, Place], None]
    some: bool = False


def _to(page: str) -> Callable[[OpenCase, Place], None]:
    return lambda case, place: go(page, case.id, place.ids)


WAYS: dict[str, tuple[Way, ...]] = {
    "incidents": (
        Way(fast_page.TITLE, lambda case, _: fast_page.open_at(case.id)),
        Way(paste_page.TITLE, _to(paste_page.ID)),
        Way(read_page.TITLE, _to(read_page.ID)),
        Way(conduct_page.TITLE, _to(conduct_page.ID), some=True),
        Way(pattern_page.TITLE, _to(pattern_page.ID), some=True),
        Way(several_page.TITLE, _to(several_page.ID), some=True),
    ),
    "order-terms": (Way(paste_order_page.TITLE, _to(paste_order_page.ID)),),
    "breaches": (Way(ticks_page.TITLE, _to(ticks_page.ID)),),
    "exhibits": (Way(grid_page.TITLE, _to(grid_page.ID), some=True),),
    "witnesses": (Way(grid_page.TITLE, _to(grid_page.ID), some=True),),
}


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
        suggestions(case, law)


def below(step: Step, case: OpenCase) -> Markup | None:
    """Return what stands below a list: for orders and for terms, how the one compares with the other."""
    if step.id not in ("existing-orders", "terms") or not (case.case.existing_orders and case.case.terms):
        return None
    return shown.existing_orders(case_with_papers(case))


def ways(place: Place, case: OpenCase, some: bool) -> None:
    """Draw the quick ways in that a list has."""
    offered = [way for way in WAYS.get(place.step.id, ()) if some or not way.some]
    if offered:
        with st.container(horizontal=True, key="ways"):
            for number, way in enumerate(offered):
                st.button(way.label, key=f"way-{number}", on_click=way.do, args=(case, place))
