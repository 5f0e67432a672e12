"""A15. The whole history counts."""

from spo.case import latest_day, never_decided

from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Fact, Filled, fills
from .common_slots import latest, verb


@condition
def acts_outside_the_decided_charge_or_never_prosecuted(scene: Scene) -> Met | None:
    """Two dated, sourced acts about which no charge is recorded as decided."""
    never = never_decided(scene.view.case)
    acts = tuple(key for key in scene.view.relied_on if key in never)
    return Met(tuple(f"incidents.{key}" for key in acts), acts) if len(acts) > 1 else None


@fills("A15")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A15: acts before the order and acts not charged, with recent ones first to be found."""
    acts, key = argued.met.incidents, r.assessment.view.main_order
    last = latest(r, acts)
    made = r.case.existing_orders[key].made.latest if key else None
    before = tuple(i for i in acts if made and (day := latest_day(r.case.incidents[i])) and day < made)
    yield {
        "early_or_abroad_ref": r.incidents(_before_the_act(r, acts)),
        "first_date": Fact(r.case.incidents[acts[0]].date.opens, (f"incidents.{acts[0]}.date",)),
        "until": Fact(r.case.incidents[last].date.closes, (f"incidents.{last}.date",)) if last else Fact(""),
        "last_date": r.at(f"incidents.{last}.date") if last else Fact(""),
        "order": r.order_name(key),
        "verb": verb(r, key),
        "before_order_ref": r.incidents(before),
        "uncharged_ref": r.incidents(acts),
        "incident_ref": r.incidents((last,) if last else ()),
    }
    for number, proceeding in r.case.proceedings.items():
        if proceeding.stage == "acquitted":
            yield {
                "acquitted_charge": r.at(f"proceedings.{number}.description"),
                "acquittal_date": r.at(f"proceedings.{number}.date"),
            }


def _before_the_act(r: CaseReader, acts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the acts before section 2(5) came into force."""
    began = r.assessment.view.guidance.criteria["s2-5"].in_force
    return tuple(act for act in acts if began and (day := latest_day(r.case.incidents[act])) and day < began)
