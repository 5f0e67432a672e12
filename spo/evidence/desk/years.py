"""The years of days that say none: of rows, that with which they are in order; in an entry, that nearest to its day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from spo.case import When
from spo.case.days.running import Dated, dates_in

_SLIPS = (timedelta(0), timedelta(31))
"""How far back a row may stand: not at all, or where no reading has all in order, by a slip."""
_YEAR, _MOST = timedelta(365), 50
_ALIKE = timedelta(61)
"""How much nearer one of two days has to be to be the nearest."""
Days = list[When]
"""The days that a row may be of, by year: one where it says its year."""


def in_order(said: Sequence[tuple[str, When]], written: date | None) -> list[Days]:
    """Return the days that each row may be of, from its words and what these say alone: those that keep the order.

    None is after the day of writing. Of rows before the first with a year, each is of the last day that keeps it.
    """
    known = [when.earliest for _, when in said if when.earliest]
    last = max((*known, *([written] if written else ())), default=None)
    if last is None:
        return [[] for _ in said]
    years = range(max(min((*known, last)).year - 1, last.year - _MOST, 1), min(last.year + 2, date.max.year))
    rows = [[when] if when.earliest else _of_years(words, years, last) for words, when in said]
    ways = [
        sum(_way(one, two) for one, two in pairwise([days for days in rows if 0 < len(days) <= most]))
        for most in (1, len(years))
    ]
    back = -1 if (ways[0] or ways[1]) < 0 else 1  # rows with a year say which way they run, where they say it
    return _kept(rows[::back], last)[::back]


def _first(when: When) -> date:
    return when.earliest or date.min


def _of_years(words: str, years: range, last: date) -> Days:
    """Return the days of words without a year, one for each year that they may be of."""
    found: dict[date, When] = {}
    for year in years:
        one = next(iter(dates_in(words, date(year, 12, 31))), None)
        if one and one.first and one.last and one.last <= last:
            found.setdefault(one.first, one.when)
    return [found[first] for first in sorted(found)]


def _way(one: Days, two: Days) -> int:
    """Return 1 where the second row is the later, and -1 where it is the earlier: by the day of any one year."""
    a, b = _first(one[-1]), _first(two[-1])
    if len(one) > 1 or len(two) > 1:
        return ((a.month, a.day) < (b.month, b.day)) - ((a.month, a.day) > (b.month, b.day))
    return (a < b) - (a > b)


def _kept(rows: list[Days], last: date) -> list[Days]:
    sure = [place for place, days in enumerate(rows) if len(days) == 1]
    made = [*rows]
    after = _first(rows[sure[0]][0]) if sure else last
    for place in range((sure[0] if sure else len(rows)) - 1, -1, -1):
        made[place] = [day for day in rows[place] if _first(day) <= after + _SLIPS[1]][-1:]
        after = _first(made[place][0]) if made[place] else after
    for start, end in pairwise([*sure, len(rows)]):
        made[start:end] = _between(rows[start : end + 1])[: end - start]
    return made


def _between(rows: Sequence[Days]) -> list[Days]:
    """Return rows from one with a year to the next, each with the readings that some order of all has; or none."""
    for slip in _SLIPS:
        made = [[*days] for days in rows]
        dated = [days for days in made if days]
        for one, two in pairwise(dated):
            two[:] = [day for day in two if not one or _first(day) >= _first(one[0]) - slip]
        for two, one in pairwise(dated[::-1]):
            one[:] = [day for day in one if not two or _first(day) <= _first(two[-1]) + slip]
        if all(dated):
            return made
    first, last = _first(rows[0][0]), _first(rows[-1][0]) if len(rows[-1]) == 1 else date.max
    # Out of order: what lies between the two rows that say a year, or else whatever it may be.
    return [[day for day in days if first <= _first(day) <= last] or days for days in rows]


def nearest_in(text: str, day: date | None, until: date) -> list[Dated]:
    """Return the dates of an entry of a log made on a day, none after the last that it can tell of.

    One without a year is the nearest to the entry's day, for an entry may be added to; of two as near, it is neither.
    """
    found = (_nearest(one, day, until) for one in dates_in(text, day, relative=True))
    return [one for one in found if one.first and one.first <= until]


def _nearest(one: Dated, day: date | None, until: date) -> Dated:
    if day is None or one.relative or day > date.max - _YEAR:
        return one
    later = next((other for other in dates_in(one.words, day + _YEAR) if other.first), None)
    if later is None or later.first == one.first or (later.last or until) > until:
        return one
    before, after = _far(one, day), _far(later, day)
    near = later if after < before else one
    return replace(one, first=near.first if abs(before - after) > _ALIKE else None, last=near.last)


def _far(one: Dated, day: date) -> timedelta:
    first, last = one.first or date.min, one.last or date.min
    return max(first - day, day - last, timedelta(0))
