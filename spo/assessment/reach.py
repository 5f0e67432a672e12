"""Compares what an existing order reaches with what has been done and with what is sought.

The comparison is arithmetic on reach tags, persons and places. The wording is shown beside it, never guessed at.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from spo.case import ExistingOrder, Incident, OrderTerm, Period, Term, across, first_day, outcome
from spo.case.months import months_after

from .view import View

PLACE = "place"
_LONGEST = 12 * 200  # months: longer than any life, and still a date


@dataclass(frozen=True)
class Scope:
    """What something is about: kinds of conduct, persons and places. An empty set of persons means anybody."""

    tags: frozenset[str]
    persons: frozenset[str]
    places: frozenset[str]

    def meets(self, other: "Scope") -> bool:
        """Return whether the two are about the same point: a kind of conduct, and a person, in common.

        Where a place is all they have in common, it must be the same place.
        """
        shared = self.tags & other.tags
        if not shared or (self.persons and other.persons and not self.persons & other.persons):
            return False
        return shared != {PLACE} or not self.places or not other.places or bool(self.places & other.places)


@dataclass(frozen=True)
class Comparison:
    """One term sought beside one existing order, or beside all of them together (`order` is then "").

    `since` are the incidents that the term answers and that came after the order; `caught` are those of them that
    a clause reaches, `outside` those that none does. `can_require` is false only where guidance says, of every kind of
    order compared, that it cannot require anything.
    """

    term: str
    order: str
    clauses: tuple[tuple[str, str], ...]
    missing_tags: tuple[str, ...]
    missing_persons: tuple[str, ...]
    missing_places: tuple[str, ...]
    lasts: bool
    since: tuple[str, ...]
    caught: tuple[str, ...]
    outside: tuple[str, ...]
    breaches: tuple[str, ...]
    can_require: bool

    @property
    def reaches(self) -> bool:
        """Whether existing clauses reach everything that the term would, for every person and place."""
        return not (self.missing_tags or self.missing_persons or self.missing_places)

    @property
    def holds(self) -> bool:
        """Whether nothing that a clause reaches has been done since."""
        return not self.caught


@dataclass(frozen=True)
class ReachTable:
    """Every term sought beside every order in force, and which incidents since each order its clauses reach."""

    view: View

    @cached_property
    def _clauses(self) -> dict[str, list[tuple[str, Scope]]]:
        return {
            key: [(term_key, clause_scope(order, term)) for term_key, term in order.terms.items()]
            for key, order in self.view.orders_in_force.items()
        }

    @cached_property
    def _alike(self) -> dict[Scope, list[str]]:
        """The incidents of each scope: a thousand incidents have few scopes between them."""
        found: dict[Scope, list[str]] = {}
        for key, incident in self.view.put_forward:
            found.setdefault(incident_scope(incident), []).append(key)
        return found

    def _met(self, scopes: Collection[Scope]) -> set[str]:
        """Return the incidents that any of the scopes meets."""
        return {i for of, ids in self._alike.items() if any(scope.meets(of) for scope in scopes) for i in ids}

    @cached_property
    def across(self) -> dict[str, tuple[str, ...]]:
        """The incidents that began by the day each order in force was made, and went on or may have been after it."""
        return {
            key: tuple(i for i, act in self.view.put_forward if order.made.latest and across(act, order.made.latest))
            for key, order in self.view.orders_in_force.items()
        }

    @cached_property
    def since(self) -> dict[str, tuple[str, ...]]:
        """The incidents that began after each order in force was made, in date order."""
        return {
            key: tuple(incident for incident, day in self._days if order.made.latest and day > order.made.latest)
            for key, order in self.view.orders_in_force.items()
        }

    @cached_property
    def _after(self) -> dict[str, frozenset[str]]:
        return {key: frozenset(incidents) for key, incidents in self.since.items()}

    @cached_property
    def _days(self) -> list[tuple[str, date]]:
        return [(key, day) for key, incident in self.view.put_forward if (day := first_day(incident))]

    @cached_property
    def caught(self) -> dict[str, frozenset[str]]:
        """The incidents since each order in force that one of its clauses reaches, unless its words are said not to."""
        return {
            key: frozenset(self._met([scope for _, scope in clauses]).intersection(self.since[key]) - self._let_by(key))
            for key, clauses in self._clauses.items()
        }

    def _let_by(self, order: str) -> set[str]:
        """Return the incidents that, as a dated decision has it, the words of an order do not catch."""
        case = self.view.case
        of = {key: b for key, b in case.breaches.items() if b.order == order and b.incident}
        said = {key for key, b in of.items() if b.clause_did_not_catch == "yes"}
        let_by = {i for key in said if (i := of[key].incident) and outcome(case, key).date}
        return let_by - {b.incident for key, b in of.items() if key not in said}

    @cached_property
    def outside(self) -> tuple[str, ...]:
        """The incidents since the first order in force that no clause of any order in force at the time reaches."""
        after = dict.fromkeys(i for ids in self.since.values() for i in ids)
        caught = frozenset().union(*self.caught.values()) if self.caught else frozenset()
        return tuple(i for i, _ in self._days if i in after and i not in caught)

    @cached_property
    def breaches(self) -> dict[str, list[str]]:
        """The recorded breaches and alleged breaches, by incident."""
        found: dict[str, list[str]] = {}
        for key, breach in self.view.case.breaches.items():
            if breach.incident:
                found.setdefault(breach.incident, []).append(key)
        return found

    @cached_property
    def answered(self) -> dict[str, tuple[str, ...]]:
        """The incidents that each term sought answers: those named for it, or else those it meets."""
        return {key: self._answered(term) for key, term in self.view.terms}

    def _answered(self, term: Term) -> tuple[str, ...]:
        answered = set(term.incidents) or self._met([term_scope(term)])
        return tuple(key for key, _ in self.view.put_forward if key in answered)

    def compare(self, term_key: str) -> tuple[Comparison, ...]:
        """Return one comparison for each order in force."""
        return tuple(self._compare(term_key, (order,)) for order in self.view.orders_in_force)

    def together(self, term_key: str) -> Comparison | None:
        """Return the comparison with all the orders in force taken together, or None where there is none."""
        orders = tuple(self.view.orders_in_force)
        return self._compare(term_key, orders) if orders else None

    def _compare(self, term_key: str, orders: tuple[str, ...]) -> Comparison:
        term = self.view.case.terms[term_key]
        scope = term_scope(term)
        on_point = [(o, key, clause) for o in orders for key, clause in self._clauses[o] if clause.meets(scope)]
        since = frozenset().union(*(self._after[o] for o in orders))
        caught = frozenset().union(*(self.caught[o] for o in orders))
        acts = tuple(i for i in self.answered[term_key] if i in since)
        missing_tags = _missing(scope.tags, (c.tags for *_, c in on_point))
        return Comparison(
            term=term_key,
            order=orders[0] if len(orders) == 1 else "",
            clauses=tuple((o, key) for o, key, _ in on_point),
            missing_tags=missing_tags,
            missing_persons=_missing_persons(scope, [c for *_, c in on_point], missing_tags),
            missing_places=_missing_places(scope, [c for *_, c in on_point]),
            lasts=any(self.lasts(self.view.case.existing_orders[o]) for o in orders),
            since=acts,
            caught=tuple(i for i in acts if i in caught),
            outside=tuple(i for i in acts if i not in caught),
            breaches=tuple(
                b for i in acts for b in self.breaches.get(i, ()) if self.view.case.breaches[b].order in orders
            ),
            can_require=any(self._can_require(self.view.case.existing_orders[order]) for order in orders),
        )

    def _can_require(self, order: ExistingOrder) -> bool:
        kind = self.view.kind(order)
        return kind is None or not kind.only_forbids

    def lasts(self, order: ExistingOrder) -> bool:
        """Return whether an order outlasts the period in which its end would leave a gap.

        The period is a working figure, `order-ending-months`. An order with no end date leaves no gap.
        """
        months = self.view.guidance.figures["order-ending-months"].value
        return not order.ends.latest or order.ends.latest > months_after(self.view.on, months)


def clause_scope(order: ExistingOrder, term: OrderTerm) -> Scope:
    """Return what a clause of an existing order is about. It covers those it names, or those the order names."""
    return Scope(frozenset(term.reach), frozenset(term.persons or order.names), frozenset(term.places))


def term_scope(term: Term) -> Scope:
    """Return what a term sought is about."""
    return Scope(frozenset(term.reach), frozenset(term.persons), frozenset(term.places))


def incident_scope(incident: Incident) -> Scope:
    """Return what an incident was."""
    where = frozenset((incident.where,)) if incident.where else frozenset()
    return Scope(frozenset(incident.reach), frozenset(incident.towards), where)


def ends(period: Period, start: date) -> date | None:
    """Return the last day of a fixed period that begins on `start` (s.3(2)), or None where it is not fixed."""
    months = period.fixed_months
    return months_after(start, min(months, _LONGEST)) - timedelta(days=1) if months else None


def _missing(wanted: frozenset[str], given: Iterable[frozenset[str]]) -> tuple[str, ...]:
    return tuple(sorted(wanted.difference(*given)))


def _missing_persons(scope: Scope, clauses: list[Scope], missing_tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return the persons whom some clause on the point leaves out, for conduct that clauses do reach."""
    tags = scope.tags.difference(missing_tags)
    return tuple(
        person
        for person in sorted(scope.persons)
        if not tags <= frozenset().union(*(c.tags for c in clauses if not c.persons or person in c.persons))
    )


def _missing_places(scope: Scope, clauses: list[Scope]) -> tuple[str, ...]:
    at_places = [clause.places for clause in clauses if PLACE in clause.tags]
    if PLACE not in scope.tags or any(not places for places in at_places):
        return ()
    return _missing(scope.places, at_places)
