"""How large the sheets of a workbook are, from its parts as text, before a reader makes room for every cell of them.

A reader makes room from the first cell to the last: two cells at opposite corners of a sheet would fill any memory.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..shapes import FileRefused
from .caps import Deadline

_CELL = re.compile(rb"<(?:[^\s<>/!?]+:)?c[\s/>]")
_ROW = re.compile(rb"<(?:[^\s<>/!?]+:)?row[\s/>]")
# As Excel writes them. A cell that is closed at once has a format, and holds nothing.
_HELD = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>')
_EMPTY = re.compile(rb'<c r="[A-Z]{1,3}\d{1,7}"[^>]*/>')
_PLACED = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"')
_ANY = re.compile(rb"<(?:[^\s<>/!?]+:)?(row|c)(\s[^>]*)?(/?)>")
_AT = re.compile(rb"\sr\s*=\s*[\"']([A-Za-z]*)(\d{0,9})\d*[\"']")
_OPEN = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>")
_TIMES = {kind: re.compile(rb"table:number-" + kind + rb"-repeated\s*=\s*[\"'](\d+)") for kind in (b"rows", b"columns")}
_LONGEST_TAG = 4 * 1024 * 1024


@dataclass
class Extent:
    """The last row and column of a sheet that hold something, from 1, and how many cells are written down in it."""

    rows: int = 0
    columns: int = 0
    cells: int = 0

    def reach(self, row: int, column: int) -> None:
        """Extend to a cell."""
        self.rows = max(self.rows, row)
        self.columns = max(self.columns, column)


def whole_tags(pieces: Iterable[bytes], deadline: Deadline) -> Iterator[bytes]:
    """Yield the pieces of a part cut anew, so that each ends where a tag begins."""
    rest = b""
    for piece in pieces:
        deadline.check()
        joined = rest + piece
        cut = joined.rfind(b"<")
        if cut > 0:
            yield joined[:cut]
        rest = joined[max(cut, 0) :]
        if len(rest) > _LONGEST_TAG:
            raise FileRefused(
                "A cell of this workbook is too long to read. Take it out, add the file again, and exhibit it alone."
            )
    yield rest


def extent_of_sheet(pieces: Iterable[bytes]) -> Extent:
    """Return how far a worksheet of Excel reaches, from its part cut at tags; nothing for a part that is none."""
    found = Extent()
    row = column = 0
    for piece in pieces:
        cells = len(_CELL.findall(piece))
        found.cells += cells
        held = _HELD.findall(piece)
        if len(held) + len(_EMPTY.findall(piece)) == cells and _rows_say_which_they_are(piece):
            if held:
                letters, numbers = zip(*held, strict=True)
                widest = max(set(letters), key=lambda column: (len(column), column))
                found.reach(max(map(int, set(numbers))), _number(widest))
            last = _PLACED.match(piece, max(piece.rfind(b'<c r="'), 0))
            row, column = (int(last[2]), _number(last[1])) if last else (row, column)
            continue
        # Some writers leave out where a row or cell is: it is then beside the one before it.
        for tag in _ANY.finditer(piece):
            at = _AT.search(tag[2] or b"")
            if tag[1] == b"row":
                row = int(at[2]) if at and at[2] else row + 1
                column = 0
            else:
                column = _number(at[1].upper()) if at and at[1] else column + 1
                row = int(at[2]) if at and at[1] and at[2] else max(row, 1)
                if not tag[3]:
                    found.reach(row, column)
    return found


def _rows_say_which_they_are(piece: bytes) -> bool:
    return piece.count(b'<row r="') == len(_ROW.findall(piece))


def extents_of_tables(pieces: Iterable[bytes]) -> list[Extent]:
    """Return how far each table of an OpenDocument file reaches, from its part cut at tags."""
    found: list[Extent] = []
    row = column = times = 0
    for piece in pieces:
        for tag in _OPEN.finditer(piece):
            kind, rest = tag[1], tag[2]
            if kind == b"table":
                found.append(Extent())
                row = column = times = 0
            elif kind == b"table-row":
                row, column = row + times, 0
                times = _times(rest, b"rows")
            elif found:
                column += _times(rest, b"columns")
                found[-1].cells += 1
                if not rest.endswith(b"/") or b"value" in rest:
                    found[-1].reach(row + times, column)
    return found


def _times(rest: bytes, kind: bytes) -> int:
    found = _TIMES[kind].search(rest)
    return min(int(found[1][:9]), 10**9) if found else 1


def _number(letters: bytes) -> int:
    """Return the number of a column from its letters, from 1."""
    number = 0
    for letter in letters[:6]:
        number = number * 26 + letter - 64
    return number
