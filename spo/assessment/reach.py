"""Compares what an existing order reaches with what has been done and with what is sought.

What the words of its clauses, and of terms sought, reach follows from means, persons, places and what narrows them (see
`clauses`). Kinds of conduct, which are ticked, say only which duty it is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from spo.case import ExistingOrder, Period, across, first_day
from spo.case.grouped import grouped
from spo.case.memo import Same, remembered
from spo.case.months import months_after
from spo.guidance import Reached

from .clauses import Verdict, Verdicts, any_of
from .clauses.point import missing_means, missing_persons, missing_places, point_of, wider
from .clauses.reading import Reading
from .view import View

_LONGEST = 12 * 200  # months: longer than any life, and still a date

_Clause = tuple[str, str, Same[Reading]]
"""An order, a clause of it, and how that is read."""


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
    def _clauses(self) -> dict[str, tuple[_Clause, ...]]:
        return {
            key: tuple((key, term, Same(self.verdicts.reading(key, term))) for term in order.terms)
            for key, order in self.view.orders_in_force.items()
        }

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
        return {key: self._after[key] & reached for key, reached in self._reached.items()}

    @cached_property
    def _reached(self) -> dict[str, frozenset[str]]:
        """The incidents since the first of the orders in force that each surely reaches, for whichever term asks."""
        return {
            key: frozenset(i for i in self.since_the_first if self.verdicts.of_order(key, i).answer == "yes")
            for key in self.view.orders_in_force
        }

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
        held = self.view.case.breaches.items()
        return grouped((breach.incident, key) for key, breach in held if breach.incident)

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
        since, reached = (frozenset().union(*(of[o] for o in orders)) for of in (self._after, self._reached))
        acts = tuple(i for i in self.answered[term_key] if i in since)
        return replace(
            _beside(Same(self.verdicts.term(term_key)), tuple(self._clauses[o] for o in orders)),
            order=orders[0] if len(orders) == 1 else "",
            lasts=any(self.lasts(self.view.case.existing_orders[o]) for o in orders),
            since=acts,
            caught=tuple(i for i in acts if i in reached),
        )

    def lasts(self, order: ExistingOrder) -> bool:
        """Return whether an order outlasts the period in which its end would leave a gap.

        The period is a working figure, `order-ending-months`. An order with no end date leaves no gap.
        """
        months = self.view.guidance.figures["order-ending-months"].value
        return not order.ends.latest or order.ends.latest > months_after(self.view.on, months)


@remembered
def _beside(term: Same[Reading], orders: tuple[tuple[_Clause, ...], ...]) -> Comparison:
    """Return a term beside the clauses of some orders, whatever was done and however long they last."""
    wanted, clauses = point_of(term.held), [(o, key, of.held) for held in orders for o, key, of in held]
    every = [point_of(held) for *_, held in clauses]
    found = [one for one in every if one.meets(wanted)]
    missing = missing_means(wanted, term.held.tags, found)
    return Comparison(
        order="",
        clauses=tuple((o, key) for o, key, held in clauses if point_of(held).meets(wanted)),
        near=tuple(
            (o, key)
            for o, key, held in clauses
            if point_of(held).is_near(wanted) or (not wanted.read and _is_akin(term.held, held))
        ),
        missing_means=missing,
        open_means=tuple(key for key in missing if any(one.may_reach(key, wanted) for one in every)),
        missing_persons=missing_persons(wanted, found, missing),
        missing_places=missing_places(wanted, found),
        wider=wider(wanted, found),
        read=wanted.read and all(orders) and all(one.read for one in every),
        lasts=False,
        since=(),
        caught=(),
    )


def _is_akin(one: Reading, other: Reading) -> bool:
    """Return whether the same is ticked of a clause and of a term whose words could not be read."""
    return bool(one.tags & other.tags) and not (one.persons and other.persons and not one.persons & other.persons)


def ends(period: Period, start: date) -> date | None:
    """Return the last day of a fixed period that begins on `start` (s.3(2)), or None where it is not fixed."""
    months = period.fixed_months
    return months_after(start, min(months, _LONGEST)) - timedelta(days=1) if months else None
