"""The case that one person has open in one window, and the store that every window shares."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from threading import Lock

import streamlit as st

from spo.access import Door, standing_settings
from spo.store import Clash, Conflict, NoSuchCase, Store, StoreBusy, StoreError, StoreUnavailable, location

from ..screen.person import now, person, refuse_signed_out
from ..screen.visit import arrived, tell
from .saving import OpenCase, load

_ID = re.compile(r"[0-9a-f]{32}")
_OPEN, _KEY = "open-case", "draft-key"
_OPENING = Lock()
"""Windows that come at once wait for one store, and open no second."""


def store() -> Door:
    """Return the store as whoever uses this window may use it.

    Raises StoreError where it cannot be opened, and NotSignedIn for who has signed out, in whatever process.
    """
    me, held = person(), _store(location(os.environ))
    if not me.is_alone:
        refuse_signed_out(held.signed_out)
    rules = standing_settings()
    return Door(held, me, now, bool(rules and rules.access.author_may_approve))


def store_answers() -> bool:
    """Return whether the store can be read now."""
    try:
        _store(location(os.environ)).signed_out()
    except StoreError:
        return False
    return True


def note_signed_out(session: str) -> None:
    """Have every process know that a signing in was signed out of."""
    _store(location(os.environ)).sign_out(session, now())


def _store(where: str) -> Store:
    with _OPENING:
        return _opened(where)


@cache
def _opened(where: str) -> Store:
    return Store(where)


def current_case() -> OpenCase:
    """Return the case that the address names, as it was when the page was arrived at or last saved here.

    Raises StoreError where there is no such case, or it cannot be opened.
    """
    wanted = st.query_params.get("case", "")
    if not _ID.fullmatch(wanted):
        raise NoSuchCase
    found: OpenCase | None = st.session_state.get(_OPEN)
    try:
        if found is None or found.id != wanted or _moved_on(found):
            return keep(load(store(), wanted))
    except NoSuchCase:
        st.session_state.pop(_OPEN, None)
        raise
    return found


def _moved_on(found: OpenCase) -> bool:
    """Return whether a case that is arrived at has changed since it was opened, or had papers approved, fixing numbers.

    Whether it may still be read is asked on every page. What is typed on one that is open stays there while the store
    cannot say, and whoever is alone may read it.
    """
    try:
        seen = store().glance(found.id)
    except StoreError as error:
        if isinstance(error, NoSuchCase):
            st.session_state.pop(_KEY, None)
        if arrived() or not (isinstance(error, StoreBusy | StoreUnavailable) or person().is_alone):
            raise
        return False
    st.session_state[_KEY] = (found.id, seen.draft_key)
    return arrived() and (seen.revision, seen.fixed_by) != (found.revision, found.case.fixed.by)


def draft_key(case: OpenCase) -> bytes:
    """Return the key of the drafts of the case that is open, or nothing where it has none."""
    of, key = st.session_state.get(_KEY, ("", None))
    if of == case.id and key:
        return bytes(key)
    try:
        key = store().draft_key(case.id)
    except StoreError:
        return b""
    st.session_state[_KEY] = (case.id, key)
    return key


def since(case: OpenCase) -> OpenCase | None:
    """Return the case as this window has saved it since a page showed it so, or None where it has not."""
    found: OpenCase | None = st.session_state.get(_OPEN)
    return found if found and found.id == case.id and found.revision != case.revision else None


def keep(found: OpenCase) -> OpenCase:
    """Note the case as it is after a save or an opening."""
    st.session_state[_OPEN] = found
    return found


@contextmanager
def refusals_told() -> Iterator[None]:
    """Say on the page why the store did not do what was asked, in place of what would have followed."""
    try:
        yield
    except Conflict as error:
        keep(load(store(), current_case().id))
        tell(changed_meanwhile(error.clashes[0]))
    except StoreError as error:
        tell(str(error))


def changed_meanwhile(clash: Clash) -> str:
    """Return why a change that was asked for whole was not made, where nobody typed it and can choose."""
    return (
        f"{clash.theirs.who} changed the same thing meanwhile, so nothing was saved. Look at how it is now, then try "
        "again."
    )


def forget(*but: str) -> None:
    """Let go of what this window holds, but for the page it goes to, what it says there, and the keys named."""
    for key in list(st.session_state):
        if key not in ("go", "carry", *but):
            del st.session_state[key]
