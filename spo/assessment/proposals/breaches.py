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

    It is certain only as to the dates: whether there was a breach is for a person, and in the end a court. It is
    `arguable` where it can be argued either way, or is not known, whether the words of the term reach the act.
    """

    incident: str
    order: str
    term: str
    certain: bool
    arguable: bool
    say: Callable[[], str] = field(repr=False, compare=False)

    @property
    def why(self) -> str:
        """Why it is put forward. It is worded only for those that are shown: there may be hundreds."""
        return self.say()


Linked = dict[tuple[str | None, str | None], set[str | None]]
"""The terms of each order that each incident is already said to have broken."""


def proposed_breaches(view: View) -> tuple[ProposedBreach, ...]:
    """Return the breaches to look at, by number of incident. Only dated incidents that are attributed are put forward.

    Each is of an act in the dates of an order, whether that is still in force or over, and of a term whose words reach
    it; where none surely does and no breach is recorded, of each term whose words may.
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
    if None in linked:
        return
    binding = [key for key, term in order.terms.items() if may_have_held(act.date, order, term.ends or order.ends)]
    answers = {key: verdicts.by_words(held.order, key, held.incident).answer for key in binding}
    sure = [key for key in binding if answers[key] == "yes"]
    for key in sure or [key for key in binding if answers[key] != "no" and not linked]:
        if key not in linked:
            doubt = doubt_of(view.on, act.date, order, order.terms[key].ends or order.ends)
            say = partial(_why, verdicts, held, key, doubt)
            yield ProposedBreach(held.incident, held.order, key, held.certain and not doubt, not sure, say)


def _why(verdicts: Verdicts, held: InForce, key: str, doubt: Doubt | None) -> str:
    view = verdicts.view
    term = view.case.existing_orders[held.order].terms[key]
    ends = (term.ends or view.case.existing_orders[held.order].ends).words
    dates = reason(view, held.incident, held.order, doubt, ends) if doubt else held.why
    verdict = verdicts.by_words(held.order, key, held.incident)
    reached = verdicts.reading(held.order, key).persons.intersection(view.case.incidents[held.incident].towards)
    people = view.people(tuple(person for person in view.case.protected_persons if person in reached))
    covers = sentence(
        view.guidance,
        ("breach-covered-for" if people else "breach-covered") if verdict.answer == "yes" else "breach-open",
        term=capital(view.clause_named(held.order, key)) or "One of its terms",
        conduct=view.guidance.methods[verdict.means or "other"].phrase,
        people=people,
    )
    return f"{dates} {covers}"
