"""A17. It has never been looked at as stalking."""

from datetime import date

from spo.case.risk import RiskAssessment

from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Fact, Filled, fills


@condition
def restraining_order_made_on_a_conviction_that_is_not_stalking(scene: Scene) -> Met | None:
    """A restraining order in force was made on a conviction that is not under s.2A or s.4A of the 1997 Act."""
    return _on_conviction(scene, "offence_is_stalking", "offence")


@condition
def no_stalking_assessment_before_that_court_as_checked(scene: Scene) -> Met | None:
    """No stalking risk assessment was before the court that made it, as somebody named was asked on a date."""
    return _on_conviction(scene, "stalking_assessed", "stalking_assessed_checked")


def _on_conviction(scene: Scene, answer: str, detail: str) -> Met | None:
    """Return the facts of the restraining orders on conviction where an answer is no and its detail is given."""
    facts = tuple(
        f"existing_orders.{key}.{field}"
        for key in scene.view.in_force(lambda kind: kind.family == "restraining" and kind.made_on == "conviction")
        for order in (scene.view.case.existing_orders[key],)
        if getattr(order, answer) == "no" and getattr(order, detail)
        for field in (answer, detail)
    )
    return Met(facts) if facts else None


def _completed(tool: RiskAssessment, after: date) -> bool:
    return tool.done == "yes" and tool.date.day is not None and tool.date.day > after


@fills("A17")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A17: what the sentencing court did not have. It is not criticised."""
    key = next((path.split(".")[1] for path in argued.met.facts), None)
    if key is None:
        return
    made = r.case.existing_orders[key].made.latest
    later = tuple(k for k, t in r.case.risk_assessments.items() if made and _completed(t, made))
    base = f"risk_assessments.{later[-1]}" if later else ""
    said = [k for k, w in r.case.witnesses.items() if w.person and made and (d := w.statement_date.day) and d > made]
    yield {
        "order": r.order_name(key),
        "offence": r.at(f"existing_orders.{key}.offence"),
        "incidents_ref": r.incidents(r.assessment.table.since.get(key, ())),
        "tool": r.at(f"{base}.tool") if base else Fact(""),
        "tool_date": r.at(f"{base}.date") if base else Fact(""),
        "witness": r.witness(said[0]) if said else Fact(""),
        "statement_date": r.at(f"witnesses.{said[0]}.statement_date") if said else Fact(""),
        "assessment_checked": r.at(f"existing_orders.{key}.stalking_assessed_checked"),
    }
