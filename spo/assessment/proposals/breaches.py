"""Breaches that the recorded facts suggest: an incident while an order was in force, of a kind that a term covers."""

from collections.abc import Iterator
from dataclasses import dataclass

from spo.case import OrderTerm, attribution

from ..reach import PLACE, Scope, clause_scope, incident_scope
from ..view import View
from .in_force import InForce, doubt_of, may_have_held, order_in_force_on, reason
from .sentences import sentence


@dataclass(frozen=True)
class ProposedBreach:
    """A link between an incident and a term of an existing order that nobody has recorded yet.

    It is certain only as to the dates: whether there was a breach is for a person, and in the end a court.
    """

    incident: str
    order: str
    term: str
    why: str
    certain: bool


Linked = dict[tuple[str | None, str | None], set[str | None]]
"""The terms of each order that each incident is already said to have broken."""


def proposed_breaches(view: View) -> tuple[ProposedBreach, ...]:
    """Return the breaches to look at, by number of incident. Only dated incidents that are attributed are put forward.

    Reach is compared as it is with terms sought. An incident or a clause with something unrecorded proposes nothing.
    """
    linked: Linked = {}
    for breach in view.case.breaches.values():
        linked.setdefault((breach.incident, breach.order), set()).add(breach.term)
    return tuple(
        proposed
        for key, act in view.incidents
        if attribution(view.case, act) == "yes" and act.date.day
        for held in order_in_force_on(view, key)
        for proposed in _of_order(view, key, held, linked.get((key, held.order), set()))
    )


def _of_order(view: View, incident: str, held: InForce, linked: set[str | None]) -> Iterator[ProposedBreach]:
    act, order = view.case.incidents[incident], view.case.existing_orders[held.order]
    scope = incident_scope(act)
    for key, term in order.terms.items():
        clause = clause_scope(order, term)
        if linked & {key, None} or not (clause.meets(scope) and _recorded(clause, scope)):
            continue
        ends = term.ends or order.ends
        if not may_have_held(act.date, order, ends):
            continue
        doubt = doubt_of(view.on, act.date, order, ends)
        dates = reason(view, incident, held.order, doubt, ends.words) if doubt else held.why
        yield ProposedBreach(
            incident, held.order, key, f"{dates} {_covers(view, scope, clause, term)}", held.certain and not doubt
        )


def _recorded(clause: Scope, act: Scope) -> bool:
    """Return whether the incident names a person, and a place where that is all it has in common with the clause."""
    if clause.persons and not act.persons:
        return False
    return bool(act.places) or not clause.places or clause.tags & act.tags != {PLACE}


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
