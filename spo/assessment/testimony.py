"""Statements as evidence: whether the date of each lets it prove what it is said to, and whose word nothing covers."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from spo.case import Incident, When, Witness
from spo.case.days.words import MONTHS
from spo.case.english import listed
from spo.case.grouped import grouped
from spo.case.memo import remembered
from spo.case.officer import is_the_officer, officers

from .findings import Findings
from .tellers import Covered, giver, uncovered
from .view import View

_MONTHS = tuple(map(str.capitalize, MONTHS))
_IN_FULL = re.compile(rf"(?<!\d)([1-9]\d?) ({'|'.join(_MONTHS)}) (\d{{4}})")


def testimony(view: View) -> Findings:
    """Yield each statement whose date does not fit, and each person or record whose word no paper covers."""
    told_by = grouped((one, (key, act.date)) for key, act in view.incidents for one in act.witnesses)
    days = {key: day for key, act in view.incidents if (day := _day(act))}
    for key, witness in view.case.witnesses.items():
        given = _days_given(witness.speaks_to)
        made = witness.statement_date.latest
        told = [
            *told_by.get(key, []),
            *((one, view.case.incidents[one].date) for one, day in days.items() if day in given),
        ]
        if made and (later := [*_proved(view, key, made, told)]):
            yield view.find("statement-before-its-proof", f"witnesses.{key}.statement_date", what=listed(later))
    for key, item in view.case.hearsay.items():
        made, held = item.date.latest, view.case.incidents
        if made and (acts := [one for one in item.incidents if one in held and _after(held[one].date, made)]):
            yield view.find("hearsay-before-its-act", f"hearsay.{key}.date", incidents=view.incident_list(acts))
    yield from _of_the_officer(view)
    covered = Covered(view)
    for who, acts in uncovered(view, covered).items():
        yield view.find("source-uncovered", f"incidents.{acts[0]}.source", who=who, incidents=view.incident_list(acts))
    for key, warning in view.case.warnings.items():
        if who := giver(covered, warning.by):
            yield view.find("warner-uncovered", f"warnings.{key}.by", who=who)


def can_tell(made: When, of: When) -> bool:
    """Return whether a statement of a day can tell of something: not if it began only after that day."""
    return not (made.latest and of.earliest and of.earliest > made.latest)


def gives_day(witness: Witness, act: Incident) -> bool:
    """Return whether what a witness can speak to gives the day of an act."""
    return _day(act) in _days_given(witness.speaks_to)


def _day(act: Incident) -> tuple[int, int, int] | None:
    """Return the one day of an act, as its year, month and day, or None where that is not known."""
    day = act.date.earliest if act.date.earliest == act.date.latest else None
    return (day.year, day.month, day.day) if day else None


@remembered
def _days_given(words: str) -> frozenset[tuple[int, int, int]]:
    """Return the dates that stand in some words in full, as `4 March 2026`: no 31 February is the day of an act."""
    return frozenset((int(year), _MONTHS.index(month) + 1, int(day)) for day, month, year in _IN_FULL.findall(words))


def _proved(view: View, witness: str, made: date, told: list[tuple[str, When]]) -> Iterator[str]:
    """Yield what a statement is said to prove and came after it: acts not over, and exhibits not yet there."""
    acts = dict.fromkeys(key for key, when in told if _after(when, made))
    if acts:
        yield view.incident_list(tuple(acts))
    exhibits = [key for key, one in view.case.exhibits.items() if one.produced_by == witness and _after(one.date, made)]
    if marks := view.exhibit_list(exhibits):
        yield f"exhibit{'s' if len(exhibits) > 1 else ''} {marks}"


def _after(when: When, made: date) -> bool:
    """Return whether something had not happened, or not ended, on a day. A date that is only about is read early."""
    end = when.earliest if when.certainty == "about" else when.latest
    return end is not None and end > made


def _of_the_officer(view: View) -> Findings:
    """Yield what the officer's statement tells of that came after it, and that it came after the authority."""
    case = view.case
    done = chain(
        (one.date for one in case.warnings.values() if is_the_officer(case, one.by)),
        (one.date for one in case.order_checks.values() if is_the_officer(case, one.by)),
        (
            one.date
            for order in case.existing_orders.values()
            for one in (order.enforcement, order.variation, order.extension)
            if is_the_officer(case, one.by)
        ),
    )
    days = list(done)
    for key in officers(case):
        made, authorised = case.witnesses[key].statement_date, case.authority.date.earliest
        path = f"witnesses.{key}.statement_date"
        if made.latest and any(_after(day, made.latest) for day in days):
            yield view.find("officer-statement-too-early", path)
        if made.earliest and authorised and made.earliest > authorised:
            yield view.find("officer-statement-after-authority", path)
