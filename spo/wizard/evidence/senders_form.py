"""Whose the senders of a file are: each asked about by itself, and where there are many, the rest together."""

import re

import streamlit as st

from spo.assessment import counted
from spo.case import Case
from spo.evidence.rollup import Sender, known

from ..screen.frame import html
from ..screen.markup import asked_as
from .plan import LEAVE, NOT_HIS, UNSAID
from .planned import choices_of, first_choice
from .work import Work, key_of

_MARKS = re.compile(r"[^\w\s+@.,'/-]")
_LONG = 100
_FEW = 2
_MANY = 12
"""How many senders are asked about one by one, and of how many a taking in is proposed."""


def ask_senders(case: Case, work: Work) -> None:
    """Draw the questions. A log, which names no sender, has none."""
    if work.is_log:
        return
    asked, others = _one_by_one(case, work.senders)
    for number, one in enumerate(asked):
        _ask_whose(case, work, number, one)
    _ask_others(work, others)


def said_of_senders(work: Work) -> dict[str, str]:
    """Return what stands on the page of each sender, by its key. Of a log every row is taken in."""
    if work.is_log:
        return {"": UNSAID}
    said: dict[str, str] = {
        one.key: st.session_state.get(key_of(work, f"sender-{one.key}"), LEAVE) for one in work.senders
    }
    return said | dict.fromkeys(st.session_state.get(key_of(work, "others"), ()), NOT_HIS)


def _one_by_one(case: Case, every: tuple[Sender, ...]) -> tuple[list[Sender], list[Sender]]:
    """Return the senders that are asked about one by one, and the others.

    Those that the case knows are among the first, since more is known of them than that they may be taken in.
    """
    numbers = known(case)
    asked = [one for at, one in enumerate(every) if at < _MANY or one.key in numbers]
    return asked, [one for one in every if one not in asked]


def _ask_whose(case: Case, work: Work, number: int, one: Sender) -> None:
    offered = choices_of(case)
    written = one.written or "No number or account is given"
    span = f"{one.first.day} {one.first:%B %Y} to {one.last.day} {one.last:%B %Y}"
    html(asked_as(f"q-sender-{number}", written, f"{counted(one.rows, 'row')}, {span}"))
    st.selectbox(
        f"Whose is {_spoken(written) or f'sender {number + 1}'}?",
        list(offered),
        index=list(offered).index(first_choice(case, one, len(work.senders) <= _FEW)),
        format_func=offered.__getitem__,
        key=key_of(work, f"sender-{one.key}"),
        label_visibility="collapsed",
    )


def _spoken(written: str) -> str:
    """Return a name as a label says it, which Streamlit would read as Markdown: one could have a picture fetched."""
    return " ".join(_MARKS.sub(" ", written).split())[:_LONG]


def _ask_others(work: Work, rest: list[Sender]) -> None:
    if rest:
        html(asked_as("q-others", "Others to take in, as not attributed", "Those who are not chosen are left out"))
        names = {one.key: f"{one.written} ({counted(one.rows, 'row')})" for one in rest}
        st.multiselect(
            "Others to take in, as not attributed",
            list(names),
            format_func=names.__getitem__,
            key=key_of(work, "others"),
            label_visibility="collapsed",
        )
