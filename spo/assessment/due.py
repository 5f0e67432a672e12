"""Which sources are past the day by which to read them again, after the readings that somebody recorded."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from spo.case.months import months_after
from spo.guidance import Guidance, ReadAgain, Rhythm, Source

_MONTHS: dict[Rhythm, int] = {
    "at once, then monthly": 1,
    "monthly": 1,
    "quarterly": 3,
    "half-yearly": 6,
    "yearly": 12,
}
_ON_THE_FIRST: dict[Rhythm, tuple[int, ...]] = {"each April": (4,), "each April and October": (4, 10)}


@dataclass(frozen=True)
class Due:
    """A source that is past its day, and that day. Where a reading found a change: the day of it, and the change."""

    source: Source
    day: date
    changed: str = ""


def next_day(period: Rhythm, read: date) -> date:
    """Return the day by which to read again what was read on a day. Raises KeyError for what is never read again."""
    if period in _ON_THE_FIRST:
        firsts = (date(year, month, 1) for year in (read.year, read.year + 1) for month in _ON_THE_FIRST[period])
        return next(first for first in firsts if first > read)
    return months_after(read, _MONTHS[period])


def due(guidance: Guidance, readings: Iterable[ReadAgain], on: date) -> list[Due]:
    """Return the sources that are past their day.

    A reading counts from its own day on, unless the guidance has been written from a later one. One that found a
    change leaves the source due: what is printed says what the source said before.
    """
    made = [one for one in readings if one.on <= on]
    found = []
    for source in guidance.sources.values():
        if source.period and source.review_by:
            own = [one for one in made if one.source == source.id and one.on >= source.as_at]
            day = max([source.review_by, *(next_day(source.period, one.on) for one in own)])
            changed = next((one for one in reversed(own) if one.changed), None)
            if changed:
                found.append(Due(source, changed.on, changed.changed))
            elif day < on:
                found.append(Due(source, day))
    return found
