"""What is due in each case that was filed, as it was counted last: plain days, which do not depend on today's."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from json import dumps, loads

from sqlalchemy import Connection, and_, select

from . import the_list
from .standings import FILED, Only, among
from .tables import COUNT, cases, days, standing
from .the_list import Listed

Undone = tuple[str, date | None]
"""A thing that is due and not done: the id of its entry of guidance, and its day, or None where it has none."""


@dataclass(frozen=True)
class FiledCase:
    """A case that was filed, as the list has it, and what is due in it: None where that is to be counted again."""

    listed: Listed
    undone: tuple[Undone, ...] | None


@dataclass(frozen=True)
class CountedDays:
    """What is due in a case at a revision, by the rules that `rules` tells from others."""

    case_id: str
    revision: int
    rules: str
    undone: tuple[Undone, ...]


def read(connection: Connection, rules: str, only: Only) -> list[FiledCase]:
    """Return the cases that were filed and are not put away. One that was changed since is to be counted again."""
    filed = and_(standing.c.case_id == cases.c.id, standing.c.relation == "stage", standing.c.who == FILED)
    here = and_(days.c.case_id == cases.c.id, days.c.revision == cases.c.head, days.c.rules == rules)
    wanted = select(cases, days.c.undone).join(standing, filed).outerjoin(days, here)
    wanted = wanted.where(cases.c.archived_at.is_(None), *among(cases.c.id, only)).order_by(cases.c.id)
    found = connection.execute(wanted)
    return [FiledCase(the_list.line(row), None if row.undone is None else _read(row.undone)) for row in found]


def keep(connection: Connection, counted: Iterable[CountedDays]) -> None:
    """Keep what was counted, in place of what was before, but for a case that is no longer there."""
    for one in counted:
        if connection.scalar(select(cases.c.head).where(cases.c.id == one.case_id).with_for_update()) is not None:
            undone = dumps([[id, by.isoformat() if by else None] for id, by in one.undone])
            values = {"case_id": one.case_id, "revision": one.revision, "rules": one.rules, "undone": undone}
            connection.execute(COUNT, values)


def _read(undone: str) -> tuple[Undone, ...]:
    return tuple((id, date.fromisoformat(by) if by else None) for id, by in loads(undone))
