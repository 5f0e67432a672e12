"""Whose existing protection a term sought would outlast, and when that ends: for each person, never for all at once."""

from collections.abc import Collection

from spo.case import Term
from spo.case.english import listed
from spo.case.grouped import grouped
from spo.case.months import months_after

from .clauses.verdicts import Clause
from .facts import Fact
from .latest_end import Protection
from .reach import ends
from .view import View

Outlasted = tuple[tuple[str, str], ...]
"""Each person whose protection ends, with the path of the date on which it does."""


def outlasted(view: View, term: Term, clauses: Collection[Clause]) -> Outlasted:
    """Return each person whose protection, by the clauses on its point if any, ends soon and before a term would.

    Soon is within a working figure, `order-ending-months`.
    """
    found, begins = Protection(view), view.case.hearing.date.latest or view.on
    soon = months_after(view.on, view.guidance.figures["order-ending-months"].value)
    until = ends(term.period if term.period.fixed_months else view.case.duration, begins)
    persons = ((one, found.ends_for(one, clauses)) for one in term.persons or view.case.protected_persons)
    return tuple(
        (person, path)
        for person, path in persons
        if path and (day := found.day(path)) and day <= soon and not (until and until <= day)
    )


def when_it_ends(view: View, of: Outlasted) -> Fact:
    """Return when protection ends; and whose, where that of the protected persons does not all end on one day."""
    case, found, held = view.case, Protection(view), grouped((path, person) for person, path in of)
    every = {found.day(end) if (end := found.ends_for(one)) else None for one in found.protected}
    several = len(every) > 1 or len({found.day(path) for path in held}) > 1
    said = [
        f"{case.at(path).printed}{f' ({view.people(tuple(persons))})' if several else ''}"
        for path, persons in held.items()
    ]
    return Fact(listed(list(dict.fromkeys(said))), tuple(held))
