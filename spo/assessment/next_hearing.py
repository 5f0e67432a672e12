"""Which hearing is next: the one that was fixed first, or that to which the court adjourned last."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from spo.case.days_counted import one_day
from spo.case.gates import GOES_ON

from .view import View

Purpose = Literal["interim order", "application", "both"]


@dataclass(frozen=True)
class FixedHearing:
    """A hearing that the court fixed: the path of its date and of its time, and its day where that is one day."""

    path: str
    time: str
    day: date | None = None


def next_hearing(view: View) -> FixedHearing:
    """Return the hearing that is next. Its date is empty where none is fixed, or the court adjourned to no day yet."""
    dated = [one for one in _fixed(view) if one.day]
    last = max(dated, key=lambda one: one.day or date.min, default=_first(view))
    return next(_to_no_day(view, last.day), last)


def hearing_after(view: View, day: date) -> FixedHearing:
    """Return the hearing that was next on a day: the first of those known on that day or after, or else the last."""
    ahead = [one for one in _fixed(view) if one.day and one.day >= day]
    return min(ahead, key=lambda one: one.day or date.max, default=next_hearing(view))


def purpose(view: View) -> tuple[Purpose | None, str]:
    """Return what the next hearing is for, where an interim order is sought, and the path of what that rests on.

    Once an interim order was made, what is left to decide is the application.
    """
    if view.case.interim.sought != "yes":
        return None, "hearing.purpose"
    made = next((key for key, one in view.case.heard.items() if one.came_of == "interim order made"), None)
    return ("application", f"heard.{made}.came_of") if made else (view.case.hearing.purpose, "hearing.purpose")


def _fixed(view: View) -> list[FixedHearing]:
    """Return each hearing that was fixed."""
    adjourned = (_adjourned_to(view, key) for key, one in view.case.heard.items() if one.came_of in GOES_ON)
    return [_first(view), *adjourned]


def _first(view: View) -> FixedHearing:
    return FixedHearing("hearing.date", "hearing.time", one_day(view.case.hearing.date))


def _adjourned_to(view: View, key: str) -> FixedHearing:
    path = f"heard.{key}.adjourned_to"
    return FixedHearing(path, f"heard.{key}.adjourned_time", one_day(view.case.heard[key].adjourned_to))


def _to_no_day(view: View, last: date | None) -> Iterator[FixedHearing]:
    """Yield what was adjourned to no day that is known, at the last hearing: the one that was held is not next."""
    held = [day for one in view.case.heard.values() if (day := one_day(one.date))]
    latest = max([*held, *([last] if last else [])], default=None)
    for key, one in view.case.heard.items():
        day = one_day(one.date)
        if one.came_of in GOES_ON and not one_day(one.adjourned_to) and (day is None or day == latest):
            yield _adjourned_to(view, key)
