"""Digits and letters that are said in words: a number as people read it out, a code letter by letter."""

import re
from collections.abc import Iterator
from itertools import pairwise

from spo.case.numerals import TENS, TO_NINETEEN

from .patterns import any_of

_FIGURES = {
    **dict.fromkeys(("oh", "o", "zero", "nought", "naught", "nil"), "0"),
    **{word: str(at) for at, word in enumerate(TO_NINETEEN[:9], 1)},
    "niner": "9",
    "hundred": "00",
}
_DIGIT = rf"(?:{'|'.join(_FIGURES)}|\d)"
_SEVERAL = {"double": 2, "twice": 2, "triple": 3, "treble": 3}
_OFTEN = (*(word for word in _FIGURES if word != "o"), *_SEVERAL)
_O = re.compile(r"(?<![^\W\d_])o(?![^\W\d_])")
_REPEATED = re.compile(rf"\b({'|'.join(_SEVERAL)})[\s-]*({_DIGIT})(?![^\W_])", re.IGNORECASE)
_SAID = re.compile(rf"(?<![^\W\d_])(?:{'|'.join((*_FIGURES, *_SEVERAL))})(?![^\W\d_])", re.IGNORECASE)
_FEWEST, _APART, _BESIDE = 3, 24, 60
"""Digits or letters in words that make a number or a code, how far apart they are, and what is read with them."""

NUMBERS = {
    **{word: figure for word, figure in _FIGURES.items() if len(word) > 1 and word != "hundred"},
    **{word: str(at) for at, word in enumerate(TO_NINETEEN, 1)},
    **{word: str(at) for at, word in zip(range(20, 100, 10), TENS, strict=True)},
}
"""Words for numbers, each with its figures."""

_ALPHABET = """
alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec
romeo sierra tango uniform victor whiskey whisky xray x-ray yankee zulu zed zee jay kay dee ell tee vee pee bee gee
"""
_NAMES = {"aitch": "h", "haitch": "h", "ess": "s", "eff": "f", "cee": "c"}
_ALSO_WORDS = """
ay-a be-b see-c sea-c eye-i el-l em-m en-n pea-p queue-q cue-q are-r ar-r tea-t you-u ex-x why-y wye-y
"""
"""Names of letters that are words too: each is a letter only beside others that are spoken."""
_LETTERS = {**{word: word[0] for word in _ALPHABET.split()}, **_NAMES}
_CHARACTERS = {
    **NUMBERS,
    **_LETTERS,
    **{name[:-2]: name[-1] for name in _ALSO_WORDS.split()},
    **dict.fromkeys(("double-u", "double u", "double you"), "w"),
}
_ALOUD = re.compile(rf"[^a-z]({any_of((*_OFTEN, *_LETTERS))})(?![a-z])")
_SPOKEN_WORDS = "|".join(sorted((*_CHARACTERS, *_SEVERAL), key=len, reverse=True))
_AS_IT_IS = r"[a-z](?:,? (?:for|as in) [a-z\-]{2,20})?|(?-i:\d?[A-Z]{2,3}\d{0,2}|\d{1,4})"
_SPOKEN = rf"(?<![^\W_])(?:{_SPOKEN_WORDS}|{_AS_IT_IS})(?![^\W_])"
_NEXT = r"[\s,.\-/]{1,3}(?:(?:then|and|space|dash|hyphen|stroke)[\s,.\-]{1,3})?"
_ONE_SPOKEN = re.compile(_SPOKEN, re.IGNORECASE)
_RUN = re.compile(rf"{_SPOKEN}(?:{_NEXT}{_SPOKEN})*", re.IGNORECASE)
_AFTER_ONE = re.compile(
    r"[\s,.\-](?<=\b[a-z][\s,.\-])[\s,.\-]{0,2}(?:(?:for|as in) |[a-z\d]{1,2}(?!\w))", re.IGNORECASE
)
"""Letters and figures that are spoken one by one, and where two stand beside each other as they are."""
_FEWEST_BARE = 5
"""Letters that stand one by one, of which none is spoken, that make a word."""


def said_aloud(text: str) -> Iterator[str]:
    """Yield each stretch of a text in which digits, or letters and digits, are spoken, with them put as such."""
    low = text.replace("İ", "I").lower()  # of which the small letter is two
    said = [(start - 1, end - 1) for start, end in (found.span(1) for found in _ALOUD.finditer(f" {low}"))]
    yield from _numbers(text, low, [(start, end) for start, end in said if low[start:end] in _OFTEN])
    yield from _codes(text, {start for start, _ in said})


def _numbers(text: str, low: str, places: list[tuple[int, int]]) -> Iterator[str]:
    """Yield each stretch in which digits are spoken, whatever is between them."""
    ends = [at for at, (one, two) in enumerate(pairwise(places), 1) if two[0] - one[1] > _APART]
    for first, last in pairwise((0, *ends, len(places))):
        if last - first >= _FEWEST - 1:
            start, end = places[first][0], places[last - 1][1]
            noughts = _O.findall(low, max(0, start - _APART), end + _APART)
            if last - first + len(noughts) >= _FEWEST:
                yield _in_figures(text[max(0, start - _BESIDE) : end + _BESIDE])


def _codes(text: str, spoken: set[int]) -> Iterator[str]:
    """Yield each run of letters and figures that are said one by one: as one word, and with what stands beside it."""
    end = 0
    for start in sorted(spoken.union(gap.start() - 1 for gap in _AFTER_ONE.finditer(text))):
        if start >= end and (run := _RUN.match(text, start)):
            end = run.end()
            said = _in_characters(run[0])
            word = "".join(said).upper()
            if len(said) > 1 and len(word) >= (_FEWEST if start in spoken else _FEWEST_BARE):
                before, after = text[max(0, start - _BESIDE) : start], text[end : end + _BESIDE]
                yield f"{word} | {before}{' '.join(said)}{after}"


def _in_characters(run: str) -> list[str]:
    """Return what is said in a run, each letter and figure in turn."""
    said, times = list[str](), 1
    for one in _ONE_SPOKEN.findall(run):
        if several := _SEVERAL.get(one.lower()):
            times = several
        else:
            said.append(_CHARACTERS.get(one.lower(), one.partition(" ")[0].rstrip(",")) * times)
            times = 1
    return said


def _in_figures(text: str) -> str:
    several = _REPEATED.sub(lambda said: _figure(said[2]) * _SEVERAL[said[1].lower()], text)
    return _SAID.sub(lambda said: _figure(said[0]), several)


def _figure(word: str) -> str:
    return _FIGURES.get(word.lower(), word)
