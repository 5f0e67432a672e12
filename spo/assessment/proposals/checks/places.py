"""Checks about places: a map, a place that he does not know, and where he works, worships or studies."""

import re

from spo.case import Place
from spo.case.english import listed

from ..cues import seen
from ..sentences import sentence
from .check import Checked, Result, answers

_SHORTEST = 5
"""Letters that the name of a place needs before it is looked for in words."""


@answers("map")
def _map(checked: Checked) -> Result:
    term, law = checked.term, checked.view.guidance
    if not term.places and "place" not in term.reach:
        return "met", {"said": sentence(law, "covers-no-place")}
    if exhibit := checked.view.case.exhibits.get(term.map_exhibit or ""):
        return "met", {"said": sentence(law, "map-exhibited", mark=exhibit.mark or "an exhibit without a mark")}
    return "missing", {}


@answers("gives-away-address")
def _gives_away(checked: Checked) -> Result:
    case, term = checked.view.case, checked.term
    withheld = any(
        place.withhold and (key in term.places or _told(term.words, place)) for key, place in case.places.items()
    )
    typed = any(item.withhold and seen(term.words, (item.value,)) for item in case.identifiers.values() if item.value)
    named = any(
        person.withhold_name and seen(term.words, (person.name,))
        for person in case.protected_persons.values()
        if person.name
    )
    if withheld or typed or named:
        return "missing", {}
    covered = [case.places[key] for key in term.places if key in case.places]
    if any(place.whose in case.protected_persons and place.known_to_defendant != "yes" for place in covered):
        return "look", {}
    return ("look" if term.map_exhibit and any(place.withhold for place in case.places.values()) else "met"), {}


def _told(words: str, place: Place) -> bool:
    """Return whether words give the name of a place or the first line of its address."""
    line = re.split(r"[,\n]", place.address, maxsplit=1)[0].strip()
    return any(len(value) >= _SHORTEST and seen(words, (value,)) for value in (place.name, line))


@answers("work-worship-study")
def _work_worship_study(checked: Checked) -> Result:
    term, law = checked.term, checked.view.guidance
    occupation = checked.view.case.defendant.occupation
    told = {"work": occupation.work, "study": occupation.study, "worship": occupation.religion}
    if term.conflict == "yes":
        met = term.conflict_how_met
        return ("met", {"said": met}) if met else ("missing", {"do": sentence(law, "conflict-unmet")})
    if unasked := [name for name, words in told.items() if not words]:
        return "missing", {"do": sentence(law, "occupation-unasked", unasked=listed(unasked))}
    if term.conflict == "no" and term.conflict_how_met:
        return "met", {"said": term.conflict_how_met}
    return "look", {"told": " ".join(f"{name.capitalize()}: {words.rstrip('.')}." for name, words in told.items())}
