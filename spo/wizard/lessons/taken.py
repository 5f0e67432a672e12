"""The lessons that there are, and the one that this window shows as a class takes it."""

import streamlit as st

from spo.case import Case
from spo.guidance import Guidance
from spo.lessons import Lesson, Shelf, force_lessons, shelf, take
from spo.lessons.screens import Screen

from ..questions.status import place_for

_TAKEN = "lesson-taken"


def every_lesson(law: Guidance) -> Shelf:
    """Return the lessons that can be read, ours and the force's, and what is wrong with others."""
    return shelf(law, force_lessons())


def screens_of(lesson: Lesson, law: Guidance) -> tuple[Screen, ...]:
    """Return the screens of a lesson, made once while this window shows it. Raises LessonFaulty."""
    found: tuple[Lesson, tuple[Screen, ...]] | None = st.session_state.get(_TAKEN)
    if found is None or found[0] != lesson:
        found = lesson, take(lesson, law, _page)
        st.session_state[_TAKEN] = found
    return found[1]


def _page(case: Case, path: str) -> str:
    """Return the title of the page on which a field is asked, or nothing where no page asks it."""
    try:
        return place_for(path).step.title
    except KeyError:
        return ""
