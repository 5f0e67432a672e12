"""Days counted as a rule counts them: from the day it begins with, and by business days only where it says so.

The bank holidays are those of England and Wales that the package knows. One that is proclaimed later is for a person
to check.
"""

from datetime import date, timedelta

from holidays import country_holidays

from .months import months_after
from .when import When

_HOLIDAYS = country_holidays("GB", subdiv="ENG")  # those of Wales are the same days
_FIRST, _LAST = date(1900, 1, 1), date(2099, 12, 31)
_SATURDAY = 5


def one_day(when: When) -> date | None:
    """Return the day that is counted from, or None where the date is not one day, or is no more than about that day."""
    return when.earliest if when.certainty == "exact" and when.earliest == when.latest else None


def is_business_day(day: date) -> bool:
    """Return whether a day is neither at a weekend nor a bank holiday in England and Wales."""
    return day.weekday() < _SATURDAY and day not in _HOLIDAYS


def business_days_after(day: date, count: int) -> date | None:
    """Return the business day that is so many after a day. The day itself is not counted, whatever kind it is.

    None where a day before 1900 or after 2099 would be counted: its bank holidays are not known.
    """
    while count > 0:
        if not _FIRST <= day < _LAST:
            return None
        day += timedelta(days=1)
        count -= is_business_day(day)
    return day


def days_apart(day: date, then: date) -> int:
    """Return how many days one day is after another: 1 for the next day."""
    return (then - day).days


def days_after(day: date, count: int) -> date | None:
    """Return the day that is so many calendar days after another, or None where no calendar holds it."""
    return day + timedelta(days=count) if count <= (date.max - day).days else None


def days_before(day: date, count: int) -> date | None:
    """Return the day that is so many calendar days before another, or None where no calendar holds it."""
    return day - timedelta(days=count) if count <= (day - date.min).days else None


def last_of_days(first: date, days: int) -> date | None:
    """Return the last day of a period of so many days, of which `first` is day 1. None where no calendar holds it."""
    return days_after(first, days - 1)


def last_of_months(first: date, months: int) -> date | None:
    """Return the last day of a period of so many months that begins with a day.

    It is the day before the one with the same number, or the last of a month that has no such day. None where no
    calendar holds it.
    """
    after = months_after(first, months)
    if after == date.max:
        return None
    return after - timedelta(days=1) if after.day == first.day else after
