"""A text as it is searched: its letters and digits as a reader sees them, run together, and where its words begin."""

import re
import unicodedata
from bisect import bisect_right
from functools import cache, cached_property
from itertools import accumulate

from .alike import ALIKE

_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_ODD_MARK = re.compile(r"[^\w\x00-\x7f]")
_GAPS = bytes(code if chr(code).isalnum() or code > 127 else 32 for code in range(256))
_SEEN_AS = bytes.maketrans(b"oil", b"011")
"""A nought may be typed as the letter O, and a one as I or L: each is taken for the same on both sides."""


class Searched:
    """A text that is searched, prepared once for all that is looked for in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def spaced(self) -> str:
        """Its letters and digits in one case, with a space for each mark between them.

        Where letters of another alphabet look like ours, the text follows once more as it looks.
        """
        return " ".join(_spaced(view) for view in views(self.text))

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


def views(text: str) -> tuple[str, ...]:
    """Return a text in one case and without accents and hidden marks: as it is spelt and, if that differs, as it looks.

    Full-width letters and letters in fancy type are plain ones, and a digit of any script is that digit.
    """
    if text.isascii():
        return (text.lower(),)
    plain = unicodedata.normalize("NFKD", text)
    spelt = _NOT_ASCII.sub(lambda run: "".join(map(_spelt, run[0])), plain).casefold()
    looks = _NOT_ASCII.sub(lambda run: "".join(map(_looks, run[0])), plain).casefold()
    return (spelt,) if spelt == looks else (spelt, looks)


@cache
def _spelt(letter: str) -> str:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return ""
    digit = unicodedata.digit(letter, None)
    # Fancy capitals are capitals until they are decomposed, and some are decomposed only once they are small.
    return letter if digit is None else str(digit)


@cache
def _looks(letter: str) -> str:
    return ALIKE.get(letter) or _spelt(letter)


def _spaced(text: str) -> str:
    if not text.isascii():
        text = _ODD_MARK.sub(" ", text)
    return text.encode().translate(_GAPS).decode()


def words(text: str) -> list[str]:
    """Return the words of a text that is in one case: runs of letters and digits."""
    return _spaced(text).split()


def squeeze(text: str) -> str:
    """Return the letters and digits of a text that is in one case, as the searched text has them."""
    return text.encode().translate(_SEEN_AS, b" ").decode()
