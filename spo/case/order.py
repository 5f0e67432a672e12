"""The order in which a case's items are numbered and read."""

from .case import Case
from .days import clock
from .incidents import Incident
from .lasting import first_day
from .once import once
from .terms import Term


@once
def incidents_in_order(case: Case) -> tuple[tuple[str, Incident], ...]:
    """Return the incidents by date and time, those without a date last."""

    def key(item: tuple[str, Incident]) -> tuple[bool, object, tuple[int, int], str]:
        day = first_day(item[1])
        return (day is None, day or "", clock(item[1].time), item[0])

    return tuple(sorted(case.incidents.items(), key=key))


@once
def terms_in_order(case: Case) -> tuple[tuple[str, Term], ...]:
    """Return the terms sought as the order lists them: prohibitions, then requirements, each by position."""
    return tuple(
        sorted(case.terms.items(), key=lambda item: (item[1].kind == "requirement", item[1].position, item[0]))
    )
