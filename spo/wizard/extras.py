"""What some lists have besides adding, changing and deleting: the quick ways in, and what helps to fill the list."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st
from markupsafe import Markup

from . import fast_page, search_page, several_page, shown
from .day import assessed
from .opened import opened
from .saving import Held
from .steps import Step
from .way import go


@dataclass(frozen=True)
class Way:
    """A way to another page from a list: what the button says, and what it does. `some` needs something in the list."""

    label: str
    do: Callable[[str], None]
    some: bool = False


def _to(page: str) -> Callable[[str], None]:
    return lambda case_id: go(page, case_id)


WAYS: dict[str, tuple[Way, ...]] = {
    "incidents": (
        Way(fast_page.TITLE, fast_page.open_at),
        Way(several_page.TITLE, _to(several_page.ID), some=True),
        Way(search_page.TITLE, _to(search_page.ID), some=True),
    ),
}


def below(step: Step, case: Held) -> Markup | None:
    """Return what stands below a list: for orders and for terms, how the one compares with the other."""
    if step.id not in ("existing-orders", "terms") or not (case.case.existing_orders and case.case.terms):
        return None
    return shown.existing_orders(opened(assessed(case)))


def ways(step: Step, case: Held, some: bool) -> None:
    """Draw the quick ways in that a list has."""
    offered = [way for way in WAYS.get(step.id, ()) if some or not way.some]
    if offered:
        with st.container(horizontal=True, key="ways"):
            for number, way in enumerate(offered):
                st.button(way.label, key=f"way-{number}", on_click=way.do, args=(case.id,))
