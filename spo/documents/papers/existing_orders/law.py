"""The law, shortly; and how the orders stand together."""

from spo.assessment.clashes import none_clashes
from spo.assessment.conditions.acts import persons_outside
from spo.assessment.facts import composed
from spo.case.outcomes import BEFORE_DECISION

from ...passages import Passage
from ...writer import Writer, passage
from ..questions import the_orders


def law(w: Writer) -> list[Passage]:
    """Return what the law says of an order beside another, and what has been said against that."""
    view, case = w.assessment.view, w.case
    outside = persons_outside(w.assessment, tuple(view.orders_in_force))
    pending = any(one.stage in BEFORE_DECISION for one in case.proceedings.values())
    return passage(
        "law",
        w.law("no-statutory-bar"),
        w.law("whether-or-not-the-victim") if outside else None,
        w.law("tandem-and-complement") if pending or view.orders_in_force else None,
    )


def together(w: Writer) -> list[Passage]:
    """Return that both can be obeyed, where that is computed, and what the applicant leaves to the court."""
    held = w.assessment.view.orders_in_force
    named = the_orders(w, held)
    orders = composed("the existing orders", named) if len(held) > 1 else named
    clear = w.law("places-compared", orders=orders) if none_clashes(w.assessment.view) else None
    charge = w.law("charged-once") if held else None
    bail = held and all(w.assessment.view.family(order) == "bail" for order in held.values())
    altered = w.law("not-altered-bail" if bail else "not-altered", orders=orders)
    return passage("together", clear, altered, charge) + w.gaps(
        "together", "term-earlier-spo-unasked", "term-clashes-with-earlier-spo", "term-clashes-with-spo-place"
    )
