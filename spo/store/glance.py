"""What is seen of a case without opening it: whether what a window holds of it still stands, and who may look."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, func, select

from . import standings
from .decisions import APPROVES
from .errors import NoSuchCase
from .standings import NONE, Standing
from .tables import cases, decisions, draft_keys, standing


@dataclass(frozen=True)
class Glance:
    """A case at one moment: its revision, what fixed its numbers last, who stands how to it, and the key of its drafts.

    `fixed_by` is the number of the last decision by which papers were approved, or 0. There is no key before it is
    asked for.
    """

    revision: int
    fixed_by: int
    draft_key: bytes | None = field(repr=False)
    standing: Standing = NONE


_ID = bindparam("id", type_=cases.c.id.type)
_FIXED = select(func.max(decisions.c.n)).where(decisions.c.case_id == _ID, decisions.c.kind.in_(APPROVES))
_KEY = select(draft_keys.c.key).where(draft_keys.c.case_id == _ID)
_SEEN = (
    select(cases.c.head, _FIXED.scalar_subquery(), _KEY.scalar_subquery(), standing.c.relation, standing.c.who)
    .select_from(cases.outerjoin(standing, standing.c.case_id == cases.c.id))
    .where(cases.c.id == _ID)
)


def of(connection: Connection, case_id: str) -> Glance:
    """Return what is seen of a case, asked in one statement. Raises NoSuchCase."""
    found = connection.execute(_SEEN, {"id": case_id}).all()
    if not found:
        raise NoSuchCase
    head, fixed_by, key, *_ = found[0]
    return Glance(head, fixed_by or 0, key, standings.stood((relation, who) for *_, relation, who in found))
