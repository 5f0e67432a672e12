"""What the defendant would learn: every text, exhibit, place and term that may tell, in one list that is saved once."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import streamlit as st
from markupsafe import Markup

from spo.assessment import View, WouldLearn, counted, label, told, would_learn
from spo.guidance import Guidance

from ..display.cited import source
from ..display.opening import opening
from ..display.shown import WEIGHTS
from ..form.leaving import save_edits
from ..form.read_over import answered
from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.status import page_for
from ..screen.frame import html
from ..screen.markup import heading, item, join, marked, paragraph, quoted, section
from ..screen.paging import paged
from ..screen.press import button, save_button
from ..screen.visit import carry, moves, tell
from ..screen.way import go

ID = "what-he-would-learn"
TITLE = "What the defendant would learn"

Numbered = tuple[int, WouldLearn]

_ALL = "None of these {} gives anything away: I have read each"
_ONE = "It gives nothing away ({})"
_NOTED = "Noted of {}: nothing is given away. Each is asked again once it is changed."
_NONE = "Tick what gives nothing away, or change it."


def draw(case: OpenCase, law: Guidance) -> None:
    assessment = assessed(case)
    found = sorted(would_learn(law, assessment.findings), key=lambda one: (not one.blocks, _kind(one)))
    opening(case.case)
    html(paragraph(law.wording["what-he-would-learn"].text))
    html(paragraph(how_many(found), anchor="questions"))
    room = st.container()
    shown = list(paged(found, f"{case.id} would-learn"))
    with room:
        if not shown:
            with st.container(horizontal=True, key="exits"):
                button("Go to the task list", key="list", on_click=go, args=("task-list", case.id), type="primary")
                button("Go to the papers", key="papers", on_click=go, args=("papers", case.id))
            return
        with st.form("would-learn", border=False, enter_to_submit=False):
            for _, group in groupby(shown, key=lambda one: _kind(one[1])):
                _draw_kind(case, law, assessment.view, list(group), shown)
            with st.container(horizontal=True, key="exits"):
                key = f"save@{moves()}"
                save_button("Save what is ticked", _settle, case, shown, key=key, type="primary")
                to = ("task-list", case.id)
                save_button("Save, and go to the task list", _settle, case, shown, *to, key="list")
                save_button("Save, and go to the papers", _settle, case, shown, "papers", case.id, key="papers")


def _kind(question: WouldLearn) -> str:
    return question.first[0].id


def _draw_kind(case: OpenCase, law: Guidance, view: View, group: Sequence[Numbered], shown: Sequence[Numbered]) -> None:
    """Draw the questions of one kind, each with its own tick, and one tick for all of them."""
    settled = [one for one in group if one[1].settled_by_reading]
    if len(settled) > 1:
        st.checkbox(_ALL.format(len(settled)), key=_box_of_all(case, settled))
    for number, question in group:
        words, answers = st.columns([8, 4], gap="medium")
        with words:
            html(_question(view, number, question))
        with answers:
            if question.settled_by_reading:
                st.checkbox(_ONE.format(number), key=_box(case, number))
            page, items = page_for(question.path)
            to = (page, case.id, items)
            save_button(f"Change it ({number})", _change, case, shown, to, key=f"change-{number}")
    html(source(law, law.findings[_kind(group[0][1])]))


def how_many(found: Sequence[WouldLearn]) -> str:
    """Return how many questions there are, and how many of them stand in the way of filing."""
    blocking = sum(question.blocks for question in found)
    if not found:
        return "Nothing to look at"
    return f"{counted(len(found), 'question')} to answer{f', {blocking} of them before filing' if blocking else ''}"


def _question(view: View, number: int, question: WouldLearn) -> Markup:
    pieces = told(view, question)
    said = [marked(piece.text) if piece.tells else Markup("{}").format(piece.text) for piece in pieces]
    return section(
        "gap",
        heading(2, f"{number}. {label(view, question.path)}", f"question-{number}"),
        quoted(join(*said)) if said else None,
        *(Markup("<p>{}</p>").format(item(WEIGHTS[one.severity], one.text)) for one in question.first),
    )


def _box(case: OpenCase, number: int) -> str:
    return f"nothing-{number}@{case.revision}"


def _box_of_all(case: OpenCase, settled: Sequence[Numbered]) -> str:
    return f"nothing-from-{settled[0][0]}@{case.revision}"


def _ticked(case: OpenCase, shown: Iterable[Numbered]) -> list[str]:
    """Return the paths of the questions that are ticked, each by itself or with all of its kind."""
    held = [one for one in shown if one[1].settled_by_reading]
    kinds = [list(group) for _, group in groupby(held, key=lambda one: _kind(one[1]))]
    return [
        question.path
        for group in kinds
        for number, question in group
        if st.session_state.get(_box(case, number)) or st.session_state.get(_box_of_all(case, group))
    ]


def _save(case: OpenCase, shown: Sequence[Numbered]) -> int | None:
    """Keep the officer's answers, and return how many there were; None where they could not be kept."""
    paths = _ticked(case, shown)
    kept = not paths or save_edits(case, answered(case.case, paths))
    return len(paths) if kept else None


def _change(case: OpenCase, shown: Sequence[Numbered], to: tuple[Any, ...]) -> None:
    """Keep what is ticked, and go to the page that has a text, from which saving leads back here."""
    if _save(case, shown) is not None:
        carry(back=(ID, TITLE))
        go(*to)


def _settle(case: OpenCase, shown: Sequence[Numbered], *to: Any) -> None:
    """Keep what is ticked, and go where the button leads, or show what is left."""
    noted = _save(case, shown)
    if noted is None:
        return
    if to:
        go(*to)
    elif noted:
        tell(told=_NOTED.format(noted), anchor="questions")
    else:
        tell(_NONE)
