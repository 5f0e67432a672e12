"""The days that a date in running text says, by its kind, reckoned from the day of writing or the date before it."""

import re
from datetime import date, timedelta
from functools import lru_cache

from spo.case.days import read_moment
from spo.case.days.feasts import feast_day
from spo.case.days.words import MONTH, WEEKDAY, WEEKDAYS, month_of

PART = (
    r"(?:(?:early|mid|late)[\s-]+(?:in\s+)?|(?:the\s+)?(?:beginning|start|middle|end|first\s+week|last\s+week"
    r"|first\s+half|second\s+half)\s+of\s+)"
)
_DUE = re.compile(r"\b(?:by|on|due|until|from|till?)\s+(?:the\s+)?$", re.IGNORECASE)
_SOON = timedelta(31)
Read = tuple[date | None, date | None, bool]
"""The first day and the last, and whether they are about right only."""
_NOTHING: Read = (None, None, False)
FROM_WRITING = ("relative", "ago", "weekdaygone")
"""The kinds that only somebody says who writes on that day."""


def _plain(match: re.Match[str], written: date | None, before: date | None) -> Read:
    words = re.sub(r"\s*/\s*", "/", " ".join(match[0].split()))
    if match.string[: match.start()].lower().rstrip().endswith("between"):
        words = re.sub(r"^(\S+) and (?=\d)", r"\1 to ", words)
    return in_a_year(words, written, soon=bool(_DUE.search(match.string[max(0, match.start() - 12) : match.start()])))


def in_a_year(words: str, written: date | None, soon: bool = False) -> Read:
    """Return the days of a date, with the latest year in which it is not after the day of writing where it says none.

    One that is `soon` may be up to a month after it: a day by which something is to be done.
    """
    said = re.search(r"\s+(this|last)\s+year$", words, re.IGNORECASE)
    if said and written:
        words = f"{words[: said.start()]} {written.year - (said[1].lower() == 'last')}"
    read = _moment(words)
    if read[0] or written is None:
        return read
    mark = "/" if re.search(r"\d/\d{1,2}$", words) else " "
    for year in (written.year, written.year - 1):
        read = _moment(f"{words}{mark}{year}")
        if read[0] and read[0] <= written + (_SOON if soon else timedelta(0)):
            return read
    return _NOTHING


@lru_cache(maxsize=8192)
def _moment(words: str) -> Read:
    parts = re.fullmatch(rf"(?P<part>{PART})(?P<month>{MONTH})\.?\s+(?P<year>\d{{4}})", words, re.IGNORECASE)
    if parts and (half := re.search("half|week", parts["part"], re.IGNORECASE)):
        whole = read_moment(f"{parts['month']} {parts['year']}")
        if whole.earliest and whole.latest:
            return _share(parts["part"].lower(), half[0].lower(), whole.earliest, whole.latest)
    read = read_moment(words)
    return read.earliest, read.latest, read.certainty == "about"


def _share(part: str, share: str, first: date, last: date) -> Read:
    if share == "week":
        return (first, first + timedelta(6), True) if "first" in part else (last - timedelta(6), last, True)
    middle = first + timedelta(14)
    return (first, middle, True) if "first" in part else (middle, last, True)


def _nth(match: re.Match[str], written: date | None, before: date | None) -> Read:
    month = month_of(match["nthmonth"].lower())
    year = re.search(r"(?:19|20)\d\d", match[0])
    years = (int(year[0]),) if year else (written.year, written.year - 1) if written else ()
    day = 5 if match["nthday"].lower() == "weekend" else _weekday(match["nthday"])
    for each in years:
        days = [one for one in _days_of(each, month) if one.weekday() == day]
        place = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}[match["nth"].lower()]
        if written is None or days[place] <= written:
            weekend = match["nthday"].lower() == "weekend"
            return days[place], days[place] + timedelta(int(weekend)), weekend
    return _NOTHING


def _days_of(year: int, month: int) -> list[date]:
    first = date(year, month, 1)
    return [first + timedelta(each) for each in range(31) if (first + timedelta(each)).month == month]


def _feast(match: re.Match[str], written: date | None, before: date | None) -> Read:
    said = match["feastyear"]
    for year in (int(said),) if said else (written.year, written.year - 1) if written else ():
        if not (found := feast_day(match["name"], year)):
            continue
        day, about = found
        if match["weekday"]:
            way, wanted = (1 if match["side"].lower() == "after" else -1), _weekday(match["weekday"])
            day = next(each for each in (day + timedelta(way * n) for n in range(1, 8)) if each.weekday() == wanted)
        if written is None or day <= written:
            return day, day, about and not match["weekday"]
    return _NOTHING


def _weekday(words: str) -> int:
    return WEEKDAYS.index(words.lower()[:3])


def _bare(match: re.Match[str], written: date | None, before: date | None) -> Read:
    """Read "the 19th": of the month that was named before it, or of the nearest with that day of the week."""
    number, weekday = re.search(r"\d{1,2}", match[0]), re.match(WEEKDAY, match[0], re.IGNORECASE)
    anchor = written if match[0].lower().startswith("yest") else before
    if anchor is None or number is None:
        return _NOTHING
    for way in (0, 1, -1) if weekday else (0,):
        month = anchor.year * 12 + anchor.month - 1 + way
        read = read_moment(f"{number[0]}/{month % 12 + 1}/{month // 12}")
        fits = weekday is None or (read.earliest is not None and read.earliest.weekday() == _weekday(weekday[0]))
        if read.earliest and fits and (weekday is None or written is None or read.earliest <= written):
            return read.earliest, read.latest, False
    return _NOTHING


def _later(match: re.Match[str], written: date | None, before: date | None) -> Read:
    """Read "a week later", from the date that was named before it; so many weeks are some days more or fewer."""
    if before is None:
        return _NOTHING
    if named := match["nextday"] or match["thatday"]:
        day = before + timedelta((_weekday(named) - before.weekday()) % 7 or 7)
        return day, day, True
    day = before + timedelta(_many(match["many"]) * _UNITS[match["unit"].lower()] if match["many"] else 1)
    if match["laterday"]:
        wanted = _weekday(match["laterday"])
        day = min((day + timedelta(n) for n in range(-3, 4)), key=lambda each: each.weekday() != wanted)
        return day, day, bool(match["about"])
    loose = bool(match["about"]) or (match["unit"] or "").lower() in ("week", "fortnight")
    return (day - timedelta(3), day + timedelta(3), True) if loose else (day, day, False)


def _ago(match: re.Match[str], written: date | None, before: date | None) -> Read:
    if written is None:
        return _NOTHING
    day = written - timedelta(_many(match["since"]) * _UNITS[match["agounit"].lower()])
    return day, day, match["agounit"].lower() in ("week", "fortnight")


def _gone(match: re.Match[str], written: date | None, before: date | None) -> Read:
    """Read the last day of that name before the day of writing, or the one before it: "last Thursday but one"."""
    if written is None:
        return _NOTHING
    name = match["gone"] or match["justgone"]
    back = (written.weekday() - _weekday(name or match["butone"] or match["beforelast"])) % 7 or 7
    day = written - timedelta(back if name else back + 7)
    return day, day, True


def _many(words: str) -> int:
    low = words.lower()
    return int(low) if low.isdigit() else max(1, _NUMBERS.index(low)) if low in _NUMBERS else 1


_NUMBERS = ("an", "one", "two", "three", "four", "five", "six", "seven")
_UNITS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}


def _relative(match: re.Match[str], written: date | None, before: date | None) -> Read:
    if written is None:
        return _NOTHING
    words = match[0].lower()
    day = written - timedelta(1) if words.startswith(("yest", "last")) else written
    return day, day, False


READERS = {
    "iso": _plain,
    "numeric": _plain,
    "named": _plain,
    "monthfirst": _plain,
    "nthof": _nth,
    "month": _plain,
    "feast": _feast,
    "bare": _bare,
    "later": _later,
    "ago": _ago,
    "weekdaygone": _gone,
    "relative": _relative,
}
"""What reads each kind: the first and the last day, and whether they are only about right."""
