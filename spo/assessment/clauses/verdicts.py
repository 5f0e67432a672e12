"""Whether each clause of each order reached each act: on its day, as a court decided, and as the words are read."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from spo.case import ExistingOrder, Incident, Turned, outcome

from ..view import View
from .reached import Meeting, Verdict, any_of
from .reading import Reading

HELD_BROKEN = frozenset({"convicted", "found-by-court"})
"""The outcomes in which a court has decided that a clause was broken."""

HELD_NOT = frozenset({"tried-not-proved"})
"""The outcomes in which a court has decided that it was not."""

Clause = tuple[str, str]
"""An order and the clause of it, by id."""


@dataclass(frozen=True)
class Verdicts:
    """Every clause of every order recorded, beside the acts of the case. What was worked out once is kept."""

    view: View
    _readings: dict[Clause, Reading] = field(default_factory=dict, repr=False, compare=False)
    _words: dict[tuple[Clause, object], Verdict] = field(default_factory=dict, repr=False, compare=False)

    def reading(self, order: str, term: str) -> Reading:
        """Return how a clause is read."""
        return self._readings.setdefault((order, term), Reading(self.view, order, term))

    def of_clause(self, order: str, term: str, incident: str) -> Verdict:
        """Return whether a clause reached an act. A court's decision on it settles that, whatever the words say."""
        decided = self._decided(order, term, incident)
        if decided and decided.answer != "arguable":
            return decided
        held = self.view.case.existing_orders[order]
        act = self.view.case.incidents[incident]
        when = _on_the_day(held, held.terms[term].ends.latest or held.ends.latest, act)
        if when.answer == "no":
            return when
        found = self._by_words(order, term, incident)
        if found.answer in ("no", "not known"):
            return found
        return when if when.answer == "not known" else decided or found

    def of_order(self, order: str, incident: str) -> Verdict:
        """Return whether any clause of an order reached an act. An order without terms recorded is not known."""
        terms = self.view.case.existing_orders[order].terms
        if not terms:
            return Verdict("not known", reason="unread")
        return any_of(self.of_clause(order, term, incident) for term in terms)

    def nearest(self, order: str, incident: str) -> tuple[str, Verdict] | None:
        """Return the clause of an order that comes nearest to reaching an act, with what it says of it."""
        each = [(term, self.of_clause(order, term, incident)) for term in self.view.case.existing_orders[order].terms]
        best = any_of(one for _, one in each)
        return next(((term, one) for term, one in each if one is best), None)

    def _by_words(self, order: str, term: str, incident: str) -> Verdict:
        act, facts = self.view.case.incidents[incident], self._facts.get(incident, ())
        alike = (act.method, act.also_by, tuple(act.tally), act.towards, act.where, bool(act.through), facts)
        key = ((order, term), alike)
        if key not in self._words:
            self._words[key] = Meeting(self.reading(order, term), act, facts).verdict()
        return self._words[key]

    @cached_property
    def _facts(self) -> dict[str, tuple[Turned, ...]]:
        found: dict[str, tuple[Turned, ...]] = {}
        for one in self.view.case.turned.values():
            if one.incident:
                found[one.incident] = (*found.get(one.incident, ()), one)
        return found

    def _decided(self, order: str, term: str, incident: str) -> Verdict | None:
        for key, breach in self.view.case.breaches.items():
            if (breach.incident, breach.order) != (incident, order) or breach.term not in (term, None):
                continue
            said = outcome(self.view.case, key)
            if said.id in HELD_BROKEN and breach.term == term:
                return Verdict("yes", reason="court-held-broken")
            if breach.clause_did_not_catch == "yes" and said.date and breach.term == term:
                held = said.id in HELD_NOT
                return Verdict("no", reason="court-held-not") if held else Verdict("arguable", reason="advised-not")
        return None


def _on_the_day(order: ExistingOrder, ends: date | None, act: Incident) -> Verdict:
    """Return whether an order bound the defendant on the day of an act, and was known if made without notice."""
    first, last = act.date.earliest, act.date.latest
    if not first or not last or not order.made.latest:
        return Verdict("not known", reason="day-unsaid")
    if last <= order.made.latest or (ends and first > ends):
        return Verdict("no", reason="not-in-force")
    if order.without_notice == "yes":
        if not order.served.latest:
            return Verdict("not known", reason="knowledge-unsaid")
        if last < order.served.latest:
            return Verdict("no", reason="not-known-of")
    return Verdict("yes")
