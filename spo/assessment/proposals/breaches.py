"""Breaches that the recorded facts suggest: an incident while an order was in force, of a kind that a term covers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from spo.case import OrderTerm

from ..reach import PLACE, Scope, clause_scope, incident_scope
from ..view import View
from .in_force import Doubt, InForce, doubt_of, may_have_held, order_in_force_on, reason
from .sentences import sentence


@dataclass(frozen=True)
class ProposedBreach:
    """A link between an incident and a term of an existing order that nobody has recorded yet.

    It is certain only as to the dates: whether there was a breach is for a person, and in the end a court.
    """

    incident: str
    order: str
    term: str
    certain: bool
    say: Callable[[], str] = field(repr=False, compare=False)

    @property
    def why(self) -> str:
        """Why it is put forward. It is worded only for those that are shown: there may be hundreds."""
        return self.say()


Linked = dict[tuple[str | None, str | None], set[str | None]]
"""The terms of each order that each incident is already said to have broken."""

Clauses = list[tuple[str, OrderTerm, Scope]]
"""The terms of one order by id, each with what it is about."""


def proposed_breaches(view: View) -> tuple[ProposedBreach, ...]:
    """Return the breaches to look at, by number of incident. Only dated incidents that are attributed are put forward.

    Reach is compared as it is with terms sought. An incident or a clause with something unrecorded proposes nothing.
    """
    linked: Linked = {}
    for breach in view.case.breaches.values():
        linked.setdefault((breach.incident, breach.order), set()).add(breach.term)
    clauses = {
        key: [(term_key, term, clause_scope(order, term)) for term_key, term in order.terms.items()]
        for key, order in view.orders
    }
    return tuple(
        proposed
        for key, act in view.put_forward
        if act.date.day
        for held in order_in_force_on(view, key)
        for proposed in _of_order(view, held, clauses[held.order], linked.get((key, held.order), set()))
    )


def _of_order(view: View, held: InForce, clauses: Clauses, linked: set[str | None]) -> Iterator[ProposedBreach]:
    act, order = view.case.incidents[held.incident], view.case.existing_orders[held.order]
    scope = incident_scope(act)
    for key, term, clause in clauses:
        if linked & {key, None} or not (clause.meets(scope) and _recorded(clause, scope)):
            continue
        ends = term.ends or order.ends
        if not may_have_held(act.date, order, ends):
            continue
        doubt = doubt_of(view.on, act.date, order, ends)
        say = partial(_why, view, held, key, doubt)
        yield ProposedBreach(held.incident, held.order, key, held.certain and not doubt, say)


def _recorded(clause: Scope, act: Scope) -> bool:
    """Return whether the incident names a person, and a place where that is all it has in common with the clause."""
    if clause.persons and not act.persons:
        return False
    return bool(act.places) or not clause.places or clause.tags & act.tags != {PLACE}


def _why(view: View, held: InForce, key: str, doubt: Doubt | None) -> str:
    order, act = view.case.existing_orders[held.order], view.case.incidents[held.incident]
    term = order.terms[key]
    dates = reason(view, held.incident, held.order, doubt, (term.ends or order.ends).words) if doubt else held.why
    return f"{dates} {_covers(view, incident_scope(act), clause_scope(order, term), term)}"


def _covers(view: View, act: Scope, clause: Scope, term: OrderTerm) -> str:
    words = [entry.label for key, entry in view.guidance.reach.items() if key in act.tags & clause.tags]
    people = view.people(tuple(key for key in view.case.protected_persons if key in act.persons & clause.persons))
    return sentence(
        view.guidance,
        "breach-covered-for" if people else "breach-covered",
        term=f"Paragraph {term.paragraph}" if term.paragraph else "One of its terms",
        conduct="; ".join(f"“{word}”" for word in words),
        people=people,
    )
