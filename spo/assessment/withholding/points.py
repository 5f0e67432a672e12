"""The ways to write a point on a map: coordinates, a grid reference, a plus code, three words, the address of a map."""

import re

from .forms import Form, Part, Told
from .letters import squeeze, words

_DECIMAL = r"(?<![\d.])-?(\d{1,3})\.(\d{3,})\s*°?\s*[NSns]?(?:\s*[,;/]\s*|\s+(?:and\s+)?)-?(\d{1,3})\.(\d{3,})"
_IN_MINUTES = r"\d{1,3}\s*°\s*\d{1,2}(?:\.\d+)?\s*['’′](?:\s*\d{1,2}(?:\.\d+)?\s*(?:[\"”″]|['’′]{2}))?\s*[NSEWnsew]\b"
_GRID = r"\b[HNOST][A-HJ-Z]\s?(?:\d{3}\s?\d{3}|\d{4}\s?\d{4}|\d{5}\s?\d{5})\b"
_PLUS = r"\b(?:[2-9CFGHJMPQRVWX]{4})?[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}\b"
_THREE_WORDS = (
    r"///\s?\w+\.\w+\.\w+"
    r"|(?<![\w@./-])[a-z]{4,}\.[a-z]{4,}\.(?!gov|police|info|page|html|docx|xlsx|jpeg)[a-z]{4,}(?![\w@./-])"
)
_OF_A_MAP = (
    r"\b(?:maps\.(?:app\.goo\.gl|apple\.com|google\.)|google\.[a-z.]{2,6}/maps|goo\.gl/maps|w3w\.co/|what3words\.com/"
    r"|waze\.com/|openstreetmap\.org|osm\.org/|bing\.com/maps|streetmap\.co\.uk)|\bgeo:-?\d"
)
_POINT = re.compile("|".join((_IN_MINUTES, _GRID, _PLUS, _THREE_WORDS, _OF_A_MAP)))
_PAIR = re.compile(_DECIMAL)
_NEAR = 3
"""Decimals of a degree that are within a hundred metres of a point."""
_LOCAL = 4
"""Characters of a plus code before its mark that stand for a place in one town."""


def has_point(text: str) -> bool:
    """Return whether a text gives a point on a map."""
    return bool(_POINT.search(text) or _PAIR.search(text))


def point_forms(text: str) -> Told:
    """Yield the forms of the points in a value, which is in one case: as each stands, and less exactly."""
    for found in _PAIR.finditer(text):
        first, last = (f"{found[at]}{found[at + 1][:_NEAR]}" for at in (1, 3))
        yield Form(f"{squeeze(first)}[0-9]*?{squeeze(last)}", "nothing")
    for three in re.finditer(_THREE_WORDS, text):
        yield Part(tuple(words(three[0])), alone=True)
    for code in (*re.findall(_GRID, text.upper()), *re.findall(_PLUS, text.upper())):
        held = squeeze("".join(words(code.lower())))
        yield Form(held, "words")
        if "+" in code:
            yield Form(held[-_LOCAL - len(code.partition("+")[2]) :], "words")  # as it is said with its town
