"""What a text says once what exports, phones and people do to it is undone: codes, chats, odd letters."""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

from spo.case.grouped import grouped

from .patterns import each
from .spoken import said_aloud
from .tongues import in_other_tongues

_QUOTED = re.compile(r"=([0-9A-F]{2})")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_CODED = re.compile(r"%[0-9A-Fa-f]{2}|&[#\w]+;|=[0-9A-F]{2}|\\u[0-9a-fA-F]{4}")
_PICTURE = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")

_MESSAGE = re.compile(
    r"\n[\[(]?(?:[\d/.:, ]++(?:[ap]m)?+[\])]?+[ -]*+)?+([A-Z][\w'’]*(?: [A-Z][\w'’]*)?)"
    r"(?: \d{1,3}\b(?![:.]\d))?(?:\s*[\[(]?\d\d?[:.]\d\d[\])]?)?\s*(?::|>|-) *(.*)$",
    re.MULTILINE,
)
_NUMBER = re.compile(r"\d\D{0,3}\d\D{0,3}\d|\*\*")
_STAMP = re.compile(r"^[\[(]?\d[\d/.:, -]*(?:[ap]m)?[\])]?\s*$", re.MULTILINE)

_LEET_WORD = re.compile(r"(?<!\w)[A-Za-z]++[\d!$][A-Za-z][\w!$@]*")
_LEET = re.compile(rf"{_LEET_WORD.pattern}(?:\W{{1,3}}\w{{1,20}}){{0,3}}")
"""A word with figures for letters, and what is read with it."""
_IN_LEET = re.compile(r"[\d!$](?<=[A-Za-z].)[A-Za-z]")
_LEET_LETTERS = str.maketrans("013457!$@", "oieastisa")
_SHORTENED = re.compile(r"/(?<=\b([A-Za-z])/)([a-z]{3,20}(?:\W{1,3}\w{1,20}){0,3})")
"""A word of which the middle is left out, as in C/hampton, and what is read with it."""
_JOINED = re.compile(r"\b[A-Za-z]{0,20}?[a-z][A-Z][A-Za-z]{0,40}")
_IN_JOINED = re.compile(r"[A-Z](?<=[a-z].)")
_WITHIN_A_WORD = re.compile(r"([a-z])([A-Z])")
_INITIALS = re.compile(
    r"\b(?:initials?|begins|starts)\b[^.\n]{0,12}?\b([A-Z])\b[^.\n]{1,40}?\b(?:with|by|is|initial|and)"
    r"(?: an?)? ([A-Z])\b"
)
_MOJIBAKE = re.compile(r"[\u00c2-\u00c5][\u0080-\u00ff\u0152-\u0192\u02c6-\u2122]")


def readings(text: str) -> Iterator[str]:
    """Yield a text as it stands, and then each other way in which it can be read."""
    yield text
    plain = text
    if _CODED.search(text):
        plain = unescape(_ESCAPED.sub(_character, _bytes(unquote(text))))
        yield plain
    if not text.isascii() and _PICTURE.search(text):
        yield _PICTURE.sub(lambda sign: f" {unicodedata.name(sign[0], '').lower()} ", plain)
    if not text.isascii() and (read := _MOJIBAKE.sub(_as_bytes, plain)) != plain:
        yield read
    yield from (_LEET_WORD.sub(_in_plain_letters, found[0]) for found in each(_LEET, _IN_LEET, plain))
    if "/" in plain:
        yield from map("'".join, _SHORTENED.findall(plain))
    if "nitial" in plain or "s with a" in plain:
        yield from map(" ".join, _INITIALS.findall(plain))
    if joined := [_WITHIN_A_WORD.sub(r"\1 \2", found[0]) for found in each(_JOINED, _IN_JOINED, plain)]:
        yield " | ".join(joined)
    yield from _each_sender(plain)
    yield from said_aloud(plain)
    yield from in_other_tongues(plain)


def is_plain(text: str) -> bool:
    """Return whether there is no other way to read a text, nor a number in it, nor stars for a part of one."""
    return text.isascii() and not _NUMBER.search(text) and len([*readings(text)]) == 1


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


def _character(code: re.Match[str]) -> str:
    held = chr(int(code[1], 16))
    return held if held.isprintable() else " "


def _each_sender(text: str) -> Iterator[str]:
    """Yield what each sender of a chat says, one message after another, and all of it without who sent it or when."""
    said = _MESSAGE.findall(f"\n{text}") if "\n" in text else []
    if len(said) < 2:
        return
    yield from map("\n".join, grouped(said).values())
    yield _STAMP.sub("", _MESSAGE.sub(lambda message: f"\n{message[2]}", f"\n{text}")[1:])
