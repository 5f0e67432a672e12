"""Each term beside the orders, and consistency with other orders."""

from collections.abc import Iterable

from spo.assessment.clashes import none_clashes
from spo.assessment.facts import Fact, composed
from spo.case.english import listed

from ...passages import Passage, Row
from ...writer import Writer, passage
from ..compared import existing_row
from ..shared import an_order


def gap(w: Writer) -> list[Row]:
    """Return the gap table: a row for each term sought, where an order is in force or a licence is to begin."""
    if not (w.assessment.view.orders_in_force or w.assessment.view.to_come):
        return []
    return [existing_row(w, term) for term in w.assessment.terms]


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
