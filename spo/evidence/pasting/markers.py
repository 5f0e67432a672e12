"""The number or bullet with which a paragraph begins."""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["number", "letter", "roman", "bullet"]


@dataclass(frozen=True, slots=True)
class Marker:
    """A paragraph's number or bullet: as typed, and bare."""

    kind: Kind
    typed: str
    label: str


BULLETS = "•·▪▫◦●○■□►➢✓✔*‣⁃\uf0b7\uf0a7"
_NOUN = r"(?:paragraph|para|term|condition|clause|incident|item|entry|no)"
_NUMBER = re.compile(
    rf"\s*+(?P<typed>(?:{_NOUN}\.?\s*+)?"
    r"(?:\(\d{1,4}\)|\d{1,4}(?:\.\d{1,3})?\s?[.):](?!\d)|\d{1,4}(?:\.\d{1,3})?(?=[ ]*[\t|])))"
    r"(?:[ ]*[\t|])?(?:\s++|(?=[^\W\d_]|[\"“'‘])|$)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"\s*+(?P<typed>{_NOUN}\s++\d{{1,4}})(?:[ ]*[-–—:.\t|]\s*+|\s*+$)",
    re.IGNORECASE,
)
_LETTER = re.compile(
    r"\s*+(?P<typed>\((?P<round>[a-z]{1,5})\)|(?P<plain>[a-z]|[ivx]{1,5})[.)](?=\s))\s*+", re.IGNORECASE
)
_BULLET = re.compile(rf"\s*+(?P<typed>[{re.escape(BULLETS)}]|[-–—](?=\s)|o(?=\t))\s*+")
_ROMAN = re.compile(r"[ivx]+", re.IGNORECASE)


def marker_of(text: str) -> tuple[Marker | None, str]:
    """Return the marker that a text begins with, or None, and what follows it."""
    for pattern in (_NUMBER, _NAMED):
        if found := pattern.match(text):
            return Marker("number", found["typed"], found["typed"].strip(" ().:")), text[found.end() :].strip()
    if found := _LETTER.match(text):
        label = found["round"] or found["plain"]
        roman = bool(_ROMAN.fullmatch(label))
        if len(label) == 1 or roman:
            return Marker("roman" if roman else "letter", found["typed"], label), text[found.end() :].strip()
    if found := _BULLET.match(text):
        return Marker("bullet", found["typed"], ""), text[found.end() :].strip()
    return None, text.strip()


_SECTION = re.compile(r"\s*+(?P<typed>\d{1,2}\.\d{1,2})\s++(?=[^\W\d_])")


def paragraph_marker_of(text: str) -> tuple[Marker | None, str]:
    """Return the marker that a paragraph of an order begins with: there "1.1 contact" is no time of day."""
    if found := _SECTION.match(text):
        return Marker("number", found["typed"], found["typed"]), text[found.end() :].strip()
    return marker_of(text)
