"""What is missing, answered where it is found: the questions that close each gap, on one page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import Any

import streamlit as st

from spo.assessment import counted
from spo.assessment.facts import Fact
from spo.case import Edit
from spo.guidance import Guidance

from ..display.opening import opening
from ..display.ready import standing
from ..form.ask import ask
from ..form.draft_box import drafts_for
from ..form.leaving import save_edits, save_page
from ..open_case.day import assessed, case_with_papers
from ..open_case.saving import OpenCase
from ..papers.leaking import given_away
from ..questions.journey import start
from ..questions.missing import Gap, gaps
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.paging import A_PAGE
from ..screen.press import button, save_button
from ..screen.visit import current, moves, tell
from ..screen.way import go

ID = "what-is-missing"
TITLE = "What is missing"

Keep = Callable[[], OpenCase | None]
"""Saves what stands on the page, and returns the case; None where the page has to stay."""

_BESIDE = 2
_LITTLE = "What weakens little: {}"
_INTERIM = "Save, and ask for an interim order first"


def draw(case: OpenCase, law: Guidance) -> None:
    opening(case.case)
    found = case_with_papers(case)
    html(standing(case, found))
    urgent = case.case.interim.sought == "yes"
    html(paragraph(law.wording["interim-first"].text) if urgent else None)
    every = gaps(found.assessment, given_away(found.assessment.view, found.leaks))
    here = _first(every)
    if not here:
        html(paragraph("Nothing is missing on the facts recorded."))
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id), type="primary")
        return
    if len(every) > len(here):
        html(paragraph(f"The first {len(here)} of {counted(len(every), 'page')} that lack something."))
    asked = [one for gap in here for one in gap.asked.values()]
    drafted = drafts_for(case, asked)
    keep = partial(save_page, case, start(), asked)
    with st.form("missing", border=False), st.container(key="gaps"):
        little = [gap for gap in here if gap.little]
        _draw_gaps(case, here[: len(here) - len(little)], keep, drafted)
        if little:
            with st.expander(_LITTLE.format(sum(len(gap) for gap in every if gap.little)), expanded=little == here):
                _draw_gaps(case, little, keep, drafted)
        with st.container(horizontal=True):
            on = f"on@{moves()}"
            save_button("Save, and show what is missing then", _save, keep, key=on, type="primary")
            if not urgent:
                save_button(_INTERIM, _ask_for_interim, keep, key=f"interim@{moves()}")
            to_list = ("task-list", case.id)
            save_button("Save and go to the task list", _save, keep, *to_list, key="save-list")


def _draw_gaps(case: OpenCase, found: Sequence[Gap], keep: Keep, drafted: Mapping[str, Fact]) -> None:
    """Draw gaps, those of one item under one heading."""
    for title, held in groupby(found, lambda gap: gap.title(case.case)):
        html(heading(2, title))
        for gap in held:
            _draw_gap(case, gap, keep, drafted)


def _draw_gap(case: OpenCase, gap: Gap, keep: Keep, drafted: Mapping[str, Fact]) -> None:
    """Draw the questions that close a gap, and the way to what only its own page can close."""
    for said in gap.told:
        html(paragraph(said))
    for title, held in gap.parts():
        html(heading(3, title) if title else None)
        for at in range(0, len(held), _BESIDE):
            for one, column in zip(held[at : at + _BESIDE], st.columns(_BESIDE, gap="medium"), strict=False):
                with column:
                    ask(case, assessed(case), current(), replace(one, hint=gap.hint(one)), drafted)
    for said in gap.there:
        html(paragraph(said))
    if gap.there:
        step, ids = gap.place.step.id, gap.place.ids
        key = "-".join(("to", step, *ids))
        save_button(f"Save, and go to: {gap.title(case.case)}", _save, keep, step, case.id, ids, key=key)


def _first(every: Sequence[Gap]) -> list[Gap]:
    """Return the first gaps: as many as a page has room for."""
    here: list[Gap] = []
    for gap in every:
        if here and sum(len(one.asked) for one in (*here, gap)) > A_PAGE:
            break
        here.append(gap)
    return here[:A_PAGE]


def _ask_for_interim(keep: Keep) -> None:
    """Save what stands on the page, and note that an interim order is sought: what that needs is asked then."""
    saved = keep()
    if saved and save_edits(saved, [Edit(path="interim.sought", value="yes")]):
        tell(told="Saved. An interim order is asked for.")


def _save(keep: Keep, *to: Any) -> None:
    """Save what stands on the page, and go where the button leads, or show what is missing then."""
    if keep() is None:
        return
    if to:
        go(*to)
    else:
        tell(told="Saved.")
