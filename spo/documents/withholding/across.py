"""Texts that give something away only together, as a number does over two messages: which of them they are."""

from bisect import bisect_left
from collections.abc import Sequence

from spo.assessment import Search, Searched

_NEAR, _AT_ONCE = 16, 256
"""Texts over which a value may be parted and still be looked for among few, and how many are looked at together."""


def together(texts: Sequence[str]) -> Searched:
    """Return texts as one that is read from the first to the last."""
    return Searched("\n".join(texts))


def across(search: Search, texts: Sequence[str]) -> set[int]:
    """Return which of the texts, read one after another, give something away: as few as there must be."""
    left, found = [at for at, text in enumerate(texts) if text], set[int]()
    if _give_away(search, texts, left):
        for first in range(0, len(left), _AT_ONCE - _NEAR):
            found |= _near(search, texts, [at for at in left[first : first + _AT_ONCE] if at not in found])
        found |= _fewest(search, texts, [at for at in left if at not in found])
    return found


def _near(search: Search, texts: Sequence[str], left: list[int]) -> set[int]:
    """Return those of texts that are near one another: halves that give nothing away are not looked at closely."""
    if len(left) <= 2 * _NEAR:
        return _fewest(search, texts, left)
    if not _give_away(search, texts, left):
        return set()
    middle = len(left) // 2
    found = _near(search, texts, left[: middle + _NEAR // 2])
    return found | _near(search, texts, [at for at in left[middle - _NEAR // 2 :] if at not in found])


def _fewest(search: Search, texts: Sequence[str], left: list[int]) -> set[int]:
    """Return those to leave out, stretch by stretch, until the rest give nothing away."""
    found: set[int] = set()
    while _give_away(search, texts, left):
        ends = range(1, len(left) + 1)
        end = ends[bisect_left(ends, True, key=lambda end: _give_away(search, texts, left[:end]))]
        start = bisect_left(range(1, end), True, key=lambda start: not _give_away(search, texts, left[start:end]))
        found.update(left[start:end])
        left = left[:start] + left[end:]
    return found


def _give_away(search: Search, texts: Sequence[str], left: list[int]) -> bool:
    return bool(search.found(together([texts[at] for at in left])))
