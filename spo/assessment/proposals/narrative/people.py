"""Drafts of the risk to a protected person, and of the harm that entries about that person record."""

from collections.abc import Sequence

from spo.case import Incident, is_recent
from spo.case.days import in_full

from ...assess import Assessment
from ...cues import has_cue
from ...facts import Fact, joined
from ...view import View
from .draft import drafts
from .pieces import NONE, count_of, counted, counted_in, opening, people, said, say, span

_MOST_NAMED, _LETTERS = 4, 160


@drafts("protected_persons.*.risk")
def risk(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft the risk to a person: the acts recorded, those after the last warning, and the latest."""
    view = assessment.view
    acts = [incident for incident, act in view.put_forward if key in act.towards]
    name, dated = people(view, (key,)), [one for one in acts if view.case.incidents[one].date.day]
    if not (name.text and any(is_recent_act(view, one) for one in dated)):
        return ()
    number, entries = counted(count_of(view, acts))
    return said(
        say(view, "person-acts", acts=number, entries=entries, name=name, span=span(view, acts)),
        after(view, dated),
        say(view, "person-risk", harm=_harm(view, key), name=name),
    )


def is_recent_act(view: View, key: str) -> bool:
    """Return whether an act is recent enough for a risk to be put forward on it, by the figure for a recent act."""
    return is_recent(view.case.incidents[key], view.guidance.figures["recent-act-months"].value, view.on)


def after(view: View, dated: Sequence[str]) -> Fact | None:
    """Return how many of some acts came after the last event that told the defendant something."""
    told = [event for event in view.pattern.events if event.first == event.last]
    if not told:
        return None
    event = told[-1]
    later = [key for key in dated if (day := view.case.incidents[key].date.earliest) and day > event.last]
    paths = tuple(path for stop in event.stops for path in stop.paths)
    date = Fact(in_full(event.last), paths)
    return say(view, "person-after", acts=counted_in(count_of(view, later)), date=date)


def _harm(view: View, key: str) -> Fact:
    """Return the kind of harm that is put forward: psychological, where something of it is recorded."""
    person, base = view.case.protected_persons[key], f"protected_persons.{key}"
    recorded = [field for field in ("psychological_harm", "effect") if getattr(person, field)]
    if recorded:
        return Fact("psychological harm", tuple(f"{base}.{field}" for field in recorded))
    alone = [f"incidents.{one}.impact" for one, _ in _about(view, key) if view.case.incidents[one].impact]
    return Fact("harm", tuple(alone)) if alone else NONE


@drafts("protected_persons.*.psychological_harm")
def psychological(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft psychological harm: the effects that entries about this person alone record, as they record them."""
    view = assessment.view
    acts = [one for one, act in _about(view, key) if opening(act.impact, _LETTERS)]
    told = (_told(view, one, "impact", view.case.incidents[one].impact) for one in _chosen(view, acts))
    effects = joined(*told, between=" ")
    return said(say(view, "person-effects", name=people(view, (key,)), effects=effects))


@drafts("protected_persons.*.physical_harm")
def physical(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft physical harm: the entries about this person alone that speak of injury, force or a threat."""
    return said(physical_acts(assessment.view, key))


def physical_acts(view: View, key: str) -> Fact | None:
    """Return the entries about a person alone that speak of injury, force or a threat, as they are told."""
    entry = view.guidance.narrative["physical-acts"]
    acts = [
        one
        for one, act in _about(view, key)
        if has_cue(act.what, entry.cues, entry.unless) and opening(act.what, _LETTERS)
    ]
    told = (_told(view, one, "what", view.case.incidents[one].what) for one in _chosen(view, acts))
    return say(view, "physical-acts", name=people(view, (key,)), acts=joined(*told, between=" "))


def _about(view: View, key: str) -> list[tuple[str, Incident]]:
    """Return the acts put forward that were aimed at a person, or affected that person, and nobody else."""
    return [(one, act) for one, act in view.put_forward if set(act.towards) == {key}]


def _chosen(view: View, acts: Sequence[str]) -> list[str]:
    """Return those that matter most, and then the latest, in order."""
    first = [key for key in acts if view.case.incidents[key].matters_most]
    kept = list(dict.fromkeys((*first, *reversed(acts))))[:_MOST_NAMED]
    return [key for key in acts if key in kept]


def _told(view: View, key: str, field: str, words: str) -> Fact:
    dated = view.case.incidents[key].date.printed
    named = f"{view.incident_list((key,))}{f', {dated}' if dated else ''}"
    text = opening(words, _LETTERS)
    ended = text if text[-1:] in ".!?\"”'’" else f"{text}."
    return Fact(f"({named}) {ended}", (f"incidents.{key}.{field}", f"incidents.{key}.date"))
