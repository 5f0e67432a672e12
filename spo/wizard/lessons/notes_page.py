"""The trainer's notes of a whole lesson on one page: for a second window, or to print."""

import streamlit as st
from markupsafe import Markup

from spo.guidance import Guidance
from spo.lessons import TRAINING
from spo.lessons.screens import Find

from ..screen.frame import html
from ..screen.markup import bullets, heading, paragraph, section
from ..screen.press import button
from ..screen.way import go
from .lesson_page import chosen, open_at
from .shown import shown, words
from .views import View, views

ID = "lesson-notes"
TITLE = "TRAINING: trainer's notes"

_HOW = (
    "These are for the trainer, in a window that the class does not see. The numbers are those at the foot of what the "
    "class sees. To have them on paper, use the browser's own print."
)


def draw(law: Guidance) -> None:
    found = chosen(law)
    if found is None:
        return
    lesson, _, screens = found
    with st.container(horizontal=True):
        button("Go to the lesson", key="lesson", on_click=open_at, args=(lesson.id, 1))
        button("Go to the lessons", key="lessons", on_click=go, args=("lessons",))
    html(paragraph(f"{lesson.title}. {lesson.minutes} minutes. For: {lesson.for_whom}"))
    html(paragraph(_HOW))
    with st.container(key="lesson-notes"):
        for number, view in enumerate(views(screens), start=1):
            if not view.together:
                html(_note(number, view))


def _note(number: int, view: View) -> Markup:
    """Return what the trainer says, and beneath it what stands before the class meanwhile."""
    notes, body = view.screen.notes, view.screen.body
    items = body.shown if isinstance(body, Find) else ()
    return section(
        "lesson-note",
        heading(2, f"{TRAINING}, screen {number}"),
        section("lesson-say", bullets(notes)) if notes else None,
        section("lesson-seen", shown(view, frozenset(), of_trainer=True), *map(words, items)),
    )
