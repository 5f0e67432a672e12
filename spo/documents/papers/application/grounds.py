"""The three grounds: acts, risk, necessity. Each says what is recorded and nothing stronger."""

from collections.abc import Iterable
from datetime import date

from spo.assessment import counted
from spo.case import When
from spo.chronology.patterns import Count
from spo.chronology.patterns.words import acts as acts_of
from spo.chronology.patterns.words import entries as entries_of

from ...passages import Fact, Passage, Row, Sentence
from ...writer import Writer, day, joined, labelled, passage, row, when


def chosen(w: Writer) -> list[str]:
    """Return the acts that the application describes, in date order: all that are attributed, or the working figure.

    Where there are more: the first, the latest of each behaviour, and then the latest. The chronology has them all.
    """
    every = [key for key, _ in w.assessment.view.put_forward]
    most = w.assessment.view.guidance.figures["chosen-acts"].value
    if len(every) <= most:
        return every
    latest_of_each = {letter: key for key in every for letter in w.case.incidents[key].behaviours}
    wanted = dict.fromkeys([every[0], *latest_of_each.values(), *reversed(every)])
    kept = set(list(wanted)[:most])
    return [key for key in every if key in kept]


def acts(w: Writer) -> list[Passage]:
    """Return the first ground: the counts, and what the law says of them."""
    view = w.assessment.view
    if not view.incidents:
        return w.gaps("acts", "acts-none")
    found = passage("acts", pattern(w), not_relied_on(w), w.law("acts-examples"), w.law("acts-any-time"))
    for letter, behaviour in view.guidance.behaviours.items():
        keys = tuple(key for key, act in view.put_forward if letter in act.behaviours)
        label = f"({letter}) {behaviour.label}" if behaviour.letter else behaviour.label
        found += passage(
            f"acts.{letter}",
            w.say(
                "{label}: {count} ({incidents}).",
                label=Fact(label, tuple(f"incidents.{key}.behaviours" for key in keys)),
                count=counted(len(keys), "entry", "entries") if keys else "",
                incidents=w.incidents(keys),
            ),
            style="item",
        )
    both = any(len(act.behaviours) > 1 for _, act in view.put_forward)
    twice = w.say("An entry may be of more than one example.", "incidents") if both else None
    fewer = len(view.put_forward) > len(chosen(w))
    text = "The table describes {count} of these entries. The chronology gives every one."
    described = w.say(text, "incidents", count=str(len(chosen(w)))) if fewer else None
    found += passage("acts.chosen", twice, described)
    return found + w.gaps("acts", "acts-fewer-than-two")


def pattern(w: Writer) -> Sentence | None:
    """Return how many acts are put forward, over how long, and in how many entries of the chronology."""
    found = w.assessment.view.pattern
    dated = [*found.dated.incidents, *found.in_future.incidents]
    if not dated:
        return None
    first, last = w.case.incidents[dated[0]].date, w.case.incidents[dated[-1]].date
    return w.say(
        "The chronology records {count}, from {first} to {last}.",
        count=_acts_in(found.total),
        first=Fact(_end(first, first.earliest), (f"incidents.{dated[0]}.date",)),
        last=Fact(_end(last, last.latest), (f"incidents.{dated[-1]}.date",)),
    )


def _end(value: When, end: date | None) -> str:
    """Return one end of a span of time: a period of days gives its own first or last day."""
    return day(end) if end and value.certainty == "between" else when(value)


def not_relied_on(w: Writer) -> Sentence | None:
    """Return which incidents are not attributed to the defendant, so that nothing rests on them."""
    keys = w.assessment.view.unattributed
    return w.say(
        "That leaves out {incidents}, which the chronology gives but which {verb} not attributed to the defendant.",
        *(f"incidents.{key}.attributed" for key in keys),
        incidents=w.incidents(keys),
        verb="is" if len(keys) == 1 else "are",
    )


def _acts_in(total: Count) -> Fact:
    return Fact(f"{acts_of(total)} in {entries_of(total)}", tuple(f"incidents.{key}.count" for key in total.incidents))


def knowledge(w: Writer) -> list[Passage]:
    """Return how the defendant knew, or ought to have known, that the acts were unwelcome (s.1(4)(b))."""
    found: list[Passage] = []
    for key, warning in w.case.warnings.items():
        base = f"warnings.{key}"
        found += passage(
            base,
            w.say("{date}: {kind}.", date=w.at(f"{base}.date"), kind=_kind(w, base))
            or w.say("{kind}.", kind=_kind(w, base)),
            w.say("By {by}.", by=w.at(f"{base}.by")),
            w.say("{words}", words=w.at(f"{base}.words")),
            w.say("Exhibit {marks}.", marks=w.exhibits(warning.exhibits)),
            style="sub",
        )
    return (
        (passage("knowledge", w.law("unwelcome")) if found else []) + found + w.gaps("knowledge", "unwelcome-not-shown")
    )


def _kind(w: Writer, base: str) -> Fact:
    kind = w.at(f"{base}.kind")
    return Fact("told", kind.paths) if kind.text == "other" else kind


def risk(w: Writer) -> list[Passage]:
    """Return the second ground: the risk, to whom, and what the assessments found."""
    found = passage("risk", w.law("risk-harm"))
    for field, label in (
        ("physical", "Physical harm"),
        ("psychological", "Psychological harm"),
        ("escalation", "How the acts have changed"),
        ("means", "Access to weapons or other means"),
        ("managed_how", "Managed under other arrangements"),
    ):
        found += passage(f"risk.{field}", w.say(f"{label}: {{words}}", words=w.at(f"risk.{field}")))
    for key in w.case.protected_persons:
        base = f"protected_persons.{key}"
        found += passage(
            f"risk.{key}",
            w.say("The risk to {name}: {words}", name=w.person(key), words=w.at(f"{base}.risk")),
        )
    gaps = w.gaps("risk", "risk-not-described", "protective-factors-missing")
    return [*found, *_drivers(w), *_tools(w), *gaps]


def _drivers(w: Writer) -> Iterable[Passage]:
    for key, driver in w.case.defendant.drivers.items():
        base = f"defendant.drivers.{key}"
        said = joined(w.at(f"{base}.said_by"), w.at(f"{base}.date"))
        yield from passage(
            f"risk.driver.{key}",
            w.say("What drives the behaviour: {kind}.", kind=w.at(f"{base}.kind")),
            w.say("{said}: {words}", said=said, words=w.at(f"{base}.words")),
            w.say("Exhibit {marks}.", marks=w.exhibits(driver.exhibits)),
        )


def _tools(w: Writer) -> list[Passage]:
    """Return the latest assessment in full, and that there were others before it."""
    tools = sorted(w.case.risk_assessments.items(), key=lambda item: (item[1].date.day or date.min, item[0]))
    found: list[Passage] = []
    for key, tool in tools[-1:]:
        base = f"risk_assessments.{key}"
        earlier = joined(*(w.at(f"risk_assessments.{other}.date") for other, _ in tools[:-1]))
        parts = joined(
            w.at(f"{base}.tool"),
            labelled("version", w.at(f"{base}.version")),
            labelled("completed on", w.at(f"{base}.date")),
            labelled("by", w.at(f"{base}.assessor")),
        )
        found += passage(
            f"risk.tool.{key}",
            w.say("Risk assessment: {parts}.", parts=parts),
            w.say("Training: {training}.", training=w.at(f"{base}.training")),
            w.say("It records: {found}", found=w.at(f"{base}.found")),
            w.say("Exhibit {marks}.", marks=w.exhibits(tool.exhibits)),
            w.say("It is relied on for structure only.", f"{base}.tool"),
            w.say("There was an earlier assessment on {earlier}.", earlier=earlier),
        )
    return found


def necessity(w: Writer) -> list[Passage]:
    """Return the third ground. Where necessity is not shown it is a marked gap, and nothing argues it."""
    if not w.assessment.necessity_shown:
        return w.gaps("necessity", "necessity-not-shown", "terms-none", "term-duplicates", "term-without-reason")
    return passage(
        "necessity", w.law("necessity-opening"), w.law("nothing-filed-repeats") if _orders(w) else None
    ) + w.gaps(
        "necessity", "term-duplicates", "term-without-reason", "term-protects-nobody", "requirement-without-provider"
    )


def _orders(w: Writer) -> bool:
    return bool(w.assessment.view.orders_in_force)


def each_term(w: Writer) -> list[Row]:
    """Return a row for each term for which reasons are shown. A term that is not shown has a gap instead."""
    if not w.assessment.necessity_shown:
        return []
    return [
        row(
            term.id,
            term=w.term(term.id),
            why=joined(w.at(f"terms.{term.id}.risk"), w.at(f"terms.{term.id}.why_necessary"), between="\n"),
            less=w.at(f"terms.{term.id}.less_considered"),
            incidents=w.incident_numbers(term.answers),
        )
        for term in w.assessment.terms
        if term.shown
    ]
