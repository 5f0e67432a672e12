"""What kind of conduct each incident is: proposed from what was typed, and confirmed by a person."""

from collections.abc import Sequence

import streamlit as st

from spo.assessment import counted
from spo.assessment.proposals import proposed_behaviours, proposed_method, proposed_reach
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..form.widget import answer, key_of
from ..form.widget import draw as ask
from ..open_case.saving import OpenCase
from ..questions.fields import Question, question
from ..questions.journey import Place
from ..questions.names import item_name, numbered
from ..questions.typed import read
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.person import new_id
from ..screen.press import button, form_button, save_button
from ..screen.visit import carry, current
from ..screen.way import go
from ..steps import STEPS

ID = "kinds-of-conduct"
TITLE = "Confirm what kind of conduct each incident is"

_ASKED = ("method", "behaviours", "reach")
_AT_ONCE = 10
_PASSED = "passed"


def waiting(case: OpenCase) -> list[str]:
    """Return the incidents that say nothing yet of what kind of conduct they are: last, those left so on purpose."""
    left = [key for key in numbered(case.case, "incidents") if not case.case.incidents[key].reach]
    return sorted(left, key=lambda key: key in _passed(case.id))


def _passed(case_id: str) -> set[str]:
    """Return the incidents of which a person has confirmed in this window that they say nothing of it."""
    found: set[str] = st.session_state.setdefault(_PASSED, {}).setdefault(case_id, set())
    return found


def draw(case: OpenCase, law: Guidance) -> None:
    visit, left = current(), waiting(case)
    opening(case.case, "What has happened")
    if not left:
        some = bool(case.case.incidents)
        html(paragraph("Every incident says what kind of conduct it is." if some else "Nothing is in the list yet."))
        button("Go to the list of incidents", key="to-list", on_click=go, args=("incidents", case.id))
        return
    html(paragraph("Each is proposed from the words that were typed. Change what is wrong, then confirm them all."))
    keys = left[:_AT_ONCE]
    with st.form("conduct", border=False):
        for key in keys:
            incident = case.case.incidents[key]
            html(heading(2, item_name(case.case, "incidents", key)))
            html(paragraph(incident.what))
            proposed = {
                "method": proposed_method(incident.what, law),
                "behaviours": proposed_behaviours(incident.what, law),
                "reach": proposed_reach(incident.what, law),
            }
            for name, one in zip(_ASKED, _asked(key), strict=True):
                value = getattr(incident, name) or proposed[name]
                ask(one, case.case, law, key_of(one, case.revision), {one.path: value} | dict(visit.mine))
        with st.container(horizontal=True):
            save_button("Confirm these", _confirm, case, keys, key="confirm", type="primary")
            form_button("Leave without confirming", on_click=go, args=("incidents", case.id), key="leave")


def _asked(key: str) -> list[Question]:
    return [question(Place(STEPS["incident"], (key,)), name) for name in _ASKED]


def _confirm(case: OpenCase, keys: Sequence[str]) -> None:
    given = [(one, answer(one, key_of(one, case.revision))) for key in keys for one in _asked(key)]
    edits = read(case.case, Place(STEPS["applicant"]), given, new_id).edits
    mine = {one.path: value for one, value in given}
    if (saved := save_edits(case, edits, mine=mine)) is None:  # an incident that somebody deleted stays deleted
        return
    passed = _passed(case.id)
    passed.update(key for key in keys if key in saved.case.incidents and not saved.case.incidents[key].reach)
    left = waiting(saved)
    if any(key not in passed for key in left):
        carry(f"Confirmed. {counted(len(left), 'incident is', 'incidents are')} left.")
        go(ID, saved.id, (new_id(),))
    else:
        nothing = f"{counted(len(left), 'incident')} still without one." if left else "Every incident now has one."
        carry(f"Kinds of conduct confirmed. {nothing}")
        go("incidents", saved.id)
