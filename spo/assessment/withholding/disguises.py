"""What a text says once what exports, phones and people do to it is undone: codes, chats, digits in words."""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
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
_NOT_PLAIN = re.compile(r"[%&=\\*]|\d\D{0,3}\d\D{0,3}\d|\n")
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
    yield from _each_sender(plain)
    yield from _said_aloud(plain)


def is_plain(text: str) -> bool:
    """Return whether there is no other way to read a text, nor a number in it."""
    return text.isascii() and not (_NOT_PLAIN.search(text) or sum(map(text.lower().count, _OFTEN)) >= _FEWEST)


def _bytes(text: str) -> str:
    """Return a text whose characters were written as bytes, as mail has them."""
    runs = re.compile(rf"(?:{_QUOTED.pattern})+")
    return runs.sub(lambda run: bytes.fromhex(run[0].replace("=", "")).decode("utf-8", "ignore"), text)


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
        few = sum(map(low.count, words)) < _FEWEST  # nearly every text: a look that is quick
        places = [] if few else [found.span() for found in said.finditer(text)]
        ends = [at for at, (one, two) in enumerate(pairwise(places), 1) if two[0] - one[1] > _APART]
        for first, last in pairwise((0, *ends, len(places))):
            if last - first >= _FEWEST:
                yield put(text[max(0, places[first][0] - _BESIDE) : places[last - 1][1] + _BESIDE])


def _in_figures(text: str) -> str:
    several = _REPEATED.sub(lambda said: _figure(said[2]) * _SEVERAL[said[1].lower()], text)
    return _SAID.sub(lambda said: _figure(said[0]), several)


def _in_letters(text: str) -> str:
    return _in_figures(_LETTER.sub(lambda said: said[0][0], text))


def _figure(word: str) -> str:
    return _FIGURES.get(word.lower(), word)
