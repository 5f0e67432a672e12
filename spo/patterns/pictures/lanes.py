"""Entries as marks in lanes, one for each kind of thing done, so that none touches another or its number."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from spo.case import Case, incident_numbers
from spo.case.english import numbered
from spo.case.quoted import unquoted
from spo.guidance import LANES, Guidance, Method

from ..records import Record, records
from .shapes import Days, Lane, Mark, room

DOT = 7
"""How wide the mark of one day is, in pixels, and how high that of several."""

_ROWS = 5  # of a lane, before its marks are merged
_LONGEST = 8  # characters of the numbers beside a mark
_APART = 7  # pixels beside a number, before it and after it


def lanes(case: Case, guidance: Guidance, days: Days) -> list[Lane]:
    """Return the lanes that have an entry, each with what is inferred under what is shown."""
    found: dict[tuple[str, bool], list[Mark]] = defaultdict(list)
    numbers = incident_numbers(case)
    for one in records(case):
        if one.standing != "not relied on" and one.day and one.day <= days.last:
            end = min(one.latest or days.last, days.last)
            mark = Mark(one.day, end, one.day < end and one.last != one.latest, (numbers[one.key],))
            for name in _kinds(one, guidance):
                found[name, one.standing == "inferred"].append(mark)
    return [
        _lane(*key, sorted(found[key]), days) for key in sorted(found, key=lambda key: (LANES.index(key[0]), key[1]))
    ]


def _kinds(one: Record, guidance: Guidance) -> set[str]:
    """Return the lanes of an entry: several, where its acts are counted by means.

    One in more than one way that is not so counted is in a lane where all that it names, or its account does, is.
    """
    methods = [guidance.methods[method] for method, acts in one.methods if acts and method in guidance.methods]
    found: set[str] = {method.lane for method in methods} or {LANES[-1]}
    if one.act.method == "several" and found == {LANES[-1]}:
        named: set[str] = {guidance.methods[key].lane for key in one.act.tally if key in guidance.methods}
        told = named or {method.lane for method in guidance.methods.values() if _is_told(one.act.what, method)}
        return told if len(told) == 1 else found
    return found


def _is_told(what: str, method: Method) -> bool:
    own = unquoted(what).lower()
    return any(cue in own and re.search(rf"\b{re.escape(cue)}\b", own) for cue in map(str.lower, method.cues))


def _lane(name: str, inferred: bool, marks: Sequence[Mark], days: Days) -> Lane:
    rows = _numbered_rows(marks, days)
    if rows:
        return Lane(name, inferred, rows, merged=False)
    both = [[mark for mark in marks if mark.between is between] for between in (False, True)]
    return Lane(name, inferred, [_merged(row, days) for row in both if row], merged=True)


def _numbered_rows(marks: Iterable[Mark], days: Days) -> list[list[Mark]]:
    """Return marks in rows, with room for their numbers; none where some have none."""
    rows: list[list[Mark]] = []
    for mark in marks:
        left, _ = ends(mark, days)
        free = next((row for row in rows if _until(row[-1], days) <= left), None)
        if free is not None:
            free.append(mark)
        elif len(rows) < _ROWS:
            rows.append([mark])
        else:
            touched = next(
                (row for row in rows if row[-1].between is mark.between and left < ends(row[-1], days)[1]), None
            )
            if touched is None or len(label(both := _one(touched[-1], mark))) > _LONGEST:
                return []
            touched[-1] = both
    return rows


def _merged(marks: Iterable[Mark], days: Days) -> list[Mark]:
    """Return one row, with one mark for those that touch."""
    row: list[Mark] = []
    for mark in marks:
        if row and ends(mark, days)[0] < ends(row[-1], days)[1] + 1:
            row[-1] = _one(row[-1], mark)
        else:
            row.append(mark)
    return row


def _one(one: Mark, other: Mark) -> Mark:
    return one._replace(last=max(one.last, other.last), numbers=(*one.numbers, *other.numbers))


def ends(mark: Mark, days: Days) -> tuple[float, float]:
    """Return where a mark begins and ends, in pixels: round the middle of its one day, or over all of its days."""
    left, right = days.at(mark.first), days.at(mark.last, 1)
    if mark.first == mark.last or right - left < DOT:
        middle = (left + right) / 2
        return middle - DOT / 2, middle + DOT / 2
    return left, right


def label(mark: Mark) -> str:
    """Return the numbers of a mark's entries as they stand beside it: `4`, `4, 5` or `4 to 9`."""
    return numbers_of([mark]).replace(" and ", ", ")


def numbers_of(marks: Iterable[Mark]) -> str:
    """Return the numbers of the entries of some marks, as `4, 7 to 9 and 12`."""
    return numbered("entry", (number for mark in marks for number in mark.numbers)).partition(" ")[2]


def _until(mark: Mark, days: Days) -> float:
    return ends(mark, days)[1] + room(label(mark)) + _APART
