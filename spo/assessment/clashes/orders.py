"""A term beside the clauses of other orders: one may not require a place that another forbids (s.2(7); and s.8(1))."""

from dataclasses import dataclass

from spo.case import Case, OrderTerm, Term
from spo.case.days.week import Hours, hours_in
from spo.case.memo import Same, remembered
from spo.guidance import Guidance

from ..cues import has_cue
from ..view import View
from .same_place import opening, places_in, said_in

_CUES = {"forbids": "clause-forbids-place", "requires": "clause-requires-place"}


@dataclass(frozen=True)
class OrderClash:
    """A term that requires what a clause of an order in force forbids, or forbids what it requires, at one place.

    `place` is the id of that place, or nothing where only the words for a requirement name it. `earlier_spo` says that
    the court may not include the term (s.2(7)); beside any other order the Act has no bar, but nobody can obey both.
    """

    order: str
    clause: str
    place: str
    requires: bool
    earlier_spo: bool


def order_clashes(view: View, key: str) -> tuple[OrderClash, ...]:
    """Return the clauses in force that a term cannot be obeyed beside, whatever was ticked."""
    term = view.case.terms[key]
    return tuple(
        OrderClash(order_key, clause_key, place, term.kind == "requirement", order_key in view.earlier_spo)
        for order_key, order in view.orders_in_force.items()
        for clause_key, clause in order.terms.items()
        if _demands(view, clause) == ("forbids" if term.kind == "requirement" else "requires")
        if _meet(hours_in(term.words), hours_in(clause.words))
        if (place := _shared(view.case, term, clause)) is not None
    )


def not_compared(view: View) -> tuple[str, ...]:
    """Return the orders in force whose terms are not all here in their words: nothing can be said of these."""
    return tuple(
        key
        for key, order in view.orders_in_force.items()
        if not order.terms or any(not clause.words for clause in order.terms.values())
    )


def _demands(view: View, clause: OrderTerm) -> str:
    """Return whether a clause `forbids` a place or `requires` one, or nothing where its words do neither."""
    return _demanded(Same(view.guidance), clause.words)


@remembered
def _demanded(law: Same[Guidance], words: str) -> str:
    held = ((does, law.held.cues[cue]) for does, cue in _CUES.items())
    return next((does for does, cue in held if has_cue(words, cue.cues, cue.unless)), "")


def _without_a_place(term: Term) -> bool:
    """Return whether somebody is to deliver a requirement at a place that is not recorded."""
    return term.kind == "requirement" and bool(term.delivery.provider) and not (term.delivery.where or term.places)


def _meet(one: Hours | None, other: Hours | None) -> bool:
    return one is None or other is None or one.overlaps(other)


def _shared(case: Case, term: Term, clause: OrderTerm) -> str | None:
    """Return a place that both are about by its id, "" where words alone say that there is one, or None."""
    where = term.delivery.where if term.kind == "requirement" else ""
    both = places_in(case, f"{term.words}\n{where}", term.places) & places_in(case, clause.words, clause.places)
    return min(both, default="" if where and said_in(clause.words, opening(where)) else None)


def none_clashes(view: View) -> bool:
    """Return whether every term was compared with every order in force, and none requires what another forbids.

    An officer who has recorded that a term is incompatible with an earlier order knows more than its places.
    """
    terms = view.case.terms.values()
    return (
        bool(view.case.terms and view.orders_in_force)
        and not not_compared(view)
        and not any(_without_a_place(term) for term in terms)
        and not any(term.earlier_spo_compatible == "no" for term in terms)
        and not any(order_clashes(view, key) for key in view.case.terms)
    )
