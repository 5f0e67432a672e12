"""Conditions about what has been done, and what the existing orders say of it."""

from collections.abc import Iterable

from spo.case import first_day, is_recent, outcome

from ..character import ENOUGH_ACTS, is_more_than_a_dispute
from ..scene import Met, Scene
from .orders import an_order_or_licence_ends_soon, in_force
from .registry import condition

GRAVER = ("approach", "property")
"""The kinds of conduct that do not look harmless, and that make matters graver."""


def acts_since(scene: Scene, orders: Iterable[str]) -> frozenset[str]:
    """Return the incidents since any of the orders was made."""
    return frozenset(incident for order in orders for incident in scene.table.since[order])


def outside(scene: Scene, orders: tuple[str, ...]) -> tuple[str, ...]:
    """Return the incidents since any of the orders that no clause of any of them reaches, in date order.

    Those of which that is open to argument are among them. Those of which it is not known are not.
    """
    since = acts_since(scene, orders)
    return tuple(
        key
        for key, _ in scene.view.put_forward
        if key in since and scene.table.of_any(orders, key).answer in ("no", "arguable")
    )


def arguable(scene: Scene, orders: Iterable[str], incidents: Iterable[str]) -> tuple[str, ...]:
    """Return those of some incidents of which it is open to argument whether any clause reaches them."""
    held = tuple(orders)
    return tuple(key for key in incidents if scene.table.of_any(held, key).answer == "arguable")


def outside_words(scene: Scene, orders: tuple[str, ...]) -> tuple[str, ...]:
    """Return the incidents outside the orders for their conduct or place, not only for whom they were towards.

    An act of which it was decided that the words do not catch it is left to the argument that says so.
    """
    held = scene.view.case.existing_orders
    clauses = [(order, term) for order in orders for term in held[order].terms]
    return tuple(
        key
        for key in outside(scene, orders)
        if not any(
            scene.table.verdicts.of_clause(*clause, key).reason in ("person", "advised-not") for clause in clauses
        )
    )


def persons_outside(scene: Scene, orders: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return, for each protected person whom no order names, the incidents since towards or through that person.

    Where an order describes a class of others, nobody is said to be outside it: a person must look.
    """
    held = [scene.view.case.existing_orders[order] for order in orders]
    if any(order.names_others for order in held):
        return {}
    named = {person for order in held for person in order.names}
    since = acts_since(scene, orders)
    found: dict[str, tuple[str, ...]] = {}
    for key, act in scene.view.put_forward:
        for person in act.towards if key in since else ():
            if person not in named and person in scene.view.case.protected_persons:
                found[person] = (*found.get(person, ()), key)
    return found if named else {}


def through_others(scene: Scene, orders: tuple[str, ...]) -> tuple[str, ...]:
    """Return the incidents since any of the orders that came through somebody else, where no clause reaches that."""
    return tuple(key for key in outside(scene, orders) if scene.view.case.incidents[key].through)


@condition
def no_act_towards_or_through_a_person_outside_the_order(scene: Scene) -> Met | None:
    """No act since the restraining order is towards or through a person whom it does not name."""
    orders = in_force(scene, "restraining")
    return None if persons_outside(scene, orders) or through_others(scene, orders) else Met()


@condition
def no_act_outside_the_words_of_the_order(scene: Scene) -> Met | None:
    """Every act since the restraining order is one that its clauses reach, and none was found not to be caught."""
    orders = in_force(scene, "restraining")
    open_ = [i for i in acts_since(scene, orders) if scene.table.of_any(orders, i).answer == "not known"]
    beyond = outside(scene, orders) or named_term_shown_not_to_catch_an_act(scene)
    return None if beyond or open_ else Met()


@condition
def named_term_shown_not_to_catch_an_act(scene: Scene) -> Met | None:
    """A charge of breach was not brought, or failed, because the words of a term do not catch the act."""
    since = scene.table.since
    found = {
        key: breach
        for key, breach in scene.view.case.breaches.items()
        if breach.clause_did_not_catch == "yes"
        and outcome(scene.view.case, key).date
        and breach.incident in since.get(breach.order or "", ())
    }
    incidents = tuple(breach.incident for breach in found.values() if breach.incident)
    return Met(tuple(f"breaches.{key}" for key in found), incidents) if incidents else None


@condition
def risk_likely_to_outlast_it(scene: Scene) -> Met | None:
    """A recent act; or contact that resumed after an earlier order ended; or acts on one anniversary in two years."""
    months = scene.view.guidance.figures["recent-act-months"].value
    days = {key: day for key, act in scene.view.put_forward if (day := first_day(act))}
    recent = tuple(key for key in days if is_recent(scene.view.case.incidents[key], months, scene.view.on))
    ended = [o.ends.latest for _, o in scene.view.orders if not scene.view.binds(o) and o.ends.latest]
    resumed = tuple(key for key, day in days.items() if any(day > end for end in ended))
    exact = [(key, day) for key, day in days.items() if scene.view.case.incidents[key].date.certainty == "exact"]
    years: dict[tuple[int, int], set[int]] = {}
    for _, day in exact:
        years.setdefault((day.month, day.day), set()).add(day.year)
    again = tuple(key for key, day in exact if len(years[day.month, day.day]) > 1)
    incidents = tuple(dict.fromkeys(recent + resumed + again))
    return Met(incidents=incidents) if incidents else None


@condition
def no_gap_after_an_order_or_licence_ends(scene: Scene) -> Met | None:
    """No end date is soon, or nothing recorded shows that the risk is likely to outlast it."""
    gap = an_order_or_licence_ends_soon(scene) and risk_likely_to_outlast_it(scene)
    return None if gap else Met()


@condition
def fewer_than_two_acts(scene: Scene) -> Met | None:
    """Fewer than two acts are recorded with a date and a source."""
    return Met() if sum(scene.view.case.incidents[key].count for key in scene.view.relied_on) < ENOUGH_ACTS else None


@condition
def only_an_ordinary_dispute(scene: Scene) -> Met | None:
    """The officer answers that it is a dispute without fixation, and no two acts are explained as more than that.

    It is never met where an act is of a kind that no dispute explains, nor for people who were in a relationship.
    """
    found = scene.view.case.stalking
    if found.ordinary_dispute != "yes" or found.fixation != "no" or is_more_than_a_dispute(scene.view):
        return None
    return Met(("stalking.ordinary_dispute", "stalking.fixation"))
