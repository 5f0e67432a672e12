"""A text as it is searched: its letters and digits as a reader sees them, run together, and where its words begin."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache, cached_property
from itertools import accumulate

from .alike import ALIKE
from .disguises import readings

_ODD_MARK = re.compile(r"[^\w\x00-\x7f]")
_GAPS = bytes(code if chr(code).isalnum() or code > 127 else 32 for code in range(256))
_JOINED = re.compile(r"(?<![^\W_])[^\W_]++(?:'[^\W_]++)+")
"""A word with an apostrophe, of any kind, which may be left out."""
_NO_DIGITS = bytes(code for code in range(256) if not chr(code).isdecimal())
_FILLERS = "\u115f\u1160\u3164\uffa0\u2800"
"""Letters that show as nothing."""
_SEEN_AS = bytes.maketrans(b"oil", b"011")
"""A nought may be typed as the letter O, and a one as I or L: each is taken for the same on both sides."""


_SQUEEZED = _GAPS.translate(_SEEN_AS)


class Searched:
    """A text that is searched, prepared once for all that is looked for in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def spaced(self) -> str:
        """Its letters and digits in one case, with a space for each mark between them.

        The text follows once more for each other way in which it can be read, with a bar between them.
        """
        return " | ".join(_spaced(_in_one_case(seen)) for seen in self.seen)

    @cached_property
    def seen(self) -> tuple[str, ...]:
        """Each way in which the text can be read, as it is spelt and as it looks, with its capitals."""
        return tuple(dict.fromkeys(seen for reading in readings(self.text) for seen in _seen(reading)))

    @cached_property
    def words(self) -> frozenset[str]:
        """The different words of the text, as it is squeezed."""
        found = self.spaced.encode().translate(_SEEN_AS).decode().split()
        joined = (squeeze("".join(words(_in_one_case(one)))) for seen in self.seen for one in _joined(seen))
        return frozenset(found).union(joined)

    @cached_property
    def figures(self) -> str:
        """All digits of the text, whatever stands between them."""
        return " ".join(seen.encode().translate(None, _NO_DIGITS).decode() for seen in self.seen)

    @cached_property
    def squeezed(self) -> str:
        """The same without the spaces, and with a letter that may pass for a digit as that digit."""
        return squeeze(self.spaced)

    def edges(self, start: int, end: int) -> tuple[str, str]:
        """Return, for a stretch of the squeezed text, what stands before and after it in the spaced one."""
        first, last = self._place(start), self._place(end - 1)
        return self.spaced[first - 1 : first] or " ", self.spaced[last + 1 : last + 2] or " "

    def shown(self, at: int) -> str:
        """Return the letter or digit of the spaced text that stands at a place of the squeezed one."""
        return self.spaced[self._place(at)]

    @cached_property
    def _words(self) -> tuple[list[int], list[int]]:
        """Where each word begins: in the squeezed text, and in the spaced one."""
        found = list(re.finditer(r"[^ ]+", self.spaced))
        squeezed = list(accumulate((len(word[0]) for word in found), initial=0))
        return squeezed[:-1], [word.start() for word in found]

    def _place(self, at: int) -> int:
        squeezed, spaced = self._words
        word = bisect_right(squeezed, at) - 1
        return spaced[word] + at - squeezed[word]


def _joined(text: str) -> list[str]:
    """Return the words of a text that have an apostrophe: few have, and to look through all of a text is slow."""
    for mark in "’`´":
        text = text.replace(mark, "'")
    lines = " ".join(line for line in text.split("\n") if "'" in line)
    return _JOINED.findall(" ".join(one for one in lines.split() if "'" in one))


def views(text: str) -> tuple[str, ...]:
    """Return a text in one case and without accents and hidden marks: as it is spelt and, if that differs, as it looks.

    Full-width letters and letters in fancy type are plain ones, and a digit of any script is that digit.
    """
    return tuple(map(_in_one_case, _seen(text)))


def _seen(text: str) -> tuple[str, ...]:
    if text.isascii():
        return (text,)
    plain = unicodedata.normalize("NFKD", text)
    odd = [letter for letter in set(plain) if not letter.isascii()]
    spelt, looks = (_each_as(plain, {letter: seen(letter) for letter in odd}) for seen in (_spelt, _looks))
    return (spelt,) if spelt == looks else (spelt, looks)


def _each_as(text: str, seen: Mapping[str, str]) -> str:
    """Return a text with each letter put as it is seen. Nearly all texts have none that is seen as another."""
    table = {ord(letter): put for letter, put in seen.items() if put != letter}
    return text.translate(table) if table else text


def _in_one_case(text: str) -> str:
    return text.lower() if text.isascii() else text.casefold()


@cache
def _spelt(letter: str) -> str:
    if letter in _FILLERS or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return ""
    digit = unicodedata.digit(letter, None)
    # Fancy capitals are capitals until they are decomposed, and some are decomposed only once they are small.
    return letter if digit is None else str(digit)


@cache
def _looks(letter: str) -> str:
    return ALIKE.get(letter) or _spelt(letter)


def in_another_script(text: str) -> bool:
    """Return whether a text has letters of a script in which nothing can be looked for, such as Urdu or Greek."""
    return not text.isascii() and sum(map(_is_strange, unicodedata.normalize("NFKD", text))) > 1


@cache
def _is_strange(letter: str) -> bool:
    seen = _looks(letter)
    return seen.isalpha() and not unicodedata.name(seen[0], "LATIN").startswith("LATIN")


def _spaced(text: str) -> str:
    if not text.isascii():
        text = _ODD_MARK.sub(" ", text)
    return text.encode().translate(_GAPS).decode()


def words(text: str) -> list[str]:
    """Return the words of a text that is in one case: runs of letters and digits."""
    return _spaced(text).split()


def plain_words(text: str) -> frozenset[str]:
    """Return the words of a text in ASCII as it is squeezed: with what stands about an apostrophe apart, and as one."""
    low = text.lower().encode()
    apart = low.translate(_SQUEEZED).decode().split()
    return frozenset((*apart, *low.translate(_SQUEEZED, b"'").decode().split()) if "'" in text else apart)


def squeeze(text: str) -> str:
    """Return the letters and digits of a text that is in one case, as the searched text has them."""
    return text.encode().translate(_SEEN_AS, b" ").decode()
