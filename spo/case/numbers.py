"""The numbers by which papers speak of incidents and terms, and those that approved papers have fixed.

A number that approved papers print is that of one act, or one term, for good. What is added among them later takes the
number before it and a letter: 12A after 12. Nothing else moves, and a number of what was taken out is not given again.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

_ALPHABET = 26
_READ = re.compile(r"([A-Z]{0,2})([0-9]{1,6})([A-Z]{0,2})", re.ASCII)
_ONE = r"(?:[A-Z]{1,2}1|[0-9]{1,6}[A-Z]{0,2})\b"
LISTED = rf"{_ONE}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*(?:\bto\b|-|–)\s*){_ONE})*"
"""A list of numbers as it stands in words: `3, 5 to 9 and 12A`."""

_SPAN = re.compile(rf"({_ONE})(?:\s*(?:to|-|–)\s*({_ONE}))?")


@dataclass(frozen=True, order=True)
class Number:
    """A number, such as 12 or 12A. What stands before 1 is A1, as in an Act.

    `more` counts what was put in after the whole number. `at` is its place among all the numbers of its case, from 1.
    """

    whole: int
    more: int = 0
    at: int = field(default=0, compare=False)

    def __str__(self) -> str:
        """Return it as it is printed."""
        return f"{self.whole}{_letters(self.more)}" if self.whole else f"{_letters(self.more)}1"

    def follows(self, other: "Number") -> bool:
        """Return whether nothing of the case, and no number that was taken out, stands between it and another."""
        onward = (other.whole, other.more + 1) if self.more else (other.whole + 1, 0)
        return self.at == other.at + 1 and (self.whole, self.more) == onward


@dataclass(frozen=True)
class Fixed:
    """The numbers that approved papers have printed, by id, with those of what was taken out since.

    `by` is the number of the last decision that fixed any, or 0.
    """

    incidents: Mapping[str, Number] = field(default_factory=dict)
    terms: Mapping[str, Number] = field(default_factory=dict)
    by: int = 0


NOTHING_FIXED = Fixed()


def numbers(order: Sequence[str], fixed: Mapping[str, Number]) -> dict[str, Number]:
    """Return the number of each item of a list, by id, in the order of the list."""
    found: dict[str, Number] = {}
    before, last = 0, max((one.whole for one in fixed.values()), default=0)
    more: dict[int, int] = {}
    for one in fixed.values():
        more[one.whole] = max(more.get(one.whole, 0), one.more)
    end = max((at for at, key in enumerate(order) if key in fixed), default=-1)
    for at, key in enumerate(order):
        if key in fixed:
            found[key] = fixed[key]
            before = fixed[key].whole
        elif at > end:
            last += 1
            found[key] = Number(last)
        else:
            more[before] = more.get(before, 0) + 1
            found[key] = Number(before, more[before])
    places = {one: at for at, one in enumerate(sorted(found.values()), start=1)}
    return {key: replace(one, at=places[one]) for key, one in found.items()}


def read(text: str) -> Number | None:
    """Return the number that a text is, placed as if none had letters, or None where it is none."""
    found = _READ.fullmatch(text)
    if not found or (found[1] and (found[2] != "1" or found[3])):
        return None
    whole, more = (0, found[1]) if found[1] else (int(found[2]), found[3])
    return Number(whole, _count(more), at=whole)


def spans(text: str) -> list[tuple[Number, Number]]:
    """Return the first and the last number of each part of a list: of `3, 5 to 9` 3 and 3, and 5 and 9."""
    held = ((read(one[1]), read(one[2] or one[1])) for one in _SPAN.finditer(text))
    return [(first, last) for first, last in held if first and last]


def within(number: Number, of: Iterable[tuple[Number, Number]]) -> bool:
    """Return whether a number is in a list, as `spans` returns it."""
    return any(first <= number <= last for first, last in of)


def _letters(count: int) -> str:
    """Return the letters for a count, as columns of a spreadsheet have them: after Z comes AA."""
    return f"{_letters((count - 1) // _ALPHABET)}{chr(ord('A') + (count - 1) % _ALPHABET)}" if count else ""


def _count(letters: str) -> int:
    found = 0
    for letter in letters:
        found = found * _ALPHABET + ord(letter) - ord("A") + 1
    return found
