"""A9. No statutory bar, no stage limit."""

from datetime import date

from spo.case.english import listed

from ..clashes import none_clashes
from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Fact, Filled, composed, fills

_STAGES = {"convicted": "conviction", "sentenced": "sentence", "acquitted": "acquittal"}


@condition
def other_order_or_proceeding_recorded_or_raised_by_the_bench(scene: Scene) -> Met | None:
    """Any other order, bail, licence or proceeding is recorded for the defendant."""
    case = scene.view.case
    facts = tuple(f"existing_orders.{key}" for key in case.existing_orders)
    facts += tuple(f"proceedings.{key}" for key in case.proceedings)
    return Met(facts) if facts else None


@fills("A9")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A9: the order that is in force, and the stage that proceedings have reached."""
    view = r.assessment.view
    checks = r.case.order_checks.items()
    searched = sorted((check.date.latest or date.min, key) for key, check in checks if check.result and check.date)
    dates = [r.at(f"order_checks.{key}.date") for _, key in searched]
    days = tuple(dict.fromkeys(one.text for one in dates))
    made = f"{'a search' if len(dates) == 1 else 'searches'} made on {listed(days)}"
    recorded = [kind for order in r.case.existing_orders.values() if (kind := view.kind(order))]
    no_spo = not any(kind.is_sought for kind in recorded)
    yield {
        "order": r.order_name(view.main_order),
        "spo_searches": composed(made, *dates) if dates and no_spo else Fact(""),
    }
    for key in view.earlier_spo if none_clashes(view) else ():
        yield {"earlier_spo_made": r.at(f"existing_orders.{key}.made")}
    ended = [(p.date.day, key) for key, p in r.case.proceedings.items() if p.stage in _STAGES and p.date.day]
    for _day, key in [] if view.main_order else sorted(ended)[-1:]:
        base, stage = f"proceedings.{key}", r.case.proceedings[key].stage or ""
        yield {"outcome": Fact(_STAGES[stage], (f"{base}.stage",)), "outcome_date": r.at(f"{base}.date")}
