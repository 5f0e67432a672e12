"""One day, month or year, in the forms in which officers write it: always the day before the month."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from . import words
from .questions import DATE, DAY_OR_YEAR, NO_DAY, TWO_WAYS, YEAR, Unclear, other_weekday
from .times import is_clock

WEEKDAY = re.compile(words.WEEKDAY)
_AROUND = re.compile(
    rf"(?:(?:on|in|during|some ?time (?:on|in|during)) )?(?:the )?(?:(?P<before>{words.WEEKDAY}) )?(?:the )?"
    rf"(?P<rest>.+?)(?: (?:a )?(?P<after>{words.WEEKDAY}))?"
)


class Span(NamedTuple):
    """The first and last day of what was written. It is vague where those edges are themselves a judgement."""

    first: date
    last: date
    kind: Literal["day", "month", "year"] = "day"
    vague: bool = False


class Fill(NamedTuple):
    """What the first of two dates takes from the second, as in 3 to 5 June 2026. 0 is nothing."""

    year: int = 0
    month: int = 0


_NOTHING = Fill()


def read_day(text: str, fill: Fill = _NOTHING) -> Span | None:
    """Return the span that a text in small letters names, or None. Raises Unclear where it must be asked about."""
    if span := _read(text, fill):
        return span
    found = _AROUND.fullmatch(text)
    if not found or found["rest"] == text or not (span := _read(found["rest"], fill)):
        return None
    for weekday in (found["before"], found["after"]):
        if weekday and span.first != span.last:
            return None
        if weekday and span.first.weekday() != words.WEEKDAYS.index(weekday[:3]):
            raise Unclear(other_weekday(span.first))
    return span


def _read(text: str, fill: Fill) -> Span | None:
    for pattern, build in _FORMS if _ANY.fullmatch(text) else ():
        if found := pattern.fullmatch(text):
            try:
                span = build(found, fill)
            except Unclear:
                raise
            except (ValueError, OverflowError):
                raise Unclear(NO_DAY) from None
            if span:
                return span
    return None


def _year(found: re.Match[str], fill: Fill) -> int:
    """Return the year; two digits mean 1950 to 2049, so that a date of birth is not read as in the future."""
    digits = (found["year"] or "").removeprefix("'")
    if not digits and not fill.year:
        raise Unclear(YEAR)
    year = int(digits or fill.year)
    if len(digits) == 2:
        return year + words.century(year)
    if digits and not 1900 <= year < 2100 and is_clock(digits):
        raise Unclear(YEAR)
    return year


def _named_day(found: re.Match[str], fill: Fill) -> Span | None:
    month = words.month_of(found["month"])
    return _day(_year(found, fill), month, int(found["day"])) if month else None


def _numbered_day(found: re.Match[str], fill: Fill) -> Span:
    month, day = int(found["month"]), int(found["day"])
    date(2000, month, day)
    return _day(_year(found, fill), month, day)


def _year_first(found: re.Match[str], fill: Fill) -> Span | None:
    """Return a day whose year stands first: in 2026 06 03 that may be the time."""
    if not found["month"].isdigit():
        return _named_day(found, fill)
    if found["gap"] == " " and is_clock(found["year"]):
        raise Unclear(TWO_WAYS)
    year = int(found["year"]) if found["gap"] == "-" else _year(found, fill)
    return _day(year, int(found["month"]), int(found["day"]))


def _bare_day(found: re.Match[str], fill: Fill) -> Span | None:
    return _day(fill.year, fill.month, int(found["day"])) if fill.month else None


def _day(year: int, month: int, day: int) -> Span:
    return Span(date(year, month, day), date(year, month, day))


def _named_month(found: re.Match[str], fill: Fill) -> Span | None:
    month = words.month_of(found["month"])
    return _month(_year(found, fill), month) if month else None


def _numbered_month(found: re.Match[str], fill: Fill) -> Span:
    year, month = int(found["year"]), int(found["month"])
    if len(found["month"]) == 2 and found.start("year") == 0 and month > year % 100:
        raise Unclear(TWO_WAYS)
    return _month(_year(found, fill), month)


def _month(year: int, month: int) -> Span:
    return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")


def _part(found: re.Match[str], fill: Fill) -> Span | None:
    if not (whole := _named_month(found, fill)):
        return None
    starts, ends = {"e": (1, 10), "b": (1, 10), "s": (1, 10), "m": (11, 20)}.get(found["part"][0], (21, 31))
    if found["part"].startswith("end"):
        starts, ends = 21, 31
    return Span(whole.first.replace(day=starts), min(whole.first + timedelta(days=ends - 1), whole.last), "day", True)


def _day_or_year(found: re.Match[str], fill: Fill) -> None:
    if words.month_of(found["month"]):
        raise Unclear(DAY_OR_YEAR)


def _whole_year(found: re.Match[str], fill: Fill) -> Span:
    if not "1900" <= found["year"] < "2100" and is_clock(found["year"]):
        raise Unclear(DATE)
    year = int(found["year"])
    return Span(date(year, 1, 1), date(year + 1, 1, 1) - timedelta(days=1), "year")


def _together(found: re.Match[str], fill: Fill) -> Span | None:
    """Return the day that six or eight digits name, where it is the same day whichever way round they are read."""
    digits = found[0]
    year = 4 if len(digits) == 8 else 2
    ways = {
        *_ways(digits[-year:], digits[2:4], digits[:2]),
        *_ways(digits[:year], digits[-4:-2], digits[-2:]),
    }
    if len(ways) > 1:
        raise Unclear(TWO_WAYS)
    if not ways:
        raise Unclear(NO_DAY)
    return Span(min(ways), max(ways))


def _ways(year: str, month: str, day: str) -> list[date]:
    full = int(year) if len(year) == 4 else int(year) + words.century(int(year))
    try:
        return [date(full, int(month), int(day))] if 1900 <= full < 2100 else []
    except ValueError:
        return []


_D = rf"(?P<day>\d{{1,2}}){words.ORDINAL}?"
_M = r"(?P<month>[a-z]{3,9})"
_Y = r"(?P<year>\d{4}|'?\d{2})"
_LONG_YEAR = r"(?P<year>\d{4}|'\d{2})"
_GAP = r"[ ./-]"
_PARTS = rf"(?P<part>{words.PART_OF_MONTH})(?:[ -](?:in )?(?:the )?)"

_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Fill], Span | None]], ...] = tuple(
    (re.compile(pattern), build)
    for pattern, build in (
        (rf"{_D}{_GAP}?(?:(?:day )?of )?{_M}(?:{_GAP}?(?:of )?{_Y})?", _named_day),
        (r"(?P<day>\d{1,2})(?P<gap>[ ./-])(?P<month>\d{1,2})(?P=gap)(?P<year>\d{4}|'?\d{2})", _numbered_day),
        (rf"(?P<year>\d{{4}})(?P<gap>{_GAP})(?P<month>\d{{1,2}}|[a-z]{{3,9}})(?P=gap)(?P<day>\d{{1,2}})", _year_first),
        (rf"{_M}{_GAP}?(?:of )?{_LONG_YEAR}", _named_month),
        (r"(?:year )?(?P<year>\d{4})", _whole_year),
        (r"(?P<month>\d{1,2})[/.-](?P<year>\d{4})", _numbered_month),
        (r"(?P<year>\d{4})[/-](?P<month>\d{2})", _numbered_month),
        (rf"{_M}{_GAP}(?:the )?{_D}{_GAP}{_LONG_YEAR}", _named_day),
        (rf"{_M} (?:the )?(?P<day>\d{{1,2}}){words.ORDINAL}(?P<year>)", _named_day),
        (rf"{_M} \d{{1,2}}(?: \d{{2}})?", _day_or_year),
        (rf"{_PARTS}{_M}(?:{_GAP}?{_Y})?", _part),
        (rf"{_M}(?P<year>)", _named_month),
        (r"\d{6}|\d{8}", _together),
        (r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})(?P<year>)", _numbered_day),
        (_D, _bare_day),
    )
)
_ANY = re.compile("|".join(re.sub(r"\?P<\w+>", "?:", form.pattern).replace("(?P=gap)", _GAP) for form, _ in _FORMS))
