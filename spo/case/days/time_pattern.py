"""The pattern of a time of day as people type it."""

import re

from .words import ABOUT, EDGE, HOURS, MIDNIGHT, NOON, O_CLOCK, UNTIL, M, as_typed
from .words import PART_OF_DAY as PART

_CLOCK_END = rf"\s*+(?:[ap]{as_typed(M)}|(?:{HOURS}|z)\b)"
_COLON = rf"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?!\d|:\d)(?:{_CLOCK_END})?"
_SUFFIXED = rf"(?:[01]?\d|2[0-3])(?:\.?[0-5]\d)?{_CLOCK_END}"
_CLEAR = rf"(?:{_COLON}|{_SUFFIXED}|\d{{1,2}}\s++{as_typed(O_CLOCK)}\b|(?:{NOON}|{MIDNIGHT})\b)"
_BARE_CLOCK = r"(?:(?:[01]\d|2[0-3])[0-5]\d(?!\d)|(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d.]))"
# "1400 messages" and "10.50 was paid" are not times: a bare figure counts only where a mark closes it off.
_CLOSED = rf"(?=\s*(?:$|[-–—](?!\s*{_BARE_CLOCK})|[,;|)\]\t\n]|:(?!\d)))"
# Two of them with a dash between are a time before any word but that for what is counted.
_COUNTED = r"(?!\w|\s*+(?:(?:call|message|text|e-?mail|payment|post|visit|time|letter|act|view|contact)s?|pounds?)\b)"
_TO = rf"\s*+(?:-|–|—|(?:{UNTIL})\b|&)\s*+(?:about\s++)?"
_NEAR = rf"(?:just|shortly) (?:after|before)|(?:mostly )?between|(?:{ABOUT})\.?|c\.|{EDGE}|~"
_NEARNESS = rf"(?:{as_typed(_NEAR)})\s*+"
_ANY = rf"(?:{_CLEAR}|{_BARE_CLOCK})"
PART_OF_DAY = rf"(?:{as_typed(PART)}|am|pm)"
CLEAR_TIME = (
    rf"(?:{_NEARNESS}){{0,2}}(?:(?:{_ANY}|\d{{1,2}}){_TO}{_CLEAR}|{_CLEAR}(?:{_TO}{_BARE_CLOCK}(?!\s*+\w))?)(?!\w)"
)
"""A time that can be nothing else."""

_BARE_SPAN = rf"{_BARE_CLOCK}{_TO}{_BARE_CLOCK}{_COUNTED}"
TIME = rf"(?:{CLEAR_TIME}|(?:{_NEARNESS}){{0,2}}(?:{_BARE_SPAN}|{_BARE_CLOCK}{_CLOSED})|{PART_OF_DAY}{_CLOSED})"
"""A time after a date: figures alone count where they are closed off."""

FIGURES = rf"(?:{_BARE_SPAN}|{_BARE_CLOCK}(?!\w))"
"""Figures alone, which are a time where "at" stands before them."""

_WHOLE = re.compile(rf"\s*+(?:at\s++)?(?:{TIME}|unknown|n/?k|not known)\s*+", re.IGNORECASE)


def is_time(text: str) -> bool:
    """Whether a text is a time and nothing else."""
    return bool(_WHOLE.fullmatch(text))
