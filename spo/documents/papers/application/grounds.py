"""The second ground: the risk. It says what is recorded and nothing stronger."""

import re
from collections.abc import Iterable
from datetime import date

from spo.assessment import lower
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Sentence
from ...writer import Writer, ended, labelled, passage
from ..hearing import after_for

SAYS_NONE = re.compile(r"(none|nothing)\b", re.IGNORECASE)
_HARM = {"psychological": "Psychological harm", "physical": "Physical harm", "means": "Weapons or other means"}
"""What is said of harm, and the name that it is given where the officer says that there is none of it."""


def risk(w: Writer) -> list[Passage]:
    """Return the second ground: the risk, to whom, from what, and what the assessments found.

    Where else the defendant is managed is kept: the defendant need not be told that a conference has met.
    """
    return [
        *passage("risk", w.law("risk-harm")),
        *(one for key in w.case.protected_persons for one in _to(w, key)),
        *passage("risk.harm", *(_harm(w, field, name) for field, name in _HARM.items())),
        *passage("risk.escalation", w.say("The acts have changed: {words}.", words=_lower(w.at("risk.escalation")))),
        *_drivers(w),
        *_tools(w),
        *w.gaps("risk", "risk-not-described", "protective-factors-missing"),
    ]


def _to(w: Writer, key: str) -> list[Passage]:
    """Return the risk to a person, and the harm to that person that is recorded."""
    base = f"protected_persons.{key}"
    risk, harm = w.at(f"{base}.risk"), w.at(f"{base}.psychological_harm")
    return passage(
        f"risk.{key}",
        w.say("To {name}: {words}.", name=w.person(key), words=_lower(risk)),
        None if SAYS_NONE.match(harm.text) else w.say("{harm}", harm=composed(ended(harm.text), harm)),
        style="sub",
    )


def _harm(w: Writer, field: str, name: str) -> Sentence | None:
    words = w.at(f"risk.{field}")
    if SAYS_NONE.match(words.text):
        return w.say(f"{name}: {{words}}.", words=_lower(words))
    return w.say("{words}", words=composed(ended(words.text), words))


def _lower(fact: Fact) -> Fact:
    return composed(lower(fact.text), fact)


def _drivers(w: Writer) -> Iterable[Passage]:
    """Yield what is said to drive the behaviour: who said it, when, and in what words."""
    for key, driver in w.case.defendant.drivers.items():
        base = f"defendant.drivers.{key}"
        who, words = _after_a_name(w.at(f"{base}.said_by")), w.as_said(f"{base}.words")
        on, kind = Fact(driver.date.on, (f"{base}.date",)), _lower(w.at(f"{base}.kind"))
        of = _bracketed(Fact("Of what drives the behaviour"), kind)
        verb = "said" if words.text[:1] in '"“' else "recorded"
        told = w.say(f"{{of}}, {{who}} {verb} {{on}}: {{words}}", of=of, who=who, on=on, words=words)
        undated = w.say(f"{{of}}, {{who}} {verb}: {{words}}", of=of, who=who, words=words)
        ours = w.say("What drives the behaviour, on the applicant's case: {kind}. {words}", kind=kind, words=words)
        alone = w.say("What drives the behaviour, on the applicant's case: {kind}.", kind=kind)
        shown = w.say("Exhibit {marks}.", marks=w.exhibits(driver.exhibits))
        yield from passage(f"risk.driver.{key}", told or undated or ours or alone, shown)


def _after_a_name(who: Fact) -> Fact:
    """Return who somebody is within a sentence, with a comma before the verb where something stands after the name."""
    name = after_for(who).text
    return composed(f"{name}," if "," in name else name, who)


def _tools(w: Writer) -> list[Passage]:
    """Return what each assessment of the latest day found, and each that was made before it."""
    made = [(key, tool) for key, tool in w.case.risk_assessments.items() if tool.done == "yes"]
    latest = max((tool.date.day or date.min for _, tool in made), default=date.min)
    of_latest = [key for key, tool in made if (tool.date.day or date.min) == latest]
    before = [key for key, tool in made if key not in of_latest and tool.date.day]
    found: list[Passage] = []
    for key in of_latest:
        base = f"risk_assessments.{key}"
        which, records = _tool(w, key), _lower(w.at(f"{base}.found"))
        found += passage(
            f"risk.tool.{key}",
            w.say("{which} records: {found}", f"{base}.done", which=which, found=records)
            or w.say("{which} is complete.", f"{base}.done", which=which),
            w.say("Exhibit {marks}.", marks=w.exhibits(w.case.risk_assessments[key].exhibits)),
            w.say("It is relied on for structure only.", f"{base}.tool"),
            *(_earlier(w, f"risk_assessments.{one}") for one in before if key == of_latest[-1]),
        )
    return found


def _tool(w: Writer, key: str) -> Fact:
    """Return an assessment as it begins a sentence: `The S-DASH (version 2) of 3 May 2026 by DC Example (trained)`."""
    at = {
        field: w.at(f"risk_assessments.{key}.{field}") for field in ("tool", "version", "date", "assessor", "training")
    }
    named = _bracketed(labelled("The", at["tool"]), labelled("version", at["version"]))
    by = _bracketed(labelled("by", at["assessor"]), at["training"])
    return joined(named, labelled("of", at["date"]), by, between=" ")


def _bracketed(fact: Fact, more: Fact) -> Fact:
    return composed(f"{fact.text} ({more.text})", fact, more) if more.text else fact


def _earlier(w: Writer, base: str) -> Sentence | None:
    """Return what an assessment of an earlier day found, which may be less than the last did."""
    when, found = w.at(f"{base}.date"), w.at(f"{base}.found")
    said = w.say("An earlier assessment, of {when}, records: {found}", when=when, found=_lower(found))
    return said or w.say("There was an earlier assessment on {when}.", when=when)
