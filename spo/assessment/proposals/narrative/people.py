"""Drafts of the risk to a protected person, and of the harm that entries about that person record."""

from collections.abc import Iterable, Mapping, Sequence

from spo.case import Incident, is_recent
from spo.case.english import listed

from ...assess import Assessment
from ...cues import has_cue
from ...facts import Fact, composed, joined
from ...library import acts_for
from ...view import View
from .draft import drafts
from .pieces import NONE, opening, people, said, say
from .stopped import latest
from .telling import by_number, in_words, newest, quoted, told

_MOST_NAMED, _LETTERS = 4, 160
_FEW = 2  # acts that are named of those that show one thing
_LANES: Mapping[str, str] = {
    "In person": "lane-in-person",
    "Calls and messages": "lane-calls",
    "Online": "lane-online",
    "Sent or left": "lane-sent",
    "By or through others": "lane-others",
}


@drafts("protected_persons.*.risk")
def risk(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft the risk to a person: how the acts towards that person were done, what they show, and the latest."""
    view = assessment.view
    acts = [incident for incident, act in view.put_forward if key in act.towards]
    name, dated = people(view, (key,)), [one for one in acts if view.case.incidents[one].date.day]
    if not (name.text and any(is_recent_act(view, one) for one in dated)):
        return ()
    search = _searching(assessment, acts)
    first = key == next(iter(view.case.protected_persons))
    since = latest(view, dated)
    lanes = _lanes(view, acts)
    return said(
        say(view, "person-lanes", lanes=_ways(view, acts, lanes)),
        say(view, "person-searched", acts=told(view, search)),
        say(view, "person-after", event=since.named, acts=by_number(view, since.after)) if since else None,
        say(view, "person-risk", harm=_harm(view, key), of=_of(view, lanes, search, first)),
    )


def _lanes(view: View, acts: Sequence[str]) -> dict[str, Fact]:
    """Return in which ways some acts were done: in person, online, through others. What is mixed is no such way."""
    found = dict[str, list[str]]()
    for key in acts:
        method = view.guidance.methods.get(view.case.incidents[key].method)
        if lane := _LANES.get(method.lane if method else ""):
            found.setdefault(lane, []).append(key)
    return {lane: _lane(view, lane, found[lane]) for lane in _LANES.values() if lane in found}


def _lane(view: View, lane: str, acts: Sequence[str]) -> Fact:
    text = view.guidance.narrative[lane].text
    return Fact(text, tuple(f"incidents.{key}.method" for key in acts), (f"narrative/{lane}",))


def _ways(view: View, acts: Sequence[str], lanes: Mapping[str, Fact]) -> Fact:
    """Return those ways as a list: what is only inferred stands last and is said to be."""
    plain = _lanes(view, [key for key in acts if not view.is_inferred(key)])
    shown = in_words([lanes[lane] for lane in lanes if lane in plain])
    inferred = in_words([lanes[lane] for lane in lanes if lane not in plain])
    by = composed(f"by inference, {inferred.text}" if inferred.text else "", inferred)
    return joined(shown, by, between=" and, ")


def _searching(assessment: Assessment, acts: Sequence[str]) -> list[str]:
    """Return the latest acts of some in which words are quoted, and which ask where somebody is."""
    view = assessment.view
    entry = view.guidance.terms["find-out-whereabouts"]
    held = frozenset(acts_for(view, entry))
    return _latest(view, [key for key in acts if key in held and quoted(view, key)])


def _latest(view: View, keys: Sequence[str]) -> list[str]:
    return list(newest(view, keys))[:_FEW]


def _of(view: View, lanes: Iterable[str], search: Sequence[str], first: bool) -> Fact:
    """Return from what the risk is, by the ways in which the acts were done."""
    ways = set(lanes)
    held = {
        "risk-contact": not ways.isdisjoint(("lane-calls", "lane-sent", "lane-others")),
        "risk-found": bool(search) and first,
        "risk-way": bool(search) and not first,
        "risk-met": "lane-in-person" in ways,
        "risk-posted": "lane-online" in ways,
    }
    wanted = [key for key, is_so in held.items() if is_so] or ["risk-more"]
    parts = [view.guidance.narrative[key].text for key in wanted]
    return Fact(listed(parts), (), tuple(f"narrative/{key}" for key in wanted))


def is_recent_act(view: View, key: str) -> bool:
    """Return whether an act is recent enough for a risk to be put forward on it, by the figure for a recent act."""
    return is_recent(view.case.incidents[key], view.guidance.figures["recent-act-months"].value, view.on)


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
