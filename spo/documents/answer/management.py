"""Managing the risk over time: A6 to A8, A16 and A20."""

from spo.assessment import Argued, counted
from spo.assessment.conditions.acts import GRAVER, acts_in, graver, two_periods
from spo.assessment.conditions.people import homes_of_defendant, new_names
from spo.assessment.facts import Fact
from spo.patterns import Count
from spo.patterns.words import acts

from ..writer import Writer, day
from .slots import (
    Slots,
    exhibit_ref,
    latest,
    main_order,
    means,
    order_name,
    order_slots,
    term_list,
)


def a6(w: Writer, _: Argued) -> list[Slots]:
    """Fill A6: names, addresses and failed checks. Notification is never the only ground."""
    defendant, key = w.case.defendant, main_order(w)
    names = 1 + len(defendant.other_names) + len(new_names(w.assessment.scene))
    homes = homes_of_defendant(w.assessment.scene)
    kind = w.assessment.view.kind(w.case.existing_orders[key]) if key else None
    without = kind is not None and kind.notification is not None and kind.notification.can == "no"
    return [
        {
            "name_count": Fact(str(names), ("defendant.name", "defendant.other_names")) if names > 1 else Fact(""),
            "address_count": Fact(
                str(len(homes)) if len(homes) > 1 else "", tuple(f"places.{h}.address" for h in homes)
            ),
            "failed_check_dates": w.at("defendant.failed_address_checks"),
            "order_without_notification": order_name(w, key) if without else Fact(""),
            "licence_ends": w.at("defendant.custody.licence_ends"),
            "terms_ref": term_list(w, (term.id for term in w.assessment.terms if term.shown)),
        }
    ]


def a7(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A7: what ends and when, contact that resumed after an earlier order ended, and the latest act."""
    orders = [path.split(".")[1] for path in argued.met.facts if path.startswith("existing_orders.")]
    found: list[Slots] = []
    for key in orders:
        found.append({**order_slots(w, key)})
    if "defendant.custody.licence_ends" in argued.met.facts:
        found.append({"licence_ends": w.at("defendant.custody.licence_ends")})
    last = latest(w, argued.met.incidents)
    if last:
        found.append({"incident_ref": w.incidents((last,)), "last_date": w.at(f"incidents.{last}.date")})
    made = [order.made.day for order in w.assessment.view.orders_in_force.values() if order.made.day]
    for key, order in w.assessment.view.orders:
        end = order.ends.latest
        after = [(day, i) for i, act in w.assessment.view.put_forward if (day := act.date.day) and end and day > end]
        if not after or w.assessment.view.binds(order) or any(day <= after[0][0] for day in made):
            continue  # another order ran by then, so nothing follows from when this one ended
        found.append(
            {
                "previous_order": order_name(w, key),
                "previous_ends": w.at(f"existing_orders.{key}.ends"),
                "resumed_date": w.at(f"incidents.{after[0][1]}.date"),
                "resumed_ref": w.incidents((after[0][1],)),
            }
        )
    return found


def a8(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A8: how often methods changed, and who in the force holds the order."""
    changes = argued.met.incidents
    tired = [path.split(".")[1] for path in argued.met.facts]
    found: list[Slots] = [
        {
            "count": Fact(
                str(len(changes)) if len(changes) > 1 else "", tuple(f"incidents.{i}.reach" for i in changes)
            ),
            "first_date": w.at(f"incidents.{changes[0]}.date") if changes else Fact(""),
            "incidents_ref": w.incidents(changes),
            "responsible_officer": w.at("authority.owner"),
        }
    ]
    for person in tired:
        own = [key for key, witness in w.case.witnesses.items() if witness.person == person]
        produced = [key for key, exhibit in w.case.exhibits.items() if exhibit.produced_by in own]
        found.append({"person": w.person(person), "exhibits_ref": exhibit_ref(w, produced)})
    return found


def a16(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A16: acts from custody, the release date, and the end of the licence."""
    acts, custody = argued.met.incidents, "defendant.custody"
    held = w.case.defendant.custody.in_custody == "yes"
    return [
        {
            "release_date": w.at(f"{custody}.release_expected") if held else Fact(""),
            "incidents_ref": w.incidents(acts),
            "means": means(w, acts),
            "licence_ends": w.at(f"{custody}.licence_ends"),
            "terms_ref": term_list(w, (t.id for t in w.assessment.terms if t.shown)) if held else Fact(""),
        }
    ]


def a20(w: Writer, argued: Argued) -> list[Slots]:
    """Fill A20: two equal periods counted, and graver acts since the order."""
    scene = w.assessment.scene
    earlier, later = two_periods(scene)
    weeks = w.assessment.view.guidance.figures["escalation-weeks"].value
    grave, key = graver(scene), main_order(w)
    kinds = frozenset(tag for i in grave for tag in w.case.incidents[i].reach) - frozenset(GRAVER)
    found: list[Slots] = []
    if acts_in(scene, later) > acts_in(scene, earlier):
        found.append(
            {
                "period": Fact(counted(weeks, "week")),
                "period_end": Fact(day(w.assessment.view.on)),
                "count": _acts(w, later),
                "earlier_count": _acts(w, earlier),
            }
        )
    if grave:
        found.append(
            {
                "order": order_name(w, key),
                "new_kinds": means(w, grave, but_not=kinds),
                "incidents_ref": w.incidents(grave),
            }
        )
    return found


def _acts(w: Writer, incidents: tuple[str, ...]) -> Fact:
    """Return how many acts some incidents cover, and how many of them are attributed by inference."""
    inferred = tuple(key for key in incidents if w.case.incidents[key].inferred)
    scene = w.assessment.scene
    count = Count(acts_in(scene, incidents), incidents, acts_in(scene, inferred))
    paths = (*(f"incidents.{i}.date" for i in incidents), *(f"incidents.{i}.inferred" for i in inferred))
    return Fact(acts(count), paths)
