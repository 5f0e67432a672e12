"""Check your answers: every gap with the way to the page that closes it, and every answer, generated from the model."""

import streamlit as st
from markupsafe import Markup

from spo.assessment import but_would_learn, lower, would_learn
from spo.guidance import Guidance

from ..display.cited import source
from ..display.law_to_read import law_to_read
from ..display.pieces import name_of_case
from ..display.ready import note_status, standing, ways
from ..display.refused import refused
from ..display.shown import WEIGHTS
from ..open_case.day import case_with_papers
from ..open_case.saving import OpenCase
from ..open_case.with_papers import CaseWithPapers
from ..questions import answers
from ..questions.status import place_for
from ..screen.frame import html
from ..screen.markup import facts, heading, item, paragraph, section
from ..screen.paging import paged
from ..screen.press import button
from ..screen.way import go
from ..steps import SECTIONS
from . import would_learn_page

ID = "check-answers"
TITLE = "Check your answers"


def draw(case: OpenCase, law: Guidance) -> None:
    found = case_with_papers(case)
    html(name_of_case(case.case))
    html(refused(found.assessment))
    html(standing(case, found))
    ways(found, case.id)
    html(law_to_read(found))
    note_status(case, found)
    _exits(case, "")
    _gaps(case, law, found)
    html(heading(2, "Your answers"))
    for one in SECTIONS:
        html(heading(3, one.title))
        for number, part in paged(answers.parts(case.case, one), f"{case.id} {one.id}", one.title):
            html(facts(part.title, answers.rows(case.case, law, part)))
            place = part.place
            button(
                f"Change {part.called}",
                key=f"change-{one.id}-{number}",
                on_click=go,
                args=(place.step.id, case.id, place.ids),
            )
    kept = answers.inapplicable(case.case, law)
    if kept:
        html(heading(3, "Kept, and left out of the papers"))
        html(paragraph("Another answer means that these do not apply. Change that answer, and they count again."))
        html(facts("Kept, and left out of the papers", kept))
    _exits(case, "-at-the-end")


def _gaps(case: OpenCase, law: Guidance, found: CaseWithPapers) -> None:
    html(heading(2, "What stands between this case and the court"))
    every = found.papers.drafts.assessment.findings  # with those about the maps that are kept
    findings, learned = but_would_learn(law, every), would_learn(law, every)
    if learned:
        html(paragraph(f"{would_learn_page.TITLE}: {lower(would_learn_page.how_many(learned))}."))
        button(would_learn_page.TITLE, key="would-learn", on_click=go, args=(would_learn_page.ID, case.id))
    if not findings:
        html(paragraph("There are no other findings." if learned else "There are no findings on the facts recorded."))
    for number, finding in paged(findings, f"{case.id} gaps"):
        told = Markup("<p>{}</p>").format(item(WEIGHTS[finding.severity], finding.text))
        html(section("gap", told, source(law, law.findings[finding.id])))
        place = place_for(finding.field)
        button(f"Go to gap {number}", key=f"gap-{number}", on_click=go, args=(place.step.id, case.id, place.ids))


def _exits(case: OpenCase, at: str) -> None:
    with st.container(horizontal=True, key=f"exits{at}"):
        button("Go to the papers", key=f"papers{at}", on_click=go, args=("papers", case.id), type="primary")
        button("Go to the task list", key=f"list{at}", on_click=go, args=("task-list", case.id))
