"""The page that explains why an order is needed although another exists. Nothing is asked on it."""

from collections.abc import Callable
from datetime import date

import streamlit as st

from spo.guidance import Guidance

from . import explained, notices
from .frame import TOP, arrive, desk, html, leave, page

TITLE = "Why an order is needed, although another exists"


def why_page(back: Callable[[], None]) -> None:
    """Draw the page. `back` opens the first page."""
    page(TITLE, lambda law: _draw(law, back))


def _draw(law: Guidance, back: Callable[[], None]) -> None:
    opened = desk().opened
    html(explained.not_for_filing(opened))
    label = "Back to the case" if opened else "Back to the first page"
    if st.button(label, on_click=leave, key="back"):
        back()
    html(notices.overdue(law, date.today()))
    html(explained.this_case(opened) if opened else explained.in_general(law))
    if st.button(label, on_click=leave, key="back-at-the-end"):
        back()
    arrive(TOP)
