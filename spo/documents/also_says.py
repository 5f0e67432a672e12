"""Where a case still gives a date, a name or a number that was changed, or is to be, in one of its places."""

import re
from collections.abc import Collection, Iterable, Iterator, Set
from datetime import date
from typing import NamedTuple

from spo.case import Case
from spo.case.days import in_full
from spo.case.days.running import dates_in
from spo.case.walk import texts

from .approval.pieces import sentences

_NAME = re.compile(r"(?<=[\w,;:)] )[A-Z][\w’'-]{2,}")
"""A capital letter within a sentence: at its beginning any word has one."""
_NUMBER = re.compile(r"\b(?:\w*\d[\w/]{3,}|\d{1,3} [a-z]{3,})")
"""A telephone number, the number of a car, a mark, or a number of something: `37 texts`."""


class AlsoSays(NamedTuple):
    """A box of a case that gives what was changed elsewhere: what that is, and the path of the box."""

    value: str
    path: str


def also_says(case: Case, changes: Iterable[tuple[str, str]], but: Collection[str] = ()) -> list[AlsoSays]:
    """Return the boxes that give what changes took out, in the order of the case. `but` are paths to leave out.

    Each change is a text as it was and as it is. A day is found in its usual written forms. What was taken out, with
    nothing of its kind put in its place, is not looked for.
    """
    wanted = {value: pattern for was, now in changes for value, pattern in _lost(was, now)}
    held = [(path, typed) for path, typed in texts(case) if path not in but] if wanted else []
    return [AlsoSays(value, path) for path, typed in held for value, found in wanted.items() if found.search(typed)]


def _lost(before: str, after: str) -> Iterator[tuple[str, re.Pattern[str]]]:
    for was, now in sentences(before, after):
        old, new = _days(was), _days(now)
        if new - old:
            yield from ((in_full(day), _written(day)) for day in sorted(old - new))
        bare_was, bare_now = _without_days(was), _without_days(now)
        for kind in (_NAME, _NUMBER):
            gone, came = set(kind.findall(bare_was)), set(kind.findall(bare_now))
            if came - gone:
                yield from ((one, _as_a_word(one)) for one in sorted(gone - came) if one not in after)


def _days(text: str) -> Set[date]:
    """Return the days that a text names: of a span its ends, where both are written."""
    return {
        day
        for one in dates_in(text, None)
        for day in (one.first, one.last)
        if day and re.search(rf"(?<!\d)0?{day.day}(?!\d)", one.words)
    }


def _without_days(text: str) -> str:
    for one in reversed(dates_in(text, None)):
        text = f"{text[: one.start]}, {text[one.end :]}"
    return text


def _written(day: date) -> re.Pattern[str]:
    """Return what finds a day as people write it, with its year or without one."""
    _, month, _ = in_full(day).split()
    named = rf"(?:{month}|{month[:3]}\b|{month[:4]}\b)"  # Sept
    number, year = rf"0?{day.day}", rf"(?:{day.year}|'?{day:%y})"
    other_year = r"(?!,?\s*\d{4})"
    forms = (
        rf"{number}(?:st|nd|rd|th)?\s+(?:of\s+)?{named}\.?(?:,?\s*{year}\b|{other_year})",
        rf"{named}\.?\s+{number}(?:st|nd|rd|th)?(?:,?\s*{year}\b|{other_year})",
        rf"{number}[/.-]0?{day.month}[/.-]{year}\b",
        rf"{day:%Y-%m-%d}",
    )
    return re.compile(rf"(?<![\d/.])(?:{'|'.join(forms)})(?!\d)", re.IGNORECASE)


def _as_a_word(value: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(value)}(?!\w)")
