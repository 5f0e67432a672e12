"""Who somebody is, by what sign-in says of them, and whether they may come in now."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from .person import Person
from .settings import Settings

FIRST = "Sign in with your force's account to go on."
ENDED = "You have been signed in for as long as your force allows. Sign in again to go on: what you typed is kept."
SIGNED_OUT = "You have signed out. Sign in again to go on."
NOT_OURS = "This sign-in was not made for this program. Sign in again."
NO_ROLE = (
    "You are signed in, and your force has given you no role in this program. Ask whoever looks after it to add you to "
    "a group that has one, then sign out and sign in again."
)
SHUT = "Your access to this program has been ended. Ask whoever looks after it if you think that this is a mistake."

_CLOCKS_DIFFER = timedelta(minutes=2)


class NotSignedIn(Exception):
    """Somebody may not come in. `again` is whether signing in again can help."""

    def __init__(self, why: str, again: bool = True) -> None:
        super().__init__(why)
        self.again = again


def session_id(claims: Mapping[str, Any]) -> str:
    """Return what tells one signing in from every other, which says nothing of who it was."""
    told = [claims.get(name) for name in ("iss", "sub", "iat", "nonce")]
    return sha256(json.dumps(told, default=str).encode()).hexdigest()


def signed_in(claims: Mapping[str, Any], rules: Settings, now: datetime) -> Person:
    """Return who somebody is at a moment in UTC, by claims that a signature holds together. Raises NotSignedIn."""
    if not claims.get("is_logged_in"):
        raise NotSignedIn(FIRST)
    said = rules.sign_in
    id, since = _words(claims, said.claims.id), _moment(claims.get("iat"), now)
    if claims.get("iss") != said.issuer or said.client_id not in _each(claims.get("aud")) or not id or since is None:
        raise NotSignedIn(NOT_OURS)
    if since > now + _CLOCKS_DIFFER:
        raise NotSignedIn(NOT_OURS)
    if now >= since + timedelta(hours=said.hours):
        raise NotSignedIn(ENDED)
    if id in rules.access.ended:
        raise NotSignedIn(SHUT, again=False)
    groups = frozenset(_each(claims.get(said.claims.groups)))
    roles = frozenset(role for role, named in rules.access.roles.items() if groups & set(named))
    if not roles:
        raise NotSignedIn(NO_ROLE, again=False)
    teams = frozenset(team for team, named in rules.access.teams.items() if groups & set(named))
    name = _words(claims, said.claims.name) or id
    return Person(id, name, _words(claims, said.claims.collar), teams, roles)


def _moment(seconds: object, now: datetime) -> datetime | None:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        return None
    try:
        return datetime.fromtimestamp(seconds, now.tzinfo)
    except (OverflowError, ValueError, OSError):
        return None


def _words(claims: Mapping[str, Any], name: str) -> str:
    found = claims.get(name) if name else None
    return str(found).strip() if isinstance(found, str | int) and not isinstance(found, bool) else ""


def _each(said: object) -> list[str]:
    if isinstance(said, str):
        return [said]
    return [one for one in said if isinstance(one, str)] if isinstance(said, list | tuple) else []
