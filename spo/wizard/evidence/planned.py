"""What a file becomes by what a person has said of it: its incidents, before anything is added."""

from dataclasses import dataclass
from typing import Any

from spo.case import Case, SourceFile, is_attributed
from spo.evidence.reading import WITHHELD, Reading, same_number
from spo.evidence.rollup import OWNER, Burst, Bursts, Origin, Sender, bursts, incident, known, with_owner
from spo.guidance import Guidance

from .plan import HIS, LEAVE, NOT_HIS, PERSON, TAKEN_IN, UNSAID, Plan

MOST = 5_000
"""The most incidents that one file adds."""

_NOBODY = frozenset({"", WITHHELD, OWNER})
"""Senders of which there is no number or account to keep."""


@dataclass(frozen=True, eq=False)
class Planned:
    """The incidents that a file becomes, and how many of its rows no incident takes in."""

    bursts: Bursts
    origin: Origin
    plan: Plan
    left_out: int

    @property
    def too_many(self) -> bool:
        """Whether they are more than can be worked with."""
        return len(self.bursts) > MOST

    def incident(self, burst: Burst) -> dict[str, Any]:
        """Return the incident that a burst becomes, with what was said of all of them."""
        said = {"behaviours": list(self.plan.behaviours), "reach": list(self.plan.reach)}
        made = incident(burst, self.origin) | {name: value for name, value in said.items() if value}
        return made if made.get("used") else made | self._attributed(burst)

    def _attributed(self, burst: Burst) -> dict[str, str]:
        """Return whether an act is attributed of which no number says it. Of the rows of a log nothing is said."""
        whose = self.plan.whose_of(same_number(burst.sender[0]))
        if whose in HIS:
            return {"attributed": "yes", "attribution": f"By {HIS[whose]}."}
        return {} if whose == UNSAID else {"attributed": "no"}


def choices_of(case: Case) -> dict[str, str]:
    """Return what can be said of a sender, each with its words."""
    people = {
        f"{PERSON}{key}": f"Leave out: {held.name or 'a protected person'}"
        for key, held in case.protected_persons.items()
    }
    return {
        LEAVE: "Leave out",
        NOT_HIS: "Take in, as not attributed",
        **{basis: f"Take in, as the defendant's by {words}" for basis, words in HIS.items()},
        **people,
    }


def first_choice(case: Case, one: Sender, few: bool) -> str:
    """Return what is proposed of a sender: what the case says of the number, and never that it is the defendant's."""
    held = case.identifiers.get(known(case).get(one.key, ""))
    if held is not None and is_attributed(held):
        return held.basis or "other"
    if held is not None:
        return f"{PERSON}{held.whose}" if held.whose in case.protected_persons else NOT_HIS
    for key, person in case.protected_persons.items():
        if one.written and person.name.casefold() == one.written.casefold():
            return f"{PERSON}{key}"
    return NOT_HIS if few and one.key != OWNER else LEAVE


def planned(case: Case, law: Guidance, reading: Reading, file: SourceFile, plan: Plan) -> Planned:
    """Return the incidents that the rows of a file become by a plan. Ids that are new are given when it is added.

    Rows that no number attributes stand apart from those that one does: what attributes these may change by itself.
    """
    rows = with_owner(reading.rows)
    taken = {key: whose for key, whose in plan.whose if whose in TAKEN_IN}
    apart = {key: "defendant" if whose in HIS and key not in _NOBODY else key for key, whose in taken.items()}
    found = bursts(rows, apart, plan.rule)
    numbers = known(case)
    used = {key: numbers.get(key, key) for key in apart if key not in _NOBODY}
    persons = {
        key: case.identifiers[held].whose
        for key, held in numbers.items()
        if case.identifiers[held].whose in case.protected_persons
    }
    origin = Origin("file", file, law.methods, used, persons, plan.towards)
    return Planned(found, origin, plan, len(rows) - len(found.rows))
