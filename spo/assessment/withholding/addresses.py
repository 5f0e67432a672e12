"""The ways to write an address: its street with its number, its house or flat, its postcode."""

import re

from spo.case.days.words import MONTH, ORDINAL
from spo.case.numerals import in_words

from .abbreviations import BUILDINGS, STREETS, WITHIN
from .establishments import establishment_forms
from .forms import MOST_WORDS, Form, Part, Told, backwards, helps, phrase, run, whole
from .in_the_open import NOTHING_KNOWN, InTheOpen
from .letters import squeeze, words
from .ordinary import ORDINARY, is_ordinary, long_enough, tells

_POSTCODE = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b")
_CARE_OF = re.compile(r"\bc/o\b|\bcare of\b")
_NUMBER = re.compile(r"(\d+)([a-z]?)")
_YEAR = r"(?:19|20)\d\d"
_DAY = rf"\d{{1,2}}{ORDINAL}?"
_A_DAY = re.compile(
    rf"\b(?:(?:{_DAY}\s+(?:of\s+)?)?(?:{MONTH}),?\s+{_YEAR}|(?:{MONTH})\s+{_DAY},?\s+{_YEAR}"
    rf"|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|{_YEAR}-\d\d-\d\d)\b|\b(?:of|on|from)\s+{_DAY}\s+(?:{MONTH})\s*$"
)

LONGEST = 2_000
"""Characters of an address that are read; nobody's is longer."""

_BY_ITS_NUMBER = ("number", "no", "house", "door")
_DESCRIBES = frozenset(["old", "new", "great", "little", "upper", "lower", "high", "north", "south", "east", "west"])
"""Words before the name of a building that people leave out."""
_LOCALITIES = frozenset(
    ["green", "park", "hill", "vale", "view", "gate", "mount", "rise", "end", "heath", "dale", "brow", "bank", "chase"]
)
"""Words that end the name of a street, or else of a village or a quarter of a town."""


def address_forms(text: str) -> Told:
    """Yield the forms of an address, which is in one case: what alone finds it, and what would help to."""
    text = text[:LONGEST]
    for outward, inward in _POSTCODE.findall(text):
        full = squeeze(f"{outward}{inward}")
        yield Form(full, "nothing")
        yield backwards(full)
        yield from (Part((half,)) for half in (outward, inward))
    parts = [held for part in re.split(r"[,\n;]", _CARE_OF.sub(" ", _POSTCODE.sub(" ", text))) if (held := words(part))]
    street = _street_at(parts)
    for at, part in enumerate(parts):
        beneath = [after for after in parts[at + 1 :] if after[-1] not in WITHIN]  # Flat 41, 6th Floor, Thistle Point
        yield from _numbered(part, beneath[0] if beneath else [], len(parts) > 1)
        named = [word for word in part if not (_number(word) or word in WITHIN or word in ("no", "number"))]
        if at <= street or (named and named[-1] in STREETS - _LOCALITIES):
            yield from _named(named, parts[at + 1 :])
        else:
            yield from _locality(named)
        yield from _by_number(part) if "box" not in part else phrase(part)
    every = [word for part in parts for word in part]
    if WITHIN.issuperset(every):
        yield from helps(every)
    if len(parts) > 1 and long_enough(every):
        yield Form(run(every), "words")


def place_forms(text: str, known: InTheOpen = NOTHING_KNOWN) -> Told:
    """Yield the forms of what papers call a place, which is in one case.

    A part that is a name in the open, `known`, tells of no place, and nor does a day by which a place is called.
    """
    called = _A_DAY.sub(" ", text)
    if called != text:
        yield from whole(text)
    if called == text or not is_ordinary(words(called)):
        has_number = any(letter.isdigit() for letter in called)
        yield from address_forms(called) if has_number else establishment_forms(called, known)


def _street_at(parts: list[list[str]]) -> int:
    """Return which part is the street, or the building: the last street with a number, or else the first."""
    ends = [at for at, part in enumerate(parts) if len(part) > 1 and part[-1] in STREETS]
    numbered = [at for at in ends if _number(parts[at][0])]
    named = [at for at, part in enumerate(parts) if part[0] not in WITHIN]
    plain = [at for at in ends if parts[at][-1] not in _LOCALITIES]
    return next(iter([*reversed(numbered), *plain, *ends, *named, 0]))


def _named(named: list[str], after: list[list[str]]) -> Told:
    """Yield a street or a building by its name, and each word of it that is not ordinary."""
    if not named:
        return
    called = named[1:] if named[0] == "the" else named
    one_plain_word = len(called) == 1 and is_ordinary(called)
    if one_plain_word:
        yield from helps(named) if called == named else phrase(named)
    else:
        yield from phrase(named) if named[-1] in STREETS else establishment_forms(" ".join(named))
    the_toll_house = called[1:] if len(called) > 2 and called[0] in _DESCRIBES else []  # of The Old Toll House
    shorter = called if one_plain_word else the_toll_house
    for part in after if shorter else ():
        if told := [word for word in part if not _number(word) and word != "near"]:
            yield Part((*shorter, *told), alone=True)
    for word in named:
        if word not in ORDINARY and len(word) > 2 and len(named) > 1:
            yield Part((word,), only="as a name")


def _locality(named: list[str]) -> Told:
    """Yield a village or a town, and each word of its name that is not ordinary."""
    held = [word for word in named if word != "near"]
    if held:
        yield from helps(held)
        yield from (Part((word,)) for word in held if word not in ORDINARY and len(word) > 3 and len(held) > 1)


def _by_number(part: list[str]) -> Told:
    """Yield the number of a house or flat, as it is said without the street."""
    for at, word in enumerate(part):
        if number := _number(word):
            before = part[at - 1] if at and part[at - 1] in WITHIN else ""
            yield from (Part((called, word)) for called in ((before,) if before else _BY_ITS_NUMBER))
            if number[2]:
                yield Part((word,))


def _number(word: str) -> re.Match[str] | None:
    return _NUMBER.fullmatch(word)


def _numbered(part: list[str], following: list[str], in_parts: bool) -> Told:
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


def _with_number(number: str, street: list[str]) -> Told:
    """Yield a number, in figures and in words, before what a street is called without Road or its like."""
    number, said = number.lstrip("0") or number, in_words(int(number))
    core = street[:-1] if street[-1] in STREETS | BUILDINGS else street
    name = core if street[-1] in STREETS else street
    for told in dict.fromkeys(((number,), ("".join(said),), said)) if 1 < len(street) <= MOST_WORDS else ():
        if "".join(told):
            yield Part((*reversed(street), *told), alone=True)
            yield Part((*told, *reversed(street)), alone=True)
            if tells(core):
                yield Part((*core, *told), alone=True, only="as a name")
                yield Part((*told, *core), alone=True, only="as a name")
    yield Form(f"{squeeze(number)}[a-h]?{squeeze(''.join(street))}", "digits" if len(street[-1]) > 3 else "words")
    if name and (tells(name) or len(number) > len("99")):  # 101 Fifth
        # A letter after the number is a neighbour under the same roof.
        yield Form(f"{squeeze(number)}[a-h]?{run(name)}", "words")
        if said:
            yield Form(f"{squeeze(''.join(said))}{run(name)}", "words")
