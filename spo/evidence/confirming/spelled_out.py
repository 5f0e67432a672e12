"""Figures and signs of a log as a person would write them: 0812hrs, on 6/1, x3, 2 x calls, a + b."""

import re
from datetime import date

from spo.case.days.words import MONTHS, WEEKDAYS

_CLOCK = re.compile(
    r"\b([01]?\d|2[0-3])[:.]?([0-5]\d) ?(?:hrs?|hours)\b|(?<![^\s(])(?-i:(?<![A-Z] ))(0\d)([0-5]\d)(?= [a-z])",
    re.IGNORECASE,
)
"""A time; after the name of a system in capitals, four figures are the number of a call."""
_AT_A_TIME = re.compile(
    r"\b(at|about|from|until|till|by|since|(arrested|rang|called)) (?!20[0-4]\d)([01]\d|2[0-3])([0-5]\d)(?=[ ,.;)]|$)",
    re.IGNORECASE,
)
"""What stands before four figures that are a time and no year."""
_PART = r"(?:1/[234]|3/4) (?:a|an|of|way|miles?|hours?|days?)\b"  # half a mile is no day in February
_DAY = re.compile(
    rf"(?<![\w/.,:£-])(?!24/7|{_PART})(?:the )?"
    r"(0?[1-9]|[12]\d|3[01])/(0?[1-9]|1[0-2])(?:/(?:20)?(\d\d))?(?![\w/%-]|\.\d)"
)
_YESTERDAY = re.compile(rf"\b(?:yest|yesterday),? (?=\(?(?:\w+ )?\d{{1,2}} (?:{'|'.join(MONTHS)})\b)", re.IGNORECASE)
"""Said on the day of a report, beside the day that was meant."""
_TIMES = re.compile(r"(?<=[\s\"”'’])x ?(\d{1,2})\b(?! [a-z])")
_EACH = re.compile(r"\b(\d+) ?x (?=[a-z])")
_AND = re.compile(r"(?<=[\w\"”).]) (?:\+|&) (?=[\w\"“(])")
_WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)})\w*,? (?:the )?)?"
_SPANS = ("from", "since", "until", "till", "by", "before", "after", "between", "and", "to", "of")
_NO_DAY = frozenset(
    {"para", "paras", "paragraph", "paragraphs", "clause", "clauses", "cl", "term", "terms", "cond", "conds"}
)
"""What stands before numbers of an order: paras 1/2 are no day in February."""
_NEAR = 15  # letters before a day, in which the word before it begins
_ONCE = {1: "once", 2: "twice"}


def spelled_out(words: str) -> str:
    """Return words with their times, days, counts and signs in full."""
    words = _CLOCK.sub(lambda found: f"{int(found[1] or found[3]):02}:{found[2] or found[4]}", words)
    words = _AT_A_TIME.sub(lambda found: f"{found[1]}{' at' if found[2] else ''} {found[3]}:{found[4]}", words)
    words = _YESTERDAY.sub("", _DAY.sub(_day, words))
    words = _TIMES.sub(lambda found: _ONCE.get(int(found[1]), f"{int(found[1])} times"), words)
    return _AND.sub(" and ", _EACH.sub(r"\1 ", words))


def without_day(words: str, day: date) -> str:
    """Return words without one day, which has a box of its own, and the time beside it: `(Tues 3 May, 10:15)`.

    A day from or until which something went on stays.
    """
    said = rf"{_WEEKDAY}{day.day}(?:st|nd|rd|th)? {MONTHS[day.month - 1]}(?: {day.year})?(?:,? (?:at )?\d\d:\d\d)?"
    alone = re.compile(rf"(\w*) ?\({said}\)|(\w*)(?:(?:^|,? )on)?(?:^| )\b{said}\b(?! to )", re.IGNORECASE)

    def put(found: re.Match[str]) -> str:
        before = found[1] or found[2] or ""
        return found[0] if before.lower() in _SPANS else "" if before.lower() == "on" else before

    return alone.sub(put, words)


def _day(found: re.Match[str]) -> str:
    *_, before = ("", *re.findall(r"\w+", found.string[max(0, found.start() - _NEAR) : found.start()]))
    if before.lower() in _NO_DAY:
        return found[0]
    day, month, year = found.groups()
    return f"{int(day)} {MONTHS[int(month) - 1].capitalize()}{f' 20{year}' if year else ''}"
