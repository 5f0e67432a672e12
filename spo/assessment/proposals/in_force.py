"""Which recorded orders were in force on the day of an incident, and where that cannot be told for certain."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from spo.case import ExistingOrder, When

from ..view import View
from .sentences import sentence

Doubt = Literal[
    "incident-undated",
    "order-undated",
    "order-made-that-day",
    "order-or-incident-first",
    "order-not-served",
    "order-end-unknown",
    "order-may-have-ended",
]


@dataclass(frozen=True)
class InForce:
    """An order that was, or may have been, in force on the day of an incident, and what leaves that in doubt."""

    view: View = field(repr=False)
    incident: str
    order: str
    doubt: Doubt | None

    @property
    def certain(self) -> bool:
        """Whether the dates recorded leave no doubt."""
        return self.doubt is None

    @property
    def why(self) -> str:
        """Why it is said to have been in force, or what to find out. It is worded only for those that are shown."""
        return reason(self.view, self.incident, self.order, self.doubt)


def order_in_force_on(view: View, incident: str) -> tuple[InForce, ...]:
    """Return the orders in force on the day of an incident, oldest first; one that certainly was not is left out."""
    when = view.case.incidents[incident].date
    found = []
    for key, order in view.orders:
        if key not in view.to_come and may_have_held(when, order, order.ends):
            found.append(InForce(view, incident, key, doubt_of(view.on, when, order, order.ends)))
    return tuple(found)


def reason(view: View, incident: str, order: str, doubt: Doubt | None, ends: str = "") -> str:
    """Return why an order is said to have been in force on the day of an incident, or what leaves that in doubt."""
    held, number = view.case.existing_orders[order], view.numbers[incident]
    return sentence(
        view.guidance,
        doubt or "in-force",
        incident=number,
        order=view.order_name(order),
        made=held.made.words or held.served.words,
        served=held.served.words,
        ends=ends or held.ends.words,
    )


def may_have_held(when: When, order: ExistingOrder, ends: When) -> bool:
    """Return whether the days recorded leave room for an order, or a term that ends then, to be in force.

    Where an order is recorded as in force although its end date has passed, somebody has to look.
    """
    start = order.made.earliest
    begun = when.latest is None or start is None or when.latest >= start
    ended = when.earliest is not None and ends.latest is not None and when.earliest > ends.latest
    doubted = ends is order.ends and order.in_force == "yes"
    return begun and (doubted or not ended)


def doubt_of(on: date, when: When, order: ExistingOrder, ends: When) -> Doubt | None:
    """Return what leaves it in doubt whether an order was in force, or None where nothing does.

    It begins on the day it was made, or, where that is not known, on the day it was served.
    """
    made = order.made.latest or order.served.latest
    if when.earliest is None or when.latest is None:
        return "incident-undated"
    if made is None:
        return "order-undated"
    if when.earliest == when.latest == made:
        return "order-made-that-day"
    if when.earliest <= made:
        return "order-or-incident-first"
    if order.served.earliest and when.earliest < order.served.earliest:
        return "order-not-served"
    return _doubt_of_end(on, when.latest, order, ends)


def _doubt_of_end(on: date, last: date, order: ExistingOrder, ends: When) -> Doubt | None:
    """Return what leaves it in doubt whether an order had ended: it may have been discharged before its end date."""
    if ends.earliest is None:
        runs = order.in_force == "yes" or (order.until_further_order == "yes" and order.in_force is None)
        return None if runs else "order-end-unknown"
    if order.in_force == "no" and ends.earliest > on:
        return "order-end-unknown"
    return None if last <= ends.earliest else "order-may-have-ended"
