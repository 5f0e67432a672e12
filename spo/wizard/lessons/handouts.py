"""The handout of a lesson in Word, with its answers and without."""

import streamlit as st

from spo.lessons import Lesson, handout, handout_name
from spo.lessons.screens import Screen

from ..open_case.day import on
from ..screen.person import for_this_person

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def handouts(lesson: Lesson, screens: tuple[Screen, ...]) -> None:
    """Draw the ways to download it. It is made at the press that asks for it."""
    _handout(lesson, screens, "Handout for the class (Word)", answers=False)
    _handout(lesson, screens, "Handout with the answers (Word)", answers=True)


def _handout(lesson: Lesson, screens: tuple[Screen, ...], label: str, *, answers: bool) -> None:
    name, day = handout_name(lesson.id, answers=answers), on()
    made = for_this_person(lambda: handout(lesson.id, screens, answers=answers, on=day))
    st.download_button(label, made, name, mime=_WORD, on_click="ignore", key=name)
