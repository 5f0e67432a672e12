"""A12. Domestic abuse protection order not available or not enough."""

from spo.case.months import months_after

from ..application import age_on_hearing, is_youth
from ..conditions import Met, Scene, condition
from ..conditions.acts import outside, persons_outside
from ..conditions.orders import in_force
from ..ties import ties
from .argument import Argued, CaseReader, Fact, Filled, fills


@condition
def dapo_not_open_or_in_force_and_not_enough(scene: Scene) -> Met | None:
    """A DAPO is not open to a person, here or at these ages; or one is in force and something lies outside it."""
    view, case = scene.view, scene.view.case
    facts = tuple(
        f"protected_persons.{key}.relationship" for key in case.protected_persons if ties(view, key).connected == "no"
    )
    if is_youth(view):
        facts += ("defendant.date_of_birth",)
    facts += tuple(f"protected_persons.{key}.date_of_birth" for key in under_16(scene))
    if case.hearing.dapo_in_force_here == "no" and case.hearing.dapo_checked:
        facts += ("hearing.dapo_in_force_here", "hearing.dapo_checked")
    orders = in_force(scene, "domestic abuse")
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


@fills("A12")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A12: why a DAPO is not open; or the terms that lie outside the one in force."""
    for path in argued.met.facts:
        if path.endswith(".relationship"):
            yield {"unconnected_person": r.person(path.split(".")[1])}
    if is_youth(r.assessment.view):
        yield {"defendant_age_under_18": Fact(str(age_on_hearing(r.assessment.view)), ("defendant.date_of_birth",))}
    for key in under_16(r.assessment):
        yield {"person_under_16": r.person(key)}
    if r.case.hearing.dapo_in_force_here == "no":
        yield {"dapo_check_date": r.at("hearing.dapo_checked")}
    for key in in_force(r.assessment, "domestic abuse"):
        order = r.case.existing_orders[key]
        beyond = [t for t in r.assessment.terms for c in t.each if c.order == key and not c.reaches]
        people = tuple(dict.fromkeys(p for t in beyond for p in r.case.terms[t.id].persons))
        yield {
            "dapo_made": r.at(f"existing_orders.{key}.made"),
            "dapo_exhibit_ref": r.exhibit_ref((order.exhibit,) if order.exhibit else ()),
            "terms_outside_dapo_ref": r.term_list(t.id for t in beyond),
            "persons": r.people(people),
            "incidents_ref": r.incidents(tuple(dict.fromkeys(i for t in beyond for i in t.answers))),
        }
