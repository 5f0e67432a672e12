"""Conditions about the existing orders: which are in force, what they reach, and when they end."""

from datetime import date

from spo.case import Breach, latest_day
from spo.case.months import months_after
from spo.guidance import Family

from ..came_of import came_of
from ..latest_end import Protection
from ..scene import Met, Scene
from .registry import condition


def in_force(scene: Scene, family: Family) -> tuple[str, ...]:
    """Return the orders of a family that are in force, oldest first."""
    return scene.view.in_force(lambda kind: kind.family == family)


def orders_met(keys: tuple[str, ...]) -> Met | None:
    """Return the orders as what carries a condition, or None where there are none."""
    return Met(facts=tuple(f"existing_orders.{key}" for key in keys)) if keys else None


@condition
def restraining_order_in_force(scene: Scene) -> Met | None:
    """A restraining order, on conviction or acquittal, binds the defendant today."""
    return orders_met(in_force(scene, "restraining"))


@condition
def dapo_in_force(scene: Scene) -> Met | None:
    """A domestic abuse protection order binds the defendant today."""
    return orders_met(in_force(scene, "domestic abuse"))


@condition
def restraining_order_in_force_for_long(scene: Scene) -> Met | None:
    """A restraining order has bound the defendant, at liberty, for the working figure of months or more."""
    months = scene.view.guidance.figures["obeyed-months"].value
    made = scene.view.case.existing_orders
    return orders_met(
        tuple(
            key
            for key in in_force(scene, "restraining")
            if (day := made[key].made.latest) and months_after(day, months) <= _last_day_at_liberty(scene)
        )
    )


def _last_day_at_liberty(scene: Scene) -> date:
    custody = scene.view.case.defendant.custody
    held = custody.in_custody == "yes" and custody.since.earliest
    return min(scene.view.on, held) if held else scene.view.on


@condition
def no_breach_and_no_act_since_that_order(scene: Scene) -> Met | None:
    """Since the restraining order in force was made, no act of any kind, and no breach of it, is recorded."""
    orders = in_force(scene, "restraining")
    made = [day for key in orders if (day := scene.view.case.existing_orders[key].made.latest)]
    last = [latest_day(act) for _, act in scene.view.incidents]
    quiet = not any(then is None or then > day for then in last for day in made)
    unbroken = not any(breach.order in orders for breach in scene.view.case.breaches.values())
    return orders_met(orders) if quiet and unbroken else None


@condition
def an_order_or_licence_ends_soon(scene: Scene) -> Met | None:
    """What is the last to reach an act, an order, bail or licence, ends within the working figure of months, or has."""
    view, months = scene.view, scene.view.guidance.figures["order-ending-months"].value
    bind = (*view.in_force(lambda kind: kind.gap_at_end), *view.licences)
    ends = ending(scene, tuple(dict.fromkeys((*bind, *ended(scene)))), months)
    if not ends:
        return None
    found = Protection(view)
    last = tuple(path for path in ends if found.leaves_a_gap(path.split(".")[1]))
    return Met(facts=last) if last else None


def ended(scene: Scene) -> tuple[str, ...]:
    """Return the orders, of a kind whose end may leave a gap, that have ended by the day."""
    return tuple(
        key
        for key, order in scene.view.orders
        if order.ends.latest and order.ends.latest < scene.view.on and not scene.view.binds(order)
        if (kind := scene.view.kind(order)) and kind.gap_at_end
    )


def ending(scene: Scene, orders: tuple[str, ...], months: int) -> tuple[str, ...]:
    """Return the end dates, by path, of those of some orders that have ended, or end within some months."""
    limit, held = months_after(scene.view.on, months), scene.view.case.existing_orders
    return tuple(f"existing_orders.{key}.ends" for key in orders if (day := held[key].ends.latest) and day <= limit)


@condition
def breach_or_alleged_breach_of_an_order_recorded(scene: Scene) -> Met | None:
    """At least one breach or alleged breach is recorded of an act that the words of an order in force reach."""
    breaches = _breaches(scene)
    facts = tuple(f"breaches.{key}" for key in breaches)
    return Met(facts, tuple(b.incident for b in breaches.values() if b.incident)) if facts else None


def _breaches(scene: Scene) -> dict[str, Breach]:
    """Return the breaches and alleged breaches of acts that are attributed, and that the words of an order reach.

    What the words do not reach, or only arguably, is no breach to enforce. Of an order no longer in force, and of an
    act of no known day, nothing is worked out, and what is recorded stands.
    """
    caught, since = scene.table.caught, scene.table.since
    return {
        key: breach
        for key, breach in scene.view.case.breaches.items()
        if breach.incident not in scene.view.unattributed
        and (breach.incident not in since.get(breach.order or "", ()) or breach.incident in caught[breach.order or ""])
    }


@condition
def no_breach_investigated_or_charged(scene: Scene) -> Met | None:
    """Nobody looked into any breach or alleged breach recorded: each was not reported, or reported and left."""
    found = [came_of(scene.view, key) for key in _breaches(scene)]
    return Met() if all(one and not one.investigated for one in found) else None
