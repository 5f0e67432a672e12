"""Whole months, counted on the calendar."""

from calendar import monthrange
from datetime import date
from functools import lru_cache


@lru_cache(maxsize=4096)
def months_after(day: date, months: int) -> date:
    """Return the day so many months later, or the last day of that month where it is shorter.

    `months` may be negative. A day that no calendar holds is the first or the last that one does.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    if year < date.min.year:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
