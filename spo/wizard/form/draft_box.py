"""A draft for an empty box, shown beside it. It goes into the box only where a person ticks it, and is theirs then."""

from collections.abc import Iterable

import streamlit as st

from spo.assessment.facts import Fact
from spo.assessment.proposals import proposed_draft

from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.fields import Question
from ..screen.frame import html
from ..screen.markup import led, panel, paragraph


def drafts_for(case: OpenCase, asked: Iterable[Question]) -> dict[str, Fact]:
    """Return what is drafted for the boxes of a page that are empty in the case, by the path of the field."""
    held = assessed(case)
    found = {one.path: proposed_draft(held, one.path) for one in asked if one.kind == "words"}
    return {path: draft for path, draft in found.items() if draft}


def beside(case: OpenCase, one: Question, draft: Fact) -> None:
    """Draw a draft under its box, with the tick that takes it."""
    html(
        panel(
            "note",
            led("A draft, from what is recorded:", draft.text),
            paragraph("Check it against the file. Tick it to put it in the box, then change it as you need."),
        )
    )
    st.checkbox(f"Put this draft in the box: {one.title}", key=key_of_draft(one, case.revision))


def with_draft(case: OpenCase, one: Question, typed: str) -> str:
    """Return what a box holds: what was typed, and after it the draft where a person ticked that."""
    if not st.session_state.get(key_of_draft(one, case.revision)):
        return typed
    draft = proposed_draft(assessed(case), one.path)
    if draft is None or draft.text in typed:
        return typed
    return f"{typed}\n{draft.text}" if typed.strip() else draft.text


def key_of_draft(one: Question, revision: int) -> str:
    """Return the key of the tick that takes a draft."""
    return f"draft-{one.path}@{revision}"
