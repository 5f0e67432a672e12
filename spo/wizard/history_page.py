"""The history of a case: who changed what, and when, and the way back to how it was."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st
from markupsafe import Markup

from spo.assessment import counted
from spo.case import Case
from spo.case.refers import Refers, Whose, Within
from spo.documents import label
from spo.guidance import Guidance
from spo.store import Entry, StoreError

from . import notices
from .case_page import case_page
from .day import assessed
from .fields import Question, marker_of, question
from .frame import html
from .journey import Place, asked, model_of, pattern_of, place_of
from .markup import bullets, folded, item, paragraph, section
from .names import item_name, summary
from .options import choice, option
from .paging import A_PAGE
from .person import now, who
from .pieces import name_of_case
from .saving import Held, hold
from .session import keep, store
from .steps import Step
from .visit import current, tell
from .way import go

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

_NAMED = 10
"""How many of the items that one field refers to are named."""

_GONE = "(deleted)"
_NO_WORDS = re.compile(r"exhibits\.\*\.picture|unread\.\*\.path|wordings\.\*\.(paper|passage|digest)")


def draw() -> None:
    """Draw the page."""
    case_page(ID, TITLE, _draw)


def _draw(case: Held, law: Guidance) -> None:
    visit = current()
    html(name_of_case(case.case))
    html(notices.problems(visit.problems))
    html(notices.told(visit.told))
    html(
        paragraph(
            "Who changed what, and when. A name here is that of the account signed in to the computer. Putting the "
            "case back is a change like any other, so that can be put back too."
        )
    )
    st.button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    before = st.session_state.get("history-before", {}).get(case.id)
    entries = store().history(case.id, before, A_PAGE)
    for entry in entries:
        _entry(case, law, entry)
    with st.container(horizontal=True):
        if before:
            st.button("Show the newest", key="newest", on_click=_turn, args=(case.id, None))
        if entries and entries[-1].revision > 1:
            st.button("Show earlier changes", key="earlier", on_click=_turn, args=(case.id, entries[-1].revision))


def _entry(case: Held, law: Guidance, entry: Entry) -> None:
    view = assessed(case).view
    edits = entry.change.edits
    put = {edit.path: edit.value for edit in edits}
    fields = [
        item(label(view, _where(edit.path, edit.value)), _put(case.case, law, edit.path, put)) for edit in edits[:_MOST]
    ]
    if more := len(edits) - len(fields):
        fields.append(item("Not listed here", counted(more, "other field")))
    head = Markup("<p>{}. <strong>{}</strong> {} {}</p>").format(
        entry.revision, entry.change.who, _KINDS[entry.kind], _time(entry.change.at)
    )
    many = folded(f"What changed ({len(edits)})", bullets(fields)) if fields else None
    html(section("entry", head, many))
    if entry.revision != case.revision:
        st.button(
            f"Put the case back to change {entry.revision}",
            key=f"restore-{entry.revision}",
            on_click=_restore,
            args=(case, entry.revision),
        )


def _where(path: str, value: Any) -> str:
    """Return the field that a change is of: words that could not be read stand where they were typed."""
    unread = path.startswith("unread.") and isinstance(value, dict) and value.get("path")
    return str(unread or path)


def _put(case: Case, law: Guidance, path: str, put: Mapping[str, Any]) -> str:
    """Return what a change put at a path, in the words of the page that asks for it.

    An item that came whole, or went, is said to have. `put` holds all that the change put, by path.
    """
    value, (pattern, ids) = put[path], pattern_of(path)
    one = _question(pattern, ids)
    if one and one.kind == "tick":
        return "Yes" if value else "No"
    if value is None or (value in ("", [], {}) and not pattern.endswith(".*")):
        return "Taken out"
    if one and one.kind == "choice":
        return choice(str(value))
    if one and one.marker:
        return _names(case, law, one, [value] if isinstance(value, str) else value, put)
    return "Added" if _NO_WORDS.fullmatch(pattern) else _typed(value)


def _typed(value: Any) -> str:
    """Return a value as it was typed."""
    if isinstance(value, dict):
        return str(value.get("words") or "Added")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def _question(pattern: str, ids: tuple[str, ...]) -> Question | None:
    """Return the question that asks for a field, or None for an item and for a field that no page asks for."""
    step = _step(pattern)
    return question(Place(step, ids), pattern.removeprefix(f"{step.of}.")) if step else None


@cache
def _step(pattern: str) -> Step | None:
    try:
        step = place_of(pattern).step
    except KeyError:
        return None
    return step if pattern in asked(step) else None


def _names(case: Case, law: Guidance, one: Question, keys: Sequence[str], put: Mapping[str, Any]) -> str:
    more = f"; and {len(keys) - _NAMED} more" if len(keys) > _NAMED else ""
    return "; ".join(_name(case, law, one, key, put) for key in keys[:_NAMED]) + more


def _name(case: Case, law: Guidance, one: Question, key: str, put: Mapping[str, Any]) -> str:
    """Return the words by which a person knows what an id is of. An item that is gone is said to be gone."""
    match one.marker:
        case Whose() if key != "defendant":
            person = case.protected_persons.get(key)
            return summary(case, person) if person else _GONE
        case Within() as within:
            return item_name(case, _collection(case, one, within, put), key)
        case _:
            return option(case, law, one, key)


def _collection(case: Case, one: Question, within: Within, put: Mapping[str, Any]) -> str:
    """Return where the part stands that a field names: in the item that the same change names, or else the case."""
    base = one.path.rpartition(".")[0]
    owners = marker_of(model_of(pattern_of(base)[0]), within.field)
    assert isinstance(owners, Refers)
    try:
        owner = put.get(f"{base}.{within.field}") or case.at(f"{base}.{within.field}")
    except KeyError:
        owner = None
    return f"{owners.collection}.{owner}.{within.part}"


def _time(at: datetime) -> str:
    local = at.astimezone(ZoneInfo("Europe/London"))
    return f"on {local.day} {local:%B %Y at %H:%M:%S}"


def _turn(case_id: str, before: int | None) -> None:
    st.session_state["history-before"] = {case_id: before}


def _restore(case: Held, revision: int) -> None:
    try:
        store().restore(case.id, revision, who(), now(), case.revision)
        keep(hold(store(), case.id))
    except StoreError as error:
        tell(str(error))
    else:
        tell(told=f"The case is as it was at change {revision}.")
