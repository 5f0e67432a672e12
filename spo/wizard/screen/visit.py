"""What a page has to show besides the case: what went wrong on it, what was done, and what is not saved."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from spo.case import Edit
from spo.store import Clash

_VISIT, _CARRY, _MOVES, _ARRIVED, _SAVED = "visit", "carry", "moves", "arrived", "saved"


@dataclass(frozen=True)
class Visit:
    """What a page shows until another is gone to.

    `idle` is what is saved and does not count yet. `anchor` is where on the page to arrive. `undo` is the revision of a
    deletion that can be put back. `mine` holds answers that are on the page and not in the case, by path; `clashes`
    what somebody else saved at the same paths; `put_back` an item that somebody else deleted, as it was. `back` is the
    page, with its title, that led here to have something changed, and to which saving leads.
    """

    at: str = ""
    problems: tuple[str, ...] = ()
    told: str = ""
    idle: tuple[str, ...] = ()
    anchor: str = ""
    undo: int = 0
    mine: Mapping[str, Any] = field(default_factory=dict)
    clashes: Mapping[str, Clash] = field(default_factory=dict)
    put_back: Edit | None = None
    back: tuple[str, str] | None = None


def begin(page: str) -> None:
    """Note that a page is drawn: one that is arrived at anew has nothing of its own to show yet."""
    at = f"{page} {st.query_params.get('case', '')} {st.query_params.get('item', '')}"
    st.session_state[_ARRIVED] = here = current().at != at
    if here:
        st.session_state[_VISIT] = replace(st.session_state.pop(_CARRY, Visit()), at=at)
        moved()


def arrived() -> bool:
    """Return whether this run of the script is the first that draws the page."""
    return bool(st.session_state.get(_ARRIVED, True))


def current() -> Visit:
    """Return what the page has to show."""
    found: Visit = st.session_state.get(_VISIT, Visit())
    return found


def tell(*problems: str, **shown: Any) -> None:
    """Note what the page shows next, and forget what it showed before, but not where it leads back to."""
    st.session_state[_VISIT] = Visit(at=current().at, problems=problems, back=current().back, **shown)
    moved()


def carry(told: str = "", anchor: str = "", back: tuple[str, str] | None = None) -> None:
    """Note a sentence for the page that is gone to next, where on it to arrive, and the page to which it leads back."""
    st.session_state[_CARRY] = Visit(told=told, anchor=anchor, back=back)


def moves() -> int:
    """Return how often this window has arrived at a page, or been told something on one."""
    found: int = st.session_state.get(_MOVES, 0)
    return found


def note_saved() -> None:
    """Note that all that stood on the page is in the case, so that the browser need not keep it any longer."""
    st.session_state[_SAVED] = secrets.token_hex(4)


def last_save() -> str:
    """Return what tells the last such save of this window from every other, or nothing where there was none."""
    found: str = st.session_state.get(_SAVED, "")
    return found


def moved() -> None:
    """Note that what this window shows has changed, so that it arrives there."""
    st.session_state[_MOVES] = moves() + 1
