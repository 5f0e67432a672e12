"""Words as they are typed in a hurry: with a letter wrong, without vowels, or cut short."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Literal

from .abbreviations import spellings
from .letters import squeeze
from .ordinary import ORDINARY

How = Literal["surely", "slip", "short", "sound", "alike"]
"""How a word stands for another: it is that word, is it with one letter wrong or without some, or sounds like it.

Corn is only `alike` to Quern, and Barn to Bourn: of one syllable, with another vowel, it is as likely another name.
"""

_LONG_ENOUGH, _SHORTEST_START = 5, 3
"""Letters of a word in which a slip can be told, and of its beginning that may stand for it."""
_LONG, _FEWEST_BONES = 7, 4
"""Letters of an ordinary word of which one may be another, and letters but vowels that tell how a name sounds."""
_LONGEST = 40
"""Letters of a word in which a slip is looked for. A longer one is no word."""
_ADDED, _ENDING = 4, 3
"""Letters that a language may add to a name, and fewest of the end of a word that stand for it with its first."""
_ORDINARY = frozenset(map(squeeze, ORDINARY))
_HEARD = str.maketrans("cqz", "kks")
_UNHEARD = str.maketrans("", "", squeeze("aeouhwy"))
"""An I counts, since it is squeezed as an L is."""
_VOWELS = frozenset(map(squeeze, "aeiou"))
_KW = re.compile("^(?:qu|kw|qw)")
_ONE_SYLLABLE = re.compile(r"[^aeuy0]*([aeuy0]+)[^aeuy0]*e?")
"""A word of which an I, as a consonant, is squeezed as an L is, and an O is a nought."""


class Slips:
    """The words that are looked for, each found by itself and by what it is typed as."""

    def __init__(self, words: Iterable[str], *, by_sound: bool) -> None:
        """`words` are in small letters. `by_sound` is whether they are found also by how they sound."""
        self._words: dict[str, set[str]] = {}
        self._without_one: dict[str, set[str]] = {}
        self._short: dict[str, set[str]] = {}
        self._sounds: dict[str, set[str]] = {}
        self._as_long: dict[tuple[str, int], set[str]] = {}
        self._alike: dict[str, set[str]] = {}
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
            if by_sound and len(plain) > len("at"):
                self._alike.setdefault(sound(plain), set()).add(plain)
                self._as_long.setdefault((plain[0], len(plain)), set()).add(plain)
            for typed in _shortened(word):
                self._short.setdefault(typed, set()).add(plain)

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset(heard[0] for heard in self._alike) | {"p"}  # Phelan, for Fellan

    def meant_by(self, typed: str) -> Mapping[str, How]:
        """Return the words that a word may stand for, both as squeezed text has them, each with how."""
        if typed not in self._read:
            self._read[typed] = {
                word: "alike" if how in ("sound", "slip") and _has_another_vowel(word, typed) else how
                for word, how in self._meant(typed)
            }
        return self._read[typed]

    def _meant(self, typed: str) -> Iterator[tuple[str, How]]:
        if typed not in _ORDINARY and len(typed) <= _LONGEST:
            if self._alike and typed[:1].translate(_HEARD) in self._firsts:
                yield from ((word, "sound") for word in self._alike.get(sound(typed), ()))
            near = self._as_long.get((typed[0], len(typed)), ()) if len(typed) > _SHORTEST_START else ()
            yield from ((word, "sound") for word in near if _is_one_letter_other(word, typed))
            yield from ((word, "short") for word in self._short.get(typed, ()))
            if len(typed) >= _LONG_ENOUGH - 1:
                yield from ((word, "slip") for word in self._near(typed))
                yield from ((word, "slip") for word in self._sounds.get(_bones(typed), ()))
                if typed[-1] == "s":
                    yield from ((word, "slip") for word in self._near(typed[:-1]))
        for size in range(max(_LONG_ENOUGH, len(typed) - _ADDED), len(typed)):  # Zsofianak, of Zsofia
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
    return _is_one_letter_other(word, typed) and (
        word not in _ORDINARY or len(word) >= _LONG or sorted(word) == sorted(typed)
    )


def _is_one_letter_other(word: str, typed: str) -> bool:
    if len(word) != len(typed) or word[0] != typed[0]:
        return False
    differ = [at for at in range(len(word)) if word[at] != typed[at]]
    if len(differ) == 1:
        return True
    if len(differ) != 2:
        return False
    first, second = differ
    return second == first + 1 and word[first] == typed[second] and word[second] == typed[first]


def _has_another_vowel(word: str, typed: str) -> bool:
    """Return whether two words have one syllable each, and no vowel of it in common."""
    one, other = (_ONE_SYLLABLE.fullmatch(each) for each in (word, typed))
    return bool(one and other and set(one[1]).isdisjoint(other[1]))


def sound(word: str) -> str:
    """Return how a word that is squeezed sounds: the same for Lane and Lean, Tamsin and Tamzin, Cuckoo and Cookoo."""
    heard = _KW.sub("kv", word).replace("ph", "f").replace("ck", "k").replace("ght", "t").translate(_HEARD)
    heard = heard[:1] + heard[1:].translate(_UNHEARD)
    return "".join(letter for letter, before in zip(heard, f" {heard}", strict=False) if letter != before)


def _bones(word: str) -> str:
    return word[0] + "".join(letter for letter in word[1:] if letter not in _VOWELS)


def _shortened(word: str) -> Iterator[str]:
    """Yield a word without its vowels and, if it is an ordinary one, each beginning of it; or else B'hampton."""
    plain = squeeze(word)
    bones = _bones(plain)
    if _SHORTEST_START <= len(bones) < len(plain):
        yield bones
    if word in ORDINARY:
        yield from (plain[:size] for size in range(_SHORTEST_START, len(plain) - 1))
    else:
        yield from (plain[0] + plain[at:] for at in range(_SHORTEST_START, len(plain) - _ENDING + 1))
