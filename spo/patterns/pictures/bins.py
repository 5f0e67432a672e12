"""The bars of a timeline: days, weeks, months or years, so that there are never many."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

from spo.case.months import months_after

from ..counts import apart, monday
from ..records import Dated
from ..shapes import Wide
from .shapes import Bin, Days, Unit

_LEAST_DAYS = 28
_EARLIER = 0.25  # how much further back than the acts the picture goes for an event, as a part of the time since


def covered(acts: date, events: list[date], on: date) -> Days:
    """Return the days to draw, given the first act and the events: up to the day of drafting, and no fewer than 28."""
    reach = acts.toordinal() - round((on - acts).days * _EARLIER)
    first = min([acts, *(day for day in events if day.toordinal() >= reach)])
    least = max(on.toordinal() - _LEAST_DAYS + 1, 1)
    return Days(min(first, date.fromordinal(least)), on)


def unit_for(days: Days) -> Unit:
    """Return how long each bar is."""
    return "day" if days.number <= 70 else "week" if days.number <= 900 else "month" if days.number <= 5_000 else "year"


def bins(dated: Dated, days: Days, unit: Unit) -> tuple[tuple[Bin, ...], tuple[Wide, ...]]:
    """Return a bar for each day, week (from Monday), month or year that is covered, those without an act too.

    Entries that lie over more than one of them are returned apart: their acts cannot be split between bars.
    """
    found: list[Bin] = []
    dated, wide = apart(dated, days.last, partial(start_of, unit=unit))
    drawn = (dated, dated.approximate, dated.inferred, dated.inferred.approximate)
    for start, end in _periods(days, unit):
        first, last = max(start, days.first), min(end, days.last)
        edges = first.toordinal(), last.toordinal()
        found.append(Bin(first, last, *(one.between(*edges) for one in drawn)))
    return tuple(found), wide


def _periods(days: Days, unit: Unit) -> Iterator[Days]:
    at = start_of(days.first, unit)
    while at <= days.last:
        after = at + timedelta(days=7 if unit == "week" else 1)
        if unit in ("month", "year"):
            after = months_after(at, 12 if unit == "year" else 1)
        yield Days(at, after - timedelta(days=1))
        at = after


def start_of(day: date, unit: Unit) -> date:
    """Return the first day of the bar that a day is in."""
    if unit == "week":
        return monday(day)
    return day if unit == "day" else day.replace(day=1) if unit == "month" else day.replace(month=1, day=1)
