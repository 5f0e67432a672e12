"""Takes words apart into days and times of day, in every way that fits."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from .day import WEEKDAY, Fill, Span, read_day
from .questions import BACKWARDS, DATE, NIGHT, SEPARATE, TWO_WAYS, WEEK, WEEKEND, Unclear, closest
from .times import read_time

_OPENING = re.compile(
    r"(?:on )?(?:(?P<unsure>some ?time|(?:an? )?(?:unknown )?(?:dates?|days?|times?)) )?(?P<opening>between|from) "
    r"(?P<rest>.+)"
)
_JOIN = re.compile(
    r"\b\d{1,4}(?P<gap>[/-])\d{1,2}(?P=gap)\d{1,4}\b| ?(?P<sign>[-/&]) ?| (?P<word>to|into|until|till|through|and|or) "
)
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_FEWEST_LISTED = 3
_JOINS = {"between": {"and", "&"}, "from": {"to", "until", "till", "through", "-"}}
_LISTED = re.compile(r", ?|,? (?:and|&) ")
_WEEK_OF = re.compile(r"(?:the )?(?:week|w)[ /]?(?P<kind>commencing|beginning|starting|ending|of|c) (?P<rest>.+)")
_WEEKEND_OF = re.compile(r"(?:(?:over|at|on) )?(?:the )?weekend (?:of )?(?P<rest>.+)")


class Found(NamedTuple):
    """A span with the words for its time. It is `unsure` where the words say that it was some time in the span."""

    span: Span
    time: str = ""
    joined: bool = False
    about: bool = False
    unsure: bool = False


def read_span(text: str) -> Found | None:
    """Return the one reading of a text. Raises Unclear where it has two, or where something must be asked."""
    if span := read_day(text):
        return Found(span)
    if week := _WEEK_OF.fullmatch(text):
        return _week(week["kind"], week["rest"])
    if weekend := _WEEKEND_OF.fullmatch(text):
        return _weekend(weekend["rest"])
    return only([*_with_time(text), *_joined(text)])


def read_list(text: str) -> Found | None:
    """Return the span from the first to the last of three days or more, with commas between, or None.

    Raises Unclear where one of them is no day, or where they do not stand in order.
    """
    parts = _LISTED.split(text)
    if len(parts) < _FEWEST_LISTED:
        return None
    found: list[Span] = []
    fill = Fill()
    for part in reversed(parts):
        if not (span := read_day(part, fill)) or span.kind != "day" or span.vague:
            return None
        found.append(span)
        fill = Fill(span.first.year, span.first.month)
    if any(later.first <= earlier.last for later, earlier in pairwise(found)):
        raise Unclear(BACKWARDS)
    return Found(Span(found[-1].first, found[0].last), joined=True)


def only(attempts: list[Callable[[], Found | None]]) -> Found | None:
    """Return the reading that every attempt which reads anything agrees on, or raise what must be asked."""
    found: dict[Found, None] = {}
    questions: list[str] = []
    for attempt in attempts:
        try:
            if read := attempt():
                found[read] = None
        except Unclear as unclear:
            questions.append(str(unclear))
    if len(found) > 1:
        raise Unclear(TWO_WAYS)
    if questions and not found:
        raise Unclear(closest(questions))
    return next(iter(found), None)


def _with_time(text: str) -> Iterator[Callable[[], Found | None]]:
    """Yield each way of taking a text as a time and then a day, or a day and then a time."""
    words = text.split(" ")
    for at in range(1, len(words)):
        left, right = " ".join(words[:at]), " ".join(words[at:])
        yield partial(_timed, left, right, True)
        yield partial(_timed, right, left, False)


def _timed(time_words: str, day_words: str, time_first: bool) -> Found | None:
    weekday, _, rest = time_words.partition(" ")
    if time_first and rest and WEEKDAY.fullmatch(weekday):
        time_words, day_words = rest, f"{weekday} {day_words}"
    before_dash = time_words.removesuffix(" -") if time_first else time_words
    day_before_dash = day_words if time_first else day_words.removesuffix(" -")
    time = read_time(before_dash)
    if not time or (day_before_dash != day_words and "." in time.words):
        return None
    try:
        found = only([partial(_one, day_before_dash), partial(_days_joined, day_before_dash)])
    except Unclear:
        if _A_YEAR.fullmatch(time_words):
            raise Unclear(DATE) from None
        raise
    if not found or found.span.kind != "day":
        return None
    if time.crosses and found.span.last - found.span.first != timedelta(days=1):
        raise Unclear(NIGHT)
    return found._replace(time=time.words)


def _days_joined(text: str) -> Found | None:
    return only([*_joined(text, timed=False)])


def _joined(text: str, timed: bool = True) -> Iterator[Callable[[], Found | None]]:
    """Yield each way of taking a text as a first and a last day."""
    opened = _OPENING.fullmatch(text)
    opening, rest = (opened["opening"], opened["rest"]) if opened else ("", text)
    for join in _JOIN.finditer(rest):
        word = join["sign"] or join["word"]
        if word and (not opening or word in _JOINS[opening]):
            near = word in {"/", "&", "and", "into"} and opening != "between"
            ends = (rest[: join.start()], rest[join.end() :])
            pairs = [partial(_pair, ends, near, opening == "between", timed)]
            if timed and opening != "between" and word in _JOINS["from"]:
                pairs.append(partial(_begun, *ends))
            yield from (partial(_unsure, pair) if opened and opened["unsure"] else pair for pair in pairs)


def _unsure(pair: Callable[[], Found | None]) -> Found | None:
    found = pair()
    return found and found._replace(unsure=True)


def _pair(ends: tuple[str, str], near: bool, between: bool, timed: bool) -> Found | None:
    """Return the span from one day to another. Two that are only near must stand side by side, as 3/4 June does."""
    last = _end(ends[1], Fill(), timed)
    if not last:
        return None
    month = last.span.first.month if last.span.kind == "day" and not last.time else 0
    first = _end(ends[0], Fill(last.span.first.year, month), timed)
    if not first or bool(first.time) != bool(last.time):
        return None
    if first.span.kind != last.span.kind and (first.time or not between):
        return None
    span = Span(first.span.first, last.span.last, last.span.kind, first.span.vague or last.span.vague)
    if span.first > span.last:
        raise Unclear(BACKWARDS)
    if near and last.span.first - first.span.last != timedelta(days=1):
        raise Unclear(SEPARATE)
    if not last.time:
        return Found(span, joined=True)
    time = f"{first.time} to {last.time}"
    if span.first == span.last and (within := read_time(time)) and within.crosses:
        raise Unclear(BACKWARDS)
    return Found(span, time, joined=span.first != span.last)


def _begun(first: str, last: str) -> Found | None:
    """Return the span from a day and the time after it to a later day, as in 3 June 2026 2215 - 9 June 2026."""
    ends = read_day(last)
    if not ends or ends.kind != "day" or ends.vague or read_day(first, fill := Fill(ends.first.year)):
        return None
    words = first.split(" ")
    begun = only([partial(_end_timed, fill, words[at:], words[:at]) for at in range(1, len(words))])
    if not begun or begun.span.first == ends.last:
        return None
    if begun.span.first > ends.last:
        raise Unclear(BACKWARDS)
    return Found(Span(begun.span.first, ends.last), f"from {begun.time}", joined=True)


def _end(text: str, fill: Fill, timed: bool) -> Found | None:
    """Return one of two days, with its time where it may have one."""
    if span := read_day(text, fill):
        return Found(span)
    if not timed or " " not in text:
        return None
    words = text.split(" ")
    halves = [(words[:at], words[at:]) for at in range(1, len(words))]
    return only([partial(_end_timed, fill, *pair) for half in halves for pair in (half, half[::-1])])


def _end_timed(fill: Fill, time_words: list[str], day_words: list[str]) -> Found | None:
    if not (time := read_time(" ".join(time_words))) or time.crosses:
        return None
    span = read_day(" ".join(day_words), Fill(fill.year))
    return Found(span, time.words) if span and span.kind == "day" else None


def _week(kind: str, text: str) -> Found | None:
    """Return seven days: those that begin or end on a day, or the week of a Monday."""
    span = read_day(text)
    if not span or span.first != span.last or (kind == "of" and span.first.weekday() != 0):
        raise Unclear(WEEK)
    apart = timedelta(days=6)
    try:
        days = (span.first - apart, span.first) if kind == "ending" else (span.first, span.first + apart)
    except OverflowError:
        raise Unclear(WEEK) from None
    return Found(Span(*days))


def _weekend(text: str) -> Found | None:
    """Return the Saturday and Sunday of which one day, or both, are given."""
    found = only([partial(_one, text), partial(_days_joined, text)])
    if not found or found.span.kind != "day":
        raise Unclear(WEEKEND)
    first, last = found.span.first, found.span.last
    saturday = first - timedelta(days=1) if first == last and first.weekday() == 6 else first
    if saturday.weekday() != 5 or last - saturday > timedelta(days=1):
        raise Unclear(WEEKEND)
    return Found(Span(saturday, saturday + timedelta(days=1)))


def _one(text: str) -> Found | None:
    return Found(span) if (span := read_day(text)) else None
