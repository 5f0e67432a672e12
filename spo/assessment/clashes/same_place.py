"""Whether two parts of a case are about the same place: by its id, its address, or the words that name it."""

from collections.abc import Collection, Iterator, Mapping

from spo.case import Case, Place
from spo.case.memo import Same, remembered

from ..nearest_place import nearest
from ..withholding import words

_SHORTEST = 2
"""Words that a name needs before it is looked for in a text: one word alone, such as `church`, is any church."""


def places_in(case: Case, text: str, named: Collection[str] = ()) -> frozenset[str]:
    """Return the places that are named by id, that have the address of one of these, or whose name is in a text."""
    return _places_in(Same(case.places), text, frozenset(named))


@remembered
def _places_in(places: Same[Mapping[str, Place]], text: str, named: frozenset[str]) -> frozenset[str]:
    said = _spelt(text)
    each = _called(places)
    addresses = {each[key][0] for key in named if key in each} - {""}
    sure = {key for key, (address, _) in each.items() if key in named or address in addresses}
    called = {key for key, (_, names) in each.items() if any(name in said for name in names)}
    return nearest(places.held, sure | called, text, sure)


@remembered
def _called(places: Same[Mapping[str, Place]]) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Return the address of each place as it is spelt, with what it is called in a text."""
    return {key: (_spelt(place.address), tuple(_names(place))) for key, place in places.held.items()}


def opening(address: str) -> str:
    """Return what an address begins with, as it is looked for in a text, or nothing where it is too short to tell."""
    return next(_names(Place(address=address)), "")


def said_in(text: str, name: str) -> bool:
    """Return whether an opening, as `opening` returns it, is in a text."""
    return bool(name) and name in _spelt(text)


def _names(place: Place) -> Iterator[str]:
    for name in (place.address.partition(",")[0].partition("\n")[0], place.name):
        if len(words(name)) >= _SHORTEST:
            yield _spelt(name)


def _spelt(text: str) -> str:
    return f" {' '.join(words(text.casefold()))} " if text else ""
