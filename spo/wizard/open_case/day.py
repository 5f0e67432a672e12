"""The day on which cases are assessed, and the assessment of the case that is open."""

from datetime import date

import streamlit as st

from spo.assessment import Assessment, View, assess
from spo.case import applicable
from spo.guidance import guidance

from .kept_files import KeptFiles
from .opened import Opened, opened
from .saving import Held

_ON, _ASSESSED, _OPENED = "assess-on", "assessed", "opened"


def on() -> date:
    """Return the day on which cases are assessed: today, unless another was asked for in this window."""
    chosen: date | None = st.session_state.get(_ON)
    return chosen or date.today()


def assess_on(day: date | None) -> None:
    """Assess cases as on another day from now on, or as on today where there is none."""
    st.session_state[_ON] = day


def assessed(case: Held) -> Assessment:
    """Return the assessment of what is held, made once for a revision and a day."""
    key = _key(case)
    found = st.session_state.get(_ASSESSED)
    if found is None or found[0] != key:
        found = (key, assess(case.case, guidance(), on()))
        st.session_state[_ASSESSED] = found
    assessment: Assessment = found[1]
    return assessment


def _key(case: Held) -> tuple[str, int, date]:
    return case.id, case.revision, on()


def on_its_day(case: Held) -> View:
    """Return what is held as it stands on the day, for a page that does not ask what it shows."""
    found = st.session_state.get(_ASSESSED)
    if found is not None and found[0] == _key(case):
        return assessed(case).view
    return View(applicable(case.case), guidance(), on())


def opened_now(case: Held) -> Opened:
    """Return what is held as the pages that explain it need it, made once for an assessment. Raises StoreError."""
    assessment = assessed(case)
    found: Opened | None = st.session_state.get(_OPENED)
    if found is None or found.assessment is not assessment:
        found = opened(assessment, KeptFiles(case.id))
        st.session_state[_OPENED] = found
    return found
