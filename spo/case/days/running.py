"""Every date in running text, read by the one grammar. One without a year is reckoned back from the day of writing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from spo.case import When
from spo.case.days.feasts import FEAST
from spo.case.days.reckoned import FROM_WRITING, PART, READERS, in_a_year
from spo.case.days.words import HOURS, MONTH, WEEKDAY

_WEEK = rf"(?:(?:{WEEKDAY})\b\.?,?\s+(?:the\s+)?)?"
_ORD = r"(?:st|nd|rd|th)"
_LIST = rf"(?:\d{{1,2}}{_ORD}?\s*(?:,|-|–|&|\band\b|\bto\b)\s*){{0,12}}"
_SHORT = r"['’]?\d\d(?!\d|\s?(?:hrs?\b|[ap]\.?m)|[:.]\d)(?=\s*(?:$|[^\w\s]|\s\d{4}\b|at\b|to\b|until\b|from\b|was\b))"
_YEAR = rf"(?:\s*,?\s*[-/]?\s*(?:(?:19|20)\d\d(?!\d|\s?(?:{HOURS})\b)|{_SHORT})|\s+(?:this|last)\s+year)"
_JOINED = r"(?:(?:19|20)\d\d|\d\d)(?![\w:]|\.\d)"
"""A year right after its month, as police systems print a day: 30MAR26."""
_SOLAR = r"\d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?(?:\d{4}|\d{2}))?(?![\w/]|\.\d)|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)"
_TO_A_DAY = rf"\s*(?:[-–—]|to\b|until\b)\s*(?:\d{{1,2}}\s?/\s?\d{{1,2}}\b|\d{{1,2}}{_ORD}?\s+(?:{MONTH})\b)"
"""What stands after a month that is the beginning of a span: Feb - 27/3/26."""
_NTH = rf"(?:the\s+)?(?P<nth>first|second|third|fourth|last)\s+(?P<nthday>{WEEKDAY}|weekend)s?\s+(?:in|of)\s+"
_DATE = re.compile(
    rf"(?<![\w/.£$])(?:(?P<iso>\d{{4}}-\d\d-\d\d)(?!\d)"
    rf"|(?P<numeric>{_WEEK}{_LIST}(?:{_SOLAR}))"
    rf"|(?P<named>{_WEEK}{_LIST}\d{{1,2}}{_ORD}?[\s-]*(?:(?:day\s+)?of\s+)?(?:{MONTH})(?:{_JOINED}|\b\.?{_YEAR}?))"
    rf"|(?P<monthfirst>(?:{MONTH})\s+\d{{1,2}}{_ORD}?(?![\d:]){_YEAR}?)"
    rf"|(?P<nthof>{_NTH}(?P<nthmonth>{MONTH})\b{_YEAR}?)"
    rf"|(?P<month>(?:{PART}|(?<=\b[io][nf]\s)|(?<=\bby\s)|(?<=\bsince\s)|(?<=\buntil\s)|(?<=\bduring\s)|(?<=\blast\s))"
    rf"(?-i:(?=[A-Z]))(?:{MONTH})\b{_YEAR}?|(?:{MONTH})\s+(?:19|20)\d\d|(?-i:(?=[A-Z]))(?:{MONTH})\b(?={_TO_A_DAY}))"
    rf"|(?P<feast>(?:(?P<weekday>{WEEKDAY})\s+(?P<side>after|before)\s+)?(?P<name>{FEAST}))(?P<feastyear>\s+(?:19|20)\d\d)?\b"
    rf"|(?P<bare>(?:(?:{WEEKDAY})\b\.?,?\s+(?:the\s+)?|\bthe\s+|up\s+to\s+the\s+|yest\w*\s+\()\d{{1,2}}{_ORD}\b"
    rf"(?!\s+(?:of\b|floor|century|birthday|anniversary|time|occasion|day\b|street|avenue|para|{MONTH})))"
    rf"|(?P<later>(?:(?P<about>about|around|roughly)\s+)?(?P<many>an?|one|two|three|four|five|six|seven|\d{{1,2}})"
    rf"\s+(?P<unit>day|night|week|fortnight)s?\s+(?:later|after(?:wards|\s+that)?\b(?!\s+\d))(?:,?\s+on\s+the\s+(?P<laterday>{WEEKDAY}))?"
    rf"|(?:the\s+)?(?:following|next)\s+(?P<nextday>{WEEKDAY})\b|on\s+the\s+(?P<thatday>{WEEKDAY})\b(?!\s+(?:\d|the\b))"
    rf"|the\s+(?P<next>next|following)\s+(?:day|morning|afternoon|evening|night)|the\s+day\s+after\b(?!\s+[\w\d]))"
    rf"|(?P<ago>(?P<since>an?|one|two|three|four|five|six|seven|\d{{1,2}})\s+(?P<agounit>day|night|week|fortnight)s?\s+ago)"
    rf"|(?P<weekdaygone>(?:last|on)\s+(?P<gone>{WEEKDAY})\b(?!\s+(?:\d|the\b|but\b))|(?P<justgone>{WEEKDAY})\s+just\s+gone"
    rf"|last\s+(?P<butone>{WEEKDAY})\s+but\s+one\b|(?P<beforelast>{WEEKDAY})\s+before\s+last\b)"
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
    kind = match.lastgroup if match.lastgroup in READERS else _kind(match)
    if kind in FROM_WRITING and not relative:
        return None
    opens = bool(_OPEN.search(text[max(0, match.start() - 24) : match.start()]))
    last_read = next((one.last for one in reversed(before) if one.last), anchor)
    if kind == "bare" and relative:
        last_read = last_read or written
    first, last, about = READERS[kind](match, written, last_read)
    if kind in ("bare", "later") and first is None:
        return None
    opens = opens and not (first != last and _ENDS.search(words))
    return Dated(match.start(), match.end(), words.strip(" ("), first, last, about, kind in FROM_WRITING, opens)


def _kind(match: re.Match[str]) -> str:
    return next(kind for kind in READERS if match[kind])


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
        first = in_a_year(one.words, two.first)[0]
    last = two.last or two.first
    words = text[one.start : two.end]
    ordered = first is not None and last is not None and first <= last
    return Dated(one.start, two.end, words, first if ordered else None, last if ordered else None, one.about)
