"""A licence, which was told of with the custody and perhaps with the other orders too, is one of these orders."""

from typing import Any

from ..paths import path_key
from .held import Raw, free_key, words_of


def enter_the_licence_once(raw: Raw) -> Raw:
    """Return a file whose licence stands with the other orders alone.

    The licence of somebody in custody has not begun. Where an order that is there already says another day, what was
    told with the custody is kept as it was typed, for the officer to settle.
    """
    custody: Raw = raw.get("defendant", {}).get("custody", {})
    orders: Raw = raw.get("existing_orders", {})
    ends, conditions = custody.get("licence_ends"), custody.get("licence_conditions")
    rest = {field: value for field, value in custody.items() if not field.startswith("licence_")}
    upgraded: Raw = {**raw, "defendant": {**raw["defendant"], "custody": rest}} if rest != custody else raw
    if not (ends or conditions):
        return upgraded
    held = (key for key, order in orders.items() if order.get("kind") == "licence")
    key = next(held, "") or free_key(orders, "licence")
    order: Raw = orders.get(key) or {"kind": "licence", **_not_begun(rest)}
    if ends and order.get("ends", ends) != ends:
        path = f"existing_orders.{key}.ends"
        upgraded = {**upgraded, "unread": {**raw.get("unread", {}), path_key(path): _typed(path, ends)}}
    elif ends:
        order = {**order, "ends": ends}
    terms: Raw = order.get("terms", {})
    if conditions and not any(term.get("words") == conditions for term in terms.values()):
        order = {**order, "terms": {**terms, free_key(terms, "licence"): {"words": conditions}}}
    return {**upgraded, "existing_orders": {**orders, key: order}}


def _not_begun(custody: Raw) -> Raw:
    return {"in_force": "no"} if custody.get("in_custody") == "yes" else {}


def _typed(path: str, day: Any) -> Raw:
    return {"path": path, "words": words_of(day)}
