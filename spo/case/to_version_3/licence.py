"""A licence, which was told of with the custody and perhaps with the other orders too, is one of these orders."""

from typing import Any

Raw = dict[str, Any]


def enter_the_licence_once(raw: Raw) -> Raw:
    """Return a file whose licence stands with the other orders alone.

    The licence of somebody in custody has not begun. Where an order that is there already says another day, what was
    told with the custody is kept as it was typed, for the officer to settle.
    """
    custody, orders = raw.get("defendant"), raw.get("existing_orders", {})
    custody = custody.get("custody") if isinstance(custody, dict) else None
    if not isinstance(custody, dict) or not isinstance(orders, dict):
        return raw
    rest = {field: value for field, value in custody.items() if not field.startswith("licence_")}
    upgraded = {**raw, "defendant": {**raw["defendant"], "custody": rest}}
    ends, conditions = custody.get("licence_ends"), custody.get("licence_conditions")
    if not (ends or conditions):
        return upgraded
    held = (key for key, order in orders.items() if isinstance(order, dict) and order.get("kind") == "licence")
    key = next(held, "licence")
    order = orders.get(key) or {"kind": "licence", **({"in_force": "no"} if rest.get("in_custody") == "yes" else {})}
    if ends and order.get("ends", ends) != ends:
        kept = {"path": f"existing_orders.{key}.ends", "words": ends["words"] if isinstance(ends, dict) else ends}
        upgraded["unread"] = {**raw.get("unread", {}), "licence-ends": kept}
    elif ends:
        order = {**order, "ends": ends}
    if conditions and not any(term.get("words") == conditions for term in order.get("terms", {}).values()):
        order = {**order, "terms": {**order.get("terms", {}), "licence": {"words": conditions}}}
    return {**upgraded, "existing_orders": {**orders, key: order}}
