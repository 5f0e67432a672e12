"""Hours that come round every week, as they are told in words: shifts, classes, worship, and the hours of a term."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ..memo import remembered
from .day import read_day
from .questions import Unclear
from .times import span_of
from .words import MIDNIGHT, MONTH, NOON, ORDINAL, WEEKDAYS

_HOUR = 60
_DAY = 24 * _HOUR
_WEEK = 7 * _DAY
_ALL = frozenset(range(7))
_BETWEEN_DAYS = len(" nights, and ")
"""Letters that may stand between two names of days that belong together."""

_LONG = "(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
_SHORT = "(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)s?"
_NAME = f"(?:{_LONG}|{_SHORT})"
_HALF = r" ?(?i:[ap]\.?m\b\.?)"
_CLEAR = rf"\d{{1,2}}[:.]\d{{2}}(?:{_HALF})?|\d{{1,2}}{_HALF}|\b(?i:{NOON}|{MIDNIGHT})\b"
_END = rf"{_CLEAR}|\d{{4}}(?: ?(?i:hrs?|hours)\b)?|\d{{1,2}}"
_AT = rf"(?:{_CLEAR}|\d{{4}}(?: ?(?i:hrs?|hours)\b)?)"
_DATE = rf"\d{{1,2}}{ORDINAL}? (?i:{MONTH}) \d{{4}}"
_ON = rf"(?:{_NAME}(?:,? {_DATE})?|{_DATE})"


def _over_days(join: str) -> str:
    """Return the pattern of a span from a time of one day to a time of another, with its ends told alike."""
    return (
        rf"{_AT} (?:on )?{_ON} ?{join} ?{_AT} (?:on )?{_ON}"
        rf"|{_ON},? (?:at )?{_AT} ?{join} ?(?:{_ON},? (?:at )?{_AT}|{_AT} on {_ON})"
    )


_OVER_DAYS = re.compile(
    rf"(?<![\d/.:])(?:(?i:between )(?:{_over_days('and')})|{_over_days('(?:-|to|until|till|through)')})(?![\d\w])"
)
_TOKEN = re.compile(
    rf"\b(?P<date>{_DATE})\b"
    rf"|\b(?P<first>{_NAME})(?:\s*(?:-|to|until|till|through)\s*(?P<last>{_NAME}))?\b"
    r"|\b(?P<named>(?i:(?:week|school ?|work(?:ing)? ?)days?|weekends?|(?:every|each) (?:day|night)|daily|nightly))\b"
    rf"|(?<![\d/.])(?P<from>{_END}) ?(?:-|to|until|till|and) ?(?P<to>{_END})(?![\d/])"
    rf"|(?<![\d/.])(?P<at>{_CLEAR})"
)
_CLAUSE = re.compile(r";|\n|\.\s+(?=[A-Z0-9])")
_DASHES = str.maketrans("‐‑‒–—−", "------")
_WEEKDAYS = ("weekday", "school day", "schoolday", "work day", "workday", "working day", "workingday")
_GROUPS = {**dict.fromkeys(_WEEKDAYS, frozenset(range(5))), "weekend": frozenset((5, 6))}


class Hours(NamedTuple):
    """Spells of a week, in minutes from Monday 00:00. One that begins on Sunday night may end in the week after."""

    spells: tuple[tuple[int, int], ...]

    def overlaps(self, other: "Hours") -> bool:
        """Return whether any minute of the week is in both."""
        return any(
            begins < ends_too + shift and begins_too + shift < ends
            for begins, ends in self.spells
            for begins_too, ends_too in other.spells
            for shift in (-_WEEK, 0, _WEEK)
        )

    def covers(self, other: "Hours") -> bool:
        """Return whether every minute of the other is in these."""
        return other.minutes() <= self.minutes()

    @property
    def always(self) -> bool:
        """Whether they leave out no minute of the week."""
        return len(self.minutes()) == _WEEK

    def minutes(self) -> frozenset[int]:
        """Return each minute of the week that is in one of the spells."""
        return frozenset(minute % _WEEK for begins, ends in self.spells for minute in range(begins, ends))


@dataclass
class _Group:
    """Days that belong together, and the times that are told of them. Days of none are all days."""

    days: set[int] = field(default_factory=set)
    times: list[tuple[int, int]] = field(default_factory=list)
    dated: bool = False

    def spells(self) -> Iterator[tuple[int, int]]:
        if self.dated and not self.times:  # a day on which something began, and not hours
            return
        for day in sorted(self.days or _ALL):
            for begins, ends in self.times or [(0, _DAY)]:
                yield day * _DAY + begins, day * _DAY + ends


@remembered
def hours_in(text: str) -> Hours | None:
    """Return the hours of a week that a text tells of, or None where it tells of none.

    Days without a time are whole days, and a time without a day is that time of every day. One time alone, such as
    `Sundays at 10:30`, is taken for an hour. A span that ends no later than it begins ends on the next day. One from
    a time of one day to a time of another is read whole; where that is from one date to another, nothing is.
    """
    plain = text.translate(_DASHES)
    found = []
    for each in _OVER_DAYS.findall(plain):
        if not (spell := _over(each)):
            return None
        found.append(spell)
    for clause in _CLAUSE.split(_OVER_DAYS.sub(";", plain)):
        found += [spell for group in _groups(clause) for spell in group.spells()]
    return Hours(tuple(dict.fromkeys(found))) if found else None


def _groups(clause: str) -> list[_Group]:
    groups: list[_Group] = []
    days_end = -_BETWEEN_DAYS
    for found in _TOKEN.finditer(clause):
        if days := _days(found):
            if groups and not found["date"] and found.start() - days_end < _BETWEEN_DAYS:
                groups[-1].days |= days
            else:
                groups.append(_Group(set(days), dated=bool(found["date"])))
            days_end = found.end()
        elif time := _time(found):
            groups = groups or [_Group()]
            groups[-1].times.append(time)
    if len(groups) > 1 and not groups[0].days:  # the time stands before its days: `06:00 to 14:00, Tuesday to Saturday`
        groups[1].times += groups.pop(0).times
    return groups


def _days(found: re.Match[str]) -> frozenset[int]:
    if named := found["named"]:
        return _GROUPS.get(named.lower().removesuffix("s"), _ALL)
    if found["date"]:
        try:
            day = read_day(re.sub(rf"(?<=\d){ORDINAL}", "", found["date"].lower()))
        except Unclear:
            day = None
        return frozenset({day.first.weekday()}) if day else frozenset()
    if not found["first"]:
        return frozenset()
    first = _day(found["first"])
    last = _day(found["last"]) if found["last"] else first
    return frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))


def _day(name: str) -> int:
    return WEEKDAYS.index(name[:3].lower())


def _over(text: str) -> tuple[int, int] | None:
    """Return a span over two days, which ends in the week after where it ends no later than it begins; or None."""
    read = None if re.search(_DATE, text) else span_of(*re.findall(_AT, text))
    if not read:
        return None
    begins, ends = (
        _day(name) * _DAY + hour * _HOUR + minute
        for name, (hour, minute) in zip(re.findall(_NAME, text), read, strict=True)
    )
    return begins, ends if ends > begins else ends + _WEEK


def _time(found: re.Match[str]) -> tuple[int, int] | None:
    """Return a span of a day in minutes. One that crosses midnight ends after 24:00."""
    read = span_of(found["at"] or found["from"], found["at"] or found["to"])
    if read is None:
        return None
    begins, ends = (hour * _HOUR + minute for hour, minute in read)
    if found["at"]:
        return begins, begins + _HOUR
    return begins, ends if ends > begins else ends + _DAY
