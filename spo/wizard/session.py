"""What one person has open in one window. The store holds the case; nothing here is shared between people."""

import getpass
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

import streamlit as st

from spo.assessment import Assessment, assess
from spo.case import Edit
from spo.guidance import guidance
from spo.store import Clash, NoSuchCase, Store, location

from .saving import Held, hold

_ID = re.compile(r"[0-9a-f]{32}")
_HELD, _VISIT, _CARRY, _GO, _MOVES, _ON, _ASSESSED = "held", "visit", "carry", "go", "moves", "on", "assessed"


@dataclass(frozen=True)
class Visit:
    """What a page has to show besides the case. It is forgotten on the way to another page.

    `mine` holds answers that are on the page and not in the case, by path; `clashes` what somebody else saved at the
    same paths; `put_back` an item that somebody else deleted, as it was.
    """

    at: str = ""
    problems: tuple[str, ...] = ()
    told: str = ""
    anchor: str = ""
    undo: int = 0
    mine: Mapping[str, Any] = field(default_factory=dict)
    clashes: Mapping[str, Clash] = field(default_factory=dict)
    put_back: Edit | None = None


def store() -> Store:
    """Return the store, which every window shares. Raises StoreError where it cannot be opened."""
    return _store(location(os.environ))


@st.cache_resource(show_spinner=False)
def _store(where: str) -> Store:
    return Store(where)


def held() -> Held:
    """Return the case that the address names, as it was when the page was arrived at or last saved here.

    Raises StoreError where there is no such case, or it cannot be opened.
    """
    wanted = st.query_params.get("case", "")
    if not _ID.fullmatch(wanted):
        raise NoSuchCase
    found: Held | None = st.session_state.get(_HELD)
    if found is None or found.id != wanted or (_arrived() and store().revision(wanted) != found.revision):
        found = keep(hold(store(), wanted))
    return found


def last_held(case_id: str) -> int | None:
    """Return the revision at which this window holds a case, or None where it holds another or none."""
    found: Held | None = st.session_state.get(_HELD)
    return found.revision if found and found.id == case_id else None


def forget() -> None:
    """Let go of the case that was held."""
    for key in (_HELD, _ASSESSED, "made"):
        st.session_state.pop(key, None)


def keep(found: Held) -> Held:
    """Note the case as it is after a save or an opening."""
    st.session_state[_HELD] = found
    return found


def ids() -> tuple[str, ...]:
    """Return the ids of the items that the address names."""
    named = st.query_params.get("item", "")
    return tuple(named.split(".")) if named else ()


def begin(page: str) -> None:
    """Note that a page is drawn: one that is arrived at anew has nothing of its own to show yet."""
    at = f"{page} {st.query_params.get('case', '')} {st.query_params.get('item', '')}"
    st.session_state["arrived"] = arrived = current().at != at
    if arrived:
        st.session_state[_VISIT] = replace(st.session_state.pop(_CARRY, Visit()), at=at)
        _moved()


def _arrived() -> bool:
    return bool(st.session_state.get("arrived", True))


def current() -> Visit:
    """Return what the page has to show."""
    found: Visit = st.session_state.get(_VISIT, Visit())
    return found


def tell(*problems: str, **shown: Any) -> None:
    """Note what the page shows next, and forget what it showed before."""
    visit = current()
    st.session_state[_VISIT] = Visit(at=visit.at, problems=problems, **shown)
    _moved()


def carry(told: str, anchor: str = "") -> None:
    """Note a sentence for the page that is gone to next, and where on it to arrive."""
    st.session_state[_CARRY] = Visit(told=told, anchor=anchor)


def moves() -> int:
    """Return how often this window has arrived at a page, or been told something on one."""
    found: int = st.session_state.get(_MOVES, 0)
    return found


def _moved() -> None:
    st.session_state[_MOVES] = moves() + 1


def go(page: str, case_id: str = "", items: tuple[str, ...] = ()) -> None:
    """Go to a page when this run of the script is over."""
    st.session_state[_GO] = (page, {"case": case_id} if case_id else {}, ".".join(items))


def going() -> tuple[str, dict[str, str]] | None:
    """Return the page to go to now, with what its address says, or None."""
    if _GO not in st.session_state:
        return None
    page, query, items = st.session_state.pop(_GO)
    return page, query | ({"item": items} if items else {})


def who() -> str:
    """Return who is at this computer, for the history: the account that is signed in to it."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody at this computer"


def now() -> datetime:
    """Return the time of a save."""
    return datetime.now(UTC)


def new_id() -> str:
    """Return an id for a new item. Ids sort as they were made, so that what came first stays first among equals."""
    return f"{int(now().timestamp() * 1000):011x}{secrets.token_hex(2)}"


def on() -> date:
    """Return the day on which cases are assessed: today, unless another was asked for in this window."""
    chosen: date | None = st.session_state.get(_ON)
    return chosen or date.today()


def assess_on(day: date | None) -> None:
    """Assess cases as on another day from now on, or as on today where there is none."""
    st.session_state[_ON] = day


def assessed(case: Held) -> Assessment:
    """Return the assessment of what is held, made once for a revision and a day."""
    key = (case.id, case.revision, on())
    found = st.session_state.get(_ASSESSED)
    if found is None or found[0] != key:
        found = (key, assess(case.case, guidance(), on()))
        st.session_state[_ASSESSED] = found
    assessment: Assessment = found[1]
    return assessment
