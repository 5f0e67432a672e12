"""The pattern of a date as people type it: wider than what can be read, because its words are only set apart here."""

import re

from .words import ABOUT, EDGE, HOURS, MONTH, ORDINAL, PART_OF_MONTH, UNTIL, WEEKDAY, as_typed

_MONTH = rf"(?:{MONTH})(?![a-z])(?:\.(?=\s*+\d))?"
_DAY = rf"\d{{1,2}}{ORDINAL}?(?![\d:]|\.\d\d(?!\.))"
_FULL_YEAR = rf"(?:19|20)\d\d(?!\d|[:.]\d|\s?(?:{HOURS})\b)"
# "3 June 26 messages came" speaks of 26 messages: two figures are a year only where something closes them off.
_SHORT_YEAR = r"['’]?\d\d(?=\s*(?:$|[-–—,;|)\]\t\n]|:(?!\d)|at\b|\d{1,2}[:.]\d\d|\d{4}(?!\d)))"
_YEAR = rf"(?:{_FULL_YEAR}|{_SHORT_YEAR})"
_NUMBERS = (
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)"
    r"|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})(?!\d|[/.]\d)"
)
_NO_YEAR = r"\d{1,2}/\d{1,2}(?=\s*(?:$|[-–—,;|\t\n]|:(?!\d)|(?:at\s++)?\d{1,2}[:.]\d\d|\d{4}(?!\d)))"
# "14 March Lane" is an address.
_NOT_A_ROAD = r"(?!\s++(?:road|street|lane|close|avenue|drive|mews|row|court|place|way|gardens|terrace)\b)"
_OF = r"\s*+[-/]?\s*+(?:(?:day\s++)?of\s++)?"
_BETWEEN_DAYS = rf"\s*+(?:-|–|—|/|&|(?:{UNTIL})\b)\s*+"
_NAMED = rf"(?:{_DAY}{_BETWEEN_DAYS})?{_DAY}{_OF}{_MONTH}{_NOT_A_ROAD}(?:[\s,./-]*+{_YEAR})?"
_MONTH_FIRST = rf"{_MONTH}\s*+{_DAY}(?:[\s,]++{_YEAR})?(?!\w|:\d)"
_WHOLE_MONTH = rf"{_MONTH}[\s,/-]*+{_FULL_YEAR}"
_ON_WEEKDAY = rf"(?:(?:{WEEKDAY})\b[\s,.]*+(?:the\s++)?)?"
_ONE = (
    rf"(?:{_ON_WEEKDAY}(?:{_NUMBERS}|{_NAMED}|{_WHOLE_MONTH}|{_MONTH_FIRST}|{_NO_YEAR})"
    rf"|(?:{WEEKDAY})\s*+(?:the\s++)?\d{{1,2}}{ORDINAL}\b)"
)
_NEAR = rf"on or (?:about|around)|(?:some ?time )?(?:{ABOUT})\.?|c\.|{EDGE}|(?:the )?(?:{PART_OF_MONTH})(?: in)?|~"
_NEARNESS = rf"(?:{as_typed(_NEAR)})[\s-]*+"
_BETWEEN_DATES = rf"\s*+(?:-|–|—|&|(?:{UNTIL})\b)\s*+(?:about\s++)?(?:the\s++)?"
DATE = rf"(?:{_NEARNESS}){{0,2}}(?:the\s++)?{_ONE}(?:{_BETWEEN_DATES}{_ONE})?(?![\w'’])"
"""A date, or a range of dates, with what is said of how near it is."""

YEAR_ALONE = rf"{_FULL_YEAR}(?![\w'’])"

_HAS_YEAR = re.compile(r"(?:19|20)\d\d|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|['’ -]\d\d$")
_WHOLE = re.compile(rf"\s*+(?:{DATE}|{YEAR_ALONE})\s*+", re.IGNORECASE)


def is_date(text: str) -> bool:
    """Whether a text is a date and nothing else."""
    return bool(_WHOLE.fullmatch(text))


def says_year(words: str) -> bool:
    """Whether the words of a date hold a year."""
    return bool(_HAS_YEAR.search(words))
