"""Each term beside the orders; what was considered instead; and consistency with other orders."""

from spo.case import Considered

from ...passages import Passage, Row
from ...writer import Writer, passage
from ..shared import existing_row


def gap(w: Writer) -> list[Row]:
    """Return the gap table: a row for each term sought, where an order is in force."""
    if not w.assessment.view.orders_in_force:
        return []
    return [existing_row(w, term) for term in w.assessment.terms]


_CONSIDERED = {"enforcement": "Enforcement", "variation": "Variation", "extension": "Extension"}


def considered(w: Writer) -> list[Passage]:
    """Return what was considered instead of a new order, and why it is not enough."""
    found: list[Passage] = []
    for key, order in w.assessment.view.orders_in_force.items():
        for field, label in _CONSIDERED.items():
            considered: Considered = getattr(order, field)
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


def consistency(w: Writer) -> list[Passage]:
    """Return how the terms stand with an earlier order, and with children."""
    found: list[Passage] = []
    if w.assessment.view.earlier_spo:
        for key, term in w.assessment.view.terms:
            answer = {"yes": "compatible", "no": "not compatible"}.get(term.earlier_spo_compatible or "")
            if answer:
                found += passage(
                    f"consistency.{key}",
                    w.say(
                        "Term {number} is recorded as {answer} with the earlier stalking protection order.",
                        f"terms.{key}.earlier_spo_compatible",
                        number=w.term(key),
                        answer=answer,
                    ),
                )
    found += passage("consistency.children", w.say("Children: {words}", words=w.at("rights.children")))
    return found + w.gaps("consistency", "term-earlier-spo-unasked", "term-clashes-with-earlier-spo")
