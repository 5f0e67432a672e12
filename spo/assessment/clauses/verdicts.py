"""Whether each clause of each order reached each act: on its day, as a court decided, and as the words are read."""

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from spo.case import ExistingOrder, Incident, Turned, outcome
from spo.case.grouped import grouped
from spo.case.memo import Same, remembered
from spo.guidance import Guidance

from ..cues import own_account
from ..view import View
from .reached import Meeting, Verdict, any_of, is_to_be_passed_on, means_told, methods_of, names_any
from .reading import Reading, clause_read, term_read
from .words import OF_CONTACT, PLACES, THROUGH, excepts_by, is_left_by_hand, is_no_letter, is_sign_from_afar

HELD_BROKEN = frozenset({"convicted", "found-by-court"})
"""The outcomes in which a court has decided that a clause was broken."""

HELD_NOT = frozenset({"tried-not-proved"})
"""The outcomes in which a court has decided that it was not."""

_BOUND = Verdict("yes")
_DAY_UNSAID = Verdict("not known", reason="day-unsaid")
_NOT_IN_FORCE = Verdict("no", reason="not-in-force")
"""What is said of the day of each act, beside each order."""

Clause = tuple[str, str]
"""An order and the clause of it, by id."""

Kind = int
"""The number of a kind of act: those of one kind differ in nothing that words turn on."""


@dataclass(frozen=True)
class Verdicts:
    """Every clause of every order recorded, beside the acts of the case. What was worked out once is kept."""

    view: View
    _readings: dict[Clause, Reading] = field(default_factory=dict, repr=False, compare=False)
    _orders: dict[Clause, Verdict] = field(default_factory=dict, repr=False, compare=False)
    _terms: dict[str, Reading] = field(default_factory=dict, repr=False, compare=False)
    _words: dict[tuple[Clause, Kind], Verdict] = field(default_factory=dict, repr=False, compare=False)
    _alike: dict[tuple[str, Kind, tuple[Verdict, ...]], Verdict] = field(
        default_factory=dict, repr=False, compare=False
    )

    def reading(self, order: str, term: str) -> Reading:
        """Return how a clause is read."""
        if (order, term) not in self._readings:
            self._readings[order, term] = clause_read(self.view, order, term)
        return self._readings[order, term]

    def term(self, key: str) -> Reading:
        """Return how a term sought is read."""
        if key not in self._terms:
            self._terms[key] = term_read(self.view, key)
        return self._terms[key]

    def of_term(self, key: str, incident: str) -> Verdict:
        """Return whether the words of a term sought would reach an act, had they been in force on the day."""
        return self._by(("", key), self.term(key), incident)

    def of_clause(self, order: str, term: str, incident: str) -> Verdict:
        """Return whether a clause reached an act. A court's decision on it settles that, whatever the words say."""
        decided = self._decided(order, term, incident)
        if decided and decided.answer != "arguable":
            return decided
        held = self.view.case.existing_orders[order]
        if order in self.view.to_come:
            return _NOT_IN_FORCE
        when = _on_the_day(held, _end(held, term), self.view.case.incidents[incident])
        if when.answer == "no":
            return when
        found = self.by_words(order, term, incident)
        if found.answer == "no" or (found.answer == "not known" and not decided):
            return found
        return when if when.answer == "not known" else decided or found

    def of_order(self, order: str, incident: str) -> Verdict:
        """Return whether any clause of an order reached an act. An order without terms recorded is not known."""
        if (order, incident) not in self._orders:
            self._orders[order, incident] = self._of_order(order, incident)
        return self._orders[order, incident]

    def _of_order(self, order: str, incident: str) -> Verdict:
        """Return the verdict, which acts of one kind share on days that bind alike, save where a breach is recorded."""
        held, act = self.view.case.existing_orders[order], self.view.case.incidents[incident]
        if (order, incident) in self._breached:
            return self._any_clause(order, incident)
        days = tuple(_on_the_day(held, end, act) for end in self._ends[order])
        alike = (order, self._kinds[incident], days)
        if alike not in self._alike:
            self._alike[alike] = self._any_clause(order, incident)
        return self._alike[alike]

    def _any_clause(self, order: str, incident: str) -> Verdict:
        each = [self.of_clause(order, term, incident) for term in self.view.case.existing_orders[order].terms]
        return any_of(each) if each else Verdict("not known", reason="unread")

    def nearest(self, order: str, incident: str) -> tuple[str, Verdict] | None:
        """Return the clause of an order that comes nearest to reaching an act, with what it says of it."""
        each = [(term, self.of_clause(order, term, incident)) for term in self.view.case.existing_orders[order].terms]
        best = any_of(one for _, one in each).answer
        akin = [(term, one) for term, one in each if one.answer == best]
        return min(akin, key=lambda pair: self._distance((order, pair[0]), pair[1], incident), default=None)

    def _distance(self, clause: Clause, verdict: Verdict, incident: str) -> int:
        """Return how far a clause is from the point of an act: a rule stopped it, or else it is of another kind.

        One that speaks of other people is on the point of what was done through one, and first one on contact.
        """
        says, act = self.reading(*clause).says, self.view.case.incidents[incident]
        if "third-party" in methods_of(act):
            if says.intersection(THROUGH) and says.intersection(OF_CONTACT):
                return -2
            if "through-another" in says:
                return -1
        if verdict.reason and verdict.reason not in ("not-in-force", "requires"):
            return 0
        here = self.view.guidance.methods["visit"].may_be
        place = any(method in here for method in methods_of(act))
        return 1 if bool(says.intersection((*PLACES, "approach"))) == place else 2

    def by_words(self, order: str, term: str, incident: str) -> Verdict:
        """Return whether the words of a clause reach an act, whatever day it was and whatever came of it."""
        return self._by((order, term), self.reading(order, term), incident)

    def _by(self, clause: Clause, reading: Reading, incident: str) -> Verdict:
        key = (clause, self._kinds[incident])
        if key not in self._words:
            act = self.view.case.incidents[incident]
            facts = self._facts.get(incident, ())
            self._words[key] = _verdict(Same(reading), Same(act), tuple(map(Same, facts)))
        return self._words[key]

    @cached_property
    def _kinds(self) -> dict[str, Kind]:
        numbers: dict[object, Kind] = {}
        law, by = Same(self.view.guidance), self._excepted_by
        return {
            key: numbers.setdefault((_turns_on(Same(act), law, by), self._facts.get(key, ())), len(numbers))
            for key, act in self.view.case.incidents.items()
        }

    @cached_property
    def _excepted_by(self) -> tuple[tuple[str, ...], ...]:
        """The words by which the clauses and terms let somebody act for the defendant: `save by solicitors`."""
        case, law = self.view.case, self.view.guidance
        wordings = [clause.words for order in case.existing_orders.values() for clause in order.terms.values()]
        wordings += [term.words for term in case.terms.values()]
        return tuple(dict.fromkeys(by for words in wordings if (by := excepts_by(words, law))))

    @cached_property
    def _ends(self) -> dict[str, tuple[date | None, ...]]:
        """The days on which the clauses of each order end."""
        orders = self.view.case.existing_orders.items()
        return {key: tuple(dict.fromkeys(_end(held, term) for term in held.terms)) for key, held in orders}

    @cached_property
    def _facts(self) -> dict[str, tuple[Turned, ...]]:
        found = grouped((one.incident, one) for one in self.view.case.turned.values() if one.incident)
        return {key: tuple(held) for key, held in found.items()}

    @cached_property
    def _breaches(self) -> dict[tuple[str | None, str | None, str | None], list[str]]:
        held = self.view.case.breaches.items()
        return grouped(((breach.order, breach.term, breach.incident), key) for key, breach in held)

    @cached_property
    def _breached(self) -> frozenset[tuple[str | None, str | None]]:
        return frozenset((order, incident) for order, _, incident in self._breaches)

    def _decided(self, order: str, term: str, incident: str) -> Verdict | None:
        for key in self._breaches.get((order, term, incident), ()):
            said = outcome(self.view.case, key)
            if said.id in HELD_BROKEN:
                return Verdict("yes", reason="court-held-broken")
            if self.view.case.breaches[key].clause_did_not_catch == "yes" and said.date:
                held = said.id in HELD_NOT
                return Verdict("no", reason="court-held-not") if held else Verdict("arguable", reason="advised-not")
        return None


@remembered
def _turns_on(of: Same[Incident], held: Same[Guidance], excepted_by: tuple[tuple[str, ...], ...]) -> tuple[object, ...]:
    """Return what there is of an act on which it turns what words say of it."""
    act, law = of.held, held.held
    methods = methods_of(act)
    return (
        (act.method, act.also_by, tuple(act.tally), act.towards, act.where, act.through),
        _writing(act, law) if {"letter", "gift"}.intersection(methods) else (),
        act.what if "third-party" in methods else "",
        is_sign_from_afar(act.what) if "in-person" in methods else None,
        bool(act.through) and is_to_be_passed_on(act.what, law),
        tuple(names_any(act, words) for words in excepted_by),
    )


def _writing(act: Incident, law: Guidance) -> tuple[object, ...]:
    """Return what is told of an act on which it turns whether it is a letter, and sent."""
    return means_told(act, law), is_no_letter(act.what), is_left_by_hand(own_account(act.what))


@remembered
def _verdict(reading: Same[Reading], act: Same[Incident], facts: tuple[Same[Turned], ...]) -> Verdict:
    """Return what words say of an act."""
    return Meeting(reading.held, act.held, tuple(one.held for one in facts)).verdict()


def _end(order: ExistingOrder, term: str) -> date | None:
    return order.terms[term].ends.latest or order.ends.latest


def _on_the_day(order: ExistingOrder, ends: date | None, act: Incident) -> Verdict:
    """Return whether an order bound the defendant on the day of an act, and was known if made without notice."""
    first, last = act.date.earliest, act.date.latest
    if not first or not last or not order.made.latest:
        return _DAY_UNSAID
    if last <= order.made.latest or (ends and first > ends):
        return _NOT_IN_FORCE
    if first <= order.made.latest:
        return _DAY_UNSAID
    if order.without_notice == "yes":
        if not order.served.latest:
            return Verdict("not known", reason="knowledge-unsaid")
        if last < order.served.latest:
            return Verdict("no", reason="not-known-of")
    return _BOUND
