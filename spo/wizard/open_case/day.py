"""The day on which cases are assessed, and the assessment of the case that is open."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from spo.assessment import Assessment, Memo, View, assess
from spo.case import applicable
from spo.guidance import guidance

from .kept_files import KeptFiles
from .saving import OpenCase
from .with_papers import CaseWithPapers, with_papers

_ON, _ASSESSED, _WITH_PAPERS = "assess-on", "assessed", "with-papers"


@dataclass(frozen=True)
class _Assessed:
    """The open case as it was assessed last: of what, the outcome, and what there is to go by when it changes."""

    of: tuple[str, int, int, date]
    assessment: Assessment
    memo: Memo


def on() -> date:
    """Return the day on which cases are assessed: today, unless another was asked for in this window."""
    chosen: date | None = st.session_state.get(_ON)
    return chosen or date.today()


def assess_on(day: date | None) -> None:
    """Assess cases as on another day from now on, or as on today where there is none."""
    st.session_state[_ON] = day


def assessed(case: OpenCase) -> Assessment:
    """Return the assessment of the open case, made once for a revision and a day."""
    found: _Assessed | None = st.session_state.get(_ASSESSED)
    if found is None or found.of != _key(case):
        memo = found.memo if found and found.of[0] == case.id else Memo()
        found = _Assessed(_key(case), assess(case.case, guidance(), on(), memo), memo)
        st.session_state[_ASSESSED] = found
    return found.assessment


def _key(case: OpenCase) -> tuple[str, int, int, date]:
    return case.id, case.revision, case.case.fixed.by, on()


def view_of(case: OpenCase) -> View:
    """Return the open case as it stands on the day, for a page that does not ask what it shows."""
    found: _Assessed | None = st.session_state.get(_ASSESSED)
    if found is not None and found.of == _key(case):
        return found.assessment.view
    return View(applicable(case.case), guidance(), on())


def case_with_papers(case: OpenCase) -> CaseWithPapers:
    """Return the open case as the pages that explain it need it, made once for an assessment. Raises StoreError."""
    assessment = assessed(case)
    found: CaseWithPapers | None = st.session_state.get(_WITH_PAPERS)
    if found is None or found.assessment is not assessment:
        found = with_papers(assessment, KeptFiles(case.id))
        st.session_state[_WITH_PAPERS] = found
    return found
