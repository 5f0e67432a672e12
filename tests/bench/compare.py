"""`compare`: 20 terms beside the 60 clauses of 3 orders, against plain nested loops that give the same answers.

The loops are here to check the answers and to show what each comparison would cost on its own. What is wanted is
under 0.05 s at 1,000 incidents.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spo.assessment import Comparison, ReachTable, View
from spo.assessment.reach import PLACE
from spo.case import Case, ExistingOrder, Incident, OrderTerm, Term, When, incidents_in_order
from spo.case.months import months_after
from spo.guidance import guidance

from .cases import ON, case
from .rows import Benchmark, Run

TERMS, ORDERS, CLAUSES = 20, 3, 20
_MADE = ("30 June 2025", "25 September 2025", "19 March 2026")

Answers = list[tuple[Comparison | None, tuple[Comparison, ...]]]


def _runs(size: int) -> tuple[Run, Run]:
    known, held = guidance(), _many_terms(case(size))

    def ours() -> Answers:
        table = ReachTable(View(held, known, ON))
        return [(table.together(key), table.compare(key)) for key in held.terms]

    loops = _Loops(held, known.figures["order-ending-months"].value)

    def peer() -> Answers:
        return [loops.answers(key) for key in held.terms]

    if size == min(COMPARE.sizes):
        assert ours() == peer()
    return ours, peer


def _many_terms(held: Case) -> Case:
    """Return the case with its orders and terms replaced by many, each about two kinds of conduct."""
    tags = list(guidance().reach)
    people, places = [(), *((key,) for key in held.protected_persons)], [(), *((key,) for key in held.places)]
    acts = list(held.incidents)

    def about(n: int) -> dict[str, tuple[str, ...]]:
        reach = (tags[n % len(tags)], tags[(n * 7 + 3) % len(tags)])
        return {"reach": reach, "persons": people[n % len(people)], "places": places[n % len(places)]}

    orders = {
        f"o{order}": ExistingOrder(
            kind="restraining-order-conviction",
            made=When.read(_MADE[order]),
            in_force="yes",
            names=("p1",),
            terms={f"c{n}": OrderTerm(**about(order * CLAUSES + n)) for n in range(CLAUSES)},
        )
        for order in range(ORDERS)
    }
    terms = {
        f"t{n}": Term(position=n, incidents=tuple(acts[n::50]) if n % 2 else (), **about(n * 5 + 1))
        for n in range(TERMS)
    }
    breaches = {key: breach.model_copy(update={"order": "o0"}) for key, breach in held.breaches.items()}
    return held.model_copy(update={"existing_orders": orders, "terms": terms, "breaches": breaches})


@dataclass(frozen=True)
class _Loops:
    """The comparison as the definitions read: every incident beside every clause, and nothing kept."""

    case: Case
    months: int

    def answers(self, key: str) -> tuple[Comparison | None, tuple[Comparison, ...]]:
        """Return the term beside all orders together, and beside each."""
        orders = list(self.case.existing_orders)
        return self._compared(key, orders), tuple(self._compared(key, [order]) for order in orders)

    def _compared(self, key: str, orders: Sequence[str]) -> Comparison:
        term = self.case.terms[key]
        on_point = [(order, name, clause) for order, name, clause in self._clauses(orders) if _meet(clause, term)]
        clauses = [clause for _, _, clause in on_point]
        reached = [tag for tag in term.reach if any(tag in clause.reach for clause in clauses)]
        since: list[str] = []
        caught: list[str] = []
        outside: list[str] = []
        breaches: list[str] = []
        for name, act in incidents_in_order(self.case):
            answers = name in term.incidents if term.incidents else _meet(act, term)
            if answers and act.attributed != "no" and self._after(act, orders):
                since.append(name)
                (caught if self._caught(name, act, orders) else outside).append(name)
                for breach_key, breach in self.case.breaches.items():
                    if breach.incident == name and breach.order in orders:
                        breaches.append(breach_key)
        return Comparison(
            term=key,
            order=orders[0] if len(orders) == 1 else "",
            clauses=tuple((order, name) for order, name, _ in on_point),
            missing_means=tuple(sorted(set(term.reach) - set(reached))),
            near=(),
            open_means=(),
            missing_persons=tuple(sorted(p for p in term.persons if not _all_reached(p, reached, clauses))),
            missing_places=tuple(sorted(place for place in term.places if not _place_reached(place, term, clauses))),
            lasts=any(self._lasts(self.case.existing_orders[order]) for order in orders),
            since=tuple(since),
            caught=tuple(caught),
            outside=tuple(outside),
            arguable=(),
            breaches=tuple(breaches),
            can_require=False,  # guidance: no restraining order can
        )

    def _clauses(self, orders: Sequence[str]) -> Iterator[tuple[str, str, OrderTerm]]:
        for order in orders:
            for name, clause in self.case.existing_orders[order].terms.items():
                names = clause.persons or self.case.existing_orders[order].names
                yield order, name, clause.model_copy(update={"persons": names})

    def _after(self, act: Incident, orders: Sequence[str]) -> list[str]:
        made = {order: self.case.existing_orders[order].made.latest for order in orders}
        return [order for order, day in made.items() if day and act.date.day and act.date.day > day]

    def _caught(self, name: str, act: Incident, orders: Sequence[str]) -> bool:
        held = [order for order in self._after(act, orders) if not self._let_by(name, order)]
        return any(_meet(clause, act) for _, _, clause in self._clauses(held))

    def _let_by(self, incident: str, order: str) -> bool:
        of = [one for one in self.case.breaches.values() if (one.incident, one.order) == (incident, order)]
        return any(one.date for one in of) and all(one.clause_did_not_catch == "yes" for one in of)

    def _lasts(self, order: ExistingOrder) -> bool:
        return not order.ends.latest or order.ends.latest > months_after(ON, self.months)


def _about(item: OrderTerm | Term | Incident) -> tuple[set[str], set[str], set[str]]:
    if isinstance(item, Incident):
        return set(item.reach), set(item.towards), {item.where} if item.where else set()
    return set(item.reach), set(item.persons), set(item.places)


def _meet(one: OrderTerm | Term | Incident, other: OrderTerm | Term | Incident) -> bool:
    (tags, persons, places), (other_tags, other_persons, other_places) = _about(one), _about(other)
    if not tags & other_tags or (persons and other_persons and not persons & other_persons):
        return False
    only_place = tags & other_tags == {PLACE}
    return not (only_place and places and other_places and not places & other_places)


def _all_reached(person: str, tags: list[str], clauses: list[OrderTerm]) -> bool:
    return all(any(tag in c.reach and (not c.persons or person in c.persons) for c in clauses) for tag in tags)


def _place_reached(place: str, term: Term, clauses: list[OrderTerm]) -> bool:
    at_places = [clause for clause in clauses if PLACE in clause.reach]
    return PLACE not in term.reach or any(not clause.places or place in clause.places for clause in at_places)


COMPARE = Benchmark("compare", (1_000, 10_000), 1.0, "nested loops", _runs, in_this_folder=True)
