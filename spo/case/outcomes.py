"""What came of a breach, what was told in court, and which acts a charge was about: each held once."""

from collections.abc import Mapping
from dataclasses import dataclass

from .case import Case
from .incidents import Warning
from .once import once
from .orders import Proceeding
from .when import When

_OUTCOME: Mapping[str | None, str] = {
    "under investigation": "under-investigation",
    "released under investigation": "under-investigation",
    "charging decision not made yet": "decision-awaited",
    "charged": "charged",
    "awaiting trial": "charged",
    "convicted": "convicted",
    "sentenced": "convicted",
    "found or admitted in court": "found-by-court",
    "acquitted": "tried-not-proved",
    "dismissed": "tried-not-proved",
    "discontinued": "discontinued",
    "no further action": "investigated-no-charge",
}
"""What came of a breach at each stage of a proceeding about it, by the id of an outcome of guidance."""

AFTER_CHARGE = ("awaiting trial", "convicted", "sentenced", "acquitted", "discontinued")
"""The stages at which the day of the charge is not that of the stage."""

CHARGED = ("charged", *AFTER_CHARGE)
"""The stages of what has been charged."""

PROVED_STAGES = ("convicted", "sentenced", "found or admitted in court")
"""The stages at which a court has found against the defendant, and has told them so."""

BEFORE_DECISION = (
    *("under investigation", "released under investigation", "charging decision not made yet"),
    *("charged", "awaiting trial"),
)
"""The stages at which nothing has been decided yet, by a prosecutor or a court."""


def next_in_court(proceeding: Proceeding) -> str:
    """Return what the day is called on which a court next has what is charged: one name in every paper."""
    return "trial" if proceeding.stage == "awaiting trial" else "next hearing"


_DECIDED = (*PROVED_STAGES, "acquitted", "dismissed")


@dataclass(frozen=True)
class Outcome:
    """What came of a breach: the id of an outcome of guidance, or nothing; and where it says so, by path.

    `at` is the path of what holds it all, a breach or a proceeding; `said` and `dated` are those of the outcome and
    of its date. At a sentence the date of a conviction may not be recorded, and `sentenced` says that it is not.
    """

    id: str
    at: str
    said: str
    dated: str
    date: When
    court: str
    reference: str
    sentenced: bool = False


def outcome(case: Case, key: str) -> Outcome:
    """Return what came of a breach: what its proceeding says, or else what is recorded of it alone."""
    breach = case.breaches[key]
    if breach.proceeding is None or (proceeding := case.proceedings.get(breach.proceeding)) is None:
        base = f"breaches.{key}"
        said = (f"{base}.status", f"{base}.date", breach.date, breach.court, breach.reference)
        return Outcome(breach.status, base, *said)
    base, day = f"proceedings.{breach.proceeding}", _day(proceeding)
    return Outcome(
        id=_came_to(proceeding),
        at=base,
        said=f"{base}.stage",
        dated=f"{base}.{day}",
        date=getattr(proceeding, day),
        court=proceeding.court,
        reference=proceeding.reference,
        sentenced=proceeding.stage == "sentenced" and day == "date",
    )


def outcome_at(stage: str | None) -> str:
    """Return what came of a breach at a stage of the proceeding about it, or nothing where no stage is recorded."""
    return _OUTCOME.get(stage, "")


def _came_to(proceeding: Proceeding) -> str:
    """Return what came of a breach: no further action on what was charged ends a charge."""
    dropped = proceeding.stage == "no further action" and proceeding.charged
    return "discontinued" if dropped else outcome_at(proceeding.stage)


def _day(proceeding: Proceeding) -> str:
    """Return the field with the day on which a proceeding came to what it says of a breach."""
    if proceeding.stage == "awaiting trial":
        return "charged"
    return "decided" if proceeding.stage == "sentenced" and proceeding.decided else "date"


def told_in_court(case: Case, warning: Warning) -> bool:
    """Return whether a warning was given at a conviction, finding or sentence: it has the court and date of that."""
    held = case.proceedings.get(warning.proceeding or "")
    return held is not None and held.stage in PROVED_STAGES


def told_by(case: Case, key: str) -> str:
    """Return the path of who gave a warning."""
    warning = case.warnings[key]
    return f"proceedings.{warning.proceeding}.court" if told_in_court(case, warning) else f"warnings.{key}.by"


def told_on(case: Case, key: str) -> str:
    """Return the path of the date of a warning."""
    warning = case.warnings[key]
    return f"proceedings.{warning.proceeding}.date" if told_in_court(case, warning) else f"warnings.{key}.date"


@once
def never_decided(case: Case) -> frozenset[str]:
    """Return the incidents about which no charge is recorded as decided.

    There are none while a charge that may be decided does not say what it is about: it may be about any of them.
    """
    about = {key: set(one.incidents) for key, one in case.proceedings.items() if one.stage in (*_DECIDED, None)}
    for breach in case.breaches.values():
        if breach.proceeding in about and breach.incident:
            about[breach.proceeding].add(breach.incident)
    return frozenset(case.incidents).difference(*about.values()) if all(about.values()) else frozenset()
