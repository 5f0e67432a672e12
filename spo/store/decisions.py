"""What was decided of a case: ready, approved, refused, authorised or filed, or that taken back. All is kept."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, get_args

Kind = Literal[
    "ready",
    "not ready",
    "approved",
    "approved with conditions",
    "refused",
    "taken back",
    "authorised",
    "authority taken back",
    "filed",
    "not filed",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
APPROVES: tuple[Kind, ...] = ("approved", "approved with conditions")
"""The decisions by which papers may be filed."""

_OF_READINESS: tuple[Kind, ...] = ("ready", "not ready")
OF_FILING: tuple[Kind, ...] = ("filed", "not filed")
OF_AUTHORITY: tuple[Kind, ...] = ("authorised", "authority taken back")
_NOT_A_SOLICITORS = (*_OF_READINESS, *OF_AUTHORITY, *OF_FILING)

NOT_APPROVED = (
    "Only papers that are approved as they stand can be recorded as filed. Nothing was recorded. Look at how they "
    "stand now."
)
IS_FILED = "These papers are filed. If that was recorded by mistake, take the filing back first. Nothing was changed."
NOT_FILED = "No papers are recorded as filed, so there is nothing to take back."
NOT_TO_AUTHORISE = (
    "Authority is given of papers that are approved as they stand. Nothing was recorded. Look at how they stand now."
)
IS_AUTHORISED = "Authority is recorded of these words already. Take that back first if it is wrong."
NOT_AUTHORISED = "No authority is recorded of these words, so there is nothing to take back."
OTHER_PAGE = (
    "This file was attached before as the signed page of other words. Nothing was recorded. Attach the page that was "
    "signed for these words."
)


@dataclass(frozen=True)
class Decision:
    """What somebody decided of a case at a revision, assessed on a day.

    `fingerprint` is that of the printed words, and `words` are the conditions or the reasons. `over` holds the reason
    for each finding that was approved over. `wrote` says that who approved had written in the case. `papers` is the
    SHA-256 of the approved files, and `signed` of the signed approval, which `attached_by` attached. `n` is its number
    in the order in which they are made, from 1. Of a filing, `assessed_on` is the day on which the papers were filed.
    Of authority, `words` are the rank, and what it was given under.
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

    @property
    def authorises(self) -> bool:
        """Whether it is the authority to apply in the words of its fingerprint."""
        return self.kind == "authorised"

    @property
    def is_signed(self) -> bool:
        """Whether it is somebody's own, who signs for it where nobody signs in."""
        return self.approves or self.authorises


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
    return next((one for one in reversed(list(made)) if one.kind not in _NOT_A_SOLICITORS), None)


def standing_approval(made: Iterable[Decision]) -> Decision | None:
    """Return the approval that was neither refused nor taken back since, or None."""
    last = last_of_a_solicitor(made)
    return last if last and last.approves else None


def authority_of(made: Iterable[Decision], approval: Decision | None) -> Decision | None:
    """Return the authority to apply in the words of an approval that was given while it stood, or None."""
    found = None
    for one in made:
        if approval is None or one.n <= approval.n or one.kind in (*_OF_READINESS, *OF_FILING):
            continue
        if one.kind not in OF_AUTHORITY:
            break
        found = one if one.authorises and one.fingerprint == approval.fingerprint else None
    return found


def filings(made: Iterable[Decision]) -> list[Filing]:
    """Return each filing that was not taken back, in order. The first is that of the application."""
    found: list[Filing] = []
    approval = None
    for one in made:
        if one.kind == "filed" and approval:
            found.append(Filing(approval, one))
        elif one.kind == "not filed":
            del found[-1:]
        elif one.kind not in _NOT_A_SOLICITORS:
            approval = one if one.approves else None
    return found


def out_of_order(before: list[Decision], made: Decision) -> str:
    """Return why a decision cannot follow those that were made before it, or nothing."""
    approval, filed = standing_approval(before), filings(before)
    is_filed = bool(approval and filed and filed[-1].approval.n == approval.n)
    if made.kind == "filed":
        fits = approval and approval.fingerprint == made.fingerprint
        return IS_FILED if is_filed else "" if fits else NOT_APPROVED
    if made.kind == "not filed":
        return "" if filed else NOT_FILED
    if made.kind in OF_AUTHORITY:
        authority = authority_of(before, approval)
        if made.authorises:
            fits = approval and approval.fingerprint == made.fingerprint
            return IS_AUTHORISED if authority else "" if fits else NOT_TO_AUTHORISE
        return NOT_AUTHORISED if authority is None else IS_FILED if is_filed else ""
    return IS_FILED if made.kind == "taken back" and is_filed else ""


def waits_since(made: Iterable[Decision]) -> Decision | None:
    """Return what says that the case is ready, while no solicitor has decided anything since, or None."""
    last = next((one for one in reversed(list(made)) if one.kind not in OF_AUTHORITY), None)
    return last if last and last.kind == "ready" else None
