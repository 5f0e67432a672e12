"""The task list: how far each section is, and the way to every page of the case."""

import streamlit as st

from spo.assessment import Assessment, but_would_learn, counted, would_learn
from spo.guidance import Guidance

from ..desk import start_page
from ..display.approval import in_a_word
from ..display.opening import opening
from ..display.pieces import who_helps
from ..display.ready import note_status, standing, ways
from ..display.refused import refused
from ..open_case.approved import how_it_stands
from ..open_case.day import assessed, case_with_papers
from ..open_case.saving import OpenCase
from ..papers import approval_page, review_page
from ..questions.journey import Place
from ..questions.status import Lacks, Status, is_begun, lacking, section_status, step_status, top_steps
from ..screen.frame import html
from ..screen.markup import heading, section_line
from ..screen.press import button
from ..screen.way import go
from ..steps import SECTIONS, STEPS, Section
from . import missing_page, would_learn_page

ID = "task-list"
TITLE = "Task list"

_ELSEWHERE = (
    ("search", "Search this case"),
    ("days-due", "Days due"),
    ("evidence-grid", "What the evidence carries"),
    ("what-it-shows", "What the file shows"),
    ("why-an-order", "Why an order is needed, although another exists"),
    ("history", "History"),
    ("this-case", "Download, archive or erase this case"),
)


def draw(case: OpenCase, law: Guidance) -> None:
    assessment = assessed(case)
    lacks = lacking(assessment, listed=True)
    opening(case.case)
    found = case_with_papers(case)
    if is_begun(case.case, Place(STEPS["incidents"])):
        html(refused(assessment))
    html(standing(case, found))
    ways(found, case.id)
    note_status(case, found)
    with st.container(horizontal=True, key="road"):
        for one in (start_page, missing_page):
            button(one.TITLE, key=one.ID, on_click=go, args=(one.ID, case.id))
    for number, section in enumerate(SECTIONS, start=1):
        _section(case, section, number, section_status(case.case, section, lacks), lacks)
    for number, (page, title, words) in enumerate(_last(assessment, case), start=len(SECTIONS) + 1):
        told, way = st.columns([2, 1], vertical_alignment="center")
        with told:
            html(section_line(f"{number}. {title}", words, "last"))
        with way:
            button(f"Go to: {title}", key=page, on_click=go, args=(page, case.id))
    html(heading(2, "The whole case"))
    with st.container(horizontal=True, key="elsewhere"):
        for page, label in _ELSEWHERE:
            button(label, key=page, on_click=go, args=(page, case.id))
        button("All cases", key="all", on_click=go, args=("cases",))
    html(who_helps())


def _section(case: OpenCase, section: Section, number: int, status: Status, lacks: Lacks) -> None:
    told, way = st.columns([2, 1], vertical_alignment="center")
    with told:
        html(section_line(f"{number}. {section.title}", status.words, status.state))
    steps = top_steps(section)
    statuses = {step.id: step_status(case.case, step, lacks) for step in steps}
    unfinished = [step for step in steps if statuses[step.id].state in ("not started", "in progress")]
    target = next((step for step in steps if statuses[step.id].lacks), (unfinished or steps)[0])
    word = "Begin" if status.state == "not started" else "Go on with" if status.state == "in progress" else "Look at"
    with way:
        button(f"{word}: {section.title}", key=f"go-{section.id}", on_click=go, args=(target.id, case.id))
    with st.expander(f"Every page of: {section.title}"):
        for step in steps:
            button(
                f"{step.title} - {statuses[step.id].words.lower()}",
                key=f"step-{step.id}",
                on_click=go,
                args=(step.id, case.id),
                type="tertiary",
            )


def _last(assessment: Assessment, case: OpenCase) -> tuple[tuple[str, str, str], ...]:
    """Return the sections that ask nothing: the page of each, its title, and how far it is."""
    law = assessment.view.guidance
    found = would_learn(law, assessment.findings)
    gaps = sum(finding.severity != "advice" for finding in but_would_learn(law, assessment.findings))
    return (
        (would_learn_page.ID, would_learn_page.TITLE, would_learn_page.how_many(found)),
        ("check-answers", "Check your answers", f"{counted(gaps, 'gap')} to close" if gaps else "No gap found"),
        ("papers", "Papers", "Drafts with gaps" if assessment.blocked else "To read and download"),
        (review_page.ID, review_page.TITLE, review_page.how_many(case)),
        (approval_page.ID, approval_page.TITLE, in_a_word(how_it_stands(case))),
    )
