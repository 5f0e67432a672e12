"""The second ground: the risk. It says what is recorded and nothing stronger."""

from collections.abc import Iterable
from datetime import date

from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Sentence
from ...writer import Writer, labelled, passage

_RISK = {
    "physical": "Physical harm",
    "psychological": "Psychological harm",
    "escalation": "How the acts have changed",
    "means": "Access to weapons or other means",
    "managed_how": "Other arrangements",
}


def risk(w: Writer) -> list[Passage]:
    """Return the second ground: the risk, to whom, and what the assessments found."""
    persons = (
        w.say("The risk to {name}: {words}.", name=w.person(key), words=w.at(f"protected_persons.{key}.risk"))
        for key in w.case.protected_persons
    )
    found = passage("risk", w.law("risk-harm"))
    for field, label in _RISK.items():
        found += passage(f"risk.{field}", w.say(f"{label}: {{words}}.", words=w.at(f"risk.{field}")))
    found += passage("risk.persons", *persons)
    gaps = w.gaps("risk", "risk-not-described", "protective-factors-missing")
    return [*found, *_drivers(w), *_tools(w), *gaps]


def _drivers(w: Writer) -> Iterable[Passage]:
    for key, driver in w.case.defendant.drivers.items():
        base = f"defendant.drivers.{key}"
        who, words = _after_a_name(w.at(f"{base}.said_by")), w.as_said(f"{base}.words")
        said = "{who} said" if words.text[:1] in '"“' else "As recorded from {who}"
        yield from passage(
            f"risk.driver.{key}",
            w.say(
                "What is said to drive the behaviour: {kind}."
                if who.text
                else "What drives the behaviour, on the applicant's case: {kind}.",
                kind=w.at(f"{base}.kind"),
            ),
            w.say(f"{said} {{on}}: {{words}}", who=who, on=Fact(driver.date.on, (f"{base}.date",)), words=words)
            or w.say(f"{said}: {{words}}", who=who, words=words)
            or w.say("{words}", words=words),
            w.say("Exhibit {marks}.", marks=w.exhibits(driver.exhibits)),
        )


def _after_a_name(who: Fact) -> Fact:
    """Return who somebody is, with a comma before the verb where what qualifies them stands after the name."""
    return composed(f"{who.text}," if "," in who.text else who.text, who)


def _tools(w: Writer) -> list[Passage]:
    """Return each assessment of the latest day in full, and that there were others on days before it."""
    made = [(key, tool) for key, tool in w.case.risk_assessments.items() if tool.done == "yes"]
    latest = max((tool.date.day or date.min for _, tool in made), default=date.min)
    of_latest = [key for key, tool in made if (tool.date.day or date.min) == latest]
    before = [key for key, tool in made if key not in of_latest and tool.date.day]
    found: list[Passage] = []
    for key in of_latest:
        base = f"risk_assessments.{key}"
        parts = joined(
            w.at(f"{base}.tool"),
            labelled("version", w.at(f"{base}.version")),
            labelled("completed on", w.at(f"{base}.date")),
            labelled("by", w.at(f"{base}.assessor")),
        )
        found += passage(
            f"risk.tool.{key}",
            w.say("Risk assessment: {parts}.", f"{base}.done", parts=parts),
            w.say("Training: {training}.", training=w.at(f"{base}.training")),
            w.say("It records: {found}", found=w.at(f"{base}.found")),
            w.say("Exhibit {marks}.", marks=w.exhibits(w.case.risk_assessments[key].exhibits)),
            w.say("It is relied on for structure only.", f"{base}.tool"),
            *(_earlier(w, f"risk_assessments.{one}") for one in before if key == of_latest[-1]),
        )
    return found + _not_complete(w)


def _earlier(w: Writer, base: str) -> Sentence | None:
    """Return what an assessment of an earlier day found, which may be less than the last did."""
    when, found = w.at(f"{base}.date"), w.at(f"{base}.found")
    said = w.say("An earlier assessment, of {when}, records: {found}", when=when, found=found)
    return said or w.say("There was an earlier assessment on {when}.", when=when)


def _not_complete(w: Writer) -> list[Passage]:
    """Return what an assessment that was begun and is not complete records: it is for the defendant to know too."""
    found: list[Passage] = []
    for key, tool in w.case.risk_assessments.items():
        base = f"risk_assessments.{key}"
        if tool.done == "no":
            parts = joined(*(w.at(f"{base}.{field}") for field in ("tool", "date", "assessor")))
            records = w.say("What there is of it records: {found}", found=w.at(f"{base}.found"))
            said = w.say("Risk assessment not complete: {parts}.", f"{base}.done", parts=parts)
            found += passage(f"risk.tool.{key}", said, records) if records else []
    return found
