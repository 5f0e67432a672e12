"""What a text says once what exports, phones and people do to it is undone: codes, chats, digits in words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import accumulate, pairwise
from urllib.parse import unquote

_QUOTED = re.compile(r"=([0-9A-F]{2})")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_CODED = re.compile(r"%[0-9A-Fa-f]{2}|&[#\w]+;|=[0-9A-F]{2}|\\u[0-9a-fA-F]{4}")
_PICTURE = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")

_MESSAGE = re.compile(
    r"^[\[(]?(?:[\d/.:, ]+(?:[ap]m)?[\])]?[ -]*)?([A-Z][\w'’]*(?: [A-Z][\w'’]*)?)"
    r"(?:\s*[\[(]?\d\d?[:.]\d\d[\])]?)?\s*(?::|>|-) *(.*)$",
    re.MULTILINE,
)
_NOT_PLAIN = re.compile(r"[a-z][A-Z\d][A-Za-z]|[%&=\\*]|\d\D{0,3}\d\D{0,3}\d|\n")
_STAMP = re.compile(r"^[\[(]?\d[\d/.:, -]*(?:[ap]m)?[\])]?\s*$", re.MULTILINE)

_FIGURES = {
    **dict.fromkeys(("oh", "o", "zero", "nought", "naught", "nil"), "0"),
    **{
        word: str(at)
        for at, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], 1)
    },
    "hundred": "00",
}
_DIGIT = rf"(?:{'|'.join(_FIGURES)}|\d)"
_SEVERAL = {"double": 2, "twice": 2, "triple": 3, "treble": 3}
_OFTEN = (*(word for word in _FIGURES if len(word) > 1), *_SEVERAL)
_REPEATED = re.compile(rf"\b({'|'.join(_SEVERAL)})[\s-]*({_DIGIT})(?![^\W_])", re.IGNORECASE)
_SAID = re.compile(rf"(?<![^\W\d_])(?:{'|'.join((*_FIGURES, *_SEVERAL))})(?![^\W\d_])", re.IGNORECASE)
_FEWEST, _APART, _BESIDE = 3, 24, 60
"""Digits or letters in words that make a number or a code, how far apart they are, and what is read with them."""

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_NUMBERS = {
    **{word: figure for word, figure in _FIGURES.items() if len(word) > 1 and word != "hundred"},
    **{word: str(at) for at, word in enumerate(_TEENS, 10)},
    **{word: str(at) for at, word in zip(range(20, 100, 10), _TENS, strict=True)},
}
_ONE = rf"(?:{'|'.join(_NUMBERS)}|[a-z]|\d\d?)(?!\w)"
_ONE_BY_ONE = re.compile(rf"\b[a-z]\b(?:[\s,.\-]{{1,3}}{_ONE}){{4,12}}", re.IGNORECASE)
_FEWEST_IN_A_CODE = 5

_LEET_WORD = re.compile(r"(?<!\w)[A-Za-z]++\d[A-Za-z]\w*")
_LEET = re.compile(rf"{_LEET_WORD.pattern}(?:\W{{1,3}}\w{{1,20}}){{0,3}}")
"""A word with figures for letters, and what is read with it."""
_LEET_LETTERS = str.maketrans("013457", "oieast")
_JOINED = re.compile(r"\b[A-Za-z]{0,20}?[a-z][A-Z][A-Za-z]{0,40}")
_WITHIN_A_WORD = re.compile(r"([a-z])([A-Z])")
_MOJIBAKE = re.compile(r"[\u00c2-\u00c5][\u0080-\u00ff\u0152-\u0192\u02c6-\u2122]")

_ALPHABET = """
alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec
romeo sierra tango uniform victor whiskey whisky xray x-ray yankee zulu
"""
_LETTERS = _ALPHABET.split()
_LETTER = re.compile(rf"\b(?:{'|'.join(_LETTERS)})\b", re.IGNORECASE)


def readings(text: str) -> Iterator[str]:
    """Yield a text as it stands, and then each other way in which it can be read."""
    yield text
    plain = text
    if any(sign in text for sign in "%&=\\") and _CODED.search(text):
        plain = unescape(_ESCAPED.sub(_character, _bytes(unquote(text))))
        yield plain
    if not text.isascii() and _PICTURE.search(text):
        yield _PICTURE.sub(lambda sign: f" {unicodedata.name(sign[0], '').lower()} ", plain)
    if not text.isascii() and (read := _MOJIBAKE.sub(_as_bytes, plain)) != plain:
        yield read
    yield from (_LEET_WORD.sub(_in_plain_letters, found[0]) for found in _LEET.finditer(plain))
    if joined := _JOINED.findall(plain):
        yield " | ".join(_WITHIN_A_WORD.sub(r"\1 \2", word) for word in joined)
    yield from _codes(plain)
    yield from _each_sender(plain)
    yield from _said_aloud(plain)


def is_plain(text: str) -> bool:
    """Return whether there is no other way to read a text, nor a number in it."""
    return text.isascii() and not (_NOT_PLAIN.search(text) or not _are_few(text.lower(), _OFTEN))


def _bytes(text: str) -> str:
    """Return a text whose characters were written as bytes, as mail has them."""
    runs = re.compile(rf"(?:{_QUOTED.pattern})+")
    return runs.sub(lambda run: bytes.fromhex(run[0].replace("=", "")).decode("utf-8", "ignore"), text)


def _as_bytes(run: re.Match[str]) -> str:
    """Return what was meant by letters that are UTF-8 read as another code."""
    try:
        return run[0].encode("cp1252").decode("utf-8")
    except UnicodeError:
        return run[0]


def _in_plain_letters(word: re.Match[str]) -> str:
    return word[0].translate(_LEET_LETTERS)


def _codes(text: str) -> Iterator[str]:
    """Yield each run of letters and figures that are said one by one, as one word."""
    for run in _ONE_BY_ONE.finditer(text):
        said = re.findall(r"\w+", run[0])
        if len(said) >= _FEWEST_IN_A_CODE:
            yield "".join(_NUMBERS.get(word.lower(), word) for word in said)


def _character(code: re.Match[str]) -> str:
    held = chr(int(code[1], 16))
    return held if held.isprintable() else " "


def _each_sender(text: str) -> Iterator[str]:
    """Yield what each sender of a chat says, one message after another, and all of it without who sent it or when."""
    said = _MESSAGE.findall(text) if "\n" in text else []
    if len(said) < 2:
        return
    senders: dict[str, list[str]] = {}
    for sender, words in said:
        senders.setdefault(sender, []).append(words)
    yield from map("\n".join, senders.values())
    yield _STAMP.sub("", _MESSAGE.sub(lambda message: message[2], text))


def _said_aloud(text: str) -> Iterator[str]:
    """Yield each stretch of a text in which digits, or letters, are said in words, with them put as such."""
    low = text.lower()
    for words, said, put in ((_OFTEN, _SAID, _in_figures), (_LETTERS, _LETTER, _in_letters)):
        places = [] if _are_few(low, words) else [found.span() for found in said.finditer(text)]
        ends = [at for at, (one, two) in enumerate(pairwise(places), 1) if two[0] - one[1] > _APART]
        for first, last in pairwise((0, *ends, len(places))):
            if last - first >= _FEWEST:
                yield put(text[max(0, places[first][0] - _BESIDE) : places[last - 1][1] + _BESIDE])


def _are_few(low: str, words: Sequence[str]) -> bool:
    """Return whether a text has too few of the words to be read so, as nearly every text has: a look that is quick."""
    return not any(map(_FEWEST.__le__, accumulate(map(low.count, words))))


def _in_figures(text: str) -> str:
    several = _REPEATED.sub(lambda said: _figure(said[2]) * _SEVERAL[said[1].lower()], text)
    return _SAID.sub(lambda said: _figure(said[0]), several)


def _in_letters(text: str) -> str:
    return _in_figures(_LETTER.sub(lambda said: said[0][0], text))


def _figure(word: str) -> str:
    return _FIGURES.get(word.lower(), word)
