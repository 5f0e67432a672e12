"""The pages, and how a person gets from one to another."""

from collections.abc import Callable
from copy import copy
from functools import cache, partial

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from spo.access import NotSignedIn

from .desk import start_page
from .desk.confirm_page import CONFIRM_PAGES
from .display.failed import failed
from .entering import conduct_page, fast_page, several_page, ticks_page
from .evidence import file_rows_page, incident_rows_page, read_page
from .lessons import lesson_page, lessons_page, notes_page
from .open_case.case_page import case_page
from .open_case.signing_in import begin_window, say_who, sign_in_page
from .pages import (
    access_page,
    all_days_page,
    cases_page,
    check_page,
    exhibit_pages_page,
    grid_page,
    history_page,
    manage_page,
    missing_page,
    quick_page,
    record_page,
    search_page,
    shows_page,
    task_page,
    waiting_page,
    why_page,
    would_learn_page,
)
from .pages.list_page import list_page
from .pages.step_page import step_page
from .papers import (
    after_page,
    approval_page,
    days_page,
    papers_page,
    remark_page,
    review_page,
    signed_page,
    wording_page,
)
from .pattern import page as pattern_page
from .screen.frame import page
from .screen.one_box import ask_of_one_box
from .screen.person import person
from .screen.press import begin_run
from .screen.way import going
from .steps import STEPS, Step

_WITHOUT_A_CASE = (
    cases_page,
    quick_page,
    why_page,
    access_page,
    waiting_page,
    all_days_page,
    record_page,
    lessons_page,
    lesson_page,
    notes_page,
)
_ABOUT_A_CASE = (
    search_page,
    several_page,
    task_page,
    start_page,
    missing_page,
    check_page,
    read_page,
    pattern_page,
    conduct_page,
    ticks_page,
    grid_page,
    shows_page,
    would_learn_page,
    papers_page,
    approval_page,
    signed_page,
    wording_page,
    review_page,
    remark_page,
    after_page,
    days_page,
    history_page,
    manage_page,
)
_ABOUT_ONE_ITEM = (fast_page, incident_rows_page, file_rows_page, exhibit_pages_page)

_about_a_case = partial(case_page, failed=failed)

PAGES: dict[str, tuple[str, Callable[[], None]]] = {
    **{one.ID: (one.TITLE, partial(page, one.ID, one.TITLE, one.draw)) for one in _WITHOUT_A_CASE},
    **{one.ID: (one.TITLE, partial(_about_a_case, one.ID, one.TITLE, one.draw)) for one in _ABOUT_A_CASE},
    **{one.ID: (one.TITLE, partial(_about_a_case, one.ID, one.TITLE, one.draw)) for one in CONFIRM_PAGES},
    **{one.ID: (one.TITLE, partial(_about_a_case, one.ID, one.TITLE, one.draw, items=1)) for one in _ABOUT_ONE_ITEM},
}
"""The pages that are not steps: the title of each, and what draws it, by the last part of its address."""


def run() -> None:
    """Draw the page that the address names, or go to the page that a button asked for."""
    ask_of_one_box()
    st.set_page_config(layout="wide", initial_sidebar_state="collapsed")
    pages = _pages()
    begin_run()
    shown = copy(st.navigation(list(pages.values()), position="hidden"))
    try:
        me = person()
        begin_window(me)
    except NotSignedIn as refused:
        return sign_in_page(refused)
    here = next(id for id, one in pages.items() if one.url_path == shown.url_path)
    if target := going(here):
        to, query = target
        st.switch_page(pages[to], query_params=query)
    say_who(me)
    shown.run()


@cache
def _pages() -> dict[str, StreamlitPage]:
    """Return every page by the last part of its address, made once. That one was drawn is noted in a copy of it."""
    made = {
        id: st.Page(draw, title=title, url_path=id, default=id == cases_page.ID) for id, (title, draw) in PAGES.items()
    }
    return made | {step.id: st.Page(_draws(step), title=step.title, url_path=step.id) for step in STEPS.values()}


def _draws(step: Step) -> Callable[[], None]:
    draw = partial(list_page if step.lists else step_page, step)
    return partial(_about_a_case, step.id, step.title, draw, items=step.of.count("*"))
