"""Whether a case is ready for legal review, as the task list, the review page and the list of cases say it."""

import streamlit as st
from markupsafe import Markup

from spo.assessment import counted
from spo.store import StoreError

from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import heading, panel, paragraph

_NOTED = "noted"


def in_short(opened: CaseWithPapers) -> str:
    """Return how far a case is, in the words of the list of cases."""
    if opened.leaks:
        return "Something withheld would be served"
    blocking = sum(finding.severity == "blocks" for finding in opened.assessment.findings)
    return f"{counted(blocking, 'thing')} to mend before filing" if blocking else "Ready for legal review"


def state(opened: CaseWithPapers) -> Markup:
    """Return the panel that says whether a force solicitor can be asked to review the case."""
    if opened.leaks:
        more = "Somebody typed it in words. The page Papers says where. Until it is taken out, no paper can be made."
    elif opened.assessment.blocked:
        more = "The page What is missing asks for each. You can save and stop at any time."
    else:
        more = opened.assessment.view.guidance.wording["nothing-blocks"].text
    weak = sum(finding.severity == "weakens" for finding in opened.assessment.findings)
    less = f"{counted(weak, 'other finding')} would weaken the application." if weak else ""
    return panel(
        "note" if opened.assessment.blocked or opened.leaks else "good",
        heading(2, in_short(opened)),
        paragraph(more),
        paragraph(less) if less else None,
    )


def note_status(case: OpenCase, opened: CaseWithPapers) -> None:
    """Note how far the case is for the list of cases. Where that cannot be done now, the list says what it said."""
    words = in_short(opened)
    if st.session_state.get(_NOTED) == (case.id, words):
        return
    try:
        store().set_status(case.id, words)
    except StoreError:
        return
    st.session_state[_NOTED] = (case.id, words)
