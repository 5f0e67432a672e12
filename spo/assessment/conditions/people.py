"""Conditions about the defendant, the protected persons, and what is between them."""

from spo.case.months import months_after

from ..application import is_youth
from ..scene import Met, Scene
from .acts import outside, persons_outside
from .orders import in_force
from .registry import condition

NOT_FULLY = ("supports in part", "does not support", "content with the existing order")


@condition
def names_or_home_address_changing_or_unknown(scene: Scene) -> Met | None:
    """Two or more names, two or more home addresses, or address checks that failed."""
    case = scene.view.case
    homes = homes_of_defendant(scene)
    names = tuple(f"identifiers.{key}.value" for key in new_names(scene))
    facts: tuple[str, ...] = ()
    if case.defendant.name and (case.defendant.other_names or names):
        facts += ("defendant.name", "defendant.other_names", *names)
    if len(homes) > 1:
        facts += tuple(f"places.{key}.address" for key in homes)
    if case.defendant.failed_address_checks:
        facts += ("defendant.failed_address_checks",)
    return Met(facts) if facts else None


def new_names(scene: Scene) -> tuple[str, ...]:
    """Return the names of the defendant that are recorded beside numbers and accounts."""
    held = scene.view.case.identifiers.items()
    return tuple(key for key, item in held if item.whose == "defendant" and item.kind == "new name")


def homes_of_defendant(scene: Scene) -> tuple[str, ...]:
    """Return the homes recorded for the defendant."""
    held = scene.view.case.places.items()
    return tuple(key for key, place in held if place.whose == "defendant" and place.kind == "home")


@condition
def protected_person_does_not_fully_support_or_is_content_with_the_existing_order(scene: Scene) -> Met | None:
    """A protected person does not fully support the application, in words of their own with a date."""
    facts = tuple(
        f"protected_persons.{key}.views"
        for key, person in scene.view.case.protected_persons.items()
        if person.support in NOT_FULLY and person.views and person.views_date
    )
    return Met(facts) if facts else None


@condition
def non_molestation_order_not_open_or_not_enough_or_only_advised(scene: Scene) -> Met | None:
    """Not associated; or an order in force with a gap, a breach or an end date; or the victim was advised to apply."""
    case = scene.view.case
    orders = in_force(scene, frozenset({"non-molestation-order"}))
    facts = tuple(f"protected_persons.{key}.relationship.associated" for key in unassociated(scene))
    if not orders:
        facts += tuple(
            f"protected_persons.{key}.advised_to_apply"
            for key, person in case.protected_persons.items()
            if person.advised_to_apply
        )
    beyond = outside(scene, orders) if orders else ()
    broken = tuple(
        b.incident
        for b in case.breaches.values()
        if b.order in orders and b.incident and b.incident not in scene.view.unattributed
    )
    limit = months_after(scene.view.on, scene.view.guidance.figures["nmo-ending-months"].value)
    ending = tuple(
        f"existing_orders.{key}.ends"
        for key in orders
        if (day := case.existing_orders[key].ends.latest) and scene.view.on <= day <= limit
    )
    incidents = tuple(dict.fromkeys(beyond + broken))
    return Met(facts + ending, incidents) if facts or ending or incidents else None


def unassociated(scene: Scene) -> tuple[str, ...]:
    """Return the protected persons recorded as not associated with the defendant, with the facts behind that."""
    return tuple(
        key
        for key, person in scene.view.case.protected_persons.items()
        if person.relationship.associated == "no" and (person.relationship.facts or person.relationship.description)
    )


@condition
def dapo_not_open_or_in_force_and_not_enough(scene: Scene) -> Met | None:
    """A DAPO is not open to a person, here or at these ages; or one is in force and something lies outside it."""
    view, case = scene.view, scene.view.case
    facts = tuple(
        f"protected_persons.{key}.relationship.personally_connected"
        for key, person in case.protected_persons.items()
        if person.relationship.personally_connected == "no"
    )
    if is_youth(view):
        facts += ("defendant.date_of_birth",)
    facts += tuple(f"protected_persons.{key}.date_of_birth" for key in under_16(scene))
    if case.hearing.dapo_in_force_here == "no" and case.hearing.dapo_checked:
        facts += ("hearing.dapo_in_force_here", "hearing.dapo_checked")
    orders = in_force(scene, frozenset({"dapo"}))
    incidents = outside(scene, orders) if orders else ()
    people = persons_outside(scene, orders) if orders else {}
    beyond = [term.id for term in scene.terms for c in term.each if c.order in orders and not c.reaches]
    facts += tuple(f"terms.{key}" for key in beyond)
    incidents = tuple(dict.fromkeys((*incidents, *(i for keys in people.values() for i in keys))))
    return Met(facts, incidents) if facts or incidents else None


def under_16(scene: Scene) -> tuple[str, ...]:
    """Return the protected persons who are too young, on the day, for a DAPO to protect them."""
    age = scene.view.guidance.figures["dapo-protected-age"].value
    return tuple(
        key
        for key, person in scene.view.case.protected_persons.items()
        if (born := person.date_of_birth.day) and months_after(born, age * 12) > scene.view.on
    )


@condition
def act_home_work_or_journey_in_scotland_or_northern_ireland(scene: Scene) -> Met | None:
    """A place of anybody in the case, or of an act, is in Scotland or Northern Ireland."""
    case = scene.view.case
    people = {"defendant", *case.protected_persons}
    acts_at = {act.where for _, act in scene.view.put_forward}
    places = {
        key
        for key, place in case.places.items()
        if place.nation in ("Scotland", "Northern Ireland") and (place.whose in people or key in acts_at)
    }
    incidents = tuple(key for key, act in scene.view.put_forward if act.where in places)
    return Met(tuple(f"places.{key}.nation" for key in sorted(places)), incidents) if places else None
