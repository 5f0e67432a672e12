"""An order in running text, divided where one term clearly ends and the next begins."""

import re
from collections.abc import Iterator

from .words import begins_term, comes_after, is_doing, opening_length

_INLINE = re.compile(r"(?:^|(?<=[\s:;.,]))(?:\((\d{1,2}|[a-z])\)|(\d{1,2}|[a-z])[.)])(?=\s+\S)", re.IGNORECASE)
_BOUNDARY = re.compile(
    r"[.;,:]\s+(?:(?:and|or)\s+)?(?:also\s+)?|\s{1,9}and\s+(?=(?:must|shall|not\s+to|is\s+not\s+to)\b)", re.IGNORECASE
)
_LONG = 20_000


def inline_parts(text: str) -> list[int]:
    """Return where each of a run of numbers or letters begins within a text: 1, 2, 3 or (a), (b), (c)."""
    wanted: str | None = None
    starts: list[int] = []
    for found in _INLINE.finditer(text[:_LONG]):
        label = (found.group(1) or found.group(2)).lower()
        if wanted is None and label in ("1", "a"):
            starts, wanted = [found.start()], label
        elif label != wanted:
            continue
        else:
            starts.append(found.start())
        wanted = str(int(label) + 1) if label.isdigit() else chr(ord(label) + 1)
    return starts if len(starts) > 1 else []


def term_starts(text: str) -> Iterator[int]:
    """Yield where each term in running text begins."""
    if begins_term(text):
        yield 0
    doing = False
    begun = opening_length(text)
    for found in _BOUNDARY.finditer(text):
        if found.end() < begun:
            continue
        rest = text[found.end() : found.end() + 200]
        sign = found.group()[:1]
        before = text[max(0, found.start() - 200) : found.start() + 1]
        doing = doing or bool(re.search(r"\b(?:from|prohibited|not)\s+\w+ing\b|:$", before))
        if (begins_term(rest) and not comes_after(rest)) or (doing and sign in ";:" and is_doing(rest)):
            yield found.end()


def sentences_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield each sentence of a text with where it starts."""
    start = 0
    for found in re.finditer(r"(?<=[a-z0-9)\"”]{2}[.!?])\s+(?=[\"“A-Z(])|\n+", text):
        yield start, text[start : found.start()]
        start = found.end()
    yield start, text[start:]
