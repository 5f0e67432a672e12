"""Conditions about the terms sought."""

from spo.guidance import Family

from ..clashes import order_clashes
from ..scene import Met, Scene
from .acts import named_term_shown_not_to_catch_an_act, outside, persons_outside, through_others
from .orders import in_force
from .registry import condition


def requirements(scene: Scene) -> tuple[str, ...]:
    """Return the requirements sought."""
    return tuple(term.id for term in scene.terms if scene.view.case.terms[term.id].kind == "requirement")


def _covered(scene: Scene, family: Family) -> bool:
    """Return whether an order of a family says all of every term, for the same people and places."""
    orders = set(in_force(scene, family))
    return bool(scene.terms) and all(
        any(c.order in orders and c.clauses and c.reaches for c in term.each) for term in scene.terms
    )


@condition
def every_term_duplicated_by_a_restraining_order(scene: Scene) -> Met | None:
    """Each term sought has the same effect as a clause of a restraining order in force."""
    return Met() if _covered(scene, "restraining") else None


@condition
def every_term_duplicated_by_a_bail_condition(scene: Scene) -> Met | None:
    """Each term sought has the same effect as a bail condition in force."""
    return Met() if _covered(scene, "bail") else None


@condition
def every_term_within_that_dapo(scene: Scene) -> Met | None:
    """Each term sought has the same effect as a term of a domestic abuse protection order in force."""
    return Met() if _covered(scene, "domestic abuse") else None


@condition
def requirement_sought(scene: Scene) -> Met | None:
    """At least one term sought is a requirement."""
    facts = tuple(f"terms.{key}.kind" for key in requirements(scene))
    return Met(facts) if facts else None


@condition
def no_requirement_sought(scene: Scene) -> Met | None:
    """No term sought is a requirement."""
    return None if requirements(scene) else Met()


@condition
def every_requirement_has_a_driver_shown_by_an_exhibit(scene: Scene) -> Met | None:
    """Each requirement names what it addresses in what drives the behaviour, and an exhibit shows that."""
    drivers, found = scene.view.case.defendant.drivers, Met()
    for key in requirements(scene):
        name = scene.view.case.terms[key].delivery.driver or ""
        driver = drivers.get(name)
        if driver is None or not driver.kind or not driver.exhibits:
            return None
        found += Met((f"terms.{key}.delivery.driver", f"defendant.drivers.{name}.kind"), exhibits=driver.exhibits)
    return found


@condition
def every_requirement_has_a_confirmed_provider(scene: Scene) -> Met | None:
    """Each requirement has a provider, police station or unit that has confirmed, on a date."""
    found = Met()
    for key in requirements(scene):
        delivery = scene.view.case.terms[key].delivery
        if not (delivery.provider and delivery.confirmed == "yes" and delivery.confirmed_date):
            return None
        found += Met((f"terms.{key}.delivery.provider", f"terms.{key}.delivery.confirmed_date"))
    return found


@condition
def no_deliverable_requirement(scene: Scene) -> Met | None:
    """No requirement is sought that has a driver shown by an exhibit and a confirmed provider."""
    deliverable = (
        requirement_sought(scene)
        and every_requirement_has_a_driver_shown_by_an_exhibit(scene)
        and every_requirement_has_a_confirmed_provider(scene)
    )
    return None if deliverable else Met()


@condition
def nothing_beyond_the_existing_order_shown(scene: Scene) -> Met | None:
    """No deliverable requirement, and since the orders in force no act outside their words or their people."""
    orders = tuple(scene.view.orders_in_force)
    people = persons_outside(scene, orders) or through_others(scene, orders)
    beyond = outside(scene, orders) or people or named_term_shown_not_to_catch_an_act(scene)
    return None if beyond or no_deliverable_requirement(scene) is None else Met()


@condition
def a_term_clashes_with_an_order(scene: Scene) -> Met | None:
    """A term cannot be obeyed beside an order in force: found by place and time, or recorded of an earlier SPO."""
    found: tuple[str, ...] = ()
    for key, term in scene.view.terms:
        found += tuple(
            f"existing_orders.{one.order}.terms.{one.clause}.words" for one in order_clashes(scene.view, key)
        )
        if scene.view.earlier_spo and term.earlier_spo_compatible == "no":
            found += (f"terms.{key}.earlier_spo_compatible",)
    return Met(tuple(dict.fromkeys(found))) if found else None
