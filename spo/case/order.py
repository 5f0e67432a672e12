"""The order in which a case's items are numbered and read."""

import re

from .case import Case
from .incidents import Incident
from .terms import Term

_CLOCK = re.compile(r"\b(\d{1,2})[:.]?(\d{2})\b")


def _clock(time: str) -> tuple[int, int]:
    found = _CLOCK.search(time)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def incidents_in_order(case: Case) -> list[tuple[str, Incident]]:
    """Return the incidents by date and time, those without a date last."""

    def key(item: tuple[str, Incident]) -> tuple[bool, object, tuple[int, int], str]:
        day = item[1].date.day
        return (day is None, day or "", _clock(item[1].time), item[0])

    return sorted(case.incidents.items(), key=key)


def terms_in_order(case: Case) -> list[tuple[str, Term]]:
    """Return the terms sought as the order lists them: prohibitions, then requirements, each by position."""
    return sorted(case.terms.items(), key=lambda item: (item[1].kind == "requirement", item[1].position, item[0]))
