"""Words as they are typed in a hurry: with a letter wrong, without vowels, or cut short."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from .abbreviations import spellings
from .letters import squeeze
from .ordinary import ORDINARY

How = Literal["surely", "slip", "short"]
"""How a word stands for another: it is that word, is it with one letter wrong, or is it without some of its letters."""

_LONG_ENOUGH, _SHORTEST_START = 5, 3
"""Letters of a word in which a slip can be told, and of its beginning that may stand for it."""
_LONG, _FEWEST_BONES = 7, 4
"""Letters of an ordinary word of which one may be another, and letters but vowels that tell how a name sounds."""
_LONGEST = 40
"""Letters of a word in which a slip is looked for. A longer one is no word."""
_ENDING = 4
"""Letters that a language may add to a name."""
_ORDINARY = frozenset(map(squeeze, ORDINARY))
_VOWELS = frozenset(map(squeeze, "aeiou"))


class Slips:
    """The words that are looked for, each found by itself and by what it is typed as."""

    def __init__(self, words: Iterable[str]) -> None:
        """`words` are in small letters."""
        self._words: dict[str, set[str]] = {}
        self._without_one: dict[str, set[str]] = {}
        self._short: dict[str, set[str]] = {}
        self._sounds: dict[str, set[str]] = {}
        self._read: dict[str, Mapping[str, How]] = {}
        for word in words:
            plain = squeeze(word)
            if len(plain) > _LONGEST:
                self._words.setdefault(plain, set()).add(plain)
                continue
            for spelling in {*map(squeeze, spellings(word)), plain, f"{plain}s"}:
                self._words.setdefault(spelling, set()).add(plain)
            if len(plain) >= _LONG_ENOUGH and not plain.isdecimal():
                for typed in _without_one(plain):
                    self._without_one.setdefault(typed, set()).add(plain)
            if len(plain) > _LONG_ENOUGH and word not in ORDINARY and len(_bones(plain)) >= _FEWEST_BONES:
                self._sounds.setdefault(_bones(plain), set()).add(plain)
            for typed in _shortened(word):
                self._short.setdefault(typed, set()).add(plain)

    def meant_by(self, typed: str) -> Mapping[str, How]:
        """Return the words that a word may stand for, both as squeezed text has them, each with how."""
        if typed not in self._read:
            self._read[typed] = dict(self._meant(typed))
        return self._read[typed]

    def _meant(self, typed: str) -> Iterator[tuple[str, How]]:
        if typed not in _ORDINARY and len(typed) <= _LONGEST:
            yield from ((word, "short") for word in self._short.get(typed, ()))
            if len(typed) >= _LONG_ENOUGH - 1:
                yield from ((word, "slip") for word in self._near(typed))
                yield from ((word, "slip") for word in self._sounds.get(_bones(typed), ()))
                if typed[-1] == "s":
                    yield from ((word, "slip") for word in self._near(typed[:-1]))
        for size in range(max(_LONG_ENOUGH, len(typed) - _ENDING), len(typed)):  # Zsofianak, of Zsofia
            yield from ((word, "slip") for word in self._words.get(typed[:size], ()) if word not in _ORDINARY)
        yield from ((word, "surely") for word in self._words.get(typed, ()))

    def _near(self, typed: str) -> Iterator[str]:
        yield from self._without_one.get(typed, ())
        for less in _without_one(typed):
            yield from (word for word in self._words.get(less, ()) if len(word) >= _LONG_ENOUGH)
            yield from (word for word in self._without_one.get(less, ()) if _is_one_slip(word, typed))
        if len(typed) == _LONG_ENOUGH and (doubled := _undoubled(typed)):
            yield from self._words.get(doubled, ())


def _without_one(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _undoubled(word: str) -> str:
    """Return a word without the second of the first two letters that are the same."""
    return next((word[:at] + word[at + 1 :] for at in range(1, len(word)) if word[at] == word[at - 1]), "")


def _is_one_slip(word: str, typed: str) -> bool:
    """Return whether one letter is another, or two stand the wrong way round."""
    if len(word) != len(typed) or word[0] != typed[0]:
        return False
    differ = [at for at in range(len(word)) if word[at] != typed[at]]
    if len(differ) == 1:
        return word not in _ORDINARY or len(word) >= _LONG
    if len(differ) != 2:
        return False
    first, second = differ
    return second == first + 1 and word[first] == typed[second] and word[second] == typed[first]


def _bones(word: str) -> str:
    return word[0] + "".join(letter for letter in word[1:] if letter not in _VOWELS)


def _shortened(word: str) -> Iterator[str]:
    """Yield a word without its vowels and, if it is an ordinary one, each beginning of it."""
    plain = squeeze(word)
    bones = _bones(plain)
    if _SHORTEST_START <= len(bones) < len(plain):
        yield bones
    if word in ORDINARY:
        yield from (plain[:size] for size in range(_SHORTEST_START, len(plain) - 1))
