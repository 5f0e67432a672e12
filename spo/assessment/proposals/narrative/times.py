"""Acts counted by year or by month, and what was new in the later part of that time, or gone from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from spo.case import When
from spo.patterns import Count
from spo.patterns.words import acts_in_entries, month

from ...facts import Fact, joined
from ...view import View
from .pieces import say

_MOST_MONTHS = 12


@dataclass(frozen=True)
class Time:
    """A year or a month: its name, its first day, and how many acts are recorded in it."""

    unit: str
    name: str
    first: date
    count: Count
    over: Count

    @property
    def said(self) -> Fact:
        """Return `2026, 118 acts in 21 entries, and part of 1 more entry`."""
        counted = acts_in_entries(self.count) if self.count else ""
        more = " more" if counted else ""
        part = f"part of {self.over.entries:,}{more} {'entry' if self.over.entries == 1 else 'entries'}"
        text = ", and ".join(filter(None, (counted, part if self.over else "")))
        keys = (*self.count.incidents, *self.over.incidents)
        return Fact(f"{self.name}, {text or 'none'}", tuple(f"incidents.{key}.date" for key in keys))


def by_time(view: View) -> list[Time]:
    """Return how many acts there were in each month, or in each year where there are many months."""
    months, found = view.pattern.months, view.pattern
    if len(months) <= _MOST_MONTHS or not found.first:
        return [Time("month", month(one.first), one.first, one.count, one.over) for one in months]
    years = [Time("year", str(one.first.year), one.first, one.count, one.over) for one in found.years]
    return _ends(years, view.case.incidents[found.dated.incidents[0]].date, found.on)


def _ends(years: list[Time], first: When, on: date) -> list[Time]:
    """Return the years, of which the first says when it begins, and this one when it ends."""
    if begins := first.opens.removesuffix(years[0].name).strip():
        years[0] = replace(years[0], name=f"{years[0].name} from {begins}")
    if years[-1].first.year == on.year:
        years[-1] = replace(years[-1], name=f"{years[-1].name} to {on.day} {on:%B}")
    return years


def new_and_gone(view: View, times: Sequence[Time]) -> Iterator[Fact | None]:
    """Yield the methods and people first recorded in the last year, or after the first month, and those gone since."""
    years = times[0].unit == "year"
    since = times[-1].first if years else times[1].first
    when = f"in {since.year}" if years else f"after {times[0].name}"
    yield say(view, "changed-kinds", when=when, kinds=joined(*_methods(view, since), between="; "))
    yield say(view, "changed-persons", when=when, people=joined(*_persons(view, since), between="; "))
    if years:
        yield say(view, "changed-gone", when=when, kinds=joined(*_gone(view, since), between="; "))


def _methods(view: View, since: date) -> Iterator[Fact]:
    for one in view.pattern.firsts.methods:
        if one.day and one.day >= since and (held := view.guidance.methods.get(one.key)):
            text = f"{held.many} ({view.case.incidents[one.incident].date.printed})"
            yield Fact(text, (f"incidents.{one.incident}.method", f"incidents.{one.incident}.date"))


def _gone(view: View, since: date) -> Iterator[Fact]:
    for one in view.pattern.firsts.methods:
        days = [view.case.incidents[key].date for key in one.count.incidents]
        known = all(day.latest and day.latest < since for day in days)
        if known and (held := view.guidance.methods.get(one.key)):
            yield Fact(held.many, tuple(f"incidents.{key}.method" for key in one.count.incidents))


def _persons(view: View, since: date) -> Iterator[Fact]:
    for one in view.pattern.firsts.persons:
        if one.day and one.day >= since and view.person(one.key):
            text = f"{view.person(one.key)} ({view.case.incidents[one.incident].date.printed})"
            yield Fact(text, (f"protected_persons.{one.key}.name", f"incidents.{one.incident}.date"))
