"""The history of a case: who changed what, and when, and the way back to how it was."""

from datetime import datetime
from zoneinfo import ZoneInfo

import streamlit as st
from markupsafe import Markup

from spo.assessment import View, counted
from spo.documents import label
from spo.guidance import Guidance
from spo.store import Entry

from ..display.approval import decided
from ..display.opening import opening
from ..open_case.day import view_of
from ..open_case.saving import OpenCase, load
from ..open_case.session import keep, refusals_told, store
from ..questions.changed import where, words_of
from ..screen.frame import html
from ..screen.markup import bullets, folded, heading, item, paragraph, section
from ..screen.paging import A_PAGE
from ..screen.press import button
from ..screen.visit import tell
from ..screen.way import go

ID = "history"
TITLE = "History"

_KINDS = {
    "created": "began the case",
    "imported": "opened the case from a file",
    "saved": "changed",
    "undone": "undid an earlier change",
    "restored": "put the case back to how it was",
}

_MOST = 200
"""How many fields of one change are listed. A case that was opened from a file begins with thousands."""


def draw(case: OpenCase, law: Guidance) -> None:
    opening(case.case)
    by = "who signed in" if store().has_sign_in else "the account signed in to the computer"
    html(
        paragraph(
            f"Who changed and who decided what, and when. A name here is that of {by}. Putting the case back is a "
            "change like any other, so that can be put back too."
        )
    )
    button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    html(decided(store().decisions(case.id)))
    html(heading(2, "What was changed"))
    before = st.session_state.get("history-before", {}).get(case.id)
    entries = store().history(case.id, before, A_PAGE)
    view = view_of(case)
    for entry in entries:
        _entry(case, law, view, entry)
    with st.container(horizontal=True):
        if before:
            button("Show the newest", key="newest", on_click=_turn, args=(case.id, None))
        if entries and entries[-1].revision > 1:
            button("Show earlier changes", key="earlier", on_click=_turn, args=(case.id, entries[-1].revision))


def _entry(case: OpenCase, law: Guidance, view: View, entry: Entry) -> None:
    edits = entry.change.edits
    put = {edit.path: edit.value for edit in edits}
    fields = [
        item(label(view, where(edit.path, edit.value)), words_of(case.case, law, edit.path, put))
        for edit in edits[:_MOST]
    ]
    if more := len(edits) - len(fields):
        fields.append(item("Not listed here", counted(more, "other field")))
    head = Markup("<p>{}. <strong>{}</strong> {} {}</p>").format(
        entry.revision, entry.change.who, _KINDS[entry.kind], _time(entry.change.at)
    )
    many = folded(f"What changed ({len(edits)})", bullets(fields)) if fields else None
    html(section("entry", head, many))
    if entry.revision != case.revision:
        button(
            f"Put the case back to change {entry.revision}",
            key=f"restore-{entry.revision}",
            on_click=_restore,
            args=(case, entry.revision),
        )


def _time(at: datetime) -> str:
    local = at.astimezone(ZoneInfo("Europe/London"))
    return f"on {local.day} {local:%B %Y at %H:%M:%S}"


def _turn(case_id: str, before: int | None) -> None:
    st.session_state["history-before"] = {case_id: before}


def _restore(case: OpenCase, revision: int) -> None:
    with refusals_told():
        store().restore(case.id, revision, case.revision)
        there = keep(load(store(), case.id))
        told = f"The case is as it was at change {revision}."
        if there.case != store().at_revision(case.id, revision):
            told = f"{told[:-1]}, but for what somebody else changed since this page was shown."
        tell(told=told)
