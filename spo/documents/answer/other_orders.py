"""Other orders and other proceedings: A9 to A13."""

from spo.assessment import Argued, age_on_hearing, is_youth, lower
from spo.assessment.conditions.orders import BAIL, in_force
from spo.assessment.conditions.people import unassociated, under_16
from spo.assessment.facts import Fact

from ..writer import Writer
from .slots import Slots, exhibit_ref, main_order, order_name, order_slots, term_list

_STAGES = {"convicted": "conviction", "sentenced": "sentence", "acquitted": "acquittal"}


def a9(w: Writer, _: Argued) -> list[Slots]:
    """Fill A9: the order that is in force, and the stage that proceedings have reached."""
    earlier = w.assessment.view.earlier_spo
    searched = [key for key, check in w.case.order_checks.items() if check.result and check.date]
    no_spo = not any(order.kind == "spo" for order in w.case.existing_orders.values())
    found: list[Slots] = [
        {
            "order": order_name(w, main_order(w)),
            "spo_search_date": w.at(f"order_checks.{searched[-1]}.date") if searched and no_spo else Fact(""),
        }
    ]
    compatible = all(term.earlier_spo_compatible == "yes" for term in w.case.terms.values())
    for key in earlier if compatible and w.case.terms else ():
        found.append({"earlier_spo_made": w.at(f"existing_orders.{key}.made")})
    ended = [(p.date.day, key) for key, p in w.case.proceedings.items() if p.stage in _STAGES and p.date.day]
    for _day, key in [] if main_order(w) else sorted(ended)[-1:]:
        base, stage = f"proceedings.{key}", w.case.proceedings[key].stage or ""
        found.append({"outcome": Fact(_STAGES[stage], (f"{base}.stage",)), "outcome_date": w.at(f"{base}.date")})
    return found


def a10(w: Writer, _: Argued) -> list[Slots]:
    """Fill A10: bail, and what protects each person if it ends."""
    scene = w.assessment.scene
    bail = in_force(scene, BAIL)
    found: list[Slots] = []
    for key in bail:
        slots = order_slots(w, key)
        found.append({"bail": slots["order"], "ends": slots["ends"]})
    others = [key for key in w.assessment.view.orders_in_force if key not in bail]
    named = [w.case.existing_orders[key].names for key in others]
    everybody = tuple(w.case.protected_persons)
    covered = set(everybody) if any(not names for names in named) else {key for names in named for key in names}
    people = w.people(tuple(key for key in everybody if key not in covered), "or")
    for key, proceeding in w.case.proceedings.items():
        base = f"proceedings.{key}.date"
        ended = proceeding.stage in ("no further action", "acquitted")
        waiting = proceeding.stage in ("under investigation", "released under investigation")
        found.append(
            {
                "rui_since": w.at(base) if proceeding.stage == "released under investigation" else Fact(""),
                "nfa_date": w.at(base) if proceeding.stage == "no further action" and not bail else Fact(""),
                "acquittal_date": w.at(base) if proceeding.stage == "acquitted" and not bail else Fact(""),
                "person_unprotected_if_no_charge": people if waiting else Fact(""),
                "person_unprotected_now": people if ended and not bail else Fact(""),
            }
        )
        for order in others[:1] if waiting else ():
            ends = w.at(f"existing_orders.{order}.ends")
            found.append({"remaining_order": order_name(w, order), "remaining_ends": ends})
    return found


def a11(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A11: who is associated and who is not; the non-molestation order and what it leaves; who was advised."""
    scene = w.assessment.scene
    found: list[Slots] = []
    for key in unassociated(scene):
        what = w.at(f"protected_persons.{key}.relationship.description")
        found.append(
            {
                "person": w.person(key),
                "relationship": Fact(lower(what.text), what.paths),
                "unassociated_person": w.person(key),
            }
        )
    family = in_force(scene, frozenset({"non-molestation-order"}))
    for key, person in w.case.protected_persons.items() if not family else ():
        if person.relationship.associated == "yes":
            path = f"protected_persons.{key}.relationship.associated"
            found.append({"associated_person": Fact(w.person(key).text, (*w.person(key).paths, path))})
    for key in family:
        order = w.case.existing_orders[key]
        found.append(
            {
                "nmo_made": w.at(f"existing_orders.{key}.made"),
                "nmo_ends": w.at(f"existing_orders.{key}.ends"),
                "nmo_exhibit_ref": exhibit_ref(w, (order.exhibit,) if order.exhibit else ()),
            }
        )
    for path in argued.met.facts:
        if path.endswith(".advised_to_apply"):
            found.append({"advised_person": w.person(path.split(".")[1])})
    return found


def a12(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A12: why a DAPO is not open; or the terms that lie outside the one in force."""
    scene, found = w.assessment.scene, []
    for path in argued.met.facts:
        if path.endswith(".personally_connected"):
            found.append({"unconnected_person": w.person(path.split(".")[1])})
    if is_youth(w.assessment.view):
        found.append(
            {"defendant_age_under_18": Fact(str(age_on_hearing(w.assessment.view)), ("defendant.date_of_birth",))}
        )
    found += [{"person_under_16": w.person(key)} for key in under_16(scene)]
    if w.case.hearing.dapo_in_force_here == "no":
        found.append({"dapo_check_date": w.at("hearing.dapo_checked")})
    for key in in_force(scene, frozenset({"dapo"})):
        order = w.case.existing_orders[key]
        beyond = [t for t in w.assessment.terms for c in t.each if c.order == key and not c.reaches]
        people = tuple(dict.fromkeys(p for t in beyond for p in w.case.terms[t.id].persons))
        found.append(
            {
                "dapo_made": w.at(f"existing_orders.{key}.made"),
                "dapo_exhibit_ref": exhibit_ref(w, (order.exhibit,) if order.exhibit else ()),
                "terms_outside_dapo_ref": term_list(w, (t.id for t in beyond)),
                "persons": w.people(people),
                "incidents_ref": w.incidents(tuple(dict.fromkeys(i for t in beyond for i in t.answers))),
            }
        )
    return found


def a13(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A13: the acts in Scotland or Northern Ireland. What other orders do there is not said."""
    places = {path.split(".")[1] for path in argued.met.facts}
    found: list[Slots] = []
    for nation in ("Scotland", "Northern Ireland"):
        there = {key for key in places if w.case.places[key].nation == nation}
        acts = tuple(i for i in argued.met.incidents if w.case.incidents[i].where in there)
        if there:
            fact = Fact(nation, tuple(f"places.{key}.nation" for key in sorted(there)))
            found.append({"nation": fact, "incidents_ref": w.incidents(acts)})
    return found
