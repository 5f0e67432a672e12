"""The words in which days and times are written: the one list, from which every pattern of a date or a time is made.

All are in small letters, with one space between words and a straight apostrophe; `as_typed` is for text that is not.
"""

_SHORTEST = 3


def _shortened(name: str) -> str:
    """Return the pattern of a name, or of its beginning: `jan`, `janu`, `janua` and so on."""
    longer = ""
    for letter in reversed(name[_SHORTEST:]):
        longer = f"(?:{letter}{longer})?"
    return name[:_SHORTEST] + longer


MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTH = "|".join(map(_shortened, MONTHS))
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""How the names of the days of the week begin, from Monday."""

WEEKDAY = r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
ORDINAL = r"(?:st|nd|rd|th)"
NOON = "noon|midday"
MIDNIGHT = "midnight"
HOURS = "hrs?|hours|h"
O_CLOCK = "o'?clock"
M = r"\.? ?m(?![a-z])\.?"
"""What follows the a or p of a time before or after noon."""

PART_OF_DAY = (
    "(?:(?:very )?(?:early|late|mid)(?: |-)?)?(?:morning|afternoon|evening|night)|(?:early|small) hours|overnight"
    "|(?:lunch|tea|bed|day) ?time|dawn|dusk|all (?:day|night|morning|afternoon|evening)"
)
PART_OF_MONTH = "early|mid|late|(?:beginning|start|middle|end) of"
ABOUT = "(?:a?round )?about|around|circa|approx(?:imately)?|roughly"
PERHAPS = "possibly|probably|maybe|perhaps|(?:believed|thought)(?: to be)?"
EDGE = "between|from|by|before|after|since|until|till|during"
"""What stands before a day or a time that is an end of a span."""

UNTIL = "to|until|till|through|and"
"""What joins the two ends of a span."""

NAMED = {
    **dict.fromkeys(("christmas day", "xmas day"), "25 december"),
    **dict.fromkeys(("christmas eve", "xmas eve"), "24 december"),
    **dict.fromkeys(("new year's eve", "new years eve", "nye"), "31 december"),
    **dict.fromkeys(("new year's day", "new years day"), "1 january"),
    **dict.fromkeys(("valentine's day", "valentines day"), "14 february"),
    **dict.fromkeys(("halloween", "hallowe'en"), "31 october"),
    "boxing day": "26 december",
}
"""Days that have a name, and the day and month that each is."""

ZONE = "z|utc|gmt|bst"
LAST_CENTURY = 50
"""The first year of two digits that is one of the last century: they are 1950 to 2049."""

BEGINS = (
    rf"\d|(?:on|in|at|over|the|an?|some|week(?:end)?|wc|unknown|{ABOUT}|{PERHAPS}|{EDGE}|{PART_OF_MONTH}|{PART_OF_DAY}|{NOON}"
    rf"|{MIDNIGHT}|{WEEKDAY}|{MONTH}|{'|'.join(NAMED)}|w/[bce])\b|ca?(?=[\s.\d])|[~?@]"
)
"""With what a date can begin, or a time with a date after it."""


def as_typed(pattern: str) -> str:
    """Return a pattern of these words for text as it was typed: any space between words, and either apostrophe."""
    return pattern.replace(" ?", r"\s*+").replace(" ", r"\s++").replace("'", "['’]")


def month_of(name: str) -> int:
    """Return the number of a month, from 1, by its name or the beginning of it; 0 where there is none of that name."""
    found = (number for number, month in enumerate(MONTHS, 1) if month.startswith(name))
    return next(found, 0) if len(name) >= _SHORTEST else 0


def century(two_digits: int) -> int:
    """Return what to add to a year of two digits, so that no date of birth is in the future."""
    return 1900 if two_digits >= LAST_CENTURY else 2000
