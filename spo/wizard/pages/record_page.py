"""The record, for the auditor: who read, changed and downloaded what, and who was refused. No word of a case."""

from zoneinfo import ZoneInfo

import streamlit as st

from spo.guidance import Guidance
from spo.store import Recorded

from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import paragraph, table
from ..screen.press import button, form_button, passing_form
from ..screen.way import go

ID = "record"
TITLE = "The record"

_A_PAGE = 100
_CASE, _BEFORE = "record-case", "record-before"
_COLUMNS = ("", "When", "Who", "Act", "Outcome", "Case", "More")


def draw(law: Guidance) -> None:
    button("Go to the list of cases", key="all", on_click=go, args=("cases",))
    door = store()
    if not door.has_sign_in:
        html(paragraph("There is no sign-in here, so nothing is recorded of who read what. A case has its history."))
        return
    before: int | None = st.session_state.get(_BEFORE)
    case_id: str = st.session_state.get(_CASE, "")
    lines = door.recorded(before, _A_PAGE, case_id)
    with passing_form("one-case"), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input("The id of one case", value=case_id, key="record-box", max_chars=32, width=360)
        form_button("Show", on_click=_show)
    if not lines:
        html(paragraph("Nothing is recorded."))
        return
    html(table("The record, the newest first", _COLUMNS, map(_cells, lines), "numbered"))
    with st.container(horizontal=True):
        if before is not None:
            button("Show the newest", key="newest", on_click=_turn, args=(None,))
        if len(lines) == _A_PAGE:
            button("Show what came before", key="earlier", on_click=_turn, args=(lines[-1].n,))


def _cells(line: Recorded) -> tuple[str, ...]:
    at = line.at.astimezone(ZoneInfo("Europe/London"))
    who = f"{line.name}, {line.who}"
    return (str(line.n), f"{at.day} {at:%B %Y %H:%M:%S}", who, line.act, line.outcome, line.case_id, line.detail)


def _show() -> None:
    st.session_state[_CASE] = st.session_state["record-box"].strip()
    _turn(None)


def _turn(before: int | None) -> None:
    st.session_state[_BEFORE] = before
