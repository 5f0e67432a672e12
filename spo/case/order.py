"""The order in which a case's items are numbered and read."""

import re

from .case import Case
from .incidents import Incident
from .terms import Term

_CLOCK = re.compile(r"\b(?P<hour>\d{1,2})(?:[:.]?(?P<minute>\d{2}))?(?:\s?(?P<half>[ap])\.?m)?\b", re.IGNORECASE)


def _clock(time: str) -> tuple[int, int]:
    """Return the first time of day in a text, such as 22:15, 2215 or 10.15 pm, as hour and minute."""
    for found in _CLOCK.finditer(time):
        hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
        if half:
            return hour % 12 + (12 if half in "pP" else 0), minute
        if found["minute"]:
            return hour, minute
    return 0, 0


def incidents_in_order(case: Case) -> list[tuple[str, Incident]]:
    """Return the incidents by date and time, those without a date last."""

    def key(item: tuple[str, Incident]) -> tuple[bool, object, tuple[int, int], str]:
        day = item[1].date.day
        return (day is None, day or "", _clock(item[1].time), item[0])

    return sorted(case.incidents.items(), key=key)


def terms_in_order(case: Case) -> list[tuple[str, Term]]:
    """Return the terms sought as the order lists them: prohibitions, then requirements, each by position."""
    return sorted(case.terms.items(), key=lambda item: (item[1].kind == "requirement", item[1].position, item[0]))
