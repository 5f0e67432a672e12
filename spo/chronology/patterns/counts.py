"""Counts by method, month, week, hour and weekday."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

from spo.case.months import months_after

from .records import Dated, Record
from .shapes import Clock, Count, Spell

_LONGEST = 36_525  # days, a hundred years


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
    return Spell(date.fromordinal(first), on, dated.between(first, on.toordinal()))


def clock(records: Sequence[Record]) -> Clock:
    """Return when in the day and the week acts were."""
    hours, weekdays, cells = _Sums(), _Sums(), _Sums()
    for one in records:
        weekday = one.day.weekday() if one.day and one.exact else None
        weekdays.add(weekday, one.acts, one.key)
        for hour, acts in one.hours:
            hours.add(hour, acts, one.key)
            cells.add(None if weekday is None else weekday * 24 + hour, acts, one.key)
        unknown = one.acts - sum(acts for _, acts in one.hours)
        if unknown or not one.hours:
            hours.add(None, unknown, one.key)
    about = [one for one in records if one.about]
    return Clock(
        hours=tuple(hours[hour] for hour in range(24)),
        no_hour=hours[None],
        about=Count(sum(acts for one in about for _, acts in one.hours), tuple(one.key for one in about)),
        weekdays=tuple(weekdays[day] for day in range(7)),
        no_weekday=weekdays[None],
        grid=tuple(tuple(cells[day * 24 + hour] for hour in range(24)) for day in range(7)),
    )


class _Sums:
    """Acts and incidents summed under a number, or under None."""

    def __init__(self) -> None:
        self._acts: dict[int | None, int] = defaultdict(int)
        self._keys: dict[int | None, list[str]] = defaultdict(list)

    def add(self, at: int | None, acts: int, key: str) -> None:
        self._acts[at] += acts
        self._keys[at].append(key)

    def __getitem__(self, at: int | None) -> Count:
        return Count(self._acts[at], tuple(self._keys[at])) if at in self._acts else Count()
