"""The forms in which files write a day and a time of day. In a pattern a digit stands for any digit."""

import re

from .words import HOURS, MONTH, ORDINAL, WEEKDAY, ZONE, M

LONGEST = 64
"""The length beyond which a cell is an account and not a date."""

_NAME = rf"(?P<name>{MONTH})\.?"
_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY})\.?,? *)?"
_DAYS = (
    r"(?P<first>\d{1,2})(?P<between> ?[/.\-] ?| )(?P<second>\d{1,2})(?P=between)(?P<third>\d{4}|\d{2})",
    r"(?P<year>\d{4})(?P<between>[/.\-: ])(?P<month>\d{1,2})(?P=between)(?P<day>\d{1,2})",
    rf"(?P<day>\d{{1,2}}){ORDINAL}?(?: of |[ \-/.]*){_NAME}[ \-/.,']*(?P<year>\d{{4}}|\d{{2}})",
    rf"{_NAME}[ \-.]*(?P<day>\d{{1,2}}){ORDINAL}?,? +(?P<year>\d{{4}})",
    rf"(?P<year>\d{{4}})[ \-/.]*{_NAME}[ \-/.]*(?P<day>\d{{1,2}})",
    r"(?P<whole>\d{8})",
)
_CLOCK = (
    r"(?:(?:(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<seconds>\d{2})(?:[.,:]\d+)?)?|(?P<figures>\d{6}|\d{3,4}))"
    rf"(?: *(?:(?P<half>[ap]){M}|{HOURS}))?|(?P<bare>\d{{1,2}}) *(?P<alone>[ap]){M})"
)
_OFFSET = (
    rf"(?: *\(?(?:(?P<zone>{ZONE})(?:(?P<sign>[+\-])(?P<hours>\d{{1,2}})(?::?(?P<minutes>\d{{2}}))?)?"
    r"|(?P<plus>[+\-])(?P<off>\d{2})(?::?(?P<past>\d{2}))?)\)?)?"
)
_JOIN = r"(?:,? +at +| *[,;t@_\-–] *| +)"
_TIME = re.compile(rf"(?:at )?{_CLOCK}{_OFFSET}", re.IGNORECASE)
_MOMENTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        *(rf"{_WEEKDAY}{day}(?:{_JOIN}{_CLOCK}{_OFFSET})?" for day in _DAYS),
        r"(?P<whole>\d{8})(?P<figures>\d{4}|\d{6})",
        *(rf"{_CLOCK}{_OFFSET}(?:,? +on +| *[,;\-–] *| +){_WEEKDAY}{day}" for day in _DAYS[:5]),
        rf"{_WEEKDAY}{_NAME} +(?P<day>\d{{1,2}}),? +{_CLOCK}{_OFFSET} +(?P<year>\d{{4}})",
        r"(?P<serial>\d{5})(?:\.(?P<part>\d{1,15}))?",
        r"(?P<epoch>\d{10})(?:\.\d+|\d{3}|\d{6}|\d{9})?",
    )
)
_AFTER_T = re.compile(r"\dT\d", re.IGNORECASE)
_FRACTION = re.compile(r"(?P<nought>\d)\.(?P<part>\d{3,17})")

# Of the same length, so that a place in the plain text is the same place in the cell.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("[]\u00a0\u2007\u2009\u202f\t\r\n", " "),
        **dict.fromkeys("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff", " "),
        **dict.fromkeys("‐‑−", "-"),
    }
)


SAME_DIGIT = str.maketrans("012345678", "9" * 9)


def shape(cell: str) -> str:
    """Return a cell with each digit as 9."""
    return cell.translate(SAME_DIGIT)


def moment_pattern(shape: str) -> tuple[re.Match[str], int] | None:
    """Return how cells of a shape say a day, or a day and a time, and at which character they begin to."""
    return _found(shape, _MOMENTS)


def time_pattern(shape: str) -> tuple[re.Match[str], int] | None:
    """Return how cells of a shape say a time, with or without a day before it, and at which character they begin to."""
    return _found(shape, (_TIME, _FRACTION, *_MOMENTS))


def _found(shape: str, patterns: tuple[re.Pattern[str], ...]) -> tuple[re.Match[str], int] | None:
    plain = shape.translate(_PLAIN)
    text = plain.strip()
    start = len(plain) - len(plain.lstrip())
    if not 2 < len(text) <= LONGEST:
        return None
    fits = (found for pattern in patterns if (found := pattern.fullmatch(text)))
    return next(((found, start) for found in fits if not _is_span(found)), None)


def _is_span(found: re.Match[str]) -> bool:
    """Return whether an offset is the end of a span, as in 22:15-23:00: one follows seconds, or a time after T."""
    said = found.groupdict()
    return said.get("plus") == "-" and not said["seconds"] and not _AFTER_T.search(found[0])
