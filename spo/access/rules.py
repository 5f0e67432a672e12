"""Who may do what: pure rules, from a person's roles and how the person stands to a case."""

from collections.abc import Iterable
from enum import StrEnum

from spo.store import NoSuchCase, Standing

from .acts import Act
from .person import Person, Role

NOT_THERE = str(NoSuchCase())
"""What is said to somebody who may not know that a case is there: the same as where there is none."""

ELSEWHERE = "Your role does not let you do this. Nothing was changed. Ask the officer in the case to do it."
CLOSED = "This case is approved or filed. Only the records role erases it, with a reason."
NOT_CLOSED = "The records role erases a case once it is approved or filed. Until then its team does."
FORBIDDEN = "Your role does not let you do this. Ask whoever looks after sign-in in your force."


class Relation(StrEnum):
    """How a person stands to a case."""

    TEAM = "own team"
    NAMED = "named"
    NONE = "neither"
    SHUT_OUT = "shut out"


_DRAFTS = frozenset(
    {Act.LIST, Act.READ, Act.CHANGE, Act.COMMENT, Act.FILE, Act.DOWNLOAD, Act.ARCHIVE, Act.SHARE, Act.ERASE}
)
_REVIEWS = frozenset({Act.LIST, Act.READ, Act.DOWNLOAD})
_APPROVES = _REVIEWS | {Act.COMMENT, Act.RESOLVE, Act.APPROVE, Act.FILE}
_AUTHORISES = _REVIEWS | {Act.AUTHORISE}
_KEEPS = frozenset({Act.LIST, Act.ARCHIVE, Act.SHARE, Act.ERASE})
_WATCHES = frozenset({Act.WAITING})
_LET_IN = frozenset({Act.LIST, Act.READ})

_OF_A_CASE: dict[Role, dict[Relation, frozenset[Act]]] = {
    Role.OFFICER: {Relation.TEAM: _DRAFTS, Relation.NAMED: _DRAFTS},
    Role.SOLICITOR: dict.fromkeys((Relation.TEAM, Relation.NAMED, Relation.NONE), _APPROVES),
    Role.AUTHORISING: dict.fromkeys((Relation.TEAM, Relation.NAMED, Relation.NONE), _AUTHORISES),
    Role.SUPERVISOR: {Relation.TEAM: _WATCHES, Relation.NAMED: _WATCHES | _LET_IN},
    Role.RECORDS: {Relation.TEAM: _KEEPS, Relation.NAMED: _KEEPS | _LET_IN, Relation.NONE: _KEEPS},
}
_WITHOUT_A_CASE = {Role.OFFICER: Act.CREATE, Role.AUDITOR: Act.READ_RECORD}

NOTHING = Standing()


def relation(person: Person, standing: Standing) -> Relation:
    """Return how a person stands to a case. Who is shut out is so whatever else they are."""
    if _names(person, standing.shut_out):
        return Relation.SHUT_OUT
    if _names(person, standing.named):
        return Relation.NAMED
    return Relation.TEAM if standing.team and standing.team in person.teams else Relation.NONE


def may_by_role(person: Person, act: Act) -> bool:
    """Return whether a role lets a person do something with cases of whatever team."""
    return any(act in _OF_A_CASE.get(role, {}).get(Relation.NONE, frozenset()) for role in person.roles)


def allowed(person: Person, act: Act, standing: Standing = NOTHING) -> str:
    """Return why a person may not do something, in a sentence for the reader, or nothing where it is allowed."""
    if person.is_alone:
        return ""
    if not act.is_about_a_case:
        return "" if act in {_WITHOUT_A_CASE.get(role) for role in person.roles} else FORBIDDEN
    granted = [role for role in sorted(person.roles) if act in _granted(role, person, standing)]
    if not granted:
        return ELSEWHERE if any(_granted(role, person, standing) for role in person.roles) else NOT_THERE
    if act is not Act.ERASE:
        return ""
    if standing.stage == NOTHING.stage:
        return "" if Role.OFFICER in granted else NOT_CLOSED
    return "" if Role.RECORDS in granted else CLOSED


def _granted(role: Role, person: Person, standing: Standing) -> frozenset[Act]:
    return _OF_A_CASE.get(role, {}).get(relation(person, standing), frozenset())


def _names(person: Person, words: Iterable[str]) -> bool:
    return any(person.is_called(word) for word in words)
