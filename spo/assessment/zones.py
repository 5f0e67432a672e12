"""Terms that would tell the defendant where a withheld place is, or narrow where it may be."""

from collections.abc import Iterator
from operator import attrgetter

from spo.case import Place, Term

from .findings import Findings
from .labels import label
from .narrowing import called, distance, goes_by_what_it_is, hours, shared, without_people, without_the_known
from .reading_over import is_read_over
from .view import View
from .withholding import Searched

_SERVED = (
    "words",
    "short",
    "exceptions",
    "safeguards",
    "locality",
    "period.why",
    "delivery.provider",
    "delivery.where",
)
_served = attrgetter(*_SERVED)
TELLS_A_PLACE = frozenset(
    (
        "term-gives-away-place",
        "term-names-part-of-withheld",
        "term-distance-from-withheld",
        "term-hours-of-withheld",
        "term-locality-of-withheld",
        "term-map-of-withheld",
        "term-names-near-withheld",
    )
)
"""Findings for which a term that means a home without naming it is the way through."""


def zones(view: View, key: str) -> Findings:
    """Yield where a term may tell the defendant of a withheld place, by what it refers to and by its words."""
    term, number = view.case.terms[key], view.term_numbers[key]
    if any(place in view.case.places and view.case.places[place].withhold for place in term.places):
        yield view.find("term-gives-away-place", f"terms.{key}.places", term=number)
        return
    for path, text in _texts(view, key):
        if (word := shared(view.case, view.guidance, text)) and not view.withheld.found(Searched(text)):
            yield view.find("term-names-part-of-withheld", path, word=word, where=label(view, path), term=number)
    if names_none(view, term):
        yield from _narrows(view, key)
    elif _may_tell_by_map(view, term) and not is_read_over(view, f"terms.{key}.map_exhibit"):
        yield view.find("term-map-near-withheld", f"terms.{key}.map_exhibit", term=number)


def names_none(view: View, term: Term) -> bool:
    """Return whether a term means places by what they are, so that it may name none of them: they are withheld."""
    model = view.guidance.terms.get(term.library)
    if model and model.unnamed:
        return True
    held = list(_that_may_be_meant(view, term)) if term.kind == "prohibition" else []
    return bool(held) and goes_by_what_it_is(without_the_known(view.case, term.words), held)


def asked_of_maps(view: View) -> Iterator[str]:
    """Yield the exhibits of which it is asked as the map of a term whether they tell of a place."""
    return (term.map_exhibit for _, term in view.terms if term.map_exhibit and _may_tell_by_map(view, term))


def _may_tell_by_map(view: View, term: Term) -> bool:
    return bool(term.map_exhibit) and (names_none(view, term) or any(_of_those_protected(view, term)))


def _narrows(view: View, key: str) -> Findings:
    """Yield what would help to find a place that a term is not to name."""
    term, base, number = view.case.terms[key], f"terms.{key}", view.term_numbers[key]
    said = without_the_known(view.case, term.words)
    if distance(said):
        yield view.find("term-distance-from-withheld", f"{base}.words", term=number)
    if hours(said):
        yield view.find("term-hours-of-withheld", f"{base}.words", term=number)
    if term.locality:
        yield view.find("term-locality-of-withheld", f"{base}.locality", term=number)
    if term.map_exhibit:
        yield view.find("term-map-of-withheld", f"{base}.map_exhibit", term=number)
    # In an exception a known road counts too: that it is named tells which way to look.
    excepted = called(without_people(view.case, term.exceptions), loosely=True)
    for field, named in (("words", called(said)), ("exceptions", excepted)):
        if named:
            yield view.find("term-names-near-withheld", f"{base}.{field}", term=number, named=named)


def _texts(view: View, key: str) -> Iterator[tuple[str, str]]:
    """Yield what is printed of a term, and of the map that it shows, each with its path."""
    term = view.case.terms[key]
    for field, held in zip(_SERVED, _served(term), strict=True):
        if held:
            yield f"terms.{key}.{field}", held
    if shown := view.case.exhibits.get(term.map_exhibit or ""):
        for field in ("description", "picture_shows"):
            if held := getattr(shown, field):
                yield f"exhibits.{term.map_exhibit}.{field}", held


def _of_those_protected(view: View, term: Term) -> Iterator[Place]:
    """Yield the withheld places of those whom a term protects: of anybody, where it does not say whom."""
    return (
        place
        for place in view.case.places.values()
        if place.withhold and (not (term.persons and place.whose) or place.whose in term.persons)
    )


def _that_may_be_meant(view: View, term: Term) -> Iterator[Place]:
    """Yield the withheld places that a term may mean by what they are.

    Somebody else's counts too, such as a parent's, where those whom the term protects have none of its kind open.
    """
    places = view.case.places.values()
    known = {place.kind for place in places if not place.withhold and place.whose in term.persons}
    yield from _of_those_protected(view, term)
    yield from (place for place in places if place.withhold and place.kind not in known)
