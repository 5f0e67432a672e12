"""Running text: the places where a sentence begins with a date."""

import re
from collections.abc import Iterator

from spo.case.days import front_of
from spo.case.days.words import BEGINS, as_typed

_SENTENCE = re.compile(
    rf"(?:[.!?][\"'”’)\]]*\s{{1,9}}|\n\s{{0,9}})(?=\[?\d|{as_typed(BEGINS)})",
    re.IGNORECASE,
)
_QUOTES = re.compile('["“”]')


def dated_sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each sentence that begins with a date starts, and its date. Speech is never cut in two."""
    quotes = _QUOTES.finditer(text)
    quote = next(quotes, None)
    inside = False
    for start in (0, *(found.end() for found in _SENTENCE.finditer(text))):
        while quote is not None and quote.start() < start:
            inside = {"“": True, "”": False}.get(quote.group(), not inside)
            quote = next(quotes, None)
        if not inside and (front := front_of(text[start : start + 200])):
            yield start, front.date
