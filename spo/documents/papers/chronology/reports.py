"""To whom each act was reported: what is the same of most is said once, at the head of the chronology."""

import re
from collections import Counter
from typing import NamedTuple

from spo.assessment import lower
from spo.assessment.facts import Fact, composed
from spo.case import When

from ...passages import Sentence
from ...writer import Writer, labelled
from ..in_words import sentences

_DATED = re.compile(r"([^,]+), on (\d{1,2} \w+ \d{4})\.?")
_REFERENCE = re.compile(r"[^\s,]*\d[^\s,]*")
_FEWEST = 3  # reports that are made alike
_SHORT = 20  # letters of what is said as soon as pointed to: `No charge`


class Usual(NamedTuple):
    """To whom most acts were reported, and under what reference, where most have one."""

    to: str
    under: str


def usual_report(w: Writer) -> Usual | None:
    """Return to whom and under what reference more acts were reported than to any other, where several were."""
    begun = [one for act in w.case.incidents.values() if (one := _begins(act.reported_to))]
    found = [*Counter(begun).most_common(1), *Counter(Usual(one.to, "") for one in begun).most_common(1)]
    return next((usual for usual, times in found if times >= _FEWEST), None)


def said_once(w: Writer) -> Sentence | None:
    """Return to whom the acts were reported of which only a day or another reference is given."""
    if not (usual := usual_report(w)):
        return None
    paths = tuple(f"incidents.{key}.reported_to" for key in w.case.incidents)
    under = f" under {usual.under}" if usual.under else ""
    return w.say(f"Reports were to {{to}}{under}, unless an entry says otherwise.", to=Fact(usual.to, paths))


def usual_outcome_said(w: Writer) -> Sentence | None:
    """Return what came of the acts of which it is not said in their own entries."""
    return w.say(
        "Outcome, unless an entry says otherwise: {usual}.",
        usual=Fact(lower(usual_outcome(w)), tuple(f"incidents.{key}.outcome" for key in w.case.incidents)),
    )


def together_said(w: Writer) -> Sentence | None:
    """Return what came of several acts in the same words, with their numbers, where it does not stand beside each."""
    said, keys = _together(w)
    numbers = Fact(w.assessment.view.incident_numbers(keys), tuple(f"incidents.{key}.outcome" for key in keys))
    return w.say(f"{said}: {{numbers}}.", numbers=numbers) if keys else None


def _together(w: Writer) -> tuple[str, list[str]]:
    """Return the sentence that stands among what came of several acts, of which most are told at length, and those."""
    found: dict[str, list[str]] = {}
    for key, act in w.assessment.view.incidents:
        for one in sentences(act.outcome):
            found.setdefault(one.rstrip("."), []).append(key)
    usual = usual_outcome(w)
    long = {said: keys for said, keys in found.items() if len(said) > _SHORT and said != usual}
    said, keys = max(long.items(), key=lambda one: len(one[1]), default=("", []))
    return (said, keys) if len(keys) > _FEWEST else ("", [])


def told_above(w: Writer) -> frozenset[str]:
    """Return what the head of the chronology says of what came of acts, so that it does not stand beside each."""
    return frozenset((usual_outcome(w), _together(w)[0]))


def outcome_of(w: Writer, key: str, above: frozenset[str]) -> Fact:
    """Return what came of a report, without what stands above."""
    told = w.at(f"incidents.{key}.outcome")
    return composed(" ".join(one for one in sentences(told.text) if one.rstrip(".") not in above), told)


def usual_outcome(w: Writer) -> str:
    """Return the sentence that stands among what came of most acts, where something is said of each of them."""
    every = [act.outcome for act in w.case.incidents.values()]
    found = Counter(one.rstrip(".") for told in every for one in sentences(told))
    usual, times = next(iter(found.most_common(1)), ("", 0))
    return usual if all(every) and times >= max(_FEWEST, len(every) / 3) else ""


def reported(w: Writer, key: str, usual: Usual | None) -> Fact:
    """Return when and to whom an act was reported, without what the head of the chronology says."""
    told, act = w.at(f"incidents.{key}.reported_to"), w.case.incidents[key]
    if told.text.startswith("Not "):
        return told
    if not usual or not told.text.startswith(f"{usual.to}, "):
        return labelled("Reported:", told)
    parts = told.text.removeprefix(f"{usual.to}, ").rstrip(".").split(", ")
    rest = ", ".join(part for part in parts if part != usual.under)
    day, bracket, log = rest.removeprefix("on ").partition(" (")
    if rest and When.read(day).certainty == "exact":
        when = "that day" if day == act.date.printed else f"on {day}"
        return composed(f"Reported {when}{bracket}{log}", told)
    if rest.startswith("on ") or not rest:
        return composed(f"Reported {rest}".rstrip(), told)
    return composed(_with_reference(rest), told)


def _with_reference(rest: str) -> str:
    """Return under what a report was made: `Reported on 3 May 2026 (log 12)`, `Reported under AB/1/26`."""
    if dated := _DATED.fullmatch(rest):
        return f"Reported on {dated[2]} ({dated[1]})"
    return f"Reported under {rest}" if _REFERENCE.fullmatch(rest) else f"Reported: {rest}"


def _begins(reported_to: str) -> Usual | None:
    """Return to whom a report was made, and its reference, whether that or the day is named first."""
    to, _, rest = reported_to.partition(", ")
    if not rest or to.startswith("Not "):
        return None
    return Usual(to, next(filter(_is_reference, rest.rstrip(".").split(", ")), ""))


def _is_reference(part: str) -> bool:
    return any(one.isdigit() for one in part) and When.read(part.removeprefix("on ")).certainty == "unknown"
