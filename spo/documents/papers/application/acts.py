"""The first ground: what was done, in short and by kind, and the acts that the application describes."""

from collections.abc import Collection, Iterator

from spo.assessment import counted
from spo.assessment.chosen import chosen_acts
from spo.assessment.facts import Fact
from spo.case import Case, outcome
from spo.case.outcomes import outcome_at

from ...passages import Passage
from ...writer import Writer, passage
from .summary import summary


def chosen(w: Writer) -> list[str]:
    """Return the acts that the application describes, in date order: all that are put forward, or the working figure.

    Where there are more: those that the rule chooses; then the latest of each behaviour, and the latest. The
    chronology has them all.
    """
    every = [key for key, _ in w.assessment.view.put_forward]
    latest_of_each = {letter: key for key in every for letter in w.case.incidents[key].behaviours}
    wanted = dict.fromkeys([*chosen_acts(w.assessment.view).acts, *latest_of_each.values(), *reversed(every)])
    kept = set(list(wanted)[: w.assessment.view.guidance.figures["chosen-acts"].value])
    return [key for key in every if key in kept]


def acts(w: Writer) -> list[Passage]:
    """Return the first ground: what was done, in short; what the law says of it; and how often of each kind."""
    view = w.assessment.view
    if not view.incidents:
        return w.gaps("acts", "acts-none")
    most = len(chosen(w))
    described = "The table describes {count} entries; the chronology, all."
    return (
        summary(w)
        + passage(
            "acts",
            w.law("acts-any-time"),
            w.law("acts-examples"),
            w.say(described, "incidents", count=str(most)) if len(view.put_forward) > most else None,
        )
        + _not_proved(w)
        + list(_each_example(w))
        + w.gaps("acts", "acts-fewer-than-two")
    )


def _not_proved(w: Writer) -> list[Passage]:
    """Return the acts put forward of which the defendant was acquitted, and those that a court found not proved."""
    case = w.case
    tried = {breach.incident for key, breach in case.breaches.items() if outcome(case, key).id == "tried-not-proved"}
    held = [one for one in case.proceedings.values() if outcome_at(one.stage) == "tried-not-proved"]
    acquitted: set[str] = {act for one in held if one.stage == "acquitted" for act in one.incidents}
    acquitted |= {one.incident or "" for one in case.breaches.values() if _is_acquittal(case, one.proceeding)}
    others = tried.union(*(one.incidents for one in held)) - acquitted

    def of(acts: Collection[str | None]) -> Fact:
        return w.incidents(tuple(key for key, _ in w.assessment.view.put_forward if key in acts))

    return passage(
        "acts.not-proved",
        w.law("acts-not-proved", incidents=of(acquitted)),
        w.law("acts-dismissed", incidents=of(others)),
    )


def _is_acquittal(case: Case, proceeding: str | None) -> bool:
    held = case.proceedings.get(proceeding or "")
    return held is not None and held.stage == "acquitted"


def _each_example(w: Writer) -> Iterator[Passage]:
    """Yield a line for each example in section 2A(3), by its own letter: how many entries are of it, and which."""
    for letter, behaviour in w.assessment.view.guidance.behaviours.items():
        keys = tuple(key for key, act in w.assessment.view.put_forward if letter in act.behaviours)
        label = f"({letter}) {behaviour.label}" if behaviour.letter else behaviour.label
        yield from passage(
            f"acts.example.{letter}",
            w.say(
                "{label}: {count} ({incidents}).",
                label=Fact(label, tuple(f"incidents.{key}.behaviours" for key in keys), (f"behaviours/{letter}",)),
                count=counted(len(keys), "entry", "entries") if keys else "",
                incidents=w.incident_numbers(keys),
            ),
            style="item",
        )
