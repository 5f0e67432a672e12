"""Text taken apart into sentences; speech is never cut in two, and a title or initial ends none."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?][)\]]*[\"”’]?\s+(?=[\"“(@#]?[A-Z0-9\"“@])|\n\s*\n|\n(?=\s*(?:[-*•]|[a-z0-9]{1,2}[.)])\s)")
_NO_END = re.compile(
    r"(?:\b(?i:Mr|Mrs|Ms|Dr|St|approx|abt|c|nos|para|ref|incl|tel|cond|v)|\b[A-Z]|\b[ap]\.m|\b(?i:no)(?=\.\s+\d))\.\s+\S?$"
)
_LEAST = 3
_SPEECH = re.compile(r"[\"“][^\"“”]{0,400}[\"”]")


def sentences_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield each sentence of a text with where it starts."""
    masked = _SPEECH.sub(_masked, text)
    start = 0
    for found in _END.finditer(masked):
        if found.start() < start or _NO_END.search(text[max(start, found.end() - 12) : found.end() + 1]):
            continue
        if text[start : found.end()].strip():
            yield start, text[start : found.end()].strip()
        start = found.end()
    if text[start:].strip():
        yield start, text[start:].strip()


def _masked(speech: re.Match[str]) -> str:
    """Return speech of the same length in which no sentence ends but with it: `""` stands for what was taken out."""
    said = speech[0]
    return said if len(said) < _LEAST else said[0] + "~" * (len(said) - _LEAST) + said[-2:].replace(" ", "~")
