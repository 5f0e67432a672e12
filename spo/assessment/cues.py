"""Looks for cues: words and phrases, held as data in guidance, that show what a text seems to be about."""

import re
from functools import cache

from spo.case.quoted import unquoted

_NOT_DONE = re.compile(
    r"\b(?:did not|didn['’]t|had not|hadn['’]t|has not|hasn['’]t|never)\b.*?(?=[.,;:!?]| but |$)",
    re.DOTALL | re.IGNORECASE,
)
_GAP = " ... "
_ANY = r"\b[^.;:!?]*?\b"


def told(text: str) -> str:
    """Return what a text tells in the writer's own words: without what it quotes, and what it says was not done.

    What somebody said is not what was done. A text that is a quotation from end to end is read as it is.
    """
    own = unquoted(text)
    return _NOT_DONE.sub(" ", own if re.search(r"\w", own) else text)


def seen(text: str, cues: tuple[str, ...], unless: tuple[str, ...] = ()) -> bool:
    """Return whether a text holds one of the cues, once the phrases in `unless` are passed over."""
    if not cues:
        return False
    return bool(_pattern(cues).search(_pattern(unless).sub(" | ", text) if unless else text))


def first(text: str, cues: tuple[str, ...]) -> int:
    """Return where the first of the cues begins in a text, or the length of the text where there is none."""
    match = _pattern(cues).search(text) if cues else None
    return match.start() if match else len(text)


@cache
def _pattern(cues: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds any of the cues as whole words, in any case and however they are spaced."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_spelled, cues))})(?!\w)", re.IGNORECASE)


def _spelled(cue: str) -> str:
    return _ANY.join(r"\s+".join(map(re.escape, part.split())) for part in cue.split(_GAP))
