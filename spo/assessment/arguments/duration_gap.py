"""A7. Duration gap."""

from .argument import Argued, CaseReader, Filled, fills
from .common_slots import latest, order_slots


@fills("A7")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A7: what ends and when, contact that resumed after an earlier order ended, and the latest act."""
    orders = [path.split(".")[1] for path in argued.met.facts if path.startswith("existing_orders.")]
    for key in orders:
        slots = order_slots(r, key)
        if key in r.assessment.view.orders_in_force and key not in r.assessment.view.licences:
            yield slots
        elif key not in r.assessment.view.licences:
            yield {"ended_order": slots["order"], "ended": slots["ends"]}
    if (licence := r.assessment.view.licence_ends) in argued.met.facts:
        yield {"licence_ends": r.at(licence)}
    last = latest(r, argued.met.incidents)
    if last:
        yield {"incident_ref": r.incidents((last,)), "last_date": r.at(f"incidents.{last}.date")}
    made = [order.made.day for order in r.assessment.view.orders_in_force.values() if order.made.day]
    for key, order in r.assessment.view.orders:
        end = order.ends.latest
        after = [(day, i) for i, act in r.assessment.view.put_forward if (day := act.date.day) and end and day > end]
        if not after or r.assessment.view.binds(order) or any(day <= after[0][0] for day in made):
            continue  # another order ran by then, so nothing follows from when this one ended
        yield {
            "previous_order": r.order_name(key),
            "previous_ends": r.at(f"existing_orders.{key}.ends"),
            "resumed_date": r.at(f"incidents.{after[0][1]}.date"),
            "resumed_ref": r.incidents((after[0][1],)),
        }
