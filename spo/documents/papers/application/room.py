"""How much room the first page has, and how much of it paragraphs take, as the letters of the template are set."""

from collections.abc import Iterable, Sequence

from ...marks import plain
from ...passages import Passage, Row

PAGE = 57  # lines of the text beneath the heading of the first page, but for one or two that are left empty
_LINE = 44.6  # widths of a letter M in the size of the text: a line of a numbered paragraph
_DAYS, _DONE = 8.6, 38.5  # of what stands in the first and the second column of the dated table, in its own size
_LOW = 0.85  # of a line: a line of the table
_MORE = 0.2  # of a line, between paragraphs
_BETWEEN = 0.28  # and between the rows of the table
_HEADING = 1.0  # of the table
_NARROW = frozenset("ijlftrI.,:;'|!()[]/-\" ")
_WIDE = frozenset("mwMWO@%")
_OF = {"narrow": 0.29, "wide": 0.83, "capital": 0.69, "other": 0.552}


class _Widths(dict[str, float]):
    """The width of each letter, worked out where it is first met: a page is measured many times before it is full."""

    def __missing__(self, letter: str) -> float:
        found = self[letter] = _width(letter)
        return found


_WIDTHS = _Widths()


def taken(held: Iterable[Passage]) -> float:
    """Return about how many lines some paragraphs take, with the space between them."""
    return sum(_lines(plain(f"{one.head} {one.text}"), _LINE) + _MORE for one in held)


def of_rows(rows: Sequence[Row]) -> float:
    """Return about how many lines the dated table takes, with its heading."""
    each = (
        max(_lines(plain(one.cells["date"].text), _DAYS), _lines(plain(one.cells["what"].text), _DONE)) for one in rows
    )
    return sum(lines * _LOW + _BETWEEN for lines in each) + _HEADING if rows else 0


def _lines(text: str, room: float) -> int:
    lines, used, gap = 1, 0.0, _WIDTHS[" "]
    for word in text.split():
        wide = sum(map(_WIDTHS.__getitem__, word))
        if used and used + gap + wide > room:
            lines, used = lines + 1, wide
        else:
            used += wide + (gap if used else 0)
    return lines


def _width(letter: str) -> float:
    if letter in _NARROW:
        return _OF["narrow"]
    if letter in _WIDE:
        return _OF["wide"]
    return _OF["capital" if letter.isupper() else "other"]
