"""The quick check: a few questions that name nobody, and what the answers call for."""

import streamlit as st
from markupsafe import Markup

from spo.assessment import quick_check
from spo.case import Case, apply
from spo.guidance import Guidance, QuickOutcome
from spo.store import new_case_id

from ..display.cited import source
from ..display.pieces import who_helps
from ..form.widget import answer
from ..form.widget import draw as ask
from ..open_case.session import refusals_told, store
from ..questions.fields import Question, question
from ..questions.journey import Place
from ..questions.typed import read
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import folded, heading, join, panel, paragraph
from ..screen.person import new_id
from ..screen.press import form_button
from ..screen.visit import arrived, current, tell
from ..screen.way import go
from ..steps import STEPS

ID = "quick-check"
TITLE = "Quick check: is an application worth starting?"

_SAID, _CASE = "said", "quick-case"
_FIRST = Place(STEPS["applicant"])
_ASKED: tuple[tuple[Place, tuple[str, ...]], ...] = (
    (_FIRST, tuple(f"quick_check.{name}" for name in ("danger", "acts", "risk", "unwelcome"))),
    (_FIRST, ("applicant.area_link",)),
    (_FIRST, ("quick_check.connected",)),
    (_FIRST, ("defendant.custody.in_custody", "quick_check.other_order", "quick_check.order_is_enough")),
)
_LOOKS = {"danger": "stop", "verdict": "verdict"}
_HEADINGS = {"fits better": "What may fit better, or as well", "know": "Good to know"}


def _questions() -> list[tuple[Place, Question]]:
    return [(place, question(place, name)) for place, names in _ASKED for name in names]


def draw(law: Guidance) -> None:
    visit = current()
    if arrived():
        _forget()
    case: Case = st.session_state.get(_CASE, Case())
    html(notices.problems(visit.problems))
    html(
        paragraph(
            "Two minutes, and no names. Nothing is kept unless you start an application: then your answers go with you."
        )
    )
    args = (new_case_id(),)
    with st.form("quick-form", border=False):
        for _, asked in _questions():
            ask(asked, case, law, f"quick-{asked.path}", {})
        with st.container(horizontal=True):
            form_button("See what the answers say", type="primary", on_click=_check)
            form_button("Start an application with these answers", on_click=_start, args=args)
            form_button("Go to the list of cases", on_click=_leave)
        if visit.anchor:
            _outcomes(case, law)
            # In the form, so that what was answered since the check goes with the case.
            form_button("Start an application", type="primary", key="start", on_click=_start, args=args)


def _outcomes(case: Case, law: Guidance) -> None:
    found = quick_check(case, law)
    html(heading(2, "What the answers say", _SAID))
    for entry in found:
        if entry.kind in _LOOKS:
            html(panel(_LOOKS[entry.kind], heading(3, entry.title), *_entry(law, entry)))
    for kind, title in _HEADINGS.items():
        if held := [entry for entry in found if entry.kind == kind]:
            html(join(heading(2, title), *(folded(entry.title, join(*_entry(law, entry))) for entry in held)))
    html(who_helps())


def _entry(law: Guidance, entry: QuickOutcome) -> tuple[Markup, Markup]:
    return paragraph(entry.text), source(law, entry)


def _answers() -> Case:
    case = Case()
    for place, asked in _questions():
        given = answer(asked, f"quick-{asked.path}")
        case = apply(case, read(case, place, [(asked, given)], new_id).edits)
    st.session_state[_CASE] = case
    return case


def _check() -> None:
    _answers()
    tell(anchor=_SAID)


def _start(case_id: str) -> None:
    with refusals_told():
        go("task-list", store().create(_answers(), case_id))
        _forget()


def _leave() -> None:
    _forget()
    go("cases")


def _forget() -> None:
    st.session_state.pop(_CASE, None)
