"""The order in which a case's items are read, and their numbers."""

from collections.abc import Mapping

from .case import Case
from .days import clock
from .incidents import Incident
from .lasting import first_day
from .numbers import Fixed, Number, numbers
from .once import once
from .terms import Term


@once
def incidents_in_order(case: Case) -> tuple[tuple[str, Incident], ...]:
    """Return the incidents by date and time, those without a date last. Of two alike, one that was printed is first."""
    printed = case.fixed.incidents

    def key(item: tuple[str, Incident]) -> tuple[bool, object, tuple[int, int], bool, str]:
        day = first_day(item[1])
        return (day is None, day or "", clock(item[1].time), item[0] not in printed, item[0])

    return tuple(sorted(case.incidents.items(), key=key))


@once
def terms_in_order(case: Case) -> tuple[tuple[str, Term], ...]:
    """Return the terms sought as the order lists them: prohibitions, then requirements, each by position."""
    printed = case.fixed.terms

    def key(item: tuple[str, Term]) -> tuple[bool, int, bool, str]:
        return (item[1].kind == "requirement", item[1].position, item[0] not in printed, item[0])

    return tuple(sorted(case.terms.items(), key=key))


@once
def incident_numbers(case: Case) -> Mapping[str, Number]:
    """Return the number of each incident, in their order: that of one whose date was corrected later stays."""
    return numbers([key for key, _ in incidents_in_order(case)], case.fixed.incidents)


@once
def term_numbers(case: Case) -> Mapping[str, Number]:
    """Return the number of each term sought, in their order: that of one that was moved later stays."""
    return numbers([key for key, _ in terms_in_order(case)], case.fixed.terms)


def fixing(case: Case, by: int) -> Fixed:
    """Return what is fixed once papers are approved that print the numbers of a case. `by` is of the decision."""
    found = case.fixed
    return Fixed({**found.incidents, **incident_numbers(case)}, {**found.terms, **term_numbers(case)}, by)
