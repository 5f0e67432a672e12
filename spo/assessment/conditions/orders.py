"""Conditions about the existing orders: which are in force, what they reach, and when they end."""

from datetime import date

from spo.case import Breach, attribution
from spo.case.months import months_after

from ..scene import Met, Scene
from .registry import condition

RESTRAINING = frozenset({"restraining-order-conviction", "restraining-order-acquittal"})
BAIL = frozenset({"pre-charge-bail", "court-bail"})
PROVED = frozenset({"convicted", "found", "admitted"})
ENDING = RESTRAINING | BAIL | {"non-molestation-order", "dvpo", "licence"}


def in_force(scene: Scene, kinds: frozenset[str]) -> tuple[str, ...]:
    """Return the orders of some kinds that are in force, oldest first."""
    return tuple(key for key, order in scene.view.orders_in_force.items() if order.kind in kinds)


def orders_met(keys: tuple[str, ...]) -> Met | None:
    """Return the orders as what carries a condition, or None where there are none."""
    return Met(facts=tuple(f"existing_orders.{key}" for key in keys)) if keys else None


@condition
def restraining_order_in_force(scene: Scene) -> Met | None:
    """A restraining order, on conviction or acquittal, binds the defendant today."""
    return orders_met(in_force(scene, RESTRAINING))


@condition
def dapo_in_force(scene: Scene) -> Met | None:
    """A domestic abuse protection order binds the defendant today."""
    return orders_met(in_force(scene, frozenset({"dapo"})))


@condition
def restraining_order_in_force_for_long(scene: Scene) -> Met | None:
    """A restraining order has bound the defendant, at liberty, for the working figure of months or more."""
    months = scene.view.guidance.figures["obeyed-months"].value
    made = scene.view.case.existing_orders
    return orders_met(
        tuple(
            key
            for key in in_force(scene, RESTRAINING)
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
    orders = in_force(scene, RESTRAINING)
    made = [day for key in orders if (day := scene.view.case.existing_orders[key].made.latest)]
    quiet = not any(act.date.day is None or act.date.day > day for _, act in scene.view.incidents for day in made)
    unbroken = not any(breach.order in orders for breach in scene.view.case.breaches.values())
    return orders_met(orders) if quiet and unbroken else None


@condition
def an_order_or_licence_ends_soon(scene: Scene) -> Met | None:
    """An order, bail or licence in force ends within the working figure of months."""
    months = scene.view.guidance.figures["order-ending-months"].value
    limit = months_after(scene.view.on, months)
    ending = tuple(
        f"existing_orders.{key}.ends"
        for key in in_force(scene, ENDING)
        if (day := scene.view.case.existing_orders[key].ends.latest) and scene.view.on <= day <= limit
    )
    licence = scene.view.case.defendant.custody.licence_ends.latest
    if licence and scene.view.on <= licence <= limit:
        ending += ("defendant.custody.licence_ends",)
    return Met(facts=ending) if ending else None


@condition
def breach_or_alleged_breach_of_an_order_recorded(scene: Scene) -> Met | None:
    """At least one breach or alleged breach of an existing order is recorded, of an act not said to be another's."""
    breaches = _breaches(scene)
    facts = tuple(f"breaches.{key}" for key in breaches)
    return Met(facts, tuple(b.incident for b in breaches.values() if b.incident)) if facts else None


def _breaches(scene: Scene) -> dict[str, Breach]:
    """Return the breaches and alleged breaches, without those of an act that is not attributed to the defendant."""
    held = scene.view.case.breaches.items()
    return {key: breach for key, breach in held if breach.incident not in scene.view.unattributed}


@condition
def no_breach_investigated_or_charged(scene: Scene) -> Met | None:
    """Every breach or alleged breach recorded is one that was not reported."""
    untouched = all(breach.status == "not reported" for breach in _breaches(scene).values())
    return Met() if untouched else None


@condition
def defendant_notifies_under_the_sexual_offences_act_2003(scene: Scene) -> Met | None:
    """The defendant is subject to notification under Part 2 of the Sexual Offences Act 2003 (s.9(5))."""
    defendant = scene.view.case.defendant
    return Met(("defendant.sexual_offences_notification",)) if defendant.sexual_offences_notification == "yes" else None


@condition
def defendant_notifies_under_a_dapo_or_an_earlier_spo(scene: Scene) -> Met | None:
    """The defendant already notifies police under an order in force: a DAPO, or an earlier SPO."""
    return orders_met(in_force(scene, frozenset({"dapo", "spo"})))


@condition
def other_order_or_proceeding_recorded_or_raised_by_the_bench(scene: Scene) -> Met | None:
    """Any other order, bail, licence or proceeding is recorded for the defendant."""
    case = scene.view.case
    facts = tuple(f"existing_orders.{key}" for key in case.existing_orders)
    facts += tuple(f"proceedings.{key}" for key in case.proceedings)
    return Met(facts) if facts else None


@condition
def restraining_order_made_on_a_conviction_that_is_not_stalking(scene: Scene) -> Met | None:
    """A restraining order in force was made on a conviction that is not under s.2A or s.4A of the 1997 Act."""
    return _on_conviction(scene, "offence_is_stalking", "offence")


@condition
def no_stalking_assessment_before_that_court_as_checked(scene: Scene) -> Met | None:
    """No stalking risk assessment was before the court that made it, as somebody named was asked on a date."""
    return _on_conviction(scene, "stalking_assessed", "stalking_assessed_checked")


def _on_conviction(scene: Scene, answer: str, detail: str) -> Met | None:
    """Return the facts of the restraining orders on conviction where an answer is no and its detail is given."""
    facts = tuple(
        f"existing_orders.{key}.{field}"
        for key in in_force(scene, frozenset({"restraining-order-conviction"}))
        for order in (scene.view.case.existing_orders[key],)
        if getattr(order, answer) == "no" and getattr(order, detail)
        for field in (answer, detail)
    )
    return Met(facts) if facts else None


@condition
def act_against_a_named_term_recorded_with_its_outcome(scene: Scene) -> Met | None:
    """A breach or alleged breach since a restraining order, bail, non-molestation order or DAPO, term by term."""
    found, case = Met(), scene.view.case
    for key, breach in case.breaches.items():
        order = case.existing_orders.get(breach.order or "")
        act = case.incidents.get(breach.incident or "")
        if order is None or act is None or attribution(case, act) == "no" or breach.term not in order.terms:
            continue
        if breach.status is None or (breach.clause_did_not_catch == "yes" and breach.status not in PROVED):
            continue
        after = order.made.latest and act.date.day and act.date.day > order.made.latest
        if after and order.kind in RESTRAINING | BAIL | {"non-molestation-order", "dapo"}:
            found += Met((f"breaches.{key}.status",), (breach.incident or "",))
    return found if found.incidents else None
