"""The form of a withheld value that is looked for: a pattern over squeezed text, and what may not stand beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from .abbreviations import spelt
from .letters import squeeze, words
from .telling import long_enough, tells

_LONG, _LONG_IN_WORDS = 10, 16
"""Letters and digits that are found even inside a longer run of letters, such as the name of a file."""

Apart = Literal["digits", "words", "nothing"]


@dataclass(frozen=True)
class Form:
    """One spelling, or several at once. It begins with a letter or digit, so that one search finds any of many.

    `apart` says what must be apart from what stands beside it: digits, letters and digits, or neither.
    """

    pattern: str
    apart: Apart = "digits"


def run(tokens: Iterable[str]) -> str:
    """Return a pattern for words that stand one after another, each in any of its usual forms. An `and` may be a &."""
    first, *rest = tokens
    return spelt(first) + "".join(f"{spelt(word)}?" if word == "and" else spelt(word) for word in rest)


def whole(text: str) -> Iterator[Form]:
    """Yield the form of a value that is looked for as it stands; `text` is in one case."""
    tokens = words(text)
    if long_enough(tokens):
        yield Form(squeeze("".join(tokens)), "digits" if len("".join(tokens)) >= _LONG else "words")


def phrase(tokens: list[str]) -> Iterator[Form]:
    """Yield the form of a name of a place or firm, which must tell something."""
    held = tokens[1:] if tokens[:1] == ["the"] else tokens
    if tells([word for word in held if not word.isdecimal()]):
        yield Form(run(held), "digits" if len("".join(held)) >= _LONG_IN_WORDS else "words")
