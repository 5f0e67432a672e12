"""Whether two parts of a case are about the same place: by its id, its address, or the words that name it."""

from collections.abc import Collection, Iterator

from spo.case import Case, Place

from ..nearest_place import nearest
from ..withholding import words

_SHORTEST = 2
"""Words that a name needs before it is looked for in a text: one word alone, such as `church`, is any church."""


def places_in(case: Case, text: str, named: Collection[str] = ()) -> frozenset[str]:
    """Return the places that are named by id, that have the address of one of these, or whose name is in a text."""
    said = _spelt(text)
    addresses = {_spelt(case.places[key].address) for key in named if key in case.places} - {""}
    sure = {key for key, one in case.places.items() if key in named or _spelt(one.address) in addresses}
    called = {key for key, place in case.places.items() if any(name in said for name in _names(place))}
    return nearest(case.places, sure | called, text, sure)


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
