"""Zones, distances and maps that would tell the defendant where a withheld place is, found by what they refer to."""

import re
from collections.abc import Iterator

from spo.case import Place, Term

from .findings import Findings
from .view import View
from .withholding import STREETS, views, words

_DISTANCE = re.compile(
    r"\b(?:\d[\d,.]*|an?|one|half a|hundred)[\s-]*(?:m|metres?|meters?|yards?|feet|km|kilometres?|miles?)\b"
)
_BY_WHAT_IT_IS = re.compile(
    r"\b(?:home|house|flat|address(?:es)?|lives?|living|resid\w+|works?|workplace|employ\w+|school|nursery|college"
    r"|universit\w+|stud(?:y|ies)|worships?|stays|staying)\b"
)
_SHORTEST = 4
"""Letters of a word that may name a place."""
_COMMON = "flat house north south east west upper lower area city town district borough county within zone zones"
_OF_EVERY_ADDRESS = frozenset(_COMMON.split()) | {"shown", "exhibit"} | STREETS


def zones(view: View, key: str) -> Findings:
    """Yield where a term may tell the defendant of a withheld place. A zone that is drawn round one blocks filing."""
    term, number = view.case.terms[key], view.term_numbers[key]
    if any(place in view.case.places and view.case.places[place].withhold for place in term.places):
        yield view.find("term-gives-away-place", f"terms.{key}.places", term=number)
        return
    held = list(_of_those_protected(view, term))
    if not held:
        return
    if term.map_exhibit:
        yield view.find("term-map-near-withheld", f"terms.{key}.map_exhibit", term=number)
    if _DISTANCE.search(said := _but_named(view, term)) and _BY_WHAT_IT_IS.search(said):
        yield view.find("term-distance-from-withheld", f"terms.{key}.words", term=number)
    named = _names(term.locality)
    in_the_open = (place for place in view.case.places.values() if not place.withhold)
    if named and named & (_in_addresses(held) - _in_addresses(in_the_open)):
        yield view.find("term-locality-of-withheld", f"terms.{key}.locality", term=number)


def names_none(view: View, term: Term) -> bool:
    """Return whether a term means places that are withheld by what they are, so that it may name none of them."""
    said = _but_named(view, term)
    held = any(_of_those_protected(view, term))
    return held and not _DISTANCE.search(said) and bool(_BY_WHAT_IT_IS.search(said))


def _but_named(view: View, term: Term) -> str:
    """Return the words of a term without the names of the places that it covers: those are no home of somebody."""
    said = term.words.casefold()
    for place in (view.case.places[key] for key in term.places if key in view.case.places):
        for name in filter(None, (place.address.casefold(), place.name.casefold())):
            said = said.replace(name, " ")
    return said


def _of_those_protected(view: View, term: Term) -> Iterator[Place]:
    """Yield the withheld places of those whom a term protects: of anybody, where it does not say whom."""
    return (
        place
        for place in view.case.places.values()
        if place.withhold and (not term.persons or place.whose in term.persons)
    )


def _in_addresses(places: Iterator[Place] | list[Place]) -> set[str]:
    return {word for place in places for word in _names(f"{place.address} {place.name}")}


def _names(text: str) -> set[str]:
    """Return the words of a text that may name a place, as they are spelt and as they look."""
    return {word for view in views(text) for word in words(view) if len(word) >= _SHORTEST} - _OF_EVERY_ADDRESS
