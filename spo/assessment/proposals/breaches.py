"""Breaches that the recorded facts suggest: an incident while an order was in force, which a term of it reaches."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from spo.case.english import capital

from ..clauses import Verdicts
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


def proposed_breaches(view: View) -> tuple[ProposedBreach, ...]:
    """Return the breaches to look at, by number of incident. Only dated incidents that are attributed are put forward.

    The words of the term must surely reach the act: what is open to argument, or not known, proposes nothing.
    """
    linked: Linked = {}
    for breach in view.case.breaches.values():
        linked.setdefault((breach.incident, breach.order), set()).add(breach.term)
    verdicts = Verdicts(view)
    return tuple(
        proposed
        for key, act in view.put_forward
        if act.date.day
        for held in order_in_force_on(view, key)
        for proposed in _of_order(verdicts, held, linked.get((key, held.order), set()))
    )


def _of_order(verdicts: Verdicts, held: InForce, linked: set[str | None]) -> Iterator[ProposedBreach]:
    view = verdicts.view
    act, order = view.case.incidents[held.incident], view.case.existing_orders[held.order]
    for key, term in order.terms.items():
        if linked & {key, None} or verdicts.by_words(held.order, key, held.incident).answer != "yes":
            continue
        ends = term.ends or order.ends
        if not may_have_held(act.date, order, ends):
            continue
        doubt = doubt_of(view.on, act.date, order, ends)
        say = partial(_why, verdicts, held, key, doubt)
        yield ProposedBreach(held.incident, held.order, key, held.certain and not doubt, say)


def _why(verdicts: Verdicts, held: InForce, key: str, doubt: Doubt | None) -> str:
    view = verdicts.view
    term = view.case.existing_orders[held.order].terms[key]
    ends = (term.ends or view.case.existing_orders[held.order].ends).words
    dates = reason(view, held.incident, held.order, doubt, ends) if doubt else held.why
    means = verdicts.by_words(held.order, key, held.incident).means
    reached = verdicts.reading(held.order, key).persons.intersection(view.case.incidents[held.incident].towards)
    people = view.people(tuple(person for person in view.case.protected_persons if person in reached))
    covers = sentence(
        view.guidance,
        "breach-covered-for" if people else "breach-covered",
        term=capital(view.clause_named(held.order, key)) or "One of its terms",
        conduct=view.guidance.methods[means].phrase,
        people=people,
    )
    return f"{dates} {covers}"
