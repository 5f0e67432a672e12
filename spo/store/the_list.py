"""The list of cases: what each is called, how far it is, who changed it last, and whether it has been put away."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from . import rows
from .standings import Only, among
from .tables import cases


@dataclass(frozen=True)
class Listed:
    """A case in the list: what it is called, how far it is, and who changed it last."""

    id: str
    revision: int
    defendant: str = field(repr=False)
    officer: str = field(repr=False)
    case_number: str = field(repr=False)
    status: str
    created_at: datetime
    changed_at: datetime
    changed_by: str = field(repr=False)
    archived_at: datetime | None


def find(connection: Connection, search: str, archived: bool, only: Only) -> list[Listed]:
    """Return the cases in which every word of `search` is found, the last changed first."""
    wanted = select(cases).where(cases.c.archived_at.is_not(None) if archived else cases.c.archived_at.is_(None))
    wanted = wanted.where(*among(cases.c.id, only))
    for word in search.casefold().split():
        wanted = wanted.where(cases.c.search.contains(word, autoescape=True))
    return [line(row) for row in connection.execute(wanted.order_by(cases.c.changed_at.desc(), cases.c.id))]


def note(connection: Connection, case_id: str, **values: Any) -> None:
    """Note something of a case for the list alone. It makes no revision."""
    rows.head(connection, case_id, lock=True)
    connection.execute(update(cases).where(cases.c.id == case_id).values(**values))


def line(row: Row[Any]) -> Listed:
    """Return a case as the list has it, from a row of its table."""
    return Listed(
        row.id,
        row.head,
        row.defendant,
        row.officer,
        row.case_number,
        row.status,
        datetime.fromisoformat(row.created_at),
        datetime.fromisoformat(row.changed_at),
        row.changed_by,
        datetime.fromisoformat(row.archived_at) if row.archived_at else None,
    )
