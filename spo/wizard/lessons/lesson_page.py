"""The player: one thing of a lesson at a time, for a class before a screen or for one person."""

from functools import partial

import streamlit as st
from markupsafe import Markup

from spo.guidance import Guidance
from spo.lessons import Lesson, LessonFaulty, handout, handout_name
from spo.lessons.screens import Closing, Find, Opening, Screen

from ..open_case.day import on
from ..screen import notices
from ..screen.frame import html, run
from ..screen.markup import paragraph
from ..screen.person import for_this_person
from ..screen.press import button, tick_box
from ..screen.scripts import script
from ..screen.visit import carry
from ..screen.way import go, ids
from .marks import mark, marked, unmark
from .shown import HEADING, shown, words
from .taken import every_lesson, screens_of
from .views import View, views

ID = "lesson"
TITLE = "TRAINING: a lesson with an invented case"

NO_SUCH = "There is no lesson at this address. Go to the lessons, and choose one there."
_KEYS = (
    "The right and left arrow keys go on and back. So do Page Down and Page Up, as on a presenter's clicker. "
    "Where boxes are to be marked, Tab goes to the next one and Space marks it."
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
CHOOSE = "Choose a lesson from the list of them."


def open_at(lesson: str, number: int) -> None:
    """Go to what a lesson shows at a number."""
    carry("", anchor=HEADING)
    go(ID, "", (lesson, str(number)))


def chosen(law: Guidance) -> tuple[Lesson, int, tuple[Screen, ...]] | None:
    """Return the lesson that the address names, the number it is to show, and its screens.

    Where there is no such lesson, or it cannot be taken, draw what is said instead, and return None.
    """
    lesson, number = _named(law)
    try:
        if lesson:
            return lesson, number, screens_of(lesson, law)
        html(notices.problems((NO_SUCH,)) if ids() else paragraph(CHOOSE))
    except LessonFaulty as error:
        html(notices.problems(tuple(map(str, error.faults))))
    button("Go to the lessons", key="lessons", on_click=go, args=("lessons",))
    return None


def _named(law: Guidance) -> tuple[Lesson | None, int]:
    lessons, named = every_lesson(law).lessons, ids()
    if lesson := lessons.get(".".join(named)):
        return lesson, 1
    *first, last = named or ("",)
    return (lessons.get(".".join(first)), int(last)) if last.isdecimal() else (None, 1)


def draw(law: Guidance) -> None:
    if found := chosen(law):
        run(script("clicker.js"))
        lesson, wanted, screens = found
        every = views(screens)
        number = min(max(wanted, 1), len(every))
        with st.container(key="lesson"):
            _view(lesson, every[number - 1], screens)
        _way(lesson, number, len(every))


def _view(lesson: Lesson, view: View, screens: tuple[Screen, ...]) -> None:
    html(shown(view, marked(lesson.id)))
    match view.screen.body:
        case Find() as body:
            for number, item in enumerate(body.shown, start=1):
                _item(lesson.id, number, item.id, words(item))
        case Opening():
            _more(lesson, screens)
            html(paragraph(_KEYS, "source"))
        case Closing():
            _more(lesson, screens)
            with st.container(key="lesson-again"):
                button("Take it again, with no marks", key="again", on_click=_again, args=(lesson.id,))


def _item(lesson: str, number: int, item: str, piece: Markup) -> None:
    ticked, key = item in marked(lesson), f"lesson-mark-{item}"
    with st.container(horizontal=True, vertical_alignment="center", key=f"lesson-item-{number}"):
        html(piece)
        tick_box(f"{number} is a fault", value=ticked, key=key, on_tick=mark, args=(lesson, item, key))


def _more(lesson: Lesson, screens: tuple[Screen, ...]) -> None:
    """Draw the ways to what goes with a lesson."""
    with st.container(horizontal=True, key="lesson-more"):
        st.link_button("Trainer's notes, in a second window", f"lesson-notes?item={lesson.id}")
        for label, answers in (("Handout for the class (Word)", False), ("Handout with the answers (Word)", True)):
            name = handout_name(lesson.id, answers=answers)
            made = for_this_person(partial(handout, lesson.id, screens, answers=answers, on=on()))  # at the press
            st.download_button(label, made, name, mime=_WORD, on_click="ignore", key=name)


def _way(lesson: Lesson, number: int, of: int) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="lesson-way"):
        if number > 1:
            button("Back", key="back", shortcut="Left", on_click=open_at, args=(lesson.id, number - 1))
        if number < of:
            button("Next", key="next", shortcut="Right", type="primary", on_click=open_at, args=(lesson.id, number + 1))
        html(paragraph(f"{number} of {of}"))
        button("Go to the lessons", key="lessons", on_click=go, args=("lessons",))


def _again(lesson: str) -> None:
    unmark(lesson)
    open_at(lesson, 1)
