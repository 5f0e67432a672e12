"""A date, with any time, that stands before a colon or a dash as the label of a line, in whatever words it is typed."""

import re
from typing import NamedTuple

from .moments import LONGEST, read_moment
from .words import BEGINS, as_typed

_ENDS = re.compile(r"\s*+(?::(?!\d)|\s[-–—](?=\s)|[\t|\n]|$)")
# Words alone are no date, and figures alone may be the number of a row.
_CAN_BE_DATE = re.compile(rf"(?=\D*\d)(?=[\d\s]*[^\d\s])(?:{as_typed(BEGINS)})", re.IGNORECASE)


class Label(NamedTuple):
    """The words of a date and a time, exactly as typed, and where what they are the label of goes on."""

    date: str
    time: str
    end: int


def label_of(text: str, beyond: int) -> Label | None:
    """Return the longest label of a text that is read as it would be in a box for a date, and ends beyond a place."""
    ends = [end for end in _ENDS.finditer(text, beyond) if beyond < end.start() <= LONGEST]
    for end in reversed(ends):
        words = text[: end.start()].strip()
        if _CAN_BE_DATE.match(words) and (read := read_moment(words)).earliest:
            date, time = _apart(words, read.time)
            same = read_moment(date)[:3] == read[:3]
            return Label(date, time, end.end()) if same else Label(words, "", end.end())
    return None


def _apart(words: str, time: str) -> tuple[str, str]:
    """Return the words of a date and of a time as typed; all of them as the date where the time stands amid them."""
    if not time:
        return words, ""
    typed = r"[\W_]*".join(map(re.escape, re.findall(r"[^\W_]+", time)))
    if first := re.match(rf"(?:(?:on|in|at)\s+)?(?:the\s+)?({typed})(?:\W+(?:on|of)\b)?\W*", words, re.IGNORECASE):
        return words[first.end() :], first[1]
    if last := re.search(rf"[\s,;(@-]*(?:\b(?:in|at)\s+)?(?:the\s+)?({typed}\W*)$", words, re.IGNORECASE):
        return words[: last.start()], last[1].strip(" ()")
    return words, ""
