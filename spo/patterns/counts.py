"""Counts by method, month, week, hour and weekday."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from spo.case.months import months_after

from .records import Dated, Record, count, together, total
from .shapes import Clock, Count, Spell, Wide

_LONGEST = 36_525  # days, a hundred years

Groups = dict[int | None, list[tuple[int, str]]]
"""How many acts of which incidents, by an hour or a day of the week; None where that is not known."""


def by_method(records: Iterable[Record]) -> Mapping[str, Count]:
    """Return how many acts were by each method, most first, "" where none is recorded."""
    acts: dict[str, int] = defaultdict(int)
    keys: dict[str, list[str]] = defaultdict(list)
    more: set[str] = set()
    about: set[str] = set()
    for one in records:
        for method, number in one.methods:
            acts[method] += number
            keys[method].append(one.key)
        if one.uncounted:
            more.add(one.methods[0][0])
        if one.estimated:
            about.update(method for method, _ in one.methods)
    every = sorted(acts, key=lambda method: (-acts[method], method))
    return {
        method: Count(acts[method], tuple(keys[method]), at_least=method in more, about=method in about)
        for method in every
    }


def by_year(dated: Dated, on: date) -> tuple[Spell, ...]:
    """Return every year, as months are returned."""
    return _spells(dated, on, lambda day: day.replace(month=1, day=1), lambda day: months_after(day, 12))


def by_month(dated: Dated, on: date) -> tuple[Spell, ...]:
    """Return every month from the first act to the last, those without an act too, over no more than 100 years."""
    return _spells(dated, on, lambda day: day.replace(day=1), lambda day: months_after(day, 1))


def by_week(dated: Dated, on: date) -> tuple[Spell, ...]:
    """Return every week, from Monday, as months are returned."""
    return _spells(dated, on, monday, lambda day: day + timedelta(days=7))


def apart(dated: Dated, on: date, start: Callable[[date], date]) -> tuple[Dated, tuple[Wide, ...]]:
    """Return the records of which all days are in one spell, by the day it starts on, and apart from them the others.

    What is recorded for a day after that of drafting is not looked at.
    """
    narrow, wide = [], []
    for one in dated.records:
        last = min(one.latest, on) if one.latest else on
        if one.day and one.day != last and start(one.day) != start(last):
            wide.append(Wide(one.day, last, total((one,))))
        else:
            narrow.append(one)
    return (Dated(narrow), tuple(wide)) if wide else (dated, ())


def _spells(
    dated: Dated, on: date, start: Callable[[date], date], following: Callable[[date], date]
) -> tuple[Spell, ...]:
    """Return every spell from the first act to the last. In a time that is longer than a life, dates are slips."""
    found: list[Spell] = []
    if not dated.days:
        return ()
    narrow, wide = apart(dated, on, start)
    end = max((dated.days[-1], *(one.last.toordinal() for one in wide)))
    all_of_them = end - dated.days[0] <= _LONGEST
    at = start(date.fromordinal(dated.days[0]))
    while at.toordinal() <= end:
        after = following(at)
        last = date.fromordinal(after.toordinal() - 1)
        held = narrow.between(at.toordinal(), last.toordinal())
        over = together(one.count for one in wide if one.first <= last and at <= one.last)
        if held or over or all_of_them:
            found.append(Spell(at, last, held, over))
        later = None if all_of_them else dated.next_after(last.toordinal())
        if not (all_of_them or later):
            break
        at = start(later.day) if later and later.day else after
    return tuple(found)


def monday(day: date) -> date:
    """Return the Monday of a week."""
    return day - timedelta(days=day.weekday())


def last_year(dated: Dated, on: date) -> Spell:
    """Return the twelve months that end on a day."""
    first = months_after(on, -12).toordinal() + 1
    held = [(one, day) for one, day in zip(dated.records, dated.days, strict=True) if day <= on.toordinal()]
    return Spell(
        date.fromordinal(first),
        on,
        total(one for one, day in held if first <= day),
        count(one for one, day in held if day < first and one.latest and first <= one.latest.toordinal()),
    )


def clock(records: Sequence[Record]) -> Clock:
    """Return when in the day and the week acts were."""
    hours: Groups = defaultdict(list)
    weekdays: Groups = defaultdict(list)
    for one in records:
        weekday = one.day.weekday() if one.day and one.exact else None
        weekdays[weekday].append((one.acts, one.key))
        known = 0
        for hour, acts in one.hours:
            known += acts
            hours[hour].append((acts, one.key))
        if known < one.acts or not known:
            hours[None].append((one.acts - known, one.key))
    about = [(acts, one.key) for one in records if one.about for _, acts in one.hours]
    return Clock(
        hours=tuple(_count(hours[hour]) for hour in range(24)),
        no_hour=_count(hours[None]),
        about=_count(about),
        weekdays=tuple(_count(weekdays[day]) for day in range(7)),
        no_weekday=_count(weekdays[None]),
    )


def _count(pairs: Sequence[tuple[int, str]]) -> Count:
    return Count(sum(acts for acts, _ in pairs), tuple(key for _, key in pairs))
