"""The date and time with which a piece of text begins, set apart from the rest of it."""

import re
from dataclasses import dataclass

from .date_pattern import DATE, YEAR_ALONE
from .label import label_of
from .time_pattern import CLEAR_TIME, FIGURES, PART_OF_DAY, TIME


@dataclass(frozen=True, slots=True)
class Front:
    """What a text begins with. The words are exactly those typed."""

    date: str
    time: str
    rest: str
    told: bool = False
    """Whether the date is part of a sentence ("On 3 June he ..."), not a label before one ("3 June: he ...")."""


_GAP = r"[\s,;|]*+(?:[-–—:]+\s*+)?[\[(]?\s*+"
_AFTER = re.compile(r"(?:\s*+[\])])?(?:\.(?=\s|$))?[\s,;|]*+(?:[-–—:]+(?=\s|$|\w|[\"'“‘])\s*+)?")
_AT = rf"(?:(?:at|@)\s*+)?(?P<time>{TIME}|(?<=at ){FIGURES}|(?<=@){FIGURES}|(?<=T)\d\d:\d\d(?::\d\d)?)"
_SPOKEN_TIME = rf"(?:(?:at|@)\s++)(?P<time2>{FIGURES})"
_DATE_FIRST = re.compile(
    rf"\s*+(?:(?:date(?:\s++of\s++incident)?|when)\s*+[:–-])?\s*+[\[(]?\s*+(?P<told>on\s++(?!or\b)|in\s++)?(?:(?:the\s++)?(?P<part>{PART_OF_DAY})\s++of\s++)?(?:the\s++)?"
    rf"(?P<date>{DATE}|(?<=in ){YEAR_ALONE})(?:{_GAP}(?:{_SPOKEN_TIME}|{_AT}))?",
    re.IGNORECASE,
)
_ISO = re.compile(r"\s*+(?P<date>\d{4}-\d\d-\d\d)T(?P<time>\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)", re.IGNORECASE)
_TIME_FIRST = re.compile(
    rf"\s*+[\[(]?\s*+(?P<told>at\s++)?(?P<time>{CLEAR_TIME}|(?<=at ){FIGURES}|{FIGURES}(?=\s++on\s|\s*+,))"
    rf"[\s,]*+(?:-\s*+)?(?:on\s++)?(?:the\s++)?(?P<date>{DATE})",
    re.IGNORECASE,
)
_TIME_ALONE = re.compile(
    rf"\s*+(?:time\s*+[:–-])?\s*+[\[(]?\s*+(?P<told>at\s++)?(?P<time>{CLEAR_TIME}|{FIGURES}(?=\s*+[-–—:,;|]\s|\s*+$))",
    re.IGNORECASE,
)
# Where the date is what the sentence is about, taking it away would leave no sentence.
_NEEDED = re.compile(
    r"\s++(?:is|was|were|are|has|had|will|order|orders|statement|report|reports|incident|hearing|in|until|onwards?)\b",
    re.IGNORECASE,
)
_CAN_BEGIN = re.compile(r"\s*+[\[(]?\s*+(?:\d|[a-z~@?])", re.IGNORECASE)


def front_of(text: str) -> Front | None:
    """Return the date, and the time if one stands beside it, with which a text begins; None where it has no date."""
    if not _CAN_BEGIN.match(text):
        return None
    opening = text[:200]
    found = _ISO.match(opening) or _DATE_FIRST.match(opening) or _TIME_FIRST.match(opening)
    if label := label_of(opening, found.end() if found else 0):
        return Front(label.date, label.time, text[label.end :].strip())
    if not found:
        return None
    parts = found.groupdict()
    time = (parts.get("time") or parts.get("time2") or parts.get("part") or "").strip()
    date = parts["date"].strip()
    told = bool(parts.get("told") or parts.get("part"))
    both = parts.get("part") and (parts.get("time") or parts.get("time2"))  # "the morning of 3 June at 10:00"
    if both or (not parts.get("time") and _NEEDED.match(text, found.end())):
        return Front(date, time, text.strip(), True)
    end = found.end()
    after = _AFTER.match(text, end)
    stop = after.end() if after else end
    labelled = bool(re.search(r"[-–—:;|\])]|\n", text[end:stop])) or not text[stop:].strip()
    return Front(date, time, text[stop:].strip(), (told or not labelled) and not _opens_bracket(text))


def time_front_of(text: str) -> Front | None:
    """Return the time with which a text begins, where it can only be a time."""
    found = _TIME_ALONE.match(text[:120])
    if not found:
        return None
    after = _AFTER.match(text, found.end())
    return Front("", found["time"].strip(), text[after.end() if after else found.end() :].strip(), bool(found["told"]))


def _opens_bracket(text: str) -> bool:
    return text.lstrip()[:1] in ("[", "(")
