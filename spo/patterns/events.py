"""The acts before and after each event that should have stopped them."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from spo.case import Case, across
from spo.case.days import times_told
from spo.case.days_counted import days_apart

from .records import Dated, Record, count
from .shapes import Count, Event, Following, Range, Spell, Stop

_EVER = date.max.toordinal()


def lasting(case: Case, event: Event) -> tuple[str, ...]:
    """Return the entries begun by the end of an event that may hold acts after it."""
    return tuple(key for key in event.across.incidents if across(case.incidents[key], event.last))


def events(stops: Sequence[Stop], dated: Dated, days: int, on: date) -> tuple[Event, ...]:
    """Return each day on which something told the defendant to stop, with so many days before and after it."""
    return tuple(
        _event(tuple(together), dated, days, on)
        for _, together in groupby((stop for stop in stops if stop.told), key=lambda stop: (stop.first, stop.last))
    )


def _event(stops: tuple[Stop, ...], dated: Dated, days: int, on: date) -> Event:
    first, last = stops[0].first.toordinal(), min(stops[0].last, on).toordinal()
    start, end, today = max(first - days, 1), last + days, on.toordinal()
    before = dated.between(start, first - 1)
    after = dated.between(last + 1, min(end, today))
    came_after = _by_time(stops, dated.on(first) if first == last else ())
    same_day = next((key for key, after in came_after.items() if after), None)
    following = dated.next_after(last)
    return Event(
        stops=stops,
        first=stops[0].first,
        last=date.fromordinal(last),
        before=Spell(date.fromordinal(start), date.fromordinal(max(first - 1, 1)), before),
        during=dated.between(first, last),
        after=Spell(date.fromordinal(last + 1), date.fromordinal(min(end, today)), after) if last < today else None,
        all_before=_range(dated, 1, first - 1),
        all_after=_range(dated, last + 1, _EVER),
        acts_before=_range(dated, start, first - 1),
        acts_during=_range(dated, first, last),
        acts_after=_range(dated, last + 1, min(end, today)),
        across=_across(dated.approximate, first, last),
        first_after=Following(same_day, 0)
        if same_day
        else Following(following.key, days_apart(date.fromordinal(last), following.day))
        if following and following.day
        else None,
    )


def _by_time(stops: Sequence[Stop], acts: Iterable[Record]) -> dict[str, bool]:
    """Return which acts of the day of an event came after it, and which before, of those whose times say so."""
    told = [times_told(stop.time) for stop in stops]
    known = [time for time in told if time]
    if not known or len(known) < len(told):
        return {}
    began, over = min(first for first, _ in known), max(last for _, last in known)
    found = {}
    for one in acts:
        time = times_told(one.act.time) if one.exact else None
        if time and (time[0] > over or time[1] < began):
            found[one.key] = time[0] > over
    return found


def _range(dated: Dated, first: int, last: int) -> Range:
    """Return how many acts there can have been on some days, and how many of them by inference."""
    loose = dated.approximate
    held = [one for one, day in zip(loose.records, loose.days, strict=True) if _touches(*_days(one, day), first, last)]
    about = dated.between(first, last).about or any(one.estimated for one in held)
    more = any(one.uncounted for one in held)
    return Range(*_ends(dated, first, last), _ends(dated.inferred, first, last), more, about)


def _touches(start: int, end: int, first: int, last: int) -> bool:
    """Return whether some days are among others, or go beyond them."""
    return start <= last and end >= first


def _ends(dated: Dated, first: int, last: int) -> tuple[int, int]:
    """Return how many acts must have been on some days, and how many may have been."""
    loose = [
        (one, *_days(one, day)) for one, day in zip(dated.approximate.records, dated.approximate.days, strict=True)
    ]
    counted = dated.between(first, last).acts - dated.approximate.between(first, last).acts
    return (
        counted + sum(_at_least(one, start, end, first, last) for one, start, end in loose),
        counted + sum(_at_most(one, start, end, first, last) for one, start, end in loose),
    )


def _at_least(one: Record, start: int, end: int, first: int, last: int) -> int:
    """Return how many of an entry's acts must have been on some days: one, of an entry that is said to have gone on.

    Several acts that went on over days were on the first of these and on the last. A single act was on each of them.
    """
    if first <= start and end <= last:
        return one.acts
    single = one.acts == 1 and not one.uncounted
    went_on = one.act.lasted == "yes" and start <= last and first <= end
    return int(went_on and first <= last and one.acts > 0 and (single or start >= first or end <= last))


def _at_most(one: Record, start: int, end: int, first: int, last: int) -> int:
    """Return how many of an entry's acts can have been on some days: not its first or last, if that day is another.

    That is so of several acts that are said to have gone on; of others nobody knows the days.
    """
    if first > last or not _touches(start, end, first, last):
        return 0
    several = one.act.lasted == "yes" and one.acts > 1
    return one.acts - (int(start < first) + int(end > last) if several else 0)


def _days(one: Record, day: int) -> tuple[int, int]:
    """Return the first and last day on which an act can have been."""
    return day, one.latest.toordinal() if one.latest else day


def _across(loose: Dated, first: int, last: int) -> Count:
    """Return the acts of no exact date whose days lie on more than one side of an event."""
    return count(
        one for one, day in zip(loose.records, loose.days, strict=True) if _overlaps(*_days(one, day), first, last)
    )


def _overlaps(start: int, end: int, first: int, last: int) -> bool:
    """Return whether some days touch others, and go beyond them."""
    return start <= last and end >= first and not first <= start <= end <= last
