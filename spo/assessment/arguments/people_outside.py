"""A5. People outside the existing order; stalking by proxy."""

from spo.case.english import lower
from spo.case.grouped import grouped

from ..conditions import Met, Scene, condition
from ..conditions.acts import persons_outside, through_others
from .argument import Argued, CaseReader, Fact, Filled, composed, fills


@condition
def act_since_the_order_towards_or_through_a_person_it_does_not_cover(scene: Scene) -> Met | None:
    """An act since an order in force towards, or through, a person whom no order in force names."""
    orders = tuple(scene.view.orders_in_force)
    people = persons_outside(scene, orders)
    by_proxy = through_others(scene, orders)
    incidents = tuple(dict.fromkeys((*(i for keys in people.values() for i in keys), *by_proxy)))
    facts = tuple(f"protected_persons.{key}" for key in people) + tuple(f"incidents.{key}.through" for key in by_proxy)
    return Met(facts, incidents) if incidents else None


@fills("A5")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A5: each person whom the order does not mention, the acts towards that person, and the risk."""
    for person in (path.split(".")[1] for path in argued.met.facts if path.startswith("protected_persons.")):
        acts = tuple(i for i in argued.met.incidents if person in r.case.incidents[i].towards)
        risk = r.at(f"protected_persons.{person}.risk")
        yield {
            "order": r.order_name(r.assessment.view.main_order),
            "person": r.person(person),
            "incidents_ref": r.incidents(acts),
            "risk": composed(lower(risk.text.rstrip(".")), risk),
        }
    acts_by_proxy = (path.split(".")[1] for path in argued.met.facts if path.endswith(".through"))
    by_proxy = grouped((r.case.incidents[act].through.rstrip("."), act) for act in acts_by_proxy)
    named = [f"{name} ({r.incidents(tuple(acts_through)).text})" for name, acts_through in by_proxy.items()]
    facts = tuple(f"incidents.{act}.through" for acts_through in by_proxy.values() for act in acts_through)
    yield {"go_betweens": Fact("; ".join(named), facts)}
