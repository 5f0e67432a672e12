"""Compares what an existing order reaches with what has been done and with what is sought.

What the words of its clauses reach follows from means, persons and places (see `clauses`). Kinds of conduct, which are
ticked, say only which acts a term answers where none is named, and which duty it is.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from spo.case import ExistingOrder, Incident, OrderTerm, Period, Term, across, first_day
from spo.case.months import months_after
from spo.guidance import Reached

from .clauses import Verdict, Verdicts, any_of
from .clauses.point import (
    Point,
    missing_means,
    missing_persons,
    missing_places,
    point_of_clause,
    point_of_term,
)
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
    a clause reaches, `outside` those that none does, and `arguable` those of which that is open to argument.
    `clauses` are those on its point, `near` all that have a place or a means of it.
    `open_means` are those of `missing_means` that a clause reaches arguably.
    `can_require` is false only where guidance says, of every kind of order compared, that it cannot require anything.
    """

    term: str
    order: str
    clauses: tuple[tuple[str, str], ...]
    near: tuple[tuple[str, str], ...]
    missing_means: tuple[str, ...]
    open_means: tuple[str, ...]
    missing_persons: tuple[str, ...]
    missing_places: tuple[str, ...]
    lasts: bool
    since: tuple[str, ...]
    caught: tuple[str, ...]
    outside: tuple[str, ...]
    arguable: tuple[str, ...]
    breaches: tuple[str, ...]
    can_require: bool

    @property
    def reaches(self) -> bool:
        """Whether existing clauses reach everything that the term would, for every person and place."""
        return not (self.missing_means or self.missing_persons or self.missing_places)


@dataclass(frozen=True)
class ReachTable:
    """Every term sought beside every order in force, and which incidents since each order its clauses reach."""

    view: View

    @cached_property
    def _clauses(self) -> dict[str, list[tuple[str, Point]]]:
        return {
            key: [(term, point_of_clause(self.verdicts.reading(key, term))) for term in order.terms]
            for key, order in self.view.orders_in_force.items()
        }

    @cached_property
    def _wanted(self) -> dict[str, Point]:
        return {key: point_of_term(term, self.view.guidance) for key, term in self.view.case.terms.items()}

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
    def verdicts(self) -> Verdicts:
        """What each clause says of each act."""
        return Verdicts(self.view)

    @cached_property
    def caught(self) -> dict[str, frozenset[str]]:
        """The incidents since each order in force that the words of one of its clauses reach."""
        return {key: frozenset(self.answered_as(key, "yes")) for key in self.since}

    def answered_as(self, order: str, answer: Reached) -> tuple[str, ...]:
        """Return the incidents since an order in force of which its words say one thing, in date order."""
        return tuple(i for i in self.since[order] if self.verdicts.of_order(order, i).answer == answer)

    def of_any(self, orders: Iterable[str], incident: str) -> Verdict:
        """Return what the clauses of some orders say together of an act."""
        return any_of(self.verdicts.of_order(order, incident) for order in orders)

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
        wanted = self._wanted[term_key]
        on_point = [(o, key, clause) for o in orders for key, clause in self._clauses[o] if clause.meets(wanted)]
        found = [clause for *_, clause in on_point]
        since = frozenset().union(*(self._after[o] for o in orders))
        acts = tuple(i for i in self.answered[term_key] if i in since)
        said = {i: self.of_any(orders, i).answer for i in acts}
        missing = missing_means(term, wanted, found)
        return Comparison(
            term=term_key,
            order=orders[0] if len(orders) == 1 else "",
            clauses=tuple((o, key) for o, key, _ in on_point),
            near=tuple(
                (o, key)
                for o in orders
                for key, clause in self._clauses[o]
                if self._is_near(term, wanted, o, key, clause)
            ),
            missing_means=missing,
            open_means=missing
            if not wanted.means()
            else tuple(
                key
                for key in missing
                if any(key in one.towards.at_all | one.at.at_all for o in orders for _, one in self._clauses[o])
            ),
            missing_persons=missing_persons(wanted, found, missing),
            missing_places=missing_places(wanted, found),
            lasts=any(self.lasts(self.view.case.existing_orders[o]) for o in orders),
            since=acts,
            caught=tuple(i for i in acts if said[i] == "yes"),
            outside=tuple(i for i in acts if said[i] == "no"),
            arguable=tuple(i for i in acts if said[i] == "arguable"),
            breaches=tuple(
                b for i in acts for b in self.breaches.get(i, ()) if self.view.case.breaches[b].order in orders
            ),
            can_require=any(self._can_require(self.view.case.existing_orders[order]) for order in orders),
        )

    def _is_near(self, term: Term, wanted: Point, order: str, key: str, clause: Point) -> bool:
        """Return whether a clause is near a term's point: by what is ticked, where the term's words were not read."""
        held = self.view.case.existing_orders[order]
        unread = not (wanted.towards.at_all or wanted.at.at_all or wanted.duties)
        return clause.is_near(wanted) or (unread and clause_scope(held, held.terms[key]).meets(term_scope(term)))

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
