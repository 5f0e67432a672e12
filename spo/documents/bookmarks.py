"""Bookmarks round the words of a Word file, by which a file that comes back is known, passage by passage.

A hidden bookmark round text lasts through Word and LibreOffice, which number everything else anew. Its name says which
mark of the file it is, what stands there (a row, a passage, or words of the template's own), and what the words were
when they were printed, as digests: `_spo_12_p0a1b2c3d4e_5f6a7b8c`. So it says nothing of the case.
"""

import hashlib
import re
from collections import deque
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from .places import MARK, Place

_NAME = re.compile(r"_spo_([0-9]{1,9})_([rpo])([0-9a-f]{0,10})_([0-9a-f]{8})")
_FIRST_ID = 1_000_001  # above the ids of bookmarks that a force may have put in its template, and those of terms
_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_ROW, _ROW_ENDS = re.compile(r"<w:tr[ >]"), "</w:tr>"
_BEGINS = re.compile(r"<w:p(?: [^>]*)?>")
_ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u2011": "-", "\xad": None})


class Bookmark(NamedTuple):
    """What the name of one says: its number in the file, what it is round, its place and its words, as digests."""

    number: int
    kind: str
    place: str
    words: str


def read_name(name: str) -> Bookmark | None:
    """Return what the name of a bookmark says, or None where it is none of ours."""
    found = _NAME.fullmatch(name)
    return Bookmark(int(found[1]), found[2], found[3], found[4]) if found else None


def place_digest(paper: str, place: str) -> str:
    """Return a place of a paper as a bookmark has it."""
    return _digest(f"{paper}/{place}")[:10]


def words_digest(text: str) -> str:
    """Return words as a bookmark has them."""
    return _digest(alike(text))[:8]


def alike(text: str) -> str:
    """Return words without what Word alters by itself: spaces, and quotation marks that it curls."""
    return "".join(text.translate(_ALIKE).split())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def bookmarked(document: str, paper: str, places: Sequence[Place]) -> tuple[str, int]:
    """Return a filled document with its marks made bookmarks, and how many there are.

    A passage, or each paragraph of a term, has one round it. Of a row the first words have it, for the whole row. So
    has each paragraph of the template's own, so that what is put between is known to be new.
    """
    made: list[str] = []
    count, row = 0, list[str]()  # the row that is open: what its bookmark begins with, and the words so far
    at = -1  # where in `made` the bookmark of the open row belongs
    for piece, in_row in _pieces(document):
        if row and (_ROW_ENDS in piece or not in_row):
            made[at] = _start(count, row)
            row = []
        words = unescape(MARK.sub("", "".join(_TEXT.findall(piece))))
        if row:
            row.append(words)
            made.append(piece)
            continue
        begins, found = deque(_BEGINS.finditer(piece), maxlen=1), MARK.search(piece)
        if not begins or not (found or words.strip()):
            made.append(piece)
            continue
        place = places[int(found[1])] if found else Place()
        kind = "r" if place.table and in_row else "p" if found else "o"
        digest = place_digest(paper, place.id) if found else ""
        count += 1
        opens = _after_properties(piece, begins[0].end())
        made += [piece[:opens], "", piece[opens : -len("</w:p>")], f'<w:bookmarkEnd w:id="{_FIRST_ID + count}"/></w:p>']
        at, opened = len(made) - 3, [f"{kind}{digest}", words]
        if kind == "r":
            row = opened
        else:
            made[at] = _start(count, opened)
    return MARK.sub("", "".join(made)), count


def _after_properties(piece: str, begin: int) -> int:
    """Return where the words of a paragraph begin."""
    if piece.startswith("<w:pPr/>", begin):
        return begin + len("<w:pPr/>")
    end = piece.rfind("</w:pPr>", begin)
    return begin if end < 0 else end + len("</w:pPr>")


def _pieces(document: str) -> Iterator[tuple[str, bool]]:
    """Yield a document paragraph by paragraph, each to its end, and whether that paragraph stands in a row."""
    begin = depth = 0
    while (end := document.find("</w:p>", begin)) >= 0:
        piece = document[begin : end + len("</w:p>")]
        depth += len(_ROW.findall(piece)) - piece.count(_ROW_ENDS)
        yield piece, depth > 0
        begin = end + len("</w:p>")
    yield document[begin:], False


def _start(number: int, opened: list[str]) -> str:
    name = f"_spo_{number}_{opened[0]}_{words_digest(''.join(opened[1:]))}"
    return f'<w:bookmarkStart w:id="{_FIRST_ID + number}" w:name="{name}"/>'
