"""What was decided of a case, in its table: read in order, and appended where it can follow what was before."""

import hashlib
import json
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection, insert, select

from . import rows
from .decisions import KINDS, OTHER_PAGE, Decision, out_of_order
from .errors import DecidedMeanwhile, OutOfOrder
from .tables import decisions
from .written import moment


def read(connection: Connection, case_id: str) -> list[Decision]:
    """Return what was decided of a case, in order."""
    wanted = select(decisions).where(decisions.c.case_id == case_id).order_by(decisions.c.n)
    return [
        Decision(
            n=row.n,
            kind=next(kind for kind in KINDS if kind == row.kind),
            revision=row.revision,
            assessed_on=date.fromisoformat(row.assessed_on),
            fingerprint=row.fingerprint,
            words=row.words,
            over=json.loads(row.over),
            who=row.who,
            name=row.name,
            role=row.role,
            at=datetime.fromisoformat(row.at),
            wrote=bool(row.wrote),
            papers=row.papers,
            signed=row.signed,
            attached_by=row.attached_by,
        )
        for row in connection.execute(wanted)
    ]


def append(connection: Connection, case_id: str, made: Decision, papers: bytes, signed: bytes) -> Decision:
    """Keep a decision, with the files that it is of, beside a case that is held for this transaction.

    Raises DecidedMeanwhile where another has its number, or the case is no longer at its revision, and OutOfOrder for
    a filing of what is not approved, for what would undo the approval of what is filed, for authority that is not of
    the words that are approved, and for a signed page that was attached for other words.
    """
    before = read(connection, case_id)
    if len(before) != made.n - 1 or rows.head(connection, case_id) != made.revision:
        raise DecidedMeanwhile
    if why := out_of_order(before, made):
        raise OutOfOrder(why)
    if signed and _is_of_other_words(connection, signed, made.fingerprint):
        raise OutOfOrder(OTHER_PAGE)
    kept = replace(
        made,
        papers=rows.attach(connection, case_id, papers) if papers else "",
        signed=rows.attach(connection, case_id, signed) if signed else "",
    )
    said = {column.name: getattr(kept, column.name) for column in decisions.columns if column.name != "case_id"}
    said |= {
        "at": moment(kept.at),
        "assessed_on": kept.assessed_on.isoformat(),
        "over": json.dumps(dict(kept.over)),
        "wrote": int(kept.wrote),
    }
    connection.execute(insert(decisions).values(case_id=case_id, **said))
    return kept


def _is_of_other_words(connection: Connection, signed: bytes, fingerprint: str) -> bool:
    """Return whether a page was attached before, to whatever case, as signed for other words."""
    same = decisions.c.signed == hashlib.sha256(signed).hexdigest()
    wanted = select(decisions.c.n).where(same, decisions.c.fingerprint != fingerprint).limit(1)
    return connection.scalar(wanted) is not None
