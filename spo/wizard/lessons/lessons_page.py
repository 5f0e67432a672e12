"""The lessons that there are: what each is called, for whom it is, and how long it takes."""

import streamlit as st
from markupsafe import Markup

from spo.guidance import Guidance
from spo.lessons import Lesson

from ..screen import notices
from ..screen.frame import html
from ..screen.markup import heading, paragraph, section
from ..screen.press import button
from ..screen.way import go
from .lesson_page import open_at
from .taken import every_lesson, is_faulty

ID = "lessons"
TITLE = "TRAINING: lessons"

_ABOUT = (
    "A lesson shows a class an invented case with faults in it, and asks what is wrong. It can be taken alone too, at "
    "your own pace.",
    "What you mark stays in this window. It is not kept, and nobody gets a score. Nothing in a lesson is a case, and "
    "none of its papers can be approved or filed.",
)
_FAULTY = "These lessons cannot be shown. Give this to whoever wrote them:"

_WRONG = "This lesson is faulty and cannot be taken. Give this to whoever wrote it: spo lessons check {file}"


def draw(law: Guidance) -> None:
    found = every_lesson(law)
    html(notices.problems(tuple(map(str, found.faults)), _FAULTY))
    for sentence in _ABOUT:
        html(paragraph(sentence))
    button("Go to the list of cases", key="cases", on_click=go, args=("cases",))
    with st.container(key="lessons"):
        for number, lesson in enumerate(found.lessons.values(), start=1):
            html(_entry(number, lesson))
            if is_faulty(lesson, found, law):
                html(notices.problems((_WRONG.format(file=found.files[lesson.id].name),)))
                continue
            button(f"Open lesson {number}", key=f"open-{lesson.id}", on_click=open_at, args=(lesson.id, 1))


def _entry(number: int, lesson: Lesson) -> Markup:
    return section(
        "entry",
        heading(2, f"{number}. {lesson.title}"),
        paragraph(f"{lesson.minutes} minutes. For: {lesson.for_whom}", "source"),
        paragraph(lesson.about),
    )
