"""Drafts of the risk to a protected person, and of the harm that entries about that person record."""

import re
from collections.abc import Mapping, Sequence

from spo.case import Incident, is_recent
from spo.case.english import listed
from spo.case.first_person import in_first_person, only_quoted

from ...assess import Assessment
from ...cues import has_cue
from ...facts import Fact, joined
from ...library import acts_for
from ...prose import sentences, weight
from ...view import View
from .draft import drafts
from .in_brief import in_brief
from .pieces import NONE, gives_away, opening, people, said, say
from .stopped import latest
from .telling import by_number, quoted

_MOST_NAMED, _LETTERS = 3, 160
_FEW = 2  # acts that are named of those that show one thing
_ROOM = 28  # words in which they are told
_POINTS_BACK = re.compile(r"(?:It|That|This|These|Those|They)\b")
_RISKS: Mapping[str, str] = {
    "Calls and messages": "risk-contact",
    "Sent or left": "risk-contact",
    "By or through others": "risk-contact",
    "In person": "risk-met",
    "Online": "risk-posted",
}
"""What acts put forward a risk of, by the ways in which they were done. What is mixed is no such way."""


@drafts("protected_persons.*.risk")
def risk(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft the risk to a person: of what, the acts that tell most, that person's own words, and what came before."""
    view = assessment.view
    acts = [incident for incident, act in view.put_forward if key in act.towards]
    name, dated = people(view, (key,)), [one for one in acts if view.case.incidents[one].date.day]
    if not (name.text and any(is_recent_act(view, one) for one in dated)):
        return ()
    search = _searching(assessment, acts)
    since = latest(view, dated)
    return said(
        say(view, "person-risk", harm=_harm(view, key), of=_of(view, key, acts, search)),
        say(view, "person-acts", acts=in_brief(view, _telling(view, dated, search), _ROOM)),
        say(view, "person-says", name=name, words=_own(view, key)),
        say(view, "person-after", event=since.named, acts=by_number(view, since.after)) if since else None,
    )


def _searching(assessment: Assessment, acts: Sequence[str]) -> list[str]:
    """Return those of some acts in which words are quoted, and which ask where somebody is."""
    held = frozenset(acts_for(assessment.view, assessment.view.guidance.terms["find-out-whereabouts"]))
    return [key for key in acts if key in held and quoted(assessment.view, key)]


def _telling(view: View, acts: Sequence[str], search: Sequence[str]) -> list[str]:
    """Return the acts in whose words most is told, in order: what is shown before what is inferred, a search first."""
    with_words = [key for key in acts if quoted(view, key)]
    most = sorted(
        with_words,
        key=lambda key: (not view.is_inferred(key), weight(view.guidance, quoted(view, key)), key in search),
    )[-_FEW:]
    return [key for key in acts if key in most]


def _own(view: View, key: str) -> Fact:
    """Return a sentence in which a person tells of fear, or else the last, where what is recorded is in own words."""
    path, held = f"protected_persons.{key}.effect", view.case.protected_persons[key].effect
    if not (in_first_person(held) or only_quoted(held)):
        return NONE
    every = [one.strip('"“”') for one in sentences(held) if len(one) <= _LETTERS]
    every = [one for one in every if one.count('"') % 2 == 0 and one.count("“") == one.count("”")]
    every = [one for one in every if not gives_away(view, one)]
    every = [one for one in every if not _POINTS_BACK.match(one)] or every
    cues = view.guidance.cues["fear"]
    afraid = [one for one in every if has_cue(one, cues.cues, cues.unless)] or every
    return Fact(f'"{afraid[-1].replace(chr(34), chr(39))}"', (path,)) if afraid else NONE


def _of(view: View, person: str, acts: Sequence[str], search: Sequence[str]) -> Fact:
    """Return from what the risk is, by the ways in which the acts were done: what is only inferred is said to be."""
    looked_for = "risk-found" if person == next(iter(view.case.protected_persons)) else "risk-way"
    shown_by: dict[str, list[str]] = {"risk-contact": [], looked_for: [*search], "risk-met": [], "risk-posted": []}
    for key in acts:
        method = view.guidance.methods.get(view.case.incidents[key].method)
        if risk := _RISKS.get(method.lane if method else ""):
            shown_by[risk].append(key)
    held = {risk: of for risk, of in shown_by.items() if of} or {"risk-more": [*acts]}
    inferred = [risk for risk, of in held.items() if all(map(view.is_inferred, of))]
    parts = (("", [risk for risk in held if risk not in inferred]), ("by inference, ", inferred))
    text = " and, ".join(
        f"{how}from {listed([view.guidance.narrative[risk].text for risk in of])}" for how, of in parts if of
    )
    paths = dict.fromkeys(f"incidents.{key}.method" for of in held.values() for key in of)
    return Fact(text, tuple(paths), tuple(f"narrative/{risk}" for risk in held))


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
    return said(say(view, "person-effects", effects=effects))


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
    text, number = opening(words, _LETTERS), f"({view.incident_numbers((key,))})"
    told = f"{text} {number}" if text[-1:] in "!?\"”'’" else f"{text.removesuffix('.')} {number}."
    return Fact(told, (f"incidents.{key}.{field}", f"incidents.{key}.date"))
