"""The orders, and their exact words."""

from spo.assessment import capital
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Row
from ...writer import Writer, ended, passage, row
from ..shared import not_begun


def position(w: Writer) -> list[Passage]:
    """Return what the law says of the kinds of order in force."""
    if not w.case.existing_orders:
        return []
    view = w.assessment.view
    held = {order.kind for order in view.orders_in_force.values()}
    said = [wording for key, kind in view.guidance.orders.items() if key in held for wording in kind.position]
    said_already = w.assessment.necessity_shown and "A9" in w.assessment.offered
    return passage(
        "position",
        None if said_already else w.law("no-statutory-bar"),
        *map(w.law, said),
    )


def orders(w: Writer) -> list[Row]:
    """Return the orders, with who made each, when, and whom it names."""
    view, found = w.assessment.view, []
    for key, order in view.orders:
        base = f"existing_orders.{key}"
        name = Fact(capital(view.order_name(key)), (f"{base}.kind",))
        details = [w.at(f"{base}.{field}") for field in ("court", "reference", "offence")]
        state = Fact("in force" if view.binds(order) else "no longer in force", (f"{base}.in_force",))
        state = not_begun(w) if key in view.to_come else state
        ends = w.at(f"{base}.ends")
        further = order.until_further_order == "yes" and not ends.text
        names, others = w.people(order.names), w.at(f"{base}.names_others")
        found.append(
            row(
                key,
                order=composed(
                    " ".join(
                        ended(part) for part in (name.text, *(d.text for d in details), capital(state.text)) if part
                    ),
                    name,
                    *details,
                    state,
                ),
                made=_served(w, base),
                ends=Fact("Until further order", (f"{base}.until_further_order",)) if further else ends,
                names=joined(names, others, between="; "),
                exhibit=w.exhibits((order.exhibit,) if order.exhibit else ()),
            )
        )
    return found


def _served(w: Writer, base: str) -> Fact:
    made, served = w.at(f"{base}.made"), w.at(f"{base}.served")
    return composed(f"{made.text}; served {served.text}", made, served) if served.text else made


def order_terms(w: Writer) -> list[Row]:
    """Return the exact words of every term."""
    return [
        row(
            f"{key}.{term}",
            order=Fact(capital(w.assessment.view.order_name(key)), (f"existing_orders.{key}.kind",)),
            paragraph=w.at(f"existing_orders.{key}.terms.{term}.paragraph"),
            words=_words(w, f"existing_orders.{key}.terms.{term}"),
        )
        for key, order in w.assessment.view.orders
        for term in order.terms
    ]


def _words(w: Writer, base: str) -> Fact:
    """Return the words of a term; and the day on which it ends, where that is not the order's."""
    ends = w.at(f"{base}.ends")
    ends = composed(f"(This term ends on {ends.text}.)", ends) if ends.text else ends
    return joined(w.at(f"{base}.words"), ends, between=" ")
