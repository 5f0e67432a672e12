"""Which row of a table holds its headings, and which is the first below them."""

import hashlib
from dataclasses import dataclass

import pandas as pd

from .headings import parts_named, plain_heading
from .looks import is_date

_LOOKED_AT = 40
_ENOUGH = 0.9
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


def heading_row(cells: pd.DataFrame) -> HeadingRow:
    """Return the headings of a table, from its first rows."""
    rows = [tuple(map(str, row)) for row in cells.iloc[:_LOOKED_AT].itertuples(index=False, name=None)]
    scores = [_score(row) for row in rows]
    best = max(scores, default=0.0)
    if best < _ENOUGH:
        first = next((place for place, row in enumerate(rows) if any(map(is_date, row))), 0)
        return HeadingRow(("",) * cells.shape[1], _said(rows[:first]), first)
    place = scores.index(best)
    first = place + 1
    while first < len(rows) and _is_more_headings(rows[first]):
        first += 1
    return HeadingRow(_joined(rows[place:first]), _said(rows[:place]), first)


def _score(row: tuple[str, ...]) -> float:
    """Return how much a row looks like headings: how surely it names how many parts of a row."""
    filled = [cell for cell in row if cell.strip()]
    if not filled or any(len(cell) > _LONGEST or is_date(cell) for cell in filled):
        return 0.0
    named: dict[str, float] = {}
    for cell in filled:
        for part, sure in parts_named(cell).items():
            named[part] = max(named.get(part, 0.0), sure)
    return sum(named.values()) if "when" in named and (len(named) > 1 or len(row) == 1) else sum(named.values()) / 2


def _is_more_headings(row: tuple[str, ...]) -> bool:
    """Return whether a row below the headings is blank, or says more of them, such as `(dd/mm/yyyy)`."""
    filled = [cell.strip() for cell in row if cell.strip()]
    return not filled or all(_is_note(cell) for cell in filled) or (len(filled) > 1 and _score(row) >= _ENOUGH)


def _is_note(cell: str) -> bool:
    return cell[0] in "([" and cell[-1] in ")]" and len(cell) <= _LONGEST and not any(map(str.isdecimal, cell))


def _joined(rows: list[tuple[str, ...]]) -> tuple[str, ...]:
    notes = [row for row in rows[1:] if any(_is_note(cell.strip()) for cell in row if cell.strip())]
    return tuple(" ".join(filter(None, map(str.strip, column))) for column in zip(rows[0], *notes, strict=True))


def _said(rows: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(cell for row in rows for cell in row if cell.strip())
