"""Times of day, as officers write them."""

import re
from functools import lru_cache
from typing import NamedTuple

from . import words as known
from .questions import NO_TIME, Unclear

_UNIT = rf"(?:{known.HOURS}|{known.O_CLOCK})"
_CLOCK = re.compile(
    rf"\b(?:(?:12 )?(?P<noon>{known.NOON})|(?P<hour>\d{{1,2}})(?:(?P<mark>[:.]?)(?P<minute>\d{{2}})(?:[:.]\d{{2}})?)?"
    rf"(?: ?(?P<half>[ap]){known.M})?(?P<unit> ?{_UNIT})?)(?![a-z0-9])"
)
_SHARED = re.compile(rf"\b(\d{{1,2}})(?= ?(?:-|–|to|and) ?(\d{{1,2}})(?:[:.]?\d{{2}})? ?([ap]){known.M})")

_ONE = (
    rf"(?:(?:12 )?(?:{known.NOON}|{known.MIDNIGHT})"
    rf"|\d{{1,2}}(?:[:.]?\d{{2}}(?:[:.]\d{{2}})?)?(?: ?[ap]{known.M})?(?: ?{_UNIT})?)"
)
_TIME = re.compile(
    rf"(?:at )?(?P<words>(?:(?P<opening>from|between) )?(?:(?:{known.ABOUT}) |~ ?)?"
    rf"(?P<one>{_ONE})(?:(?: ?- ?| to | until | and )(?P<two>{_ONE}))?(?: approx(?:imately)?)?"
    r"(?: (?:in the )?(?:morning|afternoon|evening))?)(?: on)?"
)
_PART_OF_DAY = re.compile(
    rf"(?:(?:in|on|during|at) )?(?:the )?(?P<words>{known.PART_OF_DAY}|[ap]{known.M})(?: of| on)?"
)
_ABOUT = re.compile(rf"{known.ABOUT}|~")
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "------")


class Time(NamedTuple):
    """A time of day in words. It crosses where it may belong to the day before or the day after as well."""

    words: str
    crosses: bool = False


@lru_cache(maxsize=4096)
def clock(words: str) -> tuple[int, int]:
    """Return the first time of day in a text, such as 22:15, 2215hrs, 10.15 pm or noon, as hour and minute."""
    for found in _CLOCK.finditer(_both_halves(words.lower())):
        if read := _instant(found):
            return read
    return 0, 0


class Hour(NamedTuple):
    """An hour of the day, 0 to 23. It spans where two times in it are given, and is about right where that is said."""

    hour: int
    about: bool
    spans: bool


@lru_cache(maxsize=4096)
def hour_of(words: str) -> Hour | None:
    """Return the hour in which a whole time of day lies, or None where its words do not say one clearly."""
    found = _TIME.fullmatch(" ".join(words.lower().translate(_DASHES).split()))
    if not found or re.search("morning|afternoon|evening", found[0]):
        return None
    try:
        read = read_time(found[0])
        one = found["one"]
        first, last = map(_at, _both_halves(f"{one} to {found['two'] or one}").split(" to "))
    except Unclear:
        return None
    if not read or (read.crosses and found["two"]) or not first or not last or first[0] != last[0]:
        return None
    return Hour(first[0] % 24, bool(_ABOUT.search(found[0])), bool(found["two"]))


def span_of(one: str, two: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return two times that are the ends of a span, each as hour and minute; or None where either is not a time."""
    try:
        first, last = map(_at, _both_halves(f"{one} to {two}".lower()).split(" to "))
    except Unclear:
        return None
    return (first, last) if first is not None and last is not None else None


def exact_time(words: str) -> tuple[int, int] | None:
    """Return the one time of day that words say for certain, such as noon, as hour and minute; or None."""
    hour = hour_of(words)
    return clock(words) if hour and not (hour.about or hour.spans) else None


_MARGIN = 60
"""Minutes by which a time that is only about right may be out, either way."""


def times_told(words: str) -> tuple[int, int] | None:
    """Return the first and the last minute of a day that words allow, or None where they tell no time of one day."""
    found = _TIME.fullmatch(" ".join(words.lower().translate(_DASHES).split()))
    span = span_of(found["one"], found["two"] or found["one"]) if found else None
    if not found or not span or span[0] > span[1]:
        return None
    margin = _MARGIN if _ABOUT.search(found[0]) else 0
    first, last = (hour * 60 + minute for hour, minute in span)
    return first - margin, last + margin


def is_clock(digits: str) -> bool:
    """Return whether four digits can be a time of day."""
    return int(digits[:2]) < 24 and int(digits[2:]) < 60


def read_time(text: str) -> Time | None:
    """Return the time that a whole text in small letters is. Raises Unclear where there is no such time."""
    if part := _PART_OF_DAY.fullmatch(text):
        return Time(part["words"], "night" in part["words"])
    found = _TIME.fullmatch(text)
    if not found:
        return None
    return _two(found) if found["two"] else _one(found)


def _one(found: re.Match[str]) -> Time | None:
    if found["opening"]:
        return None
    if re.fullmatch(r"at (?:[1-9]|1[0-2])(?: on)?", found[0]):
        return Time(f"at {found['words']}")
    return Time(found["words"], _is_midnight(found["one"])) if _at(found["one"]) else None


def _two(found: re.Match[str]) -> Time | None:
    """Return a span of time. One that ends no later than it starts crosses midnight."""
    if (found["opening"] == "between") != (" and " in found["words"]):
        return None
    first, last = (_at(one) for one in _both_halves(f"{found['one']} to {found['two']}").split(" to "))
    if not first or not last:
        return None
    return Time(found["words"], (last if last != (0, 0) else (24, 0)) <= first)


def _at(one: str) -> tuple[int, int] | None:
    """Return one time as hour and minute, or None for a bare number. Raises Unclear where there is no such time."""
    if _is_midnight(one):
        return 0, 0
    found = _CLOCK.fullmatch(one)
    read = _instant(found) if found else None
    if read is None and found and not _is_bare(found):
        raise Unclear(NO_TIME)
    return read


def _is_midnight(one: str) -> bool:
    return "midnight" in one or bool(re.fullmatch(r"12(?:[:.]?00)? ?a\.?m\.?", one))


def _is_bare(found: re.Match[str]) -> bool:
    """Return whether a number says nothing of being a time: 10 or 902, and not 0902, 9.02, 9 am or 9 o'clock."""
    minutes = found["minute"] and (found["mark"] or len(found["hour"]) == 2)
    return not (minutes or found["half"] or found["unit"] or found["noon"])


def _instant(found: re.Match[str]) -> tuple[int, int] | None:
    if found["noon"]:
        return 12, 0
    if _is_bare(found):
        return None
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), found["half"]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif half == "a":
        return None
    return (hour, minute) if minute < 60 and (hour < 24 or (hour, minute) == (24, 0)) else None


def _both_halves(text: str) -> str:
    """Return text in which 10-11pm is written 10pm-11pm, and 11-1pm is written 11am-1pm."""

    def marked(found: re.Match[str]) -> str:
        first, last, half = found.groups()
        if not 1 <= int(first) <= 12:
            return first
        same = int(first) % 12 < int(last) % 12
        return f"{first}{half if same else 'pa'['ap'.index(half)]}m"

    return _SHARED.sub(marked, text)
