"""The page that explains why an order is needed although another exists. Nothing is asked on it."""

import streamlit as st

from spo.guidance import Guidance

from .. import explained
from ..display.pieces import name_of_case
from ..open_case.case_page import with_case
from ..open_case.day import case_with_papers
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.press import button
from ..screen.way import go

ID = "why-an-order"
TITLE = "Why an order is needed, although another exists"


def draw(law: Guidance) -> None:
    """Draw the page: for the case that the address names, or in general where it names none."""
    if "case" in st.query_params:
        with_case(law, _this_case)
    else:
        _in_general(law)


def _this_case(case: OpenCase, law: Guidance) -> None:
    found = case_with_papers(case)
    html(name_of_case(case.case))
    html(explained.not_for_filing(found))
    button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    html(explained.this_case(found))
    button("Go to the task list", key="list-at-the-end", on_click=go, args=("task-list", case.id))


def _in_general(law: Guidance) -> None:
    html(explained.not_for_filing(None))
    button("Go to the list of cases", key="cases", on_click=go, args=("cases",))
    html(explained.in_general(law))
    button("Go to the list of cases", key="cases-at-the-end", on_click=go, args=("cases",))
