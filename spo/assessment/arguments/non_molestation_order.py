"""A11. Non-molestation order not available or not enough."""

from spo.case.english import lower

from ..conditions import Met, Scene, condition
from ..conditions.acts import outside
from ..conditions.orders import ending, in_force
from ..questions import is_reasoned
from ..ties import ties
from .argument import Argued, CaseReader, Fact, Filled, composed, fills
from .common_slots import nearest_clause


@condition
def non_molestation_order_not_open_or_not_enough_or_only_advised(scene: Scene) -> Met | None:
    """Not associated; or an order in force with a gap, a breach or an end date; or the victim was advised to apply.

    Or an order that is over, and why extending it was not enough.
    """
    case = scene.view.case
    orders = in_force(scene, "non-molestation")
    facts = tuple(f"protected_persons.{key}.relationship" for key in unassociated(scene))
    if not orders:
        facts += tuple(
            f"protected_persons.{key}.advised_to_apply"
            for key, person in case.protected_persons.items()
            if person.advised_to_apply
        )
        facts += tuple(f"existing_orders.{key}.extension.why_not" for key in not_extended(scene))
    beyond = outside(scene, orders) if orders else ()
    broken = tuple(
        b.incident
        for b in case.breaches.values()
        if b.order in orders and b.incident and b.incident not in scene.view.unattributed
    )
    ends = ending(scene, orders, scene.view.guidance.figures["nmo-ending-months"].value)
    incidents = tuple(dict.fromkeys(beyond + broken))
    return Met(facts + ends, incidents) if facts or ends or incidents else None


def unassociated(scene: Scene) -> tuple[str, ...]:
    """Return the protected persons to whom the order is not open, on facts that are answered and described."""
    return tuple(
        key
        for key, person in scene.view.case.protected_persons.items()
        if ties(scene.view, key).no_order_open and (person.relationship.facts or person.relationship.description)
    )


def not_extended(scene: Scene) -> tuple[str, ...]:
    """Return the non-molestation orders that are over, of which it is recorded why extending them was not enough."""
    view = scene.view
    return tuple(
        key
        for key, order in view.orders_over.items()
        if view.family(order) == "non-molestation" and is_reasoned(order.extension)
    )


@fills("A11")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A11: who is associated and who is not; the non-molestation order and what it leaves; who was advised."""
    scene = r.assessment
    for key in unassociated(scene):
        what = r.at(f"protected_persons.{key}.relationship.description")
        yield {
            "person": r.person(key),
            "relationship": composed(lower(what.text), what),
            "unassociated_person": Fact("") if ties(scene.view, key).only_engaged else r.person(key),
            "formerly_engaged_person": r.person(key) if ties(scene.view, key).only_engaged else Fact(""),
            "engagement_ended": r.at(f"protected_persons.{key}.relationship.engagement_ended"),
        }
    family = in_force(scene, "non-molestation")
    for key in r.case.protected_persons if not family else ():
        held = ties(scene.view, key)
        if held.associated == "yes" and not held.only_engaged:
            name, answer = r.person(key), Fact("", (f"protected_persons.{key}.relationship",))
            found = composed(name.text, name, answer)
            yield {"relative_person": found, "partner_person": r.person(held.through)} if held.through else {}
            yield {"associated_person": found}
    for key in family:
        order = r.case.existing_orders[key]
        yield {
            "nmo_made": r.at(f"existing_orders.{key}.made"),
            "nmo_ends": r.at(f"existing_orders.{key}.ends"),
            "nmo_exhibit_ref": r.exhibit_ref((order.exhibit,) if order.exhibit else ()),
            **nearest_clause(r, key, outside(scene, (key,))),
        }
    for key in not_extended(scene) if not family else ():
        base = f"existing_orders.{key}"
        yield {"nmo_ended": r.at(f"{base}.ends"), "not_extended": r.at(f"{base}.extension.why_not")}
    for path in argued.met.facts:
        if path.endswith(".advised_to_apply"):
            yield {"advised_person": r.person(path.split(".")[1])}
