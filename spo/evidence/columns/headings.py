"""What the headings of a table name, by the words of guidance: call data, phone reports, banks, logs and diaries."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from spo.guidance.entries import Heading

_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_NOT_WORDS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST = 60
_MOST_WORDS = 6
CONTACT = ("direction", "from", "to", "party", "method")
"""The parts that only a list of contacts has."""

_FIELDS = {
    *("attribution", "exhibits", "impact", "outcome", "reported-to", "source", "through", "where", "why-it-matters"),
    "witness",
}
ENOUGH = 0.9
"""How surely a row must name parts of a row to be the headings."""


def plain_heading(cell: str) -> str:
    """Return a heading as words in small letters, without what stands in brackets."""
    return " ".join(_NOT_WORDS.sub(" ", _CAMEL.sub(" ", _BRACKETS.sub(" ", cell))).casefold().split())


class Headings:
    """The headings that guidance knows, and the parts of a row that each names."""

    def __init__(self, headings: Mapping[str, Heading]) -> None:
        self._sure: dict[str, dict[str, float]] = defaultdict(dict)
        self._by_first: dict[str, list[str]] = defaultdict(list)
        self._read: dict[str, dict[str, float]] = {}
        for part, heading in headings.items():
            for place, name in enumerate(heading.names):
                if name not in self._sure:
                    self._by_first[name.split(" ")[0]].append(name)
                self._sure[name][part] = 1.0 - 0.45 * place / len(heading.names)

    def parts(self, cell: str) -> dict[str, float]:
        """Return what a heading could name, and how surely: from 1 for the surest words, under 0.5 for part of them."""
        if len(cell) > 2 * _LONGEST:
            return {}
        if cell not in self._read:
            self._read[cell] = self._parts(plain_heading(cell))
        return self._read[cell]

    def _parts(self, words: str) -> dict[str, float]:
        if exact := self._sure.get(words):
            return exact
        each = words.split(" ")
        if not words or len(words) > _LONGEST or len(each) > _MOST_WORDS:
            return {}
        found: dict[str, float] = {}
        for place, first in enumerate(each):
            rest = " ".join(each[place:]) + " "
            for name in self._by_first.get(first, ()):
                if rest.startswith(f"{name} "):
                    for part, sure in self._sure[name].items():
                        found[part] = max(found.get(part, 0.0), 0.4 * len(name) / len(words) * sure + 0.05)
        return found

    def field(self, cell: str) -> str:
        """Return the field of an incident that a heading names, or nothing where it is no field, or none is named."""
        named = {part: sure for part, sure in self.parts(cell).items() if part not in CONTACT}
        found = max(named, key=lambda part: named[part], default="")
        return found.replace("-", "_") if found in _FIELDS else ""

    def part(self, cell: str) -> str:
        """Return what a heading names most surely, or nothing."""
        found = self.parts(cell)
        return max(found, key=lambda part: found[part], default="")

    def score(self, cells: Sequence[str]) -> float:
        """Return how much cells look like headings: how surely they name how many parts of a row."""
        named: dict[str, float] = {}
        for cell in cells:
            if found := self.parts(cell):
                part = max(found, key=lambda part: found[part])
                named[part] = max(named.get(part, 0.0), found[part])
        return (
            sum(named.values()) if "when" in named and (len(named) > 1 or len(cells) == 1) else sum(named.values()) / 2
        )
