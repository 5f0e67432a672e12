"""What was decided of a case: that it is ready, approved, refused or filed, or that this is taken back. All is kept."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal, get_args

from sqlalchemy import Connection, insert, select

from . import rows
from .errors import DecidedMeanwhile, OutOfOrder
from .tables import decisions
from .written import moment

Kind = Literal[
    "ready", "not ready", "approved", "approved with conditions", "refused", "taken back", "filed", "not filed"
]
_KINDS: tuple[Kind, ...] = get_args(Kind)
APPROVES: tuple[Kind, ...] = ("approved", "approved with conditions")
"""The decisions by which papers may be filed."""

_OF_READINESS: tuple[Kind, ...] = ("ready", "not ready")
OF_FILING: tuple[Kind, ...] = ("filed", "not filed")

NOT_APPROVED = (
    "Only papers that are approved as they stand can be recorded as filed. Nothing was recorded. Look at how they "
    "stand now."
)
IS_FILED = "These papers are filed. If that was recorded by mistake, take the filing back first. Nothing was changed."
NOT_FILED = "No papers are recorded as filed, so there is nothing to take back."


@dataclass(frozen=True)
class Decision:
    """What somebody decided of a case at a revision, assessed on a day.

    `fingerprint` is that of the printed words, and `words` are the conditions or the reasons. `over` holds the reason
    for each finding that was approved over. `wrote` says that who approved had written in the case. `papers` is the
    SHA-256 of the approved files, and `signed` of the signed approval, which `attached_by` attached. `n` is its number
    in the order in which they are made, from 1. Of a filing, `assessed_on` is the day on which the papers were filed.
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
        return self.kind in APPROVES


@dataclass(frozen=True)
class Filing:
    """That approved papers were filed: the approval whose files they are, and what says that they were filed."""

    approval: Decision
    said: Decision

    @property
    def day(self) -> date:
        """The day on which the papers were filed."""
        return self.said.assessed_on


def last_of_a_solicitor(made: Iterable[Decision]) -> Decision | None:
    """Return the last decision on the papers that is a solicitor's, or None."""
    return next((one for one in reversed(list(made)) if one.kind not in (*_OF_READINESS, *OF_FILING)), None)


def standing_approval(made: Iterable[Decision]) -> Decision | None:
    """Return the approval that was neither refused nor taken back since, or None."""
    last = last_of_a_solicitor(made)
    return last if last and last.approves else None


def filings(made: Iterable[Decision]) -> list[Filing]:
    """Return each filing that was not taken back, in order. The first is that of the application."""
    found: list[Filing] = []
    approval = None
    for one in made:
        if one.kind == "filed" and approval:
            found.append(Filing(approval, one))
        elif one.kind == "not filed":
            del found[-1:]
        elif one.kind not in _OF_READINESS:
            approval = one if one.approves else None
    return found


def _out_of_order(before: list[Decision], made: Decision) -> str:
    """Return why a decision cannot follow those that were made before it, or nothing."""
    approval, filed = standing_approval(before), filings(before)
    is_filed = bool(approval and filed and filed[-1].approval.n == approval.n)
    if made.kind == "filed":
        fits = approval and approval.fingerprint == made.fingerprint
        return IS_FILED if is_filed else "" if fits else NOT_APPROVED
    if made.kind == "not filed":
        return "" if filed else NOT_FILED
    return IS_FILED if made.kind == "taken back" and is_filed else ""


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

    Raises DecidedMeanwhile where another has its number, or the case is no longer at its revision, and OutOfOrder for
    a filing of what is not approved, and for what would undo the approval of what is filed.
    """
    before = read(connection, case_id)
    if len(before) != made.n - 1 or rows.head(connection, case_id) != made.revision:
        raise DecidedMeanwhile
    if why := _out_of_order(before, made):
        raise OutOfOrder(why)
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
