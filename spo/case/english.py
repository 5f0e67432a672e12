"""Lists and counts as a person would say them."""

import re
from collections.abc import Iterable, Mapping, Sequence

from .numbers import Number

_STOPPED = re.compile(r"[.!?][\"'”’)]*$")
_ARTICLE = re.compile(r"The |An? (?=[a-z])")
_VOWEL = re.compile(r"[\"“]?(?!one\b|once\b|uni(?![dmn])|us[eu]|util|eu)(?:[aeiou]|hour|honest|heir)", re.IGNORECASE)
_NUMBER = re.compile(r"(?<!\d)(?:0|[1-9]\d{0,8})$", re.ASCII)
_MOST = 20  # numbers, or runs of numbers, that a list names before it says how many more there are


def article(noun: str) -> str:
    """Return the article that a noun takes, by how it is said: `an enquiry`, `a one-star review`."""
    return "an" if _VOWEL.match(noun) else "a"


def listed(parts: Sequence[str], last: str = "and") -> str:
    """Return `a`, `a and b`, or `a, b and c`."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {last} {parts[-1]}" if parts else ""


def numbered(noun: str, numbers: Iterable[Number | int]) -> str:
    """Return `incident 4`, `incidents 4 and 9`, or `incidents 4 to 9 and 12A`; "" where there are none.

    Numbers of a case are said as a run where none of the case is left out.
    """
    runs: list[list[Number]] = []
    for number in sorted({one if isinstance(one, Number) else Number(one, at=one) for one in numbers}):
        if runs and number.follows(runs[-1][-1]):
            runs[-1].append(number)
        else:
            runs.append([number])
    if not runs:
        return ""
    shown = [part for run in runs[:_MOST] for part in _run(run)]
    if rest := sum(len(run) for run in runs[_MOST:]):
        shown.append(f"{rest:,} more")
    return f"{noun}{'s' if len(runs) > 1 or len(runs[0]) > 1 else ''} {listed(shown)}"


def _run(run: list[Number]) -> list[str]:
    return [f"{run[0]} to {run[-1]}"] if len(run) > 2 else [str(number) for number in run]


def ranged(marks: Sequence[str]) -> list[str]:
    """Return marks in their order, three or more that follow on as one: `AB/1 to AB/4`."""
    runs: list[list[str]] = []
    for mark in marks:
        if runs and _after(runs[-1][-1]) == mark:
            runs[-1].append(mark)
        else:
            runs.append([mark])
    return [part for run in runs for part in ([f"{run[0]} to {run[-1]}"] if len(run) > 2 else run)]


def _after(mark: str) -> str:
    number = _NUMBER.search(mark)
    return f"{mark[: number.start()]}{int(number[0]) + 1}" if number else ""


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return `1 call`, `3 calls`, or `12,000 calls`."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def capital(text: str) -> str:
    """Return text with a capital at its beginning, and the rest as it was."""
    return text[:1].upper() + text[1:]


def lower(text: str) -> str:
    """Return text with a small letter at its beginning, and the rest as it was; a first word in capitals stays."""
    first = text.partition(" ")[0]
    return text if len(first) > 1 and first.isupper() else text[:1].lower() + text[1:]


def within(name: str) -> str:
    """Return a name as it stands within a sentence: `The council` as `the council`, and `A J Fenn` as it is."""
    return lower(name) if _ARTICLE.match(name) else name


def fill(pattern: str, slots: Mapping[str, str]) -> str:
    """Return a pattern with its slots filled, or "" where one is empty. No full stop is said twice."""
    if not all(slots.values()):
        return ""
    for name, text in slots.items():
        if _STOPPED.search(text):
            pattern = pattern.replace(f"{{{name}}}.", f"{{{name}}}")
    return pattern.format(**slots)
