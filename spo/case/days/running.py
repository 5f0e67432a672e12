"""Every date in running text, read by the one grammar. One without a year is reckoned back from the day of writing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from spo.case import When
from spo.case.days import read_moment
from spo.case.days.feasts import FEAST, feast_day
from spo.case.days.words import HOURS, MONTH, WEEKDAY, WEEKDAYS, as_typed, month_of

_WEEK = rf"(?:(?:{WEEKDAY})\b\.?,?\s+(?:the\s+)?)?"
_ORD = r"(?:st|nd|rd|th)"
_LIST = rf"(?:\d{{1,2}}{_ORD}?\s*(?:,|-|–|&|\band\b|\bto\b)\s*){{0,12}}"
_SHORT = r"['’]?\d\d(?!\d|\s?(?:hrs?\b|[ap]\.?m)|[:.]\d)(?=\s*(?:$|[^\w\s]|\s\d{4}\b|at\b|to\b|until\b|from\b|was\b))"
_YEAR = rf"(?:\s*,?\s*[-/]?\s*(?:(?:19|20)\d\d(?!\d|\s?(?:{HOURS})\b)|{_SHORT})|\s+(?:this|last)\s+year)"
_SOLAR = r"\d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?(?:\d{4}|\d{2}))?(?![\w/]|\.\d)|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)"
_PART = (
    r"(?:(?:early|mid|late)[\s-]+(?:in\s+)?|(?:the\s+)?(?:beginning|start|middle|end|first\s+week|last\s+week"
    r"|first\s+half|second\s+half)\s+of\s+)"
)
_NTH = rf"(?:the\s+)?(?P<nth>first|second|third|fourth|last)\s+(?P<nthday>{WEEKDAY}|weekend)s?\s+(?:in|of)\s+"
_DATE = re.compile(
    rf"(?<![\w/.£$])(?:(?P<iso>\d{{4}}-\d\d-\d\d)(?!\d)"
    rf"|(?P<numeric>{_WEEK}{_LIST}(?:{_SOLAR}))"
    rf"|(?P<named>{_WEEK}{_LIST}\d{{1,2}}{_ORD}?[\s-]*(?:(?:day\s+)?of\s+)?(?:{MONTH})\b\.?{_YEAR}?)"
    rf"|(?P<monthfirst>(?:{MONTH})\s+\d{{1,2}}{_ORD}?(?![\d:]){_YEAR}?)"
    rf"|(?P<nthof>{_NTH}(?P<nthmonth>{MONTH})\b{_YEAR}?)"
    rf"|(?P<month>(?:{_PART}|(?<=\b[io][nf]\s)|(?<=\bby\s)|(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bduring\s)|(?<=\blast\s))"
    rf"(?-i:(?=[A-Z]))(?:{MONTH})\b{_YEAR}?|(?:{MONTH})\s+(?:19|20)\d\d)"
    rf"|(?P<feast>(?:(?P<weekday>{WEEKDAY})\s+(?P<side>after|before)\s+)?(?P<name>{FEAST}))(?P<feastyear>\s+(?:19|20)\d\d)?\b"
    rf"|(?P<bare>(?:(?:{WEEKDAY})\b\.?,?\s+(?:the\s+)?|\bthe\s+|up\s+to\s+the\s+|yest\w*\s+\()\d{{1,2}}{_ORD}\b"
    rf"(?!\s+(?:of\b|floor|century|birthday|anniversary|time|occasion|day\b|street|avenue|para|{MONTH})))"
    rf"|(?P<later>(?:(?P<about>about|around|roughly)\s+)?(?P<many>an?|one|two|three|four|five|six|seven|\d{{1,2}})"
    rf"\s+(?P<unit>day|night|week|fortnight)s?\s+(?:later|after(?:wards|\s+that)?\b(?!\s+\d))(?:,?\s+on\s+the\s+(?P<laterday>{WEEKDAY}))?"
    rf"|(?:the\s+)?(?:following|next)\s+(?P<nextday>{WEEKDAY})\b|on\s+the\s+(?P<thatday>{WEEKDAY})\b(?!\s+(?:\d|the\b))"
    rf"|the\s+(?P<next>next|following)\s+(?:day|morning|afternoon|evening|night)|the\s+day\s+after\b(?!\s+[\w\d]))"
    rf"|(?P<ago>(?P<since>an?|one|two|three|four|five|six|seven|\d{{1,2}})\s+(?P<agounit>day|night|week|fortnight)s?\s+ago)"
    rf"|(?P<weekdaygone>(?:last|on)\s+(?P<gone>{WEEKDAY})\b(?!\s+(?:\d|the\b))|(?P<justgone>{WEEKDAY})\s+just\s+gone)"
    r"|(?P<relative>today|tonight|this\s+(?:morning|afternoon|evening)|this\s+a\.?m\b|yesterday|yest\b|last\s+night))",
    re.IGNORECASE,
)
_TIME = r"(?:c\.?\s?)?(?:\d{4}|\d{1,2}[.:]\d\d)\s*(?:hrs|[ap]\.?m\.?)?"
_JOIN = re.compile(
    rf"\s*(?:{_TIME}\s*)?(?:[-–—]|\bto\b|\buntil\b|\btil+\b|\bthrough\b|\bup\s+to\b)\s*(?:{_TIME}\s*)?"
    r"(?:about\s+|(?:the\s+)?early\s+hours\s+of\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_LAST = re.compile(r"\s*(?:and|,)\s*(?:the\s+)?last(?:\s+(?:on|was))?(?:\s+the)?\s*", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|&)\s*(?:the\s+)?", re.IGNORECASE)
_OPEN = re.compile(r"(?:since|from|starting|began|started)(?:\s+(?:about|on|the))*\s*$", re.IGNORECASE)
_ENDS = re.compile(rf"\d{_ORD}?\s*(?:-|–|\bto\b)\s*\d")
_DUE = re.compile(r"\b(?:by|on|due|until|from|till?)\s+(?:the\s+)?$", re.IGNORECASE)
_SOON = timedelta(31)
_NEAR_RELATIVE = re.compile(r"[\s(,]{0,3}")
_WEEK_LONG = 8


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text: where it stands, its words, and the days that they say, if they can be read."""

    start: int
    end: int
    words: str
    first: date | None
    last: date | None
    about: bool = False
    relative: bool = False
    opens: bool = False
    """Whether it is said to be the beginning of something ("since", "from")."""

    @property
    def rank(self) -> int:
        """How far it says the day: a day in full, then yesterday and the like, then a month."""
        loose = self.first is not None and self.last is not None and (self.last - self.first).days > _WEEK_LONG
        return 2 if loose and not re.search(r"\d", self.words) else int(self.relative)

    @property
    def when(self) -> When:
        """The date as a case keeps it."""
        words = " ".join(self.words.split())[:200]
        if self.first is None:
            return When(words=words, certainty="unknown")
        last = None if self.opens else self.last
        one = self.first == last
        return When(
            words=words,
            certainty="about" if self.about else "exact" if one else "between",
            earliest=self.first,
            latest=last,
        )


def dates_in(text: str, written: date | None, relative: bool = False, anchor: date | None = None) -> list[Dated]:
    """Return the dates of a text in their order; the two ends of a span are one.

    "Yesterday" and the like are read only where `relative` says that the text was written on the day `written`; "the
    19th" is of the month that was named before it, or of `anchor`.
    """
    found: list[Dated] = []
    for match in _DATE.finditer(text):
        one = _one(match, text, (written, anchor), found, relative)
        if one is None or (one.first is None and re.fullmatch(r"\d+/\d+", one.words)):
            continue  # "8/52" is eight weeks
        if found and found[-1].relative and _NEAR_RELATIVE.fullmatch(text[found[-1].end : one.start]):
            found[-1] = one if one.first else found[-1]  # "yesterday (Tuesday 5/5)" says the day twice
            continue
        found.append(one)
    return list(_spans(text, found, written))


def _one(
    match: re.Match[str], text: str, days: tuple[date | None, date | None], before: list[Dated], relative: bool
) -> Dated | None:
    written, anchor = days
    words = match[0]
    kind = match.lastgroup if match.lastgroup in _READERS else _kind(match)
    if kind in _FROM_WRITING and not relative:
        return None
    opens = bool(_OPEN.search(text[max(0, match.start() - 24) : match.start()]))
    last_read = next((one.last for one in reversed(before) if one.last), anchor)
    if kind == "bare" and relative:
        last_read = last_read or written
    first, last, about = _READERS[kind](match, written, last_read)
    if kind in ("bare", "later") and first is None:
        return None
    opens = opens and not (first != last and _ENDS.search(words))
    return Dated(match.start(), match.end(), words.strip(" ("), first, last, about, kind in _FROM_WRITING, opens)


Read = tuple[date | None, date | None, bool]
_NOTHING: Read = (None, None, False)
_FROM_WRITING = ("relative", "ago", "weekdaygone")


def _kind(match: re.Match[str]) -> str:
    return next(kind for kind in _READERS if match[kind])


def _plain(match: re.Match[str], written: date | None, before: date | None) -> Read:
    words = re.sub(r"\s*/\s*", "/", " ".join(match[0].split()))
    if match.string[: match.start()].lower().rstrip().endswith("between"):
        words = re.sub(r"^(\S+) and (?=\d)", r"\1 to ", words)
    return _in_a_year(words, written, soon=bool(_DUE.search(match.string[max(0, match.start() - 12) : match.start()])))


def _in_a_year(words: str, written: date | None, soon: bool = False) -> Read:
    """Read a date, with the latest year in which it is not after the day of writing where it says none.

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
    parts = re.fullmatch(rf"(?P<part>{_PART})(?P<month>{MONTH})\.?\s+(?P<year>\d{{4}})", words, re.IGNORECASE)
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
    """Read the last day of that name before the day of writing."""
    if written is None:
        return _NOTHING
    back = (written.weekday() - _weekday(match["gone"] or match["justgone"])) % 7 or 7
    return written - timedelta(back), written - timedelta(back), True


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


_READERS = {
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


def _spans(text: str, found: list[Dated], written: date | None) -> Iterator[Dated]:
    waiting: Dated | None = None
    for one in found:
        if waiting is None:
            waiting = one
            continue
        gap = text[waiting.end : one.start]
        between = re.search(r"\bbetween\s+(?:about\s+)?$", text[: waiting.start], re.IGNORECASE)
        ends = re.search(r"\bfirst\b", text[: waiting.start]) and _LAST.fullmatch(gap)
        if _JOIN.fullmatch(gap) or ends or (between and _AND.fullmatch(gap)):
            waiting = _joined(text, waiting, one)
        elif re.fullmatch(r"\s*,\s*", gap) and waiting.first and one.first and waiting.first < one.first:
            waiting = _joined(text, waiting, one)  # a list of days
        else:
            yield waiting
            waiting = one
    if waiting is not None:
        yield waiting


def _joined(text: str, one: Dated, two: Dated) -> Dated:
    first = one.first
    if two.first and (first is None or first > two.first):  # the year stands with the second alone
        first = _in_a_year(one.words, two.first)[0]
    last = two.last or two.first
    words = text[one.start : two.end]
    ordered = first is not None and last is not None and first <= last
    return Dated(one.start, two.end, words, first if ordered else None, last if ordered else None, one.about)


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
