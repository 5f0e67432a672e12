"""A telephone number as it is said aloud, or written down as it was said: seven seven double-oh, triple four."""

from collections.abc import Iterator
from itertools import groupby

from .letters import squeeze

_NAMES = ("oh zero nought naught nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SEVERAL = ((2, "double twice"), (3, "triple treble"))
_LONGEST_RUN = 4
"""Figures of one kind that are taken together: more are never said in one breath."""


def spoken(digits: str) -> Iterator[str]:
    """Yield the patterns of a number in words or figures, one for each way to begin, as squeezed text has them."""
    runs = [
        (digit, min(_LONGEST_RUN, count - begun))
        for digit, run in groupby(digits)
        for count in (len(list(run)),)
        for begun in range(0, count, _LONGEST_RUN)
    ]
    after = [_ways(digit, count) for digit, count in runs[1:]]
    rest = "".join(ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})" for ways in after)
    for way in _ways(*runs[0]):
        yield f"{way}{rest}"


def _ways(digit: str, count: int) -> list[str]:
    """Return the ways to say a digit so many times over, with pairs and threes said as such or not."""
    if not count:
        return [""]
    once = _any(f"{digit} {_NAMES[int(digit)]}")
    said = [(1, ""), *((size, _any(called)) for size, called in _SEVERAL if size <= count)]
    return [f"{called}{once}{rest}" for size, called in said for rest in _ways(digit, count - size)]


def _any(words: str) -> str:
    return f"(?:{'|'.join(map(squeeze, words.split()))})"
