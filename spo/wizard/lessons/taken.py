"""The lessons that there are, and each as a class takes it."""

import streamlit as st

from spo.case import Case
from spo.guidance import Guidance
from spo.lessons import Lesson, LessonFaulty, Shelf, force_lessons, is_of, shelf, take
from spo.lessons.screens import Screen

from ..questions.status import place_for

_KEPT = 32
"""How many lessons are kept as they are taken, for every window: to take one anew costs seconds."""


def every_lesson(law: Guidance) -> Shelf:
    """Return the lessons that can be read, ours and the force's, and what is wrong with others."""
    return shelf(law, force_lessons())


def is_faulty(lesson: Lesson, found: Shelf, law: Guidance) -> bool:
    """Return whether a lesson of the force cannot be taken. Ours are known to be sound, and looking costs seconds."""
    beside = force_lessons()
    theirs = beside is not None and is_of(found.files[lesson.id], beside)
    return theirs and _faulty(lesson.model_dump_json(), lesson, law)


def screens_of(lesson: Lesson, law: Guidance) -> tuple[Screen, ...]:
    """Return the screens of a lesson, made once for what its file says. Raises LessonFaulty."""
    return _taken(lesson.model_dump_json(), lesson, law)


@st.cache_resource(show_spinner="The lesson is made ready.", max_entries=_KEPT)
def _taken(said: str, _lesson: Lesson, _law: Guidance) -> tuple[Screen, ...]:
    return take(_lesson, _law, _page)


@st.cache_resource(show_spinner="The lesson is made ready.", max_entries=_KEPT)
def _faulty(said: str, _lesson: Lesson, _law: Guidance) -> bool:
    try:
        screens_of(_lesson, _law)
    except LessonFaulty:
        return True
    return False


def _page(case: Case, path: str) -> str:
    """Return the title of the page on which a field is asked, or nothing where no page asks it."""
    try:
        return place_for(path).step.title
    except KeyError:
        return ""
