"""Whether what came back signed is the paper that it is said to be, of the words that this now prints."""

import re
from collections.abc import Sequence

from ..render import DRAFT
from .foot import SAYS
from .numbers import ToSign

_GROUP = 4
"""Characters of the number that are asked for where no program reads it."""

_MARK = "[To complete"
_PRINTED = re.compile(rf"{SAYS} ([0-9a-f]{{4}} [0-9a-f]{{4}})", re.IGNORECASE)
_READ_AS = str.maketrans({"o": "0", "l": "1", "i": "1"})  # no letter after f stands in a number

_DRAFT = (
    "it says at the head of a page that it is a draft or is kept. Download it to be signed, have that signed, and "
    "attach that."
)
_UNFINISHED = (
    "it still has marks [To complete] in it. Finish it with whoever signs it, take out the marks and what is said of "
    "brackets, then have it signed and attach that."
)
_NO_NUMBER = "it has no number at its foot. Download the paper to be signed, have that signed, and attach it."
_ENTER = f"no program can read it. Enter the first {_GROUP} characters of the number at its foot."
_OF_ANOTHER = "the number at its foot is that of “{title}”. Choose that paper, or attach another file."
_OTHER_WORDS = (
    "the number at its foot is not that of this paper, so that other words were signed. Download the paper again, and "
    "have that signed."
)


def why_not(one: ToSign, every: Sequence[ToSign], words: Sequence[str], read: bool, typed: str) -> str:
    """Return why a signed file is not of a paper with its words, in words that begin small, or nothing where it is.

    `every` holds all papers that are to be signed. `words` are those on each page, and `read` says that they are all
    that the pages show. Where no number is among them, `typed` is what somebody read at the foot of the paper.
    """
    if any(says in page for page in words for says in (DRAFT, one.entry.header) if says):
        return _DRAFT
    if one.by_hand and any(_MARK in page for page in words):
        return _UNFINISHED
    found = numbers_in(words)
    if not found and read:
        return _NO_NUMBER
    if not found and not typed.strip():
        return _ENTER
    if found == {one.number} or (not found and _begins(one, typed)):
        return ""
    other = next((other for other in every if other.number in found or (not found and _begins(other, typed))), one)
    return _OTHER_WORDS if other is one else _OF_ANOTHER.format(title=other.called)


def numbers_in(words: Sequence[str]) -> frozenset[str]:
    """Return each number that stands at the foot of a page."""
    said = " ".join(" ".join(words).split())
    return frozenset(found.casefold() for found in _PRINTED.findall(said))


def _begins(one: ToSign, typed: str) -> bool:
    read = "".join(typed.split()).casefold().translate(_READ_AS)
    return len(read) >= _GROUP and "".join(one.number.split()).startswith(read)
