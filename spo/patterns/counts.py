"""Counts by method, month, week, hour and weekday."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from spo.case.months import months_after

from .records import Dated, Record, total
from .shapes import Clock, Count, Spell

_LONGEST = 36_525  # days, a hundred years

Groups = dict[int | None, list[tuple[int, str]]]
"""How many acts of which incidents, by an hour, a day of the week or both; None where that is not known."""


def by_method(records: Iterable[Record]) -> Mapping[str, Count]:
    """Return how many acts were by each method, most first, "" where none is recorded."""
    acts: dict[str, int] = defaultdict(int)
    keys: dict[str, list[str]] = defaultdict(list)
    for one in records:
        for method, number in one.methods:
            acts[method] += number
            keys[method].append(one.key)
    return {method: Count(acts[method], tuple(keys[method])) for method in sorted(acts, key=lambda m: (-acts[m], m))}


def by_month(dated: Dated) -> tuple[Spell, ...]:
    """Return every month from the first act to the last, those without an act too, over no more than 100 years."""
    return _spells(dated, lambda day: day.replace(day=1), lambda day: months_after(day, 1))


def by_week(dated: Dated) -> tuple[Spell, ...]:
    """Return every week, from Monday, as months are returned."""
    return _spells(dated, monday, lambda day: day + timedelta(days=7))


def _spells(dated: Dated, start: Callable[[date], date], following: Callable[[date], date]) -> tuple[Spell, ...]:
    """Return every spell from the first act to the last. In a time that is longer than a life, dates are slips."""
    found: list[Spell] = []
    if not dated.days:
        return ()
    all_of_them = dated.days[-1] - dated.days[0] <= _LONGEST
    at = start(date.fromordinal(dated.days[0]))
    while at.toordinal() <= dated.days[-1]:
        after = following(at)
        last = after.toordinal() - 1
        count = dated.between(at.toordinal(), last)
        if count or all_of_them:
            found.append(Spell(at, date.fromordinal(last), count))
        held = None if all_of_them else dated.next_after(last)
        at = start(held.day) if held and held.day else after
    return tuple(found)


def monday(day: date) -> date:
    """Return the Monday of a week."""
    return day - timedelta(days=day.weekday())


def last_year(dated: Dated, on: date) -> Spell:
    """Return the twelve months that end on a day."""
    first = months_after(on, -12).toordinal() + 1
    held = zip(dated.records, dated.days, strict=True)
    return Spell(date.fromordinal(first), on, total(one for one, day in held if first <= day <= on.toordinal()))


def clock(records: Sequence[Record]) -> Clock:
    """Return when in the day and the week acts were."""
    hours: Groups = defaultdict(list)
    weekdays: Groups = defaultdict(list)
    cells: Groups = defaultdict(list)
    for one in records:
        weekday = one.day.weekday() if one.day and one.exact else None
        weekdays[weekday].append((one.acts, one.key))
        known = 0
        for hour, acts in one.hours:
            known += acts
            hours[hour].append((acts, one.key))
            if weekday is not None:
                cells[weekday * 24 + hour].append((acts, one.key))
        if known < one.acts or not known:
            hours[None].append((one.acts - known, one.key))
    about = [(acts, one.key) for one in records if one.about for _, acts in one.hours]
    return Clock(
        hours=tuple(_count(hours[hour]) for hour in range(24)),
        no_hour=_count(hours[None]),
        about=_count(about),
        weekdays=tuple(_count(weekdays[day]) for day in range(7)),
        no_weekday=_count(weekdays[None]),
        grid=tuple(tuple(_count(cells[day * 24 + hour]) for hour in range(24)) for day in range(7)),
    )


def _count(pairs: Sequence[tuple[int, str]]) -> Count:
    return Count(sum(acts for acts, _ in pairs), tuple(key for _, key in pairs))
