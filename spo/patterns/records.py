"""Incidents made ready to be counted: how many acts, on which days, by which methods and in which hours."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from spo.case import (
    Case,
    Incident,
    Standing,
    Tally,
    first_day,
    incidents_in_order,
    last_day,
    latest_day,
    standing,
    uncounted,
)
from spo.case.days import hour_of
from spo.case.once import once

from .shapes import Count

_HOURS = 24
_NO_TALLIES: Mapping[str, Tally] = {}


class Record(NamedTuple):
    """One incident. `hours` are pairs of an hour and how many acts were in it; the other acts have no known hour.

    `about` says that the hour is only about right; `standing` in which of the three groups of acts it is. An incident
    that went on for days was on them from `day` to `last`; one of no exact date was on one of those from `day` to
    `latest`, and its `last` is that `day`.
    """

    key: str
    act: Incident
    standing: Standing
    acts: int
    day: date | None
    last: date | None
    latest: date | None
    exact: bool
    methods: tuple[tuple[str, int], ...]
    hours: tuple[tuple[int, int], ...]
    about: bool
    uncounted: bool
    estimated: bool


@once
def records(case: Case) -> tuple[Record, ...]:
    """Return every incident in order, made ready to be counted."""
    return tuple(_record(key, act, standing(case, act)) for key, act in incidents_in_order(case))


def put_forward(case: Case) -> list[Record]:
    """Return those that may be put forward as the defendant's."""
    return [one for one in records(case) if one.standing != "not relied on"]


def count(held: Iterable[Record]) -> Count:
    """Return how many acts some records cover, with their incidents."""
    every = list(held)
    more = any(one.uncounted for one in every)
    about = any(one.estimated for one in every)
    return Count(sum(one.acts for one in every), tuple(one.key for one in every), at_least=more, about=about)


def together(held: Iterable[Count]) -> Count:
    """Return some counts as one."""
    every = list(held)
    incidents = tuple(key for one in every for key in one.incidents)
    inferred, more = sum(one.inferred for one in every), any(one.at_least for one in every)
    return Count(sum(one.acts for one in every), incidents, inferred, more, any(one.about for one in every))


def total(held: Iterable[Record]) -> Count:
    """Return how many acts some records cover, and of how many it is inferred that they were the defendant's."""
    every = list(held)
    return replace(count(every), inferred=sum(one.acts for one in every if one.standing == "inferred"))


def _record(key: str, act: Incident, footing: Standing) -> Record:
    """Return an incident made ready. A count below nothing is counted as none."""
    acts, day, latest = max(act.count, 0), first_day(act), latest_day(act)
    tallies = _tallies(act) if act.tally else _NO_TALLIES
    hours, about = _tallied_hours(tallies.values()), False
    if not hours:
        hours, about = _told_hour(act, acts)
    return Record(
        key,
        act,
        footing,
        acts,
        day,
        last_day(act),
        latest,
        act.date.certainty == "exact" and day == latest,
        _methods(act, acts, tallies),
        hours,
        about,
        uncounted(act),
        act.estimated,
    )


def _tallies(act: Incident) -> Mapping[str, Tally]:
    """Return how many acts were of each method, where that is no more than the entry covers."""
    found = {method: tally for method, tally in act.tally.items() if tally.count > 0}
    return found if sum(tally.count for tally in found.values()) <= act.count else _NO_TALLIES


def _methods(act: Incident, acts: int, tallies: Mapping[str, Tally]) -> tuple[tuple[str, int], ...]:
    """Return how many acts were of each method. Of those that no tally covers, none is recorded."""
    if not tallies:
        return ((act.method or "", acts),)
    counted = tuple((method, tally.count) for method, tally in tallies.items())
    rest = acts - sum(count for _, count in counted)
    return (*counted, ("", rest)) if rest else counted


def _tallied_hours(tallies: Iterable[Tally]) -> tuple[tuple[int, int], ...]:
    """Return how many acts were in each hour, of the methods whose hours add up."""
    found: dict[int, int] = {}
    for tally in tallies:
        hours = tally.hours
        if len(hours) == _HOURS and sum(hours) == tally.count and min(hours) >= 0:
            for hour, acts in enumerate(hours):
                if acts:
                    found[hour] = found.get(hour, 0) + acts
    return tuple(sorted(found.items()))


def _told_hour(act: Incident, acts: int) -> tuple[tuple[tuple[int, int], ...], bool]:
    """Return the hour that the entry's own time gives: of one act, or of several where it spans no more than it."""
    told = hour_of(act.time) if act.time else None
    return (((told.hour, acts),), told.about) if told and acts and (acts == 1 or told.spans) else ((), False)


class Dated:
    """Records in order of their days, counted between any two without being read again."""

    def __init__(self, held: Sequence[Record]) -> None:
        self.records = held
        self.days = [one.day.toordinal() for one in held if one.day]
        self._keys = tuple(one.key for one in held)
        self._sums = [0, *accumulate(one.acts for one in held)]
        self._uncounted = [0, *accumulate(one.uncounted for one in held)]
        self._estimated = [0, *accumulate(one.estimated for one in held)]

    def between(self, first: int, last: int) -> Count:
        """Return what lies on two days, given as ordinals, and those between them."""
        start, stop = bisect_left(self.days, first), bisect_right(self.days, last)
        if start >= stop:
            return Count()
        more = self._uncounted[stop] > self._uncounted[start]
        about = self._estimated[stop] > self._estimated[start]
        return Count(self._sums[stop] - self._sums[start], self._keys[start:stop], at_least=more, about=about)

    def on(self, day: int) -> Sequence[Record]:
        """Return the records of one day."""
        return self.records[bisect_left(self.days, day) : bisect_right(self.days, day)]

    def next_after(self, day: int) -> Record | None:
        """Return the first record after a day."""
        at = bisect_right(self.days, day)
        return self.records[at] if at < len(self.records) else None

    @cached_property
    def inferred(self) -> "Dated":
        """Those of them of which it is inferred that they were the defendant's."""
        return Dated([one for one in self.records if one.standing == "inferred"])

    @cached_property
    def approximate(self) -> "Dated":
        """Those of them that have no exact date."""
        return Dated([one for one in self.records if not one.exact])
