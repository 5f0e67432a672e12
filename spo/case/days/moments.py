"""Reads a date and a time from officers' words, or says what must be asked; it never chooses between two readings."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache, partial
from typing import Literal, NamedTuple

from .day import read_day
from .questions import Unclear, closest, question_for, season_in
from .spans import Found, only, read_list, read_span
from .words import ABOUT, NAMED, PERHAPS

LONGEST = 100
"""The length beyond which words are an account and not a date."""

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("‘’ʼ`´", "'"),
        **dict.fromkeys(",;()[]", " "),
        **dict.fromkeys("\u200b\u200e\u200f\ufeff\u2060\u00ad", ""),
        "@": " at ",
    }
)
_LISTED = {**_PLAIN, ord(","): ","}
_TIDY = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"(?<=[a-z])(?<!\.m)\.(?=\s|$)|(?<=\d)\.$", ""),
        (r" ?/ ?", "/"),
        (r"(?<=\d\d)t(?=\d\d)", " "),
    )
)
_NAMED_DAY = re.compile(rf"\b(?:{'|'.join(NAMED)})\b")
_ABOUT = re.compile(rf"(?:(?:on|in|at) (?:or )?)?(?:{ABOUT}|{PERHAPS}|ca?(?=[ .\d])|~|\?+)\.? ?(?P<rest>.+)")
_OR_SO = re.compile(r"(?P<rest>.+?) ?(?:\?+| approx(?:imately)?| or so| or thereabouts| possibly| probably| i think)")


class Moment(NamedTuple):
    """What words were read as: the days, both included, and the words for a time; or what must be asked."""

    certainty: Literal["exact", "about", "between", "unknown"] = "unknown"
    earliest: date | None = None
    latest: date | None = None
    time: str = ""
    question: str = ""


def read_moment(words: str) -> Moment:
    """Return what words say of a day and a time, or the question to ask; nothing is read where two readings fit."""
    text = _plain(words)
    try:
        found = _read(words)
    except Unclear as unclear:
        return Moment(question=closest([str(unclear), *season_in(text)]))
    if not found:
        return Moment(question=question_for(text) if words.strip() else "")
    span = found.span
    if found.about or span.vague:
        return Moment("about", span.first, span.last, found.time)
    one = span.first == span.last and not found.joined
    return Moment("exact" if one else "between", span.first, span.last, found.time)


@lru_cache(maxsize=4096)
def gives_two_ends(words: str) -> bool:
    """Return whether words give a first day and a last, as 3 July to 14 November does, and not a day among several."""
    try:
        found = _read(words)
    except Unclear:
        return False
    return bool(found and found.joined and not found.unsure and found.span.kind == "day")


def _read(words: str) -> Found | None:
    text = _plain(words)
    if not 0 < len(text) <= LONGEST:
        return None
    return only([partial(_read_or_about, text), partial(read_list, _plain(words, _LISTED))])


def _read_or_about(text: str) -> Found | None:
    if span := read_day(text):
        return Found(span)
    if (around := _ABOUT.fullmatch(text)) and (span := read_day(around["rest"])):
        return Found(span, about=True)
    try:
        if found := read_span(text):
            return found
    except Unclear:
        if found := _read_about(text):
            return found
        raise
    return _read_about(text)


def _read_about(text: str) -> Found | None:
    """Return what is said to be about right. A doubt that stands beside the time is kept with the time as well."""
    after = _OR_SO.fullmatch(text)
    rest = after["rest"] if after else text
    before = _ABOUT.fullmatch(rest)
    if not (before or after) or not (found := read_span(before["rest"] if before else rest)):
        return None
    time = found.time
    if time and before and before["rest"].startswith(time):
        time = f"{rest[: before.start('rest')].strip()} {time}"
    if time and after and rest.endswith(found.time):
        time += text[len(rest) :]
    return found._replace(time=time, about=True)


def _plain(words: str, signs: Mapping[int, str] = _PLAIN) -> str:
    """Return words in small letters with one kind of dash, quotation mark and space, and no brackets or commas."""
    text = " ".join(words.lower().translate(signs).split())
    for pattern, put in _TIDY:
        text = pattern.sub(put, text)
    return _NAMED_DAY.sub(lambda found: NAMED[found[0]], text)
