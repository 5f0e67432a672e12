"""What a term sought adds to the orders in force: papers, drafts and checks all read this, each in its own words."""

from dataclasses import dataclass

from spo.case import Term
from spo.guidance import Reached

from .clauses.covers import limbs_reaching
from .outlasting import Outlasted, outlasted
from .reach import Comparison, ReachTable
from .view import View


@dataclass(frozen=True)
class Added:
    """What a term adds, and nothing where it duplicates. What no order is in force to say has nothing beside it.

    `duty` says that it requires what no order requires in all it says, and `beside` that one has a clause on the point.
    `means` are what it forbids and no clause surely reaches, and `persons` and `places` those whom and which no clause
    on the point covers. `wider` names in what it goes further than the clauses that reach its means. `time` has
    each person whose protection it outlasts.
    """

    duty: bool
    beside: bool = False
    means: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    wider: tuple[str, ...] = ()
    time: Outlasted = ()

    @property
    def conduct(self) -> tuple[str, ...]:
        """The means that it forbids and no order does. What a duty is about is not forbidden."""
        return () if self.duty else self.means

    @property
    def names(self) -> tuple[str, ...]:
        """What it adds beside a duty, by name."""
        parts = {"conduct": self.means, "persons": self.persons, "places": self.places}
        return (*(name for name, value in parts.items() if value), *self.wider, *(("time",) if self.time else ()))


def added(view: View, term: Term, together: Comparison | None) -> Added:
    """Return what a term adds to the orders in force, as they were compared together."""
    if together is None:
        return Added(duty=term.kind == "requirement")
    return Added(
        duty=term.kind == "requirement" and not (together.reaches and together.clauses),
        beside=bool(together.clauses),
        means=together.missing_means,
        persons=together.missing_persons,
        places=together.missing_places,
        wider=together.wider,
        time=outlasted(view, term, (*together.clauses, *together.near)),
    )


def conduct(table: ReachTable, term: str, together: Comparison, *answers: Reached) -> list[str]:
    """Return what a term forbids and no order does, as a sentence has it: act by act, or else in its own words.

    A means is named where an act was by it, the words of the term reach that act, and those of the orders do not
    (`answers`). A part of the term that no such act was within is named by what it forbids, as is one that no means is
    surely within and that no order says.
    """
    law, missing = table.view.guidance, frozenset(together.missing_means)
    orders = (together.order,) if together.order else tuple(table.view.orders_in_force)
    acts = [i for i in together.since if table.met(term, i) and table.of_any(orders, i).answer in answers]
    done = {table.verdicts.of_term(term, act).means for act in acts}
    named = frozenset(key for key in done if missing.intersection((key, *law.methods[key].may_be)))
    beyond = missing if "arguable" in answers else missing.difference(together.open_means)
    says = table.verdicts.term(term).says
    clauses = ((order, key) for order in orders for key in table.view.case.existing_orders[order].terms)
    said = {limb for clause in clauses for limb in table.verdicts.reading(*clause).says}
    undone = [limb for limb in limbs_reaching(says, law, beyond) if not limbs_reaching(frozenset({limb}), law, named)]
    undone += [limb for limb, entry in law.clauses.items() if limb in says and entry.of_no_means and limb not in said]
    return [
        *(entry.phrase for key, entry in law.methods.items() if key in named),
        *dict.fromkeys(law.clauses[limb].phrase for limb in undone),
    ]
