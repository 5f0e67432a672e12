"""What to do once the papers are downloaded: what to sign, send and serve, to whom, and by when."""

from collections.abc import Collection
from datetime import date

import streamlit as st
from markupsafe import Markup

from spo.assessment.decided import outcome
from spo.assessment.notice_days import last_to_serve
from spo.case.days import in_full
from spo.guidance import FilingStep, Guidance
from spo.store import authority_of

from ..display.approval import CHANGED, approved
from ..display.cited import source
from ..display.pieces import name_of_case
from ..open_case.approved import HowItStands, how_it_stands
from ..open_case.day import case_with_papers, view_of
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import heading, join, led, paragraph, section
from ..screen.press import button
from ..screen.way import go

ID = "sign-send-serve"
TITLE = "What to sign, send and serve"

_DRAFTS = "The papers are drafts until a force solicitor has approved them."
_GROUPS = {
    "sign": "Sign",
    "send to the court": "Send to the court",
    "serve on the defendant": "Serve on the defendant",
    "keep": "Keep",
    "after the hearing": "After the hearing",
}


def draw(case: OpenCase, law: Guidance) -> None:
    html(name_of_case(case.case))
    how = how_it_stands(case)
    html(approved(how, outcome(view_of(case))) or paragraph(f"{CHANGED}." if how.approval else _DRAFTS))
    with st.container(horizontal=True, key="exits"):
        button("Go to the papers", key="papers", on_click=go, args=("papers", case.id))
        button("Days due", key="days", on_click=go, args=("days-due", case.id))
        button("Signed papers", key="signed", on_click=go, args=("signed-papers", case.id))
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    day = last_to_serve(view_of(case))
    done, papers = _decided(how), frozenset(case_with_papers(case).papers)  # by id: none is made to be looked for
    steps = {key: step for key, step in law.filing.items() if key not in done and _is_about(law, step, papers)}
    for group, title in _GROUPS.items():
        held = [step for step in steps.values() if step.group == group]
        if held:
            html(join(heading(2, title), *(_step(law, step, day, papers) for step in held)))


def _decided(how: HowItStands) -> set[str]:
    """Return the steps that are done: approval that holds or was filed upon, and authority in the same words."""
    approval = how.filing.approval if how.filing else how.approval if how.holds else None
    authority = authority_of(how.made, approval)
    return {key for key, found in (("approve", approval), ("authorise", authority)) if found}


def _is_about(law: Guidance, step: FilingStep, papers: Collection[str]) -> bool:
    """Return whether a step is about a paper that the case calls for, or about none."""
    named = law.papers_of(step)
    return not named or any(key in papers for key in named)


def _step(law: Guidance, step: FilingStep, day: date | None, papers: Collection[str]) -> Markup:
    named = "; ".join(paper.title for key, paper in law.papers_of(step).items() if key in papers)
    return section(
        "argument",
        Markup("<p><strong>{}</strong></p>").format(step.text),
        led("Papers:", f"{named}.") if named else None,
        led("Who:", f"{step.whom}."),
        led("By when:", f"{step.by}."),
        paragraph(_by(step, day)),
        paragraph(step.reason),
        source(law, step),
    )


def _by(step: FilingStep, day: date | None) -> str:
    """Return the day by which it must have reached them, or what to enter to see it; nothing where none is counted."""
    if not step.counted:
        return ""
    return step.counted.format(day=in_full(day)) if day else "Enter the date of the hearing to see the day."
