"""The times of day in running text."""

import re
from collections.abc import Sequence

from .running import Dated
from .words import as_typed

CLOCK = re.compile(
    rf"\b(?:c\.?\s?|(?:about|around|approx\.?|abt|at)\s+)?(?:(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\b\.?|hrs)?"
    rf"|(?:[01]\d|2[0-3])[0-5]\d(?:\s?hrs)?|\d{{1,2}}\s?[ap]\.?m\b\.?)"
    rf"(?:\s?(?:{as_typed('-|–|to|til|till|until')})\s?(?:(?:[01]?\d|2[0-3])[:.]?[0-5]\d)(?:\s?[ap]\.?m\b\.?|hrs)?)?(?![\d/])",
    re.IGNORECASE,
)
"""A time of day in running text, as it is typed."""


def time_in(text: str, dates: Sequence[Dated]) -> str:
    """Return the first time of day in a text that is no part of one of its dates, nor of a number."""
    spans = [(one.start, one.end) for one in dates]
    for found in CLOCK.finditer(text):
        inside = any(start <= found.start() < end or start < found.end() <= end for start, end in spans)
        before, after = text[max(0, found.start() - 9) : found.start()], text[found.end() : found.end() + 1]
        # A log's number, a collar number and a telephone number have as many figures as a time.
        year = re.fullmatch(r"(?:19|20)\d\d", found[0])
        other = year or re.search(
            r"(?:\blog|\bno|\bref|\bPC|\bDC|\bPS|\bof|\bin|\bsince|[#/£])\.?\s*$|[\d-]$", before, re.IGNORECASE
        )
        if not inside and not other and after not in ("/", "-"):
            return found[0].strip()
    return ""
