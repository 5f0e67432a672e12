"""Words beside other words: which stayed, which went and which came; and which sentence took the place of which."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_BETWEEN = re.compile(r" \| |(?<=[.?!])\s+|\n")
"""What stands between sentences, and between the cells of a row."""
_WORD = re.compile(r"\s*\S+")
_ALIKE = 0.5
"""How much of two sentences is the same where one is the other changed."""


class Piece(NamedTuple):
    """Words that stayed, went or came."""

    kind: Literal["stayed", "gone", "came"]
    text: str


def pieces(before: str, after: str) -> Iterator[Piece]:
    """Yield a text in pieces of whole words: all that it says, and before each change what it said."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Piece("stayed", "".join(new[c:d]))
            continue
        if a < b:
            yield Piece("gone", "".join(old[a:b]))
        if c < d:
            yield Piece("came", "".join(new[c:d]))


def sentences(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Yield each sentence that changed, as it was and as it is. "" is where there was or is none."""
    old, new = _BETWEEN.split(before), _BETWEEN.split(after)
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from ((was, now) for was, now in _paired(old[a:b], new[c:d]) if was or now)


def split(text: str) -> list[str]:
    """Return the sentences of a text, and of a row those of each of its cells."""
    return [one for one in _BETWEEN.split(text) if one]


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield sentences in their order, each beside the one that it is like, or by order where as many went as came."""
    if len(old) == len(new):
        yield from zip(old, new, strict=True)
        return
    at = 0
    for now in new:
        shares = [_share(was, now) for was in old[at:]]
        if not shares or max(shares) < _ALIKE:
            yield "", now
            continue
        best = at + shares.index(max(shares))
        yield from ((was, "") for was in old[at:best])
        yield old[best], now
        at = best + 1
    yield from ((was, "") for was in old[at:])


def _share(was: str, now: str) -> float:
    return SequenceMatcher(None, was.split(), now.split(), autojunk=False).ratio()
