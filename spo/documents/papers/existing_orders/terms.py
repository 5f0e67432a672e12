"""Each term beside the orders; what was considered instead; and consistency with other orders."""

from collections.abc import Iterable

from spo.assessment import capital
from spo.assessment.clashes import none_clashes
from spo.assessment.facts import Fact, composed
from spo.case import Considered
from spo.case.english import listed
from spo.case.gates import COURSES

from ...passages import Passage, Row
from ...writer import Writer, passage
from ..compared import existing_row
from ..shared import an_order


def gap(w: Writer) -> list[Row]:
    """Return the gap table: a row for each term sought, where an order is in force or a licence is to begin."""
    if not (w.assessment.view.orders_in_force or w.assessment.view.to_come):
        return []
    return [existing_row(w, term) for term in w.assessment.terms]


def considered(w: Writer) -> list[Passage]:
    """Return what was considered instead of a new order, and why it is not enough."""
    found: list[Passage] = []
    for key, order in w.assessment.view.orders_in_force.items():
        for field in COURSES:
            considered: Considered = getattr(order, field)
            label = capital(field)
            base, name = f"existing_orders.{key}.{field}", w.assessment.view.order_name(key)
            if considered.considered == "yes":
                opening = w.say(
                    f"{label} of the {{name}} was considered on {{date}} by {{by}}.",
                    name=name,
                    date=w.at(f"{base}.date"),
                    by=w.at(f"{base}.by"),
                ) or w.say(f"{label} of the {{name}} was considered.", f"{base}.considered", name=name)
                found += passage(base, opening, w.say("{why}", why=w.at(f"{base}.why_not")))
            elif considered.considered == "no":
                opening = w.say(f"{label} of the {{name}} was not considered.", f"{base}.considered", name=name)
                found += passage(base, opening, w.say("{why}", why=w.at(f"{base}.why_not")))
    return found + w.gaps("considered", "enforcement-unasked", "variation-unasked")


def _each(w: Writer, orders: Iterable[str]) -> Fact:
    named = [an_order(w, key) for key in orders]
    return composed(listed([order.text for order in named]), *named)


def consistency(w: Writer) -> list[Passage]:
    """Return how the terms stand with an earlier order, and with children."""
    found: list[Passage] = []
    view = w.assessment.view
    if none_clashes(view):
        found += passage(
            "consistency.places",
            w.law("places-compared", orders=_each(w, view.orders_in_force)),
        )
    found += passage("consistency.children", w.say("Children: {words}", words=w.at("rights.children")))
    return found + w.gaps(
        "consistency", "term-earlier-spo-unasked", "term-clashes-with-earlier-spo", "term-clashes-with-spo-place"
    )
