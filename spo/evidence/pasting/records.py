"""Delimited text taken apart into cells, as spreadsheets and word processors put it on the clipboard."""

from dataclasses import dataclass

from ..records import Cell, records
from .lines import Line


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of one row, and the lines they were typed on."""

    cells: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def filled(self) -> tuple[str, ...]:
        """The cells that hold something."""
        return tuple(cell for cell in self.cells if cell)

    def and_then(self, other: "Record") -> "Record":
        """Return this row with another added: its first cell goes on from the last cell here."""
        meeting = "\n".join(cell for cell in (self.cells[-1], other.cells[0]) if cell)
        return Record((*self.cells[:-1], meeting, *other.cells[1:]), self.lines + other.lines)


def records_of(lines: list[Line], mark: str) -> list[Record]:
    """Return one record a row. A quotation mark that is never closed is only a quotation mark."""
    found: list[Record] = []
    first = 0
    for cells in records("\n".join(line.text for line in lines), mark):
        last = first + 1 + sum(whole.count("\n") for whole, _ in cells)
        found.append(Record(_bare(cells, mark), tuple(lines[first:last])))
        first = last
    return found


def _bare(cells: list[Cell], mark: str) -> tuple[str, ...]:
    """Return cells without the quotation marks that only hold them together: a cell may be somebody's speech."""
    filled = [(whole, inner) for whole, inner in cells if whole.strip()]
    every = len(filled) > 1 and all(inner is not None for _, inner in filled)
    kept = []
    for whole, inner in cells:
        held = inner is not None and (every or any(sign in inner for sign in ("\n", '"', mark)))
        kept.append((inner if held and inner is not None else whole).strip())
    return tuple(kept)
