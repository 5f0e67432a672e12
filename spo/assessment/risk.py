"""The second limb: the defendant poses a risk associated with stalking to another person (s.1(1)(b), s.2(1)(b))."""

from collections.abc import Iterator

from spo.case import told_on
from spo.case.days import in_full

from .findings import Findings, Support, stated
from .limbs import Limb, limb
from .unfilled import unfilled
from .view import View

_TO_A_PERSON = {
    "risk": "The risk to {} is described.",
    "psychological_harm": "Psychological harm to {} is recorded.",
    "physical_harm": "Physical harm to {}, or fear of it, is recorded.",
}
_AS_A_WHOLE = {
    "physical": "The risk of physical harm is described.",
    "psychological": "The risk of psychological harm is described.",
    "escalation": "How the acts have changed is described.",
}


def risk(view: View) -> Limb:
    """Return what is recorded of the risk, to whom, and of what he knew or ought to have known (s.1(4))."""
    return limb("risk", "s2-1-b", _supports(view), _missing(view))


def _supports(view: View) -> Iterator[Support]:
    case = view.case
    for key, person in case.protected_persons.items():
        name = view.person(key) or "this person"
        yield from stated(person, f"protected_persons.{key}", {k: v.format(name) for k, v in _TO_A_PERSON.items()})
    yield from stated(case.risk, "risk", _AS_A_WHOLE)
    for key, tool in case.risk_assessments.items():
        if tool.done == "yes" and tool.tool and tool.found:
            text = f"{tool.tool}, {tool.date.words or 'undated'}, records indicators."
            yield Support(text, (f"risk_assessments.{key}.tool", f"risk_assessments.{key}.found"))
    for key, warning in case.warnings.items():
        dated = told_on(case, key)
        if warning.words or case.at(dated):
            told = f"{warning.kind or 'a warning'}, {case.at(dated).words or 'undated'}"
            text = f"Recorded as bearing on what the defendant knew or ought to have known: {told}."
            yield Support(text, (f"warnings.{key}.kind", dated))


def _missing(view: View) -> Findings:
    case = view.case
    yield from unfilled(view, "protected_persons")
    if not (case.risk.physical or case.risk.psychological or any(p.risk for p in case.protected_persons.values())):
        yield view.find("risk-not-described", "risk.psychological")
    yield from unfilled(view, "warnings")
    for key in case.warnings:
        yield from unfilled(view, f"warnings.{key}")
        if case.at(dated := told_on(case, key)).day is None:
            yield view.find("warning-undated", dated)
    yield from _untimed(view)
    for key in case.protected_persons:
        yield from _person(view, key)
    yield from unfilled(view, "risk_assessments")
    for key, tool in case.risk_assessments.items():
        if tool.done == "yes" and not (
            tool.tool and tool.version and tool.date.day and tool.assessor and tool.training
        ):
            yield view.find("risk-assessment-incomplete", f"risk_assessments.{key}")
    yield from unfilled(view, "risk")


def _untimed(view: View) -> Findings:
    """Yield each warning of no recorded time, on a day on which there was an act too."""
    untimed = (one for one in view.pattern.told if one.paths[0].startswith("warnings.") and not one.time)
    for stop in untimed:
        if acts := view.pattern.during(stop).incidents:
            path, day = stop.paths[0].replace(".date", ".time"), in_full(stop.first)
            yield view.find("warning-time-unasked", path, date=day, incidents=view.incident_list(acts))


def _person(view: View, key: str) -> Findings:
    person = view.case.protected_persons[key]
    name, base = view.person(key) or "each person", f"protected_persons.{key}"
    if not person.name and not person.withhold_name:
        yield view.find("person-unnamed", f"{base}.name")
    yield from unfilled(view, base, person=name)
    yield from unfilled(view, f"{base}.relationship", person=name)
    if person.views_taken in (None, "yes") and not person.views and not person.support:
        asks = "views" if person.views_taken else "views_taken"
        yield view.find("views-missing", f"{base}.{asks}", person=name)
