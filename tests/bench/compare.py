"""`compare`: 20 terms beside the 60 clauses of 3 orders, against each term compared on its own, with nothing kept.

What is wanted is that they cost no more together than half of what each costs on its own, added up.
"""

from spo.assessment import Comparison, ReachTable, View
from spo.case import Case, ExistingOrder, OrderTerm, Term, When
from spo.guidance import guidance

from .cases import ON, case
from .rows import Benchmark, Run

TERMS, ORDERS, CLAUSES = 20, 3, 20
_MADE = ("30 June 2025", "25 September 2025", "19 March 2026")

_WORDS = (
    "Not to contact Orla Fennimore directly or indirectly.",
    "Not to contact Orla Fennimore by telephone, text message or email.",
    "Not to go within 100 metres of Tollgate Library.",
    "Not to approach Orla Fennimore.",
)

Answers = list[tuple[Comparison | None, tuple[Comparison, ...]]]


def _runs(size: int) -> tuple[Run, Run]:
    known, held = guidance(), _many_terms(case(size))

    def ours() -> Answers:
        table = ReachTable(View(held, known, ON))
        return [(table.together(key), table.compare(key)) for key in held.terms]

    def peer() -> Answers:
        tables = [(key, ReachTable(View(held, known, ON))) for key in held.terms]
        return [(table.together(key), table.compare(key)) for key, table in tables]

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
            terms={
                f"c{n}": OrderTerm(words=_WORDS[n % len(_WORDS)], **about(order * CLAUSES + n)) for n in range(CLAUSES)
            },
        )
        for order in range(ORDERS)
    }
    terms = {
        f"t{n}": Term(position=n, incidents=tuple(acts[n::50]) if n % 2 else (), **about(n * 5 + 1))
        for n in range(TERMS)
    }
    breaches = {key: breach.model_copy(update={"order": "o0"}) for key, breach in held.breaches.items()}
    return held.model_copy(update={"existing_orders": orders, "terms": terms, "breaches": breaches})


COMPARE = Benchmark("compare", (1_000, 10_000), 0.5, "each on its own", _runs, in_this_folder=True)
