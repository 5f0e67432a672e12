"""The record: who did what with which case, and who was refused. It is kept apart from the cases, and outlives them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from .tables import record
from .written import moment

_INSERT = insert(record)
"""Asked so often that it is made once."""


@dataclass(frozen=True)
class Recorded:
    """A line of the record. `who` is an id, and `detail` holds no word of a case. `n` is its number once it is kept."""

    at: datetime
    who: str
    name: str
    act: str
    case_id: str
    outcome: str
    detail: str = ""
    n: int = 0


def append(connection: Connection, one: Recorded) -> None:
    """Keep a line."""
    said = {name: getattr(one, name) for name in ("who", "name", "act", "case_id", "outcome", "detail")}
    connection.execute(_INSERT, {"at": moment(one.at), **said})


def read(connection: Connection, before: int | None, limit: int, case_id: str) -> list[Recorded]:
    """Return lines, the newest first: of all cases or one, those before the line numbered so."""
    wanted = select(record).order_by(record.c.n.desc()).limit(limit)
    if before is not None:
        wanted = wanted.where(record.c.n < before)
    if case_id:
        wanted = wanted.where(record.c.case_id == case_id)
    return [
        Recorded(
            datetime.fromisoformat(row.at), row.who, row.name, row.act, row.case_id, row.outcome, row.detail, row.n
        )
        for row in connection.execute(wanted)
    ]
