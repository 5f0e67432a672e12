"""What the defendant would learn: every text, exhibit, place and term that may tell, in one list, one press each."""

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
from ..screen.press import button
from ..screen.visit import carry, tell
from ..screen.way import go

ID = "what-he-would-learn"
TITLE = "What the defendant would learn"


def draw(case: OpenCase, law: Guidance) -> None:
    """Draw the page."""
    assessment = assessed(case)
    found = would_learn(law, assessment.findings)
    opening(case.case)
    html(paragraph(law.wording["what-he-would-learn"].text))
    html(paragraph(how_many(found), anchor="questions"))
    for number, question in paged(found, f"{case.id} would-learn"):
        html(_question(law, assessment.view, number, question))
        with st.container(horizontal=True, key=f"answers-{number}"):
            if question.settled_by_reading:
                args = case, question, min(number, len(found) - 1)
                button(f"It gives nothing away ({number})", key=f"nothing-{number}", on_click=_settle, args=args)
            page, items = page_for(question.path)
            button(f"Change it ({number})", key=f"change-{number}", on_click=_change, args=(page, case.id, items))
    with st.container(horizontal=True, key="exits"):
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id), type="primary")
        button("Go to the papers", key="papers", on_click=go, args=("papers", case.id))


def how_many(found: tuple[WouldLearn, ...]) -> str:
    """Return how many questions there are, and how many of them stand in the way of filing."""
    blocking = sum(question.blocks for question in found)
    if not found:
        return "Nothing to look at"
    return f"{counted(len(found), 'question')} to answer{f', {blocking} of them before filing' if blocking else ''}"


def _question(law: Guidance, view: View, number: int, question: WouldLearn) -> Markup:
    pieces = told(view, question)
    said = [marked(piece.text) if piece.tells else Markup("{}").format(piece.text) for piece in pieces]
    return section(
        "gap",
        heading(2, f"{number}. {label(view, question.path)}", f"question-{number}"),
        quoted(join(*said)) if said else None,
        *(Markup("<p>{}</p>").format(item(WEIGHTS[one.severity], one.text)) for one in question.first),
        source(law, law.findings[question.first[0].id]),
    )


def _change(page: str, case_id: str, items: tuple[str, ...]) -> None:
    """Go to the page that has a text, from which saving leads back here."""
    carry(back=(ID, TITLE))
    go(page, case_id, items)


def _settle(case: OpenCase, question: WouldLearn, following: int) -> None:
    """Keep the officer's answer, and arrive at the question that then stands in its place."""
    if save_edits(case, answered(case.case, [question.path])):
        noted = "Noted: it gives nothing away. It is asked again once it is changed."
        tell(told=noted, anchor=f"question-{following}" if following else "questions")
