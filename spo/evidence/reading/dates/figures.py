"""The days and times that a column of text says, as they are written there."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from spo.case.days.columns import moment_pattern, time_pattern
from spo.case.days.words import LAST_CENTURY, WEEKDAYS, month_of
from spo.case.source_files import DateOrder

from .alike import Alike, Numbers, alike
from .why import Why

NONE = -1
"""No time of day."""
NO_OFFSET = 10_000
"""No offset from UTC, which is in minutes otherwise."""

_DAY = 86_400
_FARTHEST = 14 * 60
_EXCEL_BEGINS = np.datetime64("1899-12-30", "D")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_EPOCH = (631_152_000, 4_102_444_800)


@dataclass(frozen=True, eq=False)
class Written:
    """What each cell of a column says, as it is written: `day` (datetime64[D]), `clock` in seconds, `offset`, `why`."""

    day: np.ndarray
    clock: Numbers
    offset: Numbers
    why: Numbers

    @classmethod
    def of(cls, size: int) -> "Written":
        """Return a column of which nothing is read yet."""
        day = np.full(size, np.datetime64("NaT", "D"))
        return cls(day, np.full(size, NONE), np.full(size, NO_OFFSET), np.full(size, int(Why.NOT_A_DATE)))


def written(texts: pd.Series, order: DateOrder) -> Written:
    """Return the day, and any time, that each cell of a column says."""
    made = Written.of(len(texts))
    for cells in alike(texts, moment_pattern):
        day, why = days_of(cells, order)
        clock, bad = _clock(cells)
        made.day[cells.rows] = day
        made.clock[cells.rows] = clock
        made.offset[cells.rows], far = _offset(cells)
        made.why[cells.rows] = np.where(why == Why.READ, np.where(bad | far, Why.NO_TIME, Why.READ), why)
    return made


def clocks(texts: pd.Series) -> Written:
    """Return the time of day that each cell of a column says, whether or not it says a day as well."""
    made = Written.of(len(texts))
    for cells in alike(texts, time_pattern):
        clock, bad = _clock(cells)
        made.clock[cells.rows] = clock
        made.offset[cells.rows], far = _offset(cells)
        made.why[cells.rows] = np.where(bad | far, Why.NO_TIME, Why.READ)
    return made


def days_of(cells: Alike, order: DateOrder) -> tuple[np.ndarray, Numbers]:
    """Return the day (datetime64[D]) that each cell says in an order of day and month, and why it is none."""
    if cells.has("serial"):
        return _whole_days(_EXCEL_BEGINS, cells.number("serial"))
    if cells.has("epoch"):
        epoch = cells.number("epoch")
        day, why = _whole_days(np.datetime64("1970-01-01", "D"), epoch // _DAY)
        return day, np.where((epoch < _EPOCH[0]) | (epoch >= _EPOCH[1]), Why.NOT_A_DATE, why)
    year, month, day_of_month = _parts(cells, order)
    if cells.length("third") == 2 or cells.length("year") == 2:
        year = np.where(year < LAST_CENTURY, 2000, 1900) + year
    in_year = (month >= 1) & (month <= 12)
    first = (np.clip(year, 1, 9999) - 1970).astype("M8[Y]").astype("M8[M]") + (np.clip(month, 1, 12) - 1)
    day = first.astype("M8[D]") + (day_of_month - 1)
    why = np.where(day.astype("M8[M]") == first, Why.READ, Why.NO_DAY)
    why[~in_year] = Why.NO_MONTH
    why[(year < _FIRST_YEAR) | (year >= _LAST_YEAR)] = Why.NO_YEAR
    if weekday := cells.word("weekday"):
        other = (day.astype(np.int64) + 3) % 7 != WEEKDAYS.index(weekday[:3])
        why[other & (why == Why.READ)] = Why.WEEKDAY
    return day, why


def _whole_days(begins: np.datetime64, count: Numbers) -> tuple[np.ndarray, Numbers]:
    day = begins + count.astype("m8[D]")
    possible = (day >= np.datetime64(f"{_FIRST_YEAR}-01-01")) & (day < np.datetime64(f"{_LAST_YEAR}-01-01"))
    return day, np.where(possible, Why.READ, Why.NOT_A_DATE)


def _parts(cells: Alike, order: DateOrder) -> tuple[Numbers, Numbers, Numbers]:
    """Return year, month and day as numbers."""
    if cells.has("whole"):
        year, month, day = (cells.number("whole", *at) for at in ((0, 4), (4, 6), (6, 8)))
        year_last = year < _FIRST_YEAR if (year < _FIRST_YEAR).any() else year >= _LAST_YEAR
        one, two, last = (cells.number("whole", *at) for at in ((0, 2), (2, 4), (4, 8)))
        if order == "month first":
            one, two = two, one
        return np.where(year_last, last, year), np.where(year_last, two, month), np.where(year_last, one, day)
    if cells.has("first"):
        first, second, third = cells.number("first"), cells.number("second"), cells.number("third")
        if order == "month first":
            return third, first, second
        if order == "year first" and cells.length("third") == 2:
            return first, second, third
        return third, second, first
    month = cells.number("month")
    if name := cells.word("name"):
        month = month + month_of(name)
    return cells.number("year"), month, cells.number("day")


def _clock(cells: Alike) -> tuple[Numbers, np.ndarray]:
    """Return seconds of the day, and whether there is no such time. It is the clock as it is written."""
    size = len(cells.rows)
    if cells.has("epoch"):
        return cells.number("epoch") % _DAY, np.zeros(size, dtype=bool)
    if cells.has("part"):
        day = cells.number("part") / 10.0 ** cells.length("part")
        seconds = np.minimum(np.rint(day * _DAY).astype(np.int64), _DAY - 1)
        if cells.has("nought"):
            return seconds, cells.number("nought") != 0
        # A day that a spreadsheet writes as 46176.0 has no time.
        return np.where(seconds == 0, NONE, seconds), np.zeros(size, dtype=bool)
    if not any(map(cells.has, ("hour", "figures", "bare"))):
        return np.full(size, NONE), np.zeros(size, dtype=bool)
    hour, minute, second = cells.number("hour") + cells.number("bare"), cells.number("minute"), cells.number("seconds")
    if length := cells.length("figures"):
        hours = 1 if length == 3 else 2
        hour, minute = cells.number("figures", 0, hours), cells.number("figures", hours, hours + 2)
        second = cells.number("figures", hours + 2)
    half = cells.word("half") or cells.word("alone")
    bad = (minute > 59) | (second > 59) | (hour > 24) | ((hour == 24) & (minute + second > 0))
    if half:
        bad |= (hour > 12) if half == "a" else (hour > 23)
        hour = np.where(hour == 12, 0, hour) + 12 * ((half == "p") & (hour <= 12))
    return (hour * 60 + minute) * 60 + second, bad


def _offset(cells: Alike) -> tuple[Numbers, np.ndarray]:
    """Return minutes east of UTC, or NO_OFFSET where the cells do not say, and which are farther than any place is."""
    size = len(cells.rows)
    if cells.has("epoch"):
        return np.zeros(size, dtype=np.int64), np.zeros(size, dtype=bool)
    sign = cells.word("sign") or cells.word("plus")
    zone = cells.word("zone")
    if not sign and not zone:
        return np.full(size, NO_OFFSET), np.zeros(size, dtype=bool)
    east = (cells.number("hours") + cells.number("off")) * 60 + cells.number("minutes") + cells.number("past")
    return (-east if sign == "-" else east) + (60 if zone == "bst" else 0), east > _FARTHEST
