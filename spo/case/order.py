"""The order in which a case's items are numbered and read."""

from .case import Case
from .clock import clock
from .incidents import Incident
from .terms import Term


def incidents_in_order(case: Case) -> list[tuple[str, Incident]]:
    """Return the incidents by date and time, those without a date last."""

    def key(item: tuple[str, Incident]) -> tuple[bool, object, tuple[int, int], str]:
        day = item[1].date.day
        return (day is None, day or "", clock(item[1].time), item[0])

    return sorted(case.incidents.items(), key=key)


def terms_in_order(case: Case) -> list[tuple[str, Term]]:
    """Return the terms sought as the order lists them: prohibitions, then requirements, each by position."""
    return sorted(case.terms.items(), key=lambda item: (item[1].kind == "requirement", item[1].position, item[0]))
