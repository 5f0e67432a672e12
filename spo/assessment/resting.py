"""What the officer wrote beside what is recorded: doubt that is not told, and what rests on an act not attributed."""

import re

from spo.case import About, Incident, first_day, latest_day, texts
from spo.case.certainty import is_uncertain
from spo.case.days import in_full
from spo.case.memo import Same, remembered
from spo.case.numbers import LISTED, spans, within
from spo.guidance import Guidance

from .cues import has_cue
from .findings import Findings
from .view import View

_NUMBERED = re.compile(rf"\b(?:[Ii]ncidents?|[Ee]ntry|[Ee]ntries)\s+({LISTED})")
_SAID = "attribut"  # as in "not attributed", "unattributed", and "attributed entries only"


def resting(view: View) -> Findings:
    """Yield what is in words of doubt and not told as that, and what speaks of an act that is not attributed."""
    law = Same(view.guidance)
    unsaid = [
        key
        for key, act in view.put_forward
        if not (act.inferred or act.doubts) and _in_doubt(law, act.attribution, act.what, act.source)
    ]
    if unsaid:
        field = f"incidents.{unsaid[0]}.doubts"
        yield view.find("attribution-doubt-unsaid", field, incidents=view.incident_list(unsaid))
    unsure = [key for key, act in view.put_forward if not act.inferred and is_uncertain(act.doubts)]
    if unsure:
        yield view.find(
            "shown-and-uncertain", f"incidents.{unsure[0]}.attributed", incidents=view.incident_list(unsure)
        )
    if alone := [key for key, act in view.put_forward if _known_by_one(view, key, act)]:
        yield view.find("recognised-by-one", f"incidents.{alone[0]}.doubts", incidents=view.incident_list(alone))
    if passed_on := [key for key, act in view.put_forward if _by_hearsay(view, key, act)]:
        field = f"incidents.{passed_on[0]}.inferred"
        yield view.find("shown-by-hearsay", field, incidents=view.incident_list(passed_on))
    if view.unattributed:
        yield from _terms(view)
        days = _own_days(view)
        for path, words in texts(view.case, _argues):
            if keys := _spoken_of(view, days, words):
                yield view.find("speaks-of-unattributed", path, incidents=view.incident_list(keys))


def _known_by_one(view: View, key: str, act: Incident) -> bool:
    """Return whether an act is put as shown only because one person recognised the defendant, and no doubt is told."""
    method = view.guidance.methods.get(act.method)
    other = act.inferred or act.doubts or act.exhibits or act.used or act.other_witnesses or act.put == "yes"
    tied = any(key in one.incidents for one in view.case.proceedings.values())
    return bool(method and method.lane == "In person" and act.witness and not other and not tied)


def _by_hearsay(view: View, key: str, act: Incident) -> bool:
    """Return whether an act that somebody else did is put as the defendant's on a statement that is passed on alone."""
    other = act.inferred or act.used or act.put == "yes"
    tied = any(key in one.incidents for one in view.case.proceedings.values())
    passed_on = any(key in one.incidents for one in view.case.hearsay.values())
    return act.method == "third-party" and passed_on and not other and not tied


@remembered
def _in_doubt(law: Same[Guidance], attribution: str, what: str, source: str) -> bool:
    doubt, unseen = (law.held.cues[key].cues for key in ("doubt", "unseen"))
    return has_cue(attribution, doubt + unseen) or has_cue(f"{what} {source}", unseen)


def _terms(view: View) -> Findings:
    """Yield the terms that name no incident but those that are not attributed, so that nothing carries them."""
    for key, term in view.terms:
        if term.incidents and set(term.incidents) <= set(view.unattributed):
            yield view.find("term-rests-on-unattributed", f"terms.{key}.incidents", term=view.term_numbers[key])


def _argues(about: About) -> bool:
    return about.argues


def _own_days(view: View) -> dict[str, str]:
    """Return the day of each incident not attributed, as it is written, where nothing else is recorded on that day."""
    taken = {(first, last) for _, act in view.put_forward if (first := first_day(act)) and (last := latest_day(act))}
    single = {first for first, last in taken if first == last}
    wide = [(first, last) for first, last in taken if first < last]
    days = {key: first_day(view.case.incidents[key]) for key in view.unattributed}
    return {
        key: in_full(day)
        for key, day in days.items()
        if day and day not in single and not any(first <= day <= last for first, last in wide)
    }


def _spoken_of(view: View, days: dict[str, str], words: str) -> list[str]:
    """Return the incidents not attributed that words name, by number or by their day, without saying what they are."""
    if _SAID in words.lower():
        return []
    named = [span for found in _NUMBERED.finditer(words) for span in spans(found[1])]
    return [
        key
        for key in view.unattributed
        if (named and within(view.numbers[key], named)) or (key in days and _holds(words, days[key]))
    ]


def _holds(words: str, day: str) -> bool:
    """Return whether a day stands in words: `3 June 2026`, and not `13 June 2026`."""
    return day in words and re.search(rf"(?<!\d){day}(?!\d)", words) is not None
