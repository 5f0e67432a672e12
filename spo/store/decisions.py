"""What was decided of a case: that it is ready, approved, refused, or that this is taken back. Nothing is changed."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal, get_args

from sqlalchemy import Connection, func, insert, select

from . import rows
from .errors import DecidedMeanwhile
from .tables import decisions
from .written import moment

Kind = Literal["ready", "not ready", "approved", "approved with conditions", "refused", "taken back"]
_KINDS: tuple[Kind, ...] = get_args(Kind)
_APPROVES: tuple[Kind, ...] = ("approved", "approved with conditions")
_OF_READINESS: tuple[Kind, ...] = ("ready", "not ready")


@dataclass(frozen=True)
class Decision:
    """What somebody decided of a case at a revision, assessed on a day.

    `fingerprint` is that of the printed words, and `words` are the conditions or the reasons. `over` holds the reason
    for each finding that was approved over. `wrote` says that who approved had written in the case. `papers` is the
    SHA-256 of the approved files, and `signed` of the signed approval, which `attached_by` attached. `n` is its number
    in the order in which they are made, from 1.
    """

    n: int
    kind: Kind
    revision: int
    assessed_on: date
    fingerprint: str = ""
    words: str = field(default="", repr=False)
    over: Mapping[str, str] = field(default_factory=dict, repr=False)
    who: str = ""
    name: str = ""
    role: str = ""
    at: datetime = datetime.min
    wrote: bool = False
    papers: str = ""
    signed: str = ""
    attached_by: str = ""

    @property
    def approves(self) -> bool:
        """Whether papers may be filed by it."""
        return self.kind in _APPROVES


def standing_approval(made: Iterable[Decision]) -> Decision | None:
    """Return the approval that was neither refused nor taken back since, or None."""
    last = next((one for one in reversed(list(made)) if one.kind not in _OF_READINESS), None)
    return last if last and last.approves else None


def waits_since(made: Iterable[Decision]) -> Decision | None:
    """Return what says that the case is ready, while nobody has decided anything since, or None."""
    last = next(reversed(list(made)), None)
    return last if last and last.kind == "ready" else None


def read(connection: Connection, case_id: str) -> list[Decision]:
    """Return what was decided of a case, in order."""
    wanted = select(decisions).where(decisions.c.case_id == case_id).order_by(decisions.c.n)
    return [
        Decision(
            n=row.n,
            kind=next(kind for kind in _KINDS if kind == row.kind),
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

    Raises DecidedMeanwhile where another has its number, or the case is no longer at its revision.
    """
    count = connection.scalar(select(func.count()).where(decisions.c.case_id == case_id))
    if count != made.n - 1 or rows.head(connection, case_id) != made.revision:
        raise DecidedMeanwhile
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
