"""Who stands how to a case where there is sign-in: its team, who is named, who is shut out, and its stage."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Column, ColumnElement, Connection, delete, false, insert, or_, select

from spo.case.grouped import grouped

from .tables import MEET, people, standing

Relation = Literal["team", "named", "shut out", "stage"]
_ONE: tuple[Relation, ...] = ("team", "stage")

Only = Collection[tuple[Relation, str]] | None
"""The relations in which somebody stands to cases, any of which will do; or None for all cases."""

OPEN, APPROVED, FILED = "open", "approved", "filed"


@dataclass(frozen=True)
class Standing:
    """Who stands how to a case. People are named by their id, or by words that hold a collar number."""

    team: str = ""
    named: frozenset[str] = frozenset()
    shut_out: frozenset[str] = frozenset()
    stage: str = OPEN


NONE = Standing()
"""How a case stands of which nothing was said."""


@dataclass(frozen=True)
class Known:
    """Somebody who has signed in."""

    id: str
    name: str
    collar: str = ""


def of(connection: Connection, *which: ColumnElement[bool]) -> dict[str, Standing]:
    """Return how cases stand of which anything was said: all, or those for which some clauses hold."""
    rows = connection.execute(select(standing).where(*which))
    found = grouped((case_id, (relation, who)) for case_id, relation, who in rows)
    return {id: stood(said) for id, said in found.items()}


def stood(relations: Iterable[tuple[str, str]]) -> Standing:
    """Return how a case stands to which people, and a team and a stage, stand in relations."""
    said = grouped(relations)
    (team, *_), (stage, *_) = said.get("team") or [""], said.get("stage") or [OPEN]
    return Standing(team, frozenset(said.get("named", ())), frozenset(said.get("shut out", ())), stage)


def among(case_id: Column[Any], only: Only) -> list[ColumnElement[bool]]:
    """Return the clause that keeps to the cases to which somebody stands so, or none where all are wanted."""
    if only is None:
        return []
    so = [(standing.c.relation == relation) & (standing.c.who == who) for relation, who in only]
    return [case_id.in_(select(standing.c.case_id).where(or_(false(), *so)))]


def begin(connection: Connection, case_id: str, now: Standing) -> None:
    """Note how a new case stands."""
    put(connection, case_id, "team", now.team, bool(now.team))
    for who in now.named:
        put(connection, case_id, "named", who, True)


def put(connection: Connection, case_id: str, relation: Relation, who: str, stands: bool) -> None:
    """Note that somebody stands in a relation to a case that is held for this transaction, or no longer does."""
    before = delete(standing).where(standing.c.case_id == case_id, standing.c.relation == relation)
    connection.execute(before if relation in _ONE else before.where(standing.c.who == who))
    if stands:
        connection.execute(insert(standing).values(case_id=case_id, relation=relation, who=who))


def meet(connection: Connection, one: Known) -> None:
    """Note who signed in, by the name that they have now."""
    connection.execute(MEET, {"id": one.id, "name": one.name, "collar": one.collar})


def known(connection: Connection) -> list[Known]:
    """Return who has signed in, by name."""
    return [Known(row.id, row.name, row.collar) for row in connection.execute(select(people).order_by(people.c.name))]
