"""Who uses this window, what time it is, and an id for something new: what only the edge of the program knows."""

import getpass
import secrets
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic
from typing import Any, TypeVar

import streamlit as st

from spo.access import NotSignedIn, Person, session_id, signed_in, standing_settings
from spo.access.sign_in import SIGNED_OUT


@dataclass
class _SignedOut:
    """Each signing in that was signed out of, whatever windows are still open on it, and when it was last asked."""

    sessions: set[str] = field(default_factory=set)
    asked_at: float = 0.0


_OUT = _SignedOut()

_LATER: ContextVar[Mapping[str, Any] | None] = ContextVar("later", default=None)
"""What sign-in says of who asks for a file, where that is made apart from the window."""

T = TypeVar("T")


def person() -> Person:
    """Return who uses this window. Without sign-in that is the account that is signed in to this computer.

    Raises NotSignedIn. It is asked anew each time, so that what ends meanwhile has ended.
    """
    rules = standing_settings()
    if rules is None:
        return Person.alone(_account())
    claims = _claims()
    if is_out(claims):
        raise NotSignedIn(SIGNED_OUT)
    return signed_in(claims, rules, now())


def for_this_person(make: Callable[[], T]) -> Callable[[], T]:
    """Return what makes a file when it is asked for, after the page is drawn: for who uses this window, if they may."""
    claims = _claims()

    def made() -> T:
        before = _LATER.set(claims)
        try:
            person()
            return make()
        finally:
            _LATER.reset(before)

    return made


def who() -> str:
    """Return who uses this window, as the history names them."""
    return person().who


def is_out(claims: Mapping[str, Any]) -> bool:
    """Return whether a signing in was signed out of."""
    return session_id(claims) in _OUT.sessions


def refuse_signed_out(elsewhere: Callable[[], Iterable[str]]) -> None:
    """Raise NotSignedIn where this signing in was signed out of, also `elsewhere`.

    That is asked once a second at most, and of everybody: with many windows, each asking for itself asks far more.
    """
    at = monotonic()
    if at >= _OUT.asked_at + 1:
        _OUT.sessions.update(elsewhere())
        _OUT.asked_at = at
    if is_out(_claims()):
        raise NotSignedIn(SIGNED_OUT)


def sign_out() -> str:
    """Sign out of this signing in, in each of its windows and for its files, and of the force's own sign-in.

    Returns what told it from every other, which Streamlit no longer knows.
    """
    of = session_id(_claims())
    _OUT.sessions.add(of)
    st.logout()
    return of


def _claims() -> Mapping[str, Any]:
    later = _LATER.get()
    return st.user.to_dict() if later is None else later


def _account() -> str:
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
