"""Some of the digits of a withheld number, which would help to find somebody."""

import re
from collections.abc import Iterator

_RUN = re.compile(r"\d(?<![^\W_]\d)(?:[\s.\-/()]{0,3}\d){2,20}")
_FROM_ITS_BEGINNING, _FROM_ITS_END = 6, 4
"""Digits from which a run of them may be the beginning, or the end, of a number. Fewer are so only where it is said."""
_END = re.compile(r"\b(?:end(?:s|ed|ing)?|last|final|finish(?:es|ed|ing)?|something|digits?)\b[^.\n]*$", re.IGNORECASE)
_BEFORE = 30
"""Characters before a run of digits in which it may be said that they are the end of a number."""
_AT = re.compile(r"\b(?:at|by|from|to|until|till|between|and|about|around)\s$", re.IGNORECASE)
_FIGURES = r"(?:with |in )?(\d{2,10})\b"
_BEGINS_AND_ENDS = re.compile(rf"\b(?:begin|start)(?:s|ning|ing)? {_FIGURES}[^\d\n]{{1,20}}\bend(?:s|ing)? {_FIGURES}")
_TORN = re.compile(r"(\d{2,10}) ?(?:\.{2,}|…|\?{2,}|_{2,})[ .…?_]*(\d{2,10})\b")
_MASKED = re.compile(r"(\d{1,10})[*•]{2,40}(\d{1,10})")


def partials(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each run of digits in a text, with whether it is said to be the end of a number."""
    for found in _RUN.finditer(text):
        run = re.sub(r"\D", "", found[0])
        before = text[max(0, found.start() - _BEFORE) : found.start()]
        if not _is_a_time(run, before, text[found.end() : found.end() + 1]):
            yield run, bool(_END.search(before))


def is_some_of(run: str, ends: bool, number: str) -> bool:
    """Return whether a run of digits is the beginning or the end of a number."""
    begins = len(run) >= _FROM_ITS_BEGINNING and (number.startswith(run) or number[1:].startswith(run))
    return begins or (number.endswith(run) and (ends or len(run) >= _FROM_ITS_END))


def masked(text: str) -> list[tuple[str, str]]:
    """Return what is shown, before and after, of each number of which the rest is out of sight or unsaid."""
    told = text.casefold()
    stars = _MASKED.findall(told) if "**" in text or "••" in text else ()
    return [*stars, *_TORN.findall(told), *_BEGINS_AND_ENDS.findall(told)]


def is_masked(shown: tuple[str, str], number: str) -> bool:
    """Return whether a number has those digits before and after what is out of sight; it may be without its 0."""
    return number.startswith((shown[0], f"0{shown[0]}")) and number.endswith(shown[1])


def _is_a_time(run: str, before: str, after: str) -> bool:
    """Return whether four digits are a time of day, as 0112 is in `at 0112`."""
    return len(run) == len("0112") and bool(_AT.search(before) or after == "h") and run < "2400" and run[2] < "6"
