"""Compares what an existing order reaches with what has been done and with what is sought.

What the words of its clauses, and of terms sought, reach follows from means, persons, places and what narrows them (see
`clauses`). Kinds of conduct, which are ticked, say only which duty it is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from spo.case import ExistingOrder, Period, across, first_day
from spo.case.months import months_after
from spo.guidance import Reached

from .clauses import Verdict, Verdicts, any_of
from .clauses.point import Point, missing_means, missing_persons, missing_places, point_of, wider
from .view import View

_LONGEST = 12 * 200  # months: longer than any life, and still a date


@dataclass(frozen=True)
class Comparison:
    """One term sought beside one existing order, or beside all of them together (`order` is then "").

    `since` are the incidents that the term answers and that came after the order; `caught` are those of them that
    a clause reaches. `clauses` are those on its point, `near` all that have a place or a means of it. `open_means` are
    those of `missing_means` that a clause reaches arguably. `wider` names the hours, the distance and the like in which
    it goes further than each clause. `read` is false where some words could not be read.
    """

    order: str
    clauses: tuple[tuple[str, str], ...]
    near: tuple[tuple[str, str], ...]
    missing_means: tuple[str, ...]
    open_means: tuple[str, ...]
    missing_persons: tuple[str, ...]
    missing_places: tuple[str, ...]
    wider: tuple[str, ...]
    read: bool
    lasts: bool
    since: tuple[str, ...]
    caught: tuple[str, ...]

    @property
    def reaches(self) -> bool:
        """Whether existing clauses reach everything that the term would, for every person and place, whenever."""
        return not (self.missing_means or self.missing_persons or self.missing_places or self.wider)


@dataclass(frozen=True)
class ReachTable:
    """Every term sought beside every order in force, and which incidents since each order its clauses reach."""

    view: View

    @cached_property
    def _clauses(self) -> dict[str, list[tuple[str, Point]]]:
        return {
            key: [(term, point_of(self.verdicts.reading(key, term))) for term in order.terms]
            for key, order in self.view.orders_in_force.items()
        }

    @cached_property
    def _wanted(self) -> dict[str, Point]:
        return {key: point_of(self.verdicts.term(key)) for key in self.view.case.terms}

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
    def since_the_first(self) -> tuple[str, ...]:
        """The incidents that began after one of the orders in force, or more, was made, in date order."""
        held = frozenset[str]().union(*self.since.values())
        return tuple(incident for incident, _ in self._days if incident in held)

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

    def of_those_in_force(self, incident: str) -> Reached:
        """Return what the clauses of all the orders in force say together of an act."""
        return self.of_any(self.view.orders_in_force, incident).answer

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
        """The incidents that each term sought answers: those named for it, or else those that its words reach."""
        return {
            key: tuple(
                i for i, _ in self.view.put_forward if (i in term.incidents if term.incidents else self.met(key, i))
            )
            for key, term in self.view.terms
        }

    def met(self, term: str, incident: str) -> bool:
        """Return whether the words of a term sought would surely reach an act."""
        return self.verdicts.of_term(term, incident).answer == "yes"

    def settling(self, incident: str, among: Iterable[str]) -> tuple[str, ...]:
        """Return the terms whose words would surely reach an act: of these, those sought because of it, if any are."""
        met = tuple(term for term in among if self.met(term, incident))
        sought = tuple(term for term in met if incident in self.view.case.terms[term].incidents)
        return sought or met

    def compare(self, term_key: str) -> tuple[Comparison, ...]:
        """Return one comparison for each order in force."""
        return tuple(self._compare(term_key, (order,)) for order in self.view.orders_in_force)

    def on_point(self, term_key: str, orders: Mapping[str, ExistingOrder]) -> tuple[tuple[str, str], ...]:
        """Return the clauses on the point of a term of orders that reach nothing now: to come, or over."""
        wanted = point_of(self.verdicts.term(term_key))
        return tuple(
            (order, key)
            for order, held in orders.items()
            for key in held.terms
            if point_of(self.verdicts.reading(order, key)).meets(wanted)
        )

    def together(self, term_key: str) -> Comparison | None:
        """Return the comparison with all the orders in force taken together, or None where there is none."""
        orders = tuple(self.view.orders_in_force)
        return self._compare(term_key, orders) if orders else None

    def _compare(self, term_key: str, orders: tuple[str, ...]) -> Comparison:
        wanted = self._wanted[term_key]
        on_point = [(o, key, clause) for o in orders for key, clause in self._clauses[o] if clause.meets(wanted)]
        found = [clause for *_, clause in on_point]
        since = frozenset().union(*(self._after[o] for o in orders))
        acts = tuple(i for i in self.answered[term_key] if i in since)
        every = [clause for o in orders for _, clause in self._clauses[o]]
        missing = missing_means(wanted, self.verdicts.term(term_key).tags, found)
        return Comparison(
            order=orders[0] if len(orders) == 1 else "",
            clauses=tuple((o, key) for o, key, _ in on_point),
            near=tuple(
                (o, key)
                for o in orders
                for key, clause in self._clauses[o]
                if clause.is_near(wanted) or (not wanted.read and self._is_akin(term_key, o, key))
            ),
            missing_means=missing,
            open_means=tuple(key for key in missing if any(one.may_reach(key, wanted) for one in every)),
            missing_persons=missing_persons(wanted, found, missing),
            missing_places=missing_places(wanted, found),
            wider=wider(wanted, found),
            read=wanted.read and all(self._clauses[o] for o in orders) and all(one.read for one in every),
            lasts=any(self.lasts(self.view.case.existing_orders[o]) for o in orders),
            since=acts,
            caught=tuple(i for i in acts if self.of_any(orders, i).answer == "yes"),
        )

    def _is_akin(self, term: str, order: str, clause: str) -> bool:
        """Return whether the same is ticked of a clause and of a term whose words could not be read."""
        one, other = self.verdicts.term(term), self.verdicts.reading(order, clause)
        return bool(one.tags & other.tags) and not (one.persons and other.persons and not one.persons & other.persons)

    def lasts(self, order: ExistingOrder) -> bool:
        """Return whether an order outlasts the period in which its end would leave a gap.

        The period is a working figure, `order-ending-months`. An order with no end date leaves no gap.
        """
        months = self.view.guidance.figures["order-ending-months"].value
        return not order.ends.latest or order.ends.latest > months_after(self.view.on, months)


def ends(period: Period, start: date) -> date | None:
    """Return the last day of a fixed period that begins on `start` (s.3(2)), or None where it is not fixed."""
    months = period.fixed_months
    return months_after(start, min(months, _LONGEST)) - timedelta(days=1) if months else None
