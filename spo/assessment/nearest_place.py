"""Which place words name, of several whose names or addresses begin alike: a surgery, or the branch of it."""

from collections.abc import Collection, Iterator, Mapping

from spo.case import Place

from .withholding import words


def nearest(places: Mapping[str, Place], named: Collection[str], text: str, sure: Collection[str]) -> frozenset[str]:
    """Return those of the places `named` in a text that are not named there only by what another is called too.

    Where a word tells two of them apart, the other is not meant; where none does, it is the one whose name or address
    is there in full. What is `sure`, because the officer said so, stays.
    """
    said = frozenset(words(text.casefold()))
    return frozenset(
        key
        for key in named
        if key in sure
        or not any(
            _begin_alike(places[key], places[other])
            and not _own(places[key], places[other], said)
            and (
                other in sure
                or _own(places[other], places[key], said)
                or (_in_full(places[other], said) and not _in_full(places[key], said))
            )
            for other in named
            if other != key
        )
    )


def _called(place: Place) -> Iterator[list[str]]:
    yield from (held for told in (place.name, place.address) if (held := words(told.casefold())))


def _begin_alike(one: Place, other: Place) -> bool:
    """Return whether one may be called by the beginning of what the other is, and the two are not the same address."""
    if one.address and words(one.address.casefold()) == words(other.address.casefold()):
        return False
    mine, theirs = ([words(told.casefold()) for told in _openings(place)] for place in (one, other))
    return any(a[: len(b)] == b or b[: len(a)] == a for a in mine for b in theirs)


def _openings(place: Place) -> Iterator[str]:
    yield from (told for told in (place.name, place.address.partition(",")[0].partition("\n")[0]) if told.strip())


def _own(place: Place, other: Place, said: frozenset[str]) -> frozenset[str]:
    """Return the words of a text that are in the name or address of a place, and not in those of another."""
    mine, theirs = ({word for held in _called(one) for word in held} for one in (place, other))
    return said & (mine - theirs)


def _in_full(place: Place, said: frozenset[str]) -> bool:
    return any(said.issuperset(held) for held in _called(place))
