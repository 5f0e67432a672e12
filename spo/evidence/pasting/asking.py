"""What an officer is asked about a row that cannot be read with certainty."""

import re
from functools import lru_cache

from spo.case import When
from spo.case.days import front_of, says_year

from .prose import dated_sentences

NO_DATE = "No date was found in this row. Enter one, or join it to the row above."
NOTHING_SAID = "Nothing says what happened in this row. Enter it, or join it to another row."
CARRIED = "This row has no date of its own, so the date of the row above was used. Check it."
MIDNIGHT = "The time is midnight. A spreadsheet puts that where no time was typed. Check it."
JOINED = "A line without columns followed this row and was added to its last cell. Check it."
CELLS = "The cells of this row do not match the headings. Check what each one says."
TOO_WIDE = "This row has more cells than there are headings. Check what each one says."
MORE_THAN_ONE = "This row may hold more than one act. Split it if it does."

_SERIAL = re.compile(r"\s*[34]\d{4}(?:\.\d+)?\s*")
_MIDNIGHT = re.compile(r"0{1,2}:00:00")
_LATER = re.compile(
    r"[.!?][\"'”’)]*\s+(?:(?:on\s+)?the\s+(?:next|following)\s+(?:day|morning|evening|night|week)"
    r"|(?:a|one|two|three|four|five|six|several|a\s+few|some|\d+)\s+(?:days?|weeks?|months?)\s+later)\b",
    re.IGNORECASE,
)


def asks_two_times(one: str, other: str) -> tuple[str, ...]:
    """Return what is to be asked about a row that gives a time in two places."""
    if _bare(one) == _bare(other):
        return ()
    return (f"This row gives two times, {one} and {other}. Check which is right.",)


def _bare(time: str) -> str:
    return " ".join(time.casefold().split())


def asks_of(date: str, time: str, what: str) -> tuple[str, ...]:
    """Return what is to be asked about a row, from what was read of it."""
    found = [about_date(date)]
    if not what:
        found.append(NOTHING_SAID)
    if _MIDNIGHT.fullmatch(time):
        found.append(MIDNIGHT)
    if other := next((words for start, words in dated_sentences(what) if start > 0), ""):
        found.append(f"This row speaks of another date, {other}. Split it if it holds more than one act.")
    elif _LATER.search(what):
        found.append(MORE_THAN_ONE)
    return tuple(ask for ask in found if ask)


@lru_cache(maxsize=4096)
def about_date(date: str) -> str:
    """Return what is to be asked about the words of a date, or nothing where they say a day by themselves."""
    if not date:
        return NO_DATE
    if When.read(date[:500]).day is not None:
        return ""
    shown = date if len(date) <= 80 else date[:80] + "..."
    if _SERIAL.fullmatch(date):
        return f'"{shown}" looks like a spreadsheet\'s number for a date. Enter the date itself.'
    if front_of(date) and not says_year(date):
        return f'No year was given in "{shown}". Enter the date with its year.'
    return f'The date "{shown}" could not be read. Enter it as, for example, 3 June 2026.'
