"""From which day to which an act lasted, so that whatever counts days counts the same ones."""

from collections.abc import Sequence
from datetime import date

from .case import Case
from .days import gives_two_ends
from .incidents import Incident
from .months import months_after


def of_several_days(act: Incident) -> bool:
    """Return whether the date of an act is read as more than one day."""
    first, last = act.date.earliest, act.date.latest
    return bool(first and last and first < last)


def lasted(act: Incident) -> bool:
    """Return whether an act went on from the first day of its date to the last, and was not on one of those days.

    The officer's answer decides. Without one, several acts from one day to another went on over those days.
    """
    if not of_several_days(act):
        return False
    if act.lasted is not None:
        return act.lasted == "yes"
    return act.count > 1 and gives_two_ends(act.date.words)


_GOES_ON = frozenset({"access", "public-post", "false-profile", "filming"})
"""The methods by which one act may last for days."""


def uncounted(act: Incident) -> bool:
    """Return whether an act was done anew over days, and nobody has said how many times: it is more than once."""
    return lasted(act) and act.count == 1 and act.method not in _GOES_ON


def first_day(act: Incident) -> date | None:
    """Return the first day of an act, by which it is sorted: where that is uncertain, the earliest that it can be."""
    return act.date.day


def last_day(act: Incident) -> date | None:
    """Return the last day that an act is known to have been on. One that was on some one day is sorted by the first."""
    return act.date.latest if lasted(act) else act.date.day


def latest_day(act: Incident) -> date | None:
    """Return the last day on which an act can have been: only after it is it certain that it was over."""
    day, latest = act.date.day, act.date.latest
    return max(day, latest) if day and latest else day


def is_recent(act: Incident, months: int, on: date) -> bool:
    """Return whether an act is known to have been on some day of the last so many months, up to a day."""
    days = (first_day(act), last_day(act))
    return any(day <= on <= months_after(day, months) for day in days if day)


def across(act: Incident, day: date) -> bool:
    """Return whether an act is neither wholly before the end of a day nor wholly after it."""
    first, latest = first_day(act), latest_day(act)
    return bool(first and latest and first <= day < latest)


def last_of(case: Case, incidents: Sequence[str]) -> str:
    """Return which of some dated incidents, in order, was the last to go on; of several, the last to begin."""
    return max(reversed(incidents), key=lambda key: last_day(case.incidents[key]) or date.min)
