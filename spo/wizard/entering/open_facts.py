"""The facts on which it turns now what an order reaches: each is answered on the list, without a page about it."""

import streamlit as st

from ..form.ask import ask
from ..form.leaving import save_page
from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.fields import Question
from ..questions.in_place import turned
from ..questions.journey import place_of
from ..screen.frame import html
from ..screen.markup import heading
from ..screen.press import save_button
from ..screen.visit import current, moves, tell


def ask_open_facts(case: OpenCase) -> None:
    """Draw the questions that are open, in one form."""
    held, visit = assessed(case), current()
    asked = turned(held, place_of("turned").step)
    if not asked:
        return
    with st.form("open-facts", border=False):
        html(heading(2, "To be answered"))
        for one in asked:
            ask(case, held, visit, one, {})
        save_button("Save these answers", _save, case, asked, key=f"save-facts@{moves()}", type="primary")


def _save(case: OpenCase, asked: list[Question]) -> None:
    if save_page(case, place_of("turned"), asked):
        tell(told="Saved.")
