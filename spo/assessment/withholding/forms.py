"""What is looked for of a withheld value: a pattern over squeezed text, or the words of a part of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from .abbreviations import spelt
from .letters import squeeze, words
from .ordinary import is_ordinary, long_enough

_LONG, _LONG_IN_WORDS = 10, 16
"""Letters and digits that are found even inside a longer run of letters, such as the name of a file."""

MOST_WORDS = 12
"""Words of a value of which each may be spelt otherwise: nobody's has more, and a pattern of many could be slow."""

_GLUED = 7
"""Letters from which words that are written as one are looked for."""

Apart = Literal["digits", "words", "nothing"]
Only = Literal["", "as a name", "as a handle", "in capitals", "exactly"]


@dataclass(frozen=True)
class Form:
    """One spelling, or several at once, of what alone gives the value away. It begins with a letter or digit.

    `apart` says what must be apart from what stands beside it: digits, letters and digits, or neither.
    """

    pattern: str
    apart: Apart = "digits"


@dataclass(frozen=True)
class Part:
    """Words of a value, one after another, which are found also where one of them is mistyped or cut short.

    `alone` is whether they find somebody by themselves, or would only help to. What anybody may write stands for the
    value only as a name does, as a handle does, in capitals, or letter for letter.
    """

    words: tuple[str, ...]
    alone: bool = False
    only: Only = ""

    @cached_property
    def ordinary(self) -> bool:
        """Whether anybody uses each of its words."""
        return is_ordinary(list(self.words))


Told = Iterator[Form | Part]


def run(tokens: Iterable[str]) -> str:
    """Return a pattern for words that stand one after another, each in any of its usual forms. An `and` may be a &."""
    first, *rest = tokens
    if len(rest) >= MOST_WORDS:
        return squeeze("".join((first, *rest)))
    return spelt(first) + "".join(f"{spelt(word)}?" if word in ("and", "s") else spelt(word) for word in rest)


def whole(text: str) -> Told:
    """Yield what tells of a value that is looked for as it stands; `text` is in one case."""
    tokens = words(text)
    held = squeeze("".join(tokens))
    if long_enough(tokens):
        yield Form(held, "digits" if len(held) >= _LONG else "words")
        yield backwards(held)
    elif held:
        yield from helps(tokens)


def phrase(tokens: list[str]) -> Told:
    """Yield what tells of words that alone find somebody, however they are spelt."""
    held = tokens[1:] if tokens[:1] == ["the"] and len(tokens) > 2 else tokens
    if held[:1] == ["the"] and is_ordinary(held):  # The Green
        yield Part(tuple(held), alone=True, only="as a name")
    elif long_enough(held) and len(held) > 1:
        yield Form(run(held), "digits" if len("".join(held)) >= _LONG_IN_WORDS and not is_ordinary(held) else "words")
        yield backwards(squeeze("".join(held)))
        if len(held) <= MOST_WORDS:
            yield Part(_apart(held), alone=True)
    elif held:
        yield from helps(held)


def helps(tokens: list[str]) -> Told:
    """Yield words that would help to find somebody, and all of them as one: Nethersallow, of Nether Sallow."""
    if held := _apart(tokens[:MOST_WORDS]):
        yield Part(held, only=named_if(is_ordinary(list(held))))
        if len(held) > 1 and len("".join(held)) >= _GLUED:
            yield Part(("".join(held),))


def named_if(ordinary: bool) -> Only:
    """Return how words have to stand: as a name if they are ordinary."""
    return "as a name" if ordinary else ""


def backwards(held: str) -> Form:
    """Return the form of squeezed text that is written backwards."""
    return Form(held[::-1], "words")


def _apart(tokens: list[str]) -> tuple[str, ...]:
    """Return words without the s of Cooper's, which may be left out, and without what may be said between words."""
    held = [word for word in tokens if word not in ("s", "and", "of", "the", "n")]
    return tuple(held or tokens)
