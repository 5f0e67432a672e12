"""Conditions about what has been done, and what the existing orders say of it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from spo.case.months import months_after

from ..reach import clause_scope, incident_scope
from ..scene import Met, Scene
from .orders import RESTRAINING, an_order_or_licence_ends_soon, in_force
from .registry import condition

GRAVER = ("approach", "property")
"""The kinds of conduct that do not look harmless, and that make matters graver."""


def _since(scene: Scene, orders: Iterable[str]) -> frozenset[str]:
    """Return the incidents since any of the orders was made."""
    return frozenset(incident for order in orders for incident in scene.table.since[order])


def outside(scene: Scene, orders: tuple[str, ...]) -> tuple[str, ...]:
    """Return the incidents since any of the orders that no clause of any of them reaches, in date order."""
    since = _since(scene, orders)
    caught = {incident for order in orders for incident in scene.table.caught[order]}
    return tuple(key for key, _ in scene.view.put_forward if key in since and key not in caught)


def outside_words(scene: Scene, orders: tuple[str, ...]) -> tuple[str, ...]:
    """Return the incidents outside the orders for their conduct or place, not only for whom they were towards."""
    clauses = [
        replace(clause_scope(held, clause), persons=frozenset())
        for order in orders
        for held in (scene.view.case.existing_orders[order],)
        for clause in held.terms.values()
    ]
    acts = {key: incident_scope(scene.view.case.incidents[key]) for key in outside(scene, orders)}
    return tuple(key for key, act in acts.items() if not any(clause.meets(act) for clause in clauses))


def persons_outside(scene: Scene, orders: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return, for each protected person whom no order names, the incidents since towards or through that person.

    Where an order describes a class of others, nobody is said to be outside it: a person must look.
    """
    held = [scene.view.case.existing_orders[order] for order in orders]
    if any(order.names_others for order in held):
        return {}
    named = {person for order in held for person in order.names}
    since = _since(scene, orders)
    found: dict[str, tuple[str, ...]] = {}
    for key, act in scene.view.put_forward:
        for person in act.towards if key in since else ():
            if person not in named and person in scene.view.case.protected_persons:
                found[person] = (*found.get(person, ()), key)
    return found if named else {}


def through_others(scene: Scene, orders: tuple[str, ...]) -> tuple[str, ...]:
    """Return the incidents since any of the orders that came through somebody else, where no clause reaches that."""
    reached = any(
        "through-others" in clause.reach for o in orders for clause in scene.view.case.existing_orders[o].terms.values()
    )
    since = _since(scene, orders)
    return () if reached else tuple(key for key, act in scene.view.put_forward if key in since and act.through)


@condition
def act_outside_the_words_of_an_order_in_force(scene: Scene) -> Met | None:
    """An act since an order in force, of a kind that no clause of any order in force reaches, towards anybody."""
    acts = outside_words(scene, tuple(scene.view.orders_in_force))
    return Met(incidents=acts) if acts else None


@condition
def act_since_the_order_towards_or_through_a_person_it_does_not_cover(scene: Scene) -> Met | None:
    """An act since an order in force towards, or through, a person whom no order in force names."""
    orders = tuple(scene.view.orders_in_force)
    people = persons_outside(scene, orders)
    by_proxy = through_others(scene, orders)
    incidents = tuple(dict.fromkeys((*(i for keys in people.values() for i in keys), *by_proxy)))
    facts = tuple(f"protected_persons.{key}" for key in people) + tuple(f"incidents.{key}.through" for key in by_proxy)
    return Met(facts, incidents) if incidents else None


@condition
def no_act_towards_or_through_a_person_outside_the_order(scene: Scene) -> Met | None:
    """No act since the restraining order is towards or through a person whom it does not name."""
    orders = in_force(scene, RESTRAINING)
    return None if persons_outside(scene, orders) or through_others(scene, orders) else Met()


@condition
def no_act_outside_the_words_of_the_order(scene: Scene) -> Met | None:
    """Every act since the restraining order is one that its clauses reach, and none was found not to be caught."""
    beyond = outside(scene, in_force(scene, RESTRAINING)) or named_term_shown_not_to_catch_an_act(scene)
    return None if beyond else Met()


@condition
def named_term_shown_not_to_catch_an_act(scene: Scene) -> Met | None:
    """A charge of breach was not brought, or failed, because the words of a term do not catch the act."""
    since = scene.table.since
    found = {
        key: breach
        for key, breach in scene.view.case.breaches.items()
        if breach.clause_did_not_catch == "yes" and breach.date and breach.incident in since.get(breach.order or "", ())
    }
    incidents = tuple(breach.incident for breach in found.values() if breach.incident)
    return Met(tuple(f"breaches.{key}" for key in found), incidents) if incidents else None


@condition
def risk_likely_to_outlast_it(scene: Scene) -> Met | None:
    """A recent act; or contact that resumed after an earlier order ended; or acts on one anniversary in two years."""
    months = scene.view.guidance.figures["recent-act-months"].value
    days = {key: act.date.day for key, act in scene.view.put_forward if act.date.day}
    recent = tuple(key for key, day in days.items() if day <= scene.view.on <= months_after(day, months))
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
def fewer_than_two_acts_or_only_an_ordinary_dispute(scene: Scene) -> Met | None:
    """Fewer than two dated and sourced acts, or none that is of an example in s.2A(3) or explained as stalking."""
    acts = [scene.view.case.incidents[key] for key in scene.view.relied_on]
    counted = sum(act.count for act in acts)
    explained = any(set(act.behaviours) - {"other"} or act.why_it_matters for act in acts)
    return None if counted >= 2 and explained else Met()


@condition
def two_explained_acts_that_look_harmless_outside_that_order(scene: Scene) -> Met | None:
    """Two acts since the restraining order, outside its words, whose meaning is explained and shown by somebody."""
    acts = tuple(
        key
        for key in outside(scene, in_force(scene, RESTRAINING))
        for act in (scene.view.case.incidents[key],)
        if act.why_it_matters and (act.witness or act.exhibits) and not set(GRAVER) & set(act.reach)
    )
    return Met(tuple(f"incidents.{key}.why_it_matters" for key in acts), acts) if len(acts) > 1 else None


@condition
def methods_changed_twice_or_victim_cannot_return_or_several_police_areas(scene: Scene) -> Met | None:
    """New kinds of conduct or places twice since the order; or a protected person who cannot go back to court."""
    changes = method_changes(scene)
    tired = tuple(
        f"protected_persons.{key}.cannot_return_to_court"
        for key, person in scene.view.case.protected_persons.items()
        if person.cannot_return_to_court == "yes"
    )
    if len(changes) < 2 and not (tired and scene.view.orders_in_force):
        return None
    return Met(tired, changes if len(changes) > 1 else ())


def method_changes(scene: Scene) -> tuple[str, ...]:
    """Return the incidents since the orders in force that brought a kind of conduct or a place not seen since."""
    since = _since(scene, scene.table.since)
    seen: set[str] = set()
    found: list[str] = []
    for key, act in scene.view.put_forward:
        if key in since:
            kinds = {*act.reach, *((act.where,) if act.where else ())}
            if seen and kinds - seen:
                found.append(key)
            seen |= kinds
    return tuple(found)


@condition
def acts_outside_the_decided_charge_or_never_prosecuted(scene: Scene) -> Met | None:
    """Two dated, sourced acts that were not the subject of a charge already decided."""
    acts = tuple(key for key in scene.view.relied_on if scene.view.case.incidents[key].subject_of_charge == "no")
    return Met(tuple(f"incidents.{key}.subject_of_charge" for key in acts), acts) if len(acts) > 1 else None


@condition
def more_acts_lately_or_graver_acts_since_the_order(scene: Scene) -> Met | None:
    """More acts in the last twelve weeks than in the twelve before; or graver acts since the order than before."""
    earlier, later = two_periods(scene)
    more = later if acts_in(scene, later) > acts_in(scene, earlier) else ()
    incidents = tuple(dict.fromkeys(more + graver(scene)))
    return Met(incidents=incidents) if incidents else None


def two_periods(scene: Scene) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the incidents of two equal periods, the earlier and the later, which ends on the day."""
    weeks = timedelta(weeks=scene.view.guidance.figures["escalation-weeks"].value)
    middle, start = scene.view.on - weeks, scene.view.on - 2 * weeks
    days = {key: act.date.day for key, act in scene.view.put_forward if act.date.day}
    earlier = tuple(key for key, day in days.items() if start < day <= middle)
    later = tuple(key for key, day in days.items() if middle < day <= scene.view.on)
    return earlier, later


def acts_in(scene: Scene, incidents: tuple[str, ...]) -> int:
    """Return how many acts some incidents cover."""
    return sum(scene.view.case.incidents[key].count for key in incidents)


def graver(scene: Scene) -> tuple[str, ...]:
    """Return the incidents since the orders in force of a grave kind that is not recorded before them."""
    since = _since(scene, scene.table.since)
    before = {tag for key, act in scene.view.put_forward if key not in since for tag in act.reach}
    return tuple(
        key
        for key, act in scene.view.put_forward
        if key in since and any(tag in act.reach and tag not in before for tag in GRAVER)
    )
