"""The numbers that the approved papers of a case have fixed, from the case as it was at each approval."""

from sqlalchemy import Connection, select

from spo.case import Fixed, applicable, fixing

from . import replay
from .decisions import APPROVES
from .tables import decisions


def numbers(connection: Connection, case_id: str) -> Fixed:
    """Return what every approval fixed, the first first. One that was taken back had printed its numbers too."""
    made = select(decisions.c.n, decisions.c.revision).where(
        decisions.c.case_id == case_id, decisions.c.kind.in_(APPROVES)
    )
    found = Fixed()
    for n, revision in connection.execute(made.order_by(decisions.c.n)).all():
        raw, _ = replay.state(connection, case_id, revision)
        found = fixing(applicable(replay.case_of(raw).with_fixed(found)), n)
    return found
