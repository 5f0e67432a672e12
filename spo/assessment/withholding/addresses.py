"""The ways to write an address: its street with its number, its house or flat, its postcode."""

import re
from collections.abc import Iterator

from .abbreviations import BLOCKS, BUILDINGS, FIRMS, STREETS, WITHIN, choice
from .forms import Form, phrase, run
from .letters import squeeze, words
from .telling import long_enough, tells

_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b")
_CARE_OF = re.compile(r"\bc/o\b|\bcare of\b")
_NUMBER = re.compile(r"(\d+)([a-z]?)")

# What may stand between a number and its street, either way round.
_BETWEEN = f"{choice('at', 'on', 'in', 'of', 'flat', 'house')}?(?:the)?"
_NAMED = (
    f"{choice('flat', 'flt', 'apartment', 'apt', 'house', 'hse', 'unit', 'room', 'nos', 'no', 'nr', 'number', 'num')}+"
)
_COUNTED = "times am pm st nd rd th hour min sec day week month year metre mile yard yd call message minute"
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_NOT_COUNTED = rf"(?!\d|{choice(*_COUNTED.split(), *_MONTHS.split())})"

_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TO_NINETEEN = tuple(f"one two three four five six seven eight nine {_TEENS}".split())
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


LONGEST = 2_000
"""Characters of an address that are read; nobody's is longer."""


def address_forms(text: str) -> Iterator[Form]:
    """Yield the forms of an address, which is in one case: every street with its number, and what else tells of it."""
    text = text[:LONGEST]
    for postcode in _POSTCODE.findall(text):
        yield Form(squeeze("".join(words(postcode))), "nothing")
    parts = [held for part in re.split(r"[,\n;]", _CARE_OF.sub(" ", _POSTCODE.sub(" ", text))) if (held := words(part))]
    for at, part in enumerate(parts):
        yield from _numbered(part, parts[at + 1] if at + 1 < len(parts) else [], len(parts) > 1)
        if any(map(_number, part)):
            if tells([word for word in part if not (_number(word) or word in WITHIN)]):
                yield Form(run(part), "words")
        elif _is_building(parts, at):
            yield from phrase(part)
    every = [word for part in parts for word in part]
    if len(parts) > 1 and long_enough(every):
        yield Form(run(every), "words")


def place_forms(text: str) -> Iterator[Form]:
    """Yield the forms of what papers call a place, which is in one case: with its firm's ending or without."""
    if any(letter.isdigit() for letter in text):
        yield from address_forms(text)
    held = words(re.sub(r"[&+]", " and ", text))
    yield from phrase(held)
    if held and held[-1] in FIRMS:
        yield from phrase(held[:-1])


def _is_building(parts: list[list[str]], at: int) -> bool:
    """Return whether a part without a number tells of a place by itself: a house, a firm, or flats after a flat."""
    if at == 0:
        return len(parts) == 1 or parts[0][-1] not in STREETS
    last = parts[at][-1]
    return last in BUILDINGS or (parts[at - 1][0] in WITHIN and (last in BLOCKS or last not in STREETS))


def _number(word: str) -> re.Match[str] | None:
    return _NUMBER.fullmatch(word)


def _numbered(part: list[str], following: list[str], in_parts: bool) -> Iterator[Form]:
    """Yield the forms of each number of a part with the street, or building, that it is the number of."""
    for at, word in enumerate(part):
        number = _number(word)
        if not number or part[at - 1 : at] == ["box"]:
            continue
        rest = part[at + 1 :]
        within = at > 0 and part[at - 1] in WITHIN
        while rest and _number(rest[0]) and not within:  # 41-43 Larch Road
            rest = rest[1:]
        rest = rest or following
        if rest and not _number(rest[0]) and (street := _street(rest, in_parts)):
            yield from _with_number(number[1], street)


def _street(rest: list[str], in_parts: bool) -> list[str]:
    """Return the words of a street: up to the word that ends its name, or else to the end of its part."""
    ends = [at for at, word in enumerate(rest) if at and word in STREETS | BUILDINGS]
    if not ends:
        return rest if in_parts else rest[:2]
    last = ends[0]
    while last + 1 in ends:
        last += 1
    return rest[: last + 1]


def _with_number(number: str, street: list[str]) -> Iterator[Form]:
    """Yield a number before its street, in figures and in words, and after it; and without Road or its like."""
    number, said, named = number.lstrip("0") or number, _in_words(number), run(street)
    # A letter after the number is a neighbour under the same roof.
    figures = f"{squeeze(number)}[a-h]?"
    yield Form(f"{figures}{_BETWEEN}{named}", "words")
    if len(street[-1]) > 3:  # 12 High Str is no part of 12 high strides
        yield Form(f"{figures}{squeeze(''.join(street))}")
    if said:
        yield Form(f"{squeeze(said)}{_BETWEEN}{named}", "words")
    yield Form(f"{named}{_NAMED}{squeeze(number)}[a-h]?")
    yield Form(f"{named}{squeeze(number)}{_NOT_COUNTED}")
    name = street[:-1] if street[-1] in STREETS else street
    if tells(name) and name != street:
        yield Form(f"{figures}{run(name)}", "words")


def _in_words(number: str) -> str:
    """Return a number up to 99 in words, run together, or nothing."""
    value = int(number) if len(number) < 4 else 0
    if not 0 < value < 100:
        return ""
    if value < 20:
        return _TO_NINETEEN[value - 1]
    return _TENS[value // 10 - 2] + (_TO_NINETEEN[value % 10 - 1] if value % 10 else "")
