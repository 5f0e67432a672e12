"""Patterns that are quick: many as one, and one that is tried only at the words that may hold it."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from spo.case.grouped import grouped

_CHOICE = re.compile(r"\(\?:([^()]*)\)(?![?+*])")
_REST_OF_WORD = re.compile(r"\w*")


def any_of(patterns: Iterable[str]) -> str:
    """Return one pattern for all. Those that begin alike stand together, so that most letters are looked at once."""
    every = dict.fromkeys(chain.from_iterable(map(_from_a_letter, patterns)))
    begun = grouped((pattern[0], pattern[1:]) for pattern in every)
    return "|".join(f"{first}(?:{'|'.join(then)})" for first, then in begun.items()) or NOTHING


NOTHING = r"(?!)"


def _from_a_letter(pattern: str) -> Iterator[str]:
    """Yield a pattern that begins with a choice of words as one for each of them."""
    choice = _CHOICE.match(pattern)
    yield from (f"{word}{pattern[choice.end() :]}" for word in choice[1].split("|")) if choice else (pattern,)


def each(pattern: re.Pattern[str], within: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield each find of a pattern that begins a word, where that word has, or is before, what is `within`."""
    end = 0
    for seen in within.finditer(text):
        if seen.start() >= end:
            start = seen.start()
            while start > end and (text[start - 1].isalnum() or text[start - 1] == "_"):
                start -= 1
            found = pattern.match(text, start)
            end = (found or _REST_OF_WORD.match(text, seen.start()) or seen).end()
            if found:
                yield found
