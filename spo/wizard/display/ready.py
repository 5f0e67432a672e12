"""Whether a case is ready for legal review, as the task list, the review page and the list of cases say it."""

import streamlit as st
from markupsafe import Markup

from spo.assessment import Assessment, counted
from spo.assessment.decided import outcome
from spo.assessment.refusals import refusals
from spo.store import StoreError

from ..open_case.approved import how_it_stands
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..open_case.with_papers import CaseWithPapers
from ..questions.journey import Place
from ..questions.unasked import unasked
from ..screen.markup import heading, panel, paragraph
from ..screen.press import button
from ..screen.way import go
from .approval import approved, in_a_word

_NOTED = "noted"
_READY = "Ready for legal review"
_NOT_ALL = "Nothing recorded blocks filing. What the test still needs is said on the page What the file shows."


def in_short(opened: CaseWithPapers) -> str:
    """Return how far a case is, in the words of the list of cases."""
    if opened.leaks:
        return "Something withheld would be served"
    blocking = sum(finding.severity == "blocks" for finding in opened.assessment.findings)
    if blocking:
        return f"{counted(blocking, 'thing')} to mend before filing"
    if refusals(opened.assessment):
        return "Not yet all that an application needs"
    asked = len(unasked(opened.assessment))
    return f"{counted(asked, 'page')} not answered yet" if asked else _READY


def is_ready(opened: CaseWithPapers) -> bool:
    """Return whether a force solicitor can be asked to review the case."""
    return in_short(opened) == _READY


def to_ask(opened: CaseWithPapers) -> list[Place]:
    """Return the pages to name, and to lead to, where nothing blocks filing and some are not answered yet."""
    return [] if opened.assessment.blocked or opened.leaks else unasked(opened.assessment)


def ways(opened: CaseWithPapers, case_id: str) -> None:
    """Draw the way to each page that is not answered yet."""
    if pages := to_ask(opened):
        with st.container(horizontal=True, key="unasked"):
            for one in pages:
                button(one.step.title, key=f"unasked-{one.step.id}", on_click=go, args=(one.step.id, case_id, one.ids))


def state(opened: CaseWithPapers, level: int = 2, others: str = "") -> Markup:
    """Return the panel that says whether a force solicitor can be asked to review the case."""
    if opened.leaks:
        more = "Somebody typed it in words. What is missing says where. Until it is taken out, no paper can be made."
    elif opened.assessment.blocked:
        more = "The page What is missing asks for each. You can save and stop at any time."
    elif is_ready(opened):
        more = opened.assessment.view.guidance.wording["nothing-blocks"].text
    else:
        pages = ", ".join(one.step.title for one in to_ask(opened))
        more = f"Nothing recorded blocks filing. Not answered yet: {pages}." if pages else _NOT_ALL
    less = others or _weaken(opened.assessment)
    later = [finding.text for finding in opened.assessment.findings if finding.id == "authority-to-come"]
    return panel(
        "good" if is_ready(opened) else "note",
        heading(level, in_short(opened)),
        paragraph(more),
        *map(paragraph, (*later, *filter(None, (less,)))),
    )


def standing(case: OpenCase, opened: CaseWithPapers) -> Markup:
    """Return the panel that says that the papers are filed or approved, or else whether they are ready for review.

    What is withheld and would be served is said before all else.
    """
    filed = None if opened.leaks else approved(how_it_stands(case), outcome(opened.assessment.view))
    return filed or state(opened)


def _weaken(assessment: Assessment) -> str:
    """Return how many findings weaken an application, those that weaken it little apart."""
    weak = [finding.little for finding in assessment.findings if finding.severity == "weakens"]
    much, little = weak.count(False), weak.count(True)
    said = f"{counted(much, 'other finding')} would weaken the application" if much else ""
    if not little:
        return f"{said}." if said else ""
    others = f"{little} more" if said else counted(little, "other finding")
    return f"{said}{', and ' if said else ''}{others} would weaken it a little."


def note_status(case: OpenCase, opened: CaseWithPapers) -> None:
    """Note how far the case is for the list of cases. Where that cannot be done now, the list says what it said."""
    how = how_it_stands(case)
    ended = outcome(opened.assessment.view)
    stands = in_a_word(how) if how.made else "" if ended else in_short(opened)
    words = ". ".join(filter(None, (ended, stands)))
    if st.session_state.get(_NOTED) == (case.id, words):
        return
    try:
        store().set_status(case.id, words)
    except StoreError:
        return
    st.session_state[_NOTED] = (case.id, words)
