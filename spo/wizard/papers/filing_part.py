"""The way to record that the approved papers were filed, and to take that back where it was a mistake."""

from collections.abc import Iterator
from datetime import date

import streamlit as st

from spo.access import Act
from spo.guidance import Guidance
from spo.store import Decision
from spo.store.decisions import Kind

from ..display.approval import NO_AUTHORITY
from ..display.unfinished import unfinished
from ..open_case.approved import HowItStands, after_filing, how_it_stands
from ..open_case.day import on
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..open_case.signed import signed_now
from ..open_case.with_papers import one_day
from ..screen.frame import html
from ..screen.markup import bullets, heading, panel, paragraph
from ..screen.press import form_button, passing_form
from ..screen.visit import tell

_DAY, _WHY = "filing-day", "filing-why"
_LONGEST = 5_000
_ABOUT = (
    "Once the approved files are with the court, record the day. They are then the filed papers, and stay as they are "
    "whatever is recorded after."
)
_SAYS_GIVEN = "The case says that authority was given: have it recorded here, of these words."
_NO_DAY = "Enter the day on which the papers were filed, such as 3 June 2026. It is not later than today."
_EARLY = "The papers were approved after that day. Enter the day on which the approved files were filed."
_TOLD: dict[Kind, str] = {"filed": "The papers are filed.", "not filed": "The filing is taken back."}


def filing_part(case: OpenCase, how: HowItStands, law: Guidance) -> None:
    """Draw what this person may record of filing, where there is anything to record."""
    if not store().may(Act.FILE, case.id):
        return
    if how.holds and not how.as_filed:
        html(heading(2, "Record that the papers are filed"))
        html(paragraph(_ABOUT))
        said = list(_lacks(case, how, law))
        html(panel("note", heading(3, "Before you record it"), bullets(said)) if said else None)
        with passing_form("filing", border=True, enter=False):
            st.text_input("Day on which they were filed. Leave blank for today", key=_DAY, max_chars=100)
            form_button("Record that they are filed", on_click=_record, args=(case, "filed", how.next))
    elif how.filing:
        html(heading(2, "If it was recorded by mistake"))
        with passing_form("not-filed", border=True, enter=False):
            st.text_area("Why the papers were not filed", key=_WHY, max_chars=_LONGEST)
            form_button("Take the filing back", on_click=_record, args=(case, "not filed", how.next))


def _lacks(case: OpenCase, how: HowItStands, law: Guidance) -> Iterator[str]:
    """Yield what is said before papers are recorded as filed, and bars nothing: authority, signatures, what is open."""
    if how.authority is None and how.since is None:
        given = _SAYS_GIVEN if case.case.authority.given == "yes" else law.filing["authorise"].reason
        yield f"{NO_AUTHORITY} {given}"
    if unsigned := signed_now(case, how).unsigned:
        yield f"The case holds no signed copy of: {'; '.join(one.title for one in unsigned)}."
    yield from unfinished(case, how.of, after_filing(case, how) if how.since else None)


def _record(case: OpenCase, kind: Kind, number: int) -> None:
    how = how_it_stands(case)
    day = one_day(st.session_state.get(_DAY) or "", date.today()) if kind == "filed" else on()
    why = (st.session_state.get(_WHY) or "").strip() if kind == "not filed" else ""
    fingerprint = how.approval.fingerprint if kind == "filed" and how.approval and how.holds else ""
    if wrong := _wrong(how, kind, day, why):
        tell(wrong)
        return
    store().decide(case.id, Decision(number, kind, case.revision, day or on(), fingerprint, why))
    st.session_state[_DAY] = st.session_state[_WHY] = ""
    tell(told=_TOLD[kind])


def _wrong(how: HowItStands, kind: Kind, day: date | None, why: str) -> str:
    """Return what is wrong with what was entered, or nothing."""
    if kind == "not filed":
        return "" if why else "Enter why the papers were not filed."
    if day is None or day > date.today():
        return _NO_DAY
    return _EARLY if how.approval and day < how.approval.at.date() else ""
