"""From what a person has said of a file to the change that adds its incidents. Nothing is saved here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from spo.case import Case, Edit, Identifier, SourceFile, is_attributed
from spo.case import Mapping as Columns
from spo.case.text import LINE_LIMIT
from spo.chronology.reading import WITHHELD, Reading, is_number, same_number
from spo.chronology.rollup import OWNER, Burst, Bursts, Origin, Sender, bursts, incident, keys_of, known, with_owner
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


def sent(reading: Reading) -> pd.DataFrame:
    """Return the rows of a reading, each with a sender where one can be said."""
    return with_owner(reading.rows)


def choices_of(case: Case) -> dict[str, str]:
    """Return what can be said of a sender, each with its words."""
    people = {f"{PERSON}{key}": f"Leave out: {held.name or 'a protected person'}" for key, held in people_of(case)}
    return {
        LEAVE: "Leave out",
        NOT_HIS: "Take in, as not attributed",
        **{basis: f"Take in, as the defendant's by {words}" for basis, words in HIS.items()},
        **people,
    }


def people_of(case: Case) -> list[tuple[str, Any]]:
    """Return the protected persons with their ids."""
    return list(case.protected_persons.items())


def first_choice(case: Case, one: Sender, few: bool) -> str:
    """Return what is proposed of a sender: what the case says of the number, and never that it is the defendant's."""
    held = case.identifiers.get(known(case).get(one.key, ""))
    if held is not None and is_attributed(held):
        return held.basis or "other"
    if held is not None:
        return f"{PERSON}{held.whose}" if held.whose in case.protected_persons else NOT_HIS
    for key, person in people_of(case):
        if one.written and person.name.casefold() == one.written.casefold():
            return f"{PERSON}{key}"
    return NOT_HIS if few and one.key != OWNER else LEAVE


def planned(case: Case, law: Guidance, reading: Reading, file: SourceFile, plan: Plan) -> Planned:
    """Return the incidents that the rows of a file become by a plan. Ids that are new are given when it is added.

    Rows that no number attributes stand apart from those that one does: what attributes these may change by itself.
    """
    rows = sent(reading)
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


def edits(case: Case, made: Planned, ids: Iterator[str], mapping: Columns, reading: Reading) -> list[Edit]:
    """Return the change that adds the incidents, with the file, the exhibit and the numbers that they refer to."""
    plan, file_id = made.plan, next(ids)
    numbers, used = _numbers(case, made, ids)
    exhibit = next(ids) if plan.new_exhibit else plan.exhibit or None
    counts = {"rows": reading.total, "kept": len(reading.rows), "repeated": len(reading.repeated)}
    file = made.origin.file.model_copy(
        update={"exhibit": exhibit, "mapping": mapping, "refused": len(reading.refused), **counts}
    )
    origin = Origin(file_id, file, made.origin.methods, used, made.origin.persons, plan.towards)
    now = Planned(made.bursts, origin, plan, made.left_out)
    return [
        *numbers,
        *([Edit(path=f"exhibits.{exhibit}", value={"mark": plan.new_exhibit})] if plan.new_exhibit else []),
        Edit(path=f"source_files.{file_id}", value=file.model_dump(mode="json", exclude_defaults=True)),
        *(Edit(path=f"incidents.{next(ids)}", value=now.incident(burst)) for burst in made.bursts),
    ]


def _numbers(case: Case, made: Planned, ids: Iterator[str]) -> tuple[list[Edit], Mapping[str, str]]:
    """Return the edits that keep the numbers and accounts that were used, and their ids by their keys."""
    rows = made.bursts.rows
    written = dict(zip(keys_of(rows["sender"])[::-1], rows["sender"][::-1], strict=True))
    found: list[Edit] = []
    used: dict[str, str] = {}
    for key, held in made.origin.used.items():
        if key not in written:
            continue
        said = _said(made.plan.whose_of(key))
        used[key] = held if held in case.identifiers else next(ids)
        if held in case.identifiers:
            now = case.identifiers[held]
            news = {} if _says(now, made.plan.whose_of(key)) else said
            found += [Edit(path=f"identifiers.{held}.{name}", value=value) for name, value in news.items()]
        else:
            value = {"kind": _kind(key), "value": written[key][:LINE_LIMIT], **said}
            found.append(Edit(path=f"identifiers.{used[key]}", value=value))
    return found, used


def _says(held: Identifier, whose: str) -> bool:
    """Return whether the case says of a number already what is said of it now."""
    return whose == (held.basis or "other") if is_attributed(held) else whose == NOT_HIS


def _said(whose: str) -> dict[str, str]:
    return {"whose": "defendant", "basis": whose} if whose in HIS else {"whose": "", "basis": "not attributed"}


def _kind(key: str) -> str:
    return "telephone" if is_number(key) else "email" if "@" in key else "account"
