"""A10. Bail is temporary and thin."""

from spo.case.outcomes import outcome_at

from ..conditions import Met, Scene, condition
from ..conditions.orders import in_force
from ..latest_end import Protection
from .argument import Argued, CaseReader, Fact, Filled, fills
from .common_slots import order_slots


@condition
def bail_or_release_under_investigation_now_or_ended_without_conviction(scene: Scene) -> Met | None:
    """Bail, or release under investigation, now; or bail that ended with no further action or an acquittal.

    Where each act that bail reaches is reached by an order that outlasts it, the end of bail is no gap.
    """
    case, found = scene.view.case, Protection(scene.view)
    bail = (key for key in in_force(scene, "bail") if case.existing_orders[key].made)
    now = tuple(f"existing_orders.{key}" for key in bail if not found.leaves_nothing(key))
    bailed = any(scene.view.family(order) == "bail" for order in case.existing_orders.values())
    for key, proceeding in case.proceedings.items():
        under = proceeding.stage == "released under investigation"
        ended = bailed and proceeding.stage in ("no further action", "acquitted")
        if proceeding.date and (under or ended):
            now += (f"proceedings.{key}.stage",)
    return Met(now) if now else None


@fills("A10")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A10: bail, and what protects each person if it ends."""
    bail = in_force(r.assessment, "bail")
    for key in bail:
        slots = order_slots(r, key)
        yield {"bail": slots["order"], "ends": slots["ends"]}
    others = [key for key in r.assessment.view.orders_in_force if key not in bail]
    named = [r.case.existing_orders[key].names for key in others]
    everybody = tuple(r.case.protected_persons)
    covered = set(everybody) if any(not names for names in named) else {key for names in named for key in names}
    people = r.people(tuple(key for key in everybody if key not in covered), "or")
    for key, proceeding in r.case.proceedings.items():
        base = f"proceedings.{key}.date"
        ended = proceeding.stage in ("no further action", "acquitted")
        waiting = outcome_at(proceeding.stage) in ("under-investigation", "decision-awaited")
        yield {
            "rui_since": r.at(base) if proceeding.stage == "released under investigation" else Fact(""),
            "nfa_date": r.at(base) if proceeding.stage == "no further action" and not bail else Fact(""),
            "acquittal_date": r.at(base) if proceeding.stage == "acquitted" and not bail else Fact(""),
            "person_unprotected_if_no_charge": people if waiting and bail else Fact(""),
            "person_unprotected_meanwhile": people if waiting and not bail else Fact(""),
            "person_unprotected_now": people if ended and not bail else Fact(""),
        }
        for order in others[:1] if waiting and bail else ():
            ends = r.at(f"existing_orders.{order}.ends")
            yield {"remaining_order": r.order_name(order), "remaining_ends": ends}
