"""Which row of a table holds its headings, and which is the first below them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from .headings import ENOUGH, Headings, plain_heading
from .looks import is_date

LOOKED_AT = 40
"""How many rows are looked at for headings."""

_LONGEST = 60


@dataclass(frozen=True)
class HeadingRow:
    """The headings of a table, what stands above them, and the place (from 0) of the first row below.

    Where a table has no headings, `cells` are empty texts, and the first row is the first with a date in it.
    """

    cells: tuple[str, ...]
    above: tuple[str, ...]
    first: int

    @property
    def names(self) -> tuple[str, ...]:
        """What each column is called, by its heading or by its number."""
        return tuple(" ".join(cell.split()) or f"Column {number}" for number, cell in enumerate(self.cells, start=1))

    @property
    def shape(self) -> str:
        """The SHA-256 of the headings as words, which is the same for files of one layout."""
        words = [plain_heading(cell) for cell in self.cells]
        return shape_of(words if any(words) else ["columns", str(len(words))])


def shape_of(words: list[str]) -> str:
    """Return the SHA-256 of words in their order."""
    return hashlib.sha256("\x1f".join(words).encode(errors="replace")).hexdigest()


def heading_row(rows: Sequence[Sequence[str]], width: int, known: Headings) -> HeadingRow:
    """Return the headings of a table of so many columns, from its first rows."""
    rows = rows[:LOOKED_AT]
    scores = [headings_score(row, known) for row in rows]
    best = max(scores, default=0.0)
    if best < ENOUGH:
        first = next((place for place, row in enumerate(rows) if any(map(is_date, row))), 0)
        return HeadingRow(("",) * width, _said(rows[:first]), first)
    place = scores.index(best)
    first = place + 1
    while first < len(rows) and _is_more_headings(rows[first], known):
        first += 1
    return HeadingRow(_joined(rows[place:first]), _said(rows[:place]), first)


def headings_score(row: Sequence[str], known: Headings) -> float:
    """Return how much a row looks like headings, from 0: at least ENOUGH for one that is."""
    filled = [cell for cell in row if cell.strip()]
    if not filled or any(len(cell) > _LONGEST for cell in filled):
        return 0.0
    score = known.score(filled)
    return 0.0 if score and any(map(is_date, filled)) else score


def _is_more_headings(row: Sequence[str], known: Headings) -> bool:
    """Return whether a row below the headings is blank, or says more of them, such as `(dd/mm/yyyy)`."""
    filled = [cell.strip() for cell in row if cell.strip()]
    return not filled or all(map(_is_note, filled)) or (len(filled) > 1 and headings_score(row, known) >= ENOUGH)


def _is_note(cell: str) -> bool:
    return cell[0] in "([" and cell[-1] in ")]" and len(cell) <= _LONGEST and not any(map(str.isdecimal, cell))


def _joined(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    notes = [row for row in rows[1:] if any(_is_note(cell.strip()) for cell in row if cell.strip())]
    return tuple(" ".join(filter(None, map(str.strip, column))) for column in zip(rows[0], *notes, strict=False))


def _said(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    return tuple(cell for row in rows for cell in row if cell.strip())
