"""Cells of a file of evidence that give away what is withheld, put out of sight before they are printed.

Nobody can mend the cells of a file, and a hundred thousand of them are mostly clean: they are searched as one text, and
one by one only where that text gives something away.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spo.assessment import Search
from spo.assessment.case_reader import DETAIL_WITHHELD
from spo.case import Case

from .across import across, together

WORDS_WITHHELD = "[words withheld: they give a place, number or name that is withheld]"

Columns = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Withheld:
    """Columns without what is withheld, and how many cells were: numbers, names and accounts, and cells of words."""

    columns: Columns
    details: int = 0
    words: int = 0


@dataclass(frozen=True)
class _Way:
    """A way to read a table: the columns that are read of each row, and the rows in their order."""

    names: Sequence[str]
    rows: Sequence[int]

    def cells(self, columns: Columns) -> list[str]:
        """Return the cells in the order in which they are read."""
        held = [columns[name] for name in self.names]
        return [cells[row] for row in self.rows for cells in held]

    def place(self, at: int) -> tuple[str, int]:
        """Return the column and the row of a cell by where it is read."""
        row, name = divmod(at, len(self.names))
        return self.names[name], self.rows[row]


def without_withheld(
    case: Case, columns: Columns, details: Sequence[str], words: Sequence[str], speaker: Sequence[str] = ()
) -> Withheld:
    """Return columns as a served paper may print them. `details` and `words` name those in which somebody typed.

    What is withheld may stand in a cell, or over several as they are read: row by row, down a column, or by the words
    of one speaker, of whom the columns of `speaker` say who it is. What the program itself has set is read over.
    """
    search, typed = Search(case), [name for name in columns if name in (*details, *words)]
    if not search:
        return Withheld(columns)
    near = {name: search.may_find(together(columns[name])) for name in typed}
    gone = {name: _which(search, columns[name], near[name]) for name in typed}
    instead = {name: WORDS_WITHHELD if name in words else DETAIL_WITHHELD for name in typed}
    shown = {**columns, **{name: _put(columns[name], gone[name], instead[name]) for name in typed}}
    for way in _ways(columns, typed, words, speaker):
        if len(way.names) > 1 or any(near[name] or gone[name] for name in way.names):
            for name, row in (way.place(at) for at in across(search, way.cells(shown))):
                gone[name].add(row)
            shown |= {name: _put(columns[name], gone[name], instead[name]) for name in way.names}
    counts = {name: len(at) for name, at in gone.items()}
    return Withheld(shown, sum(counts[name] for name in details), sum(counts[name] for name in words))


def _ways(columns: Columns, typed: Sequence[str], words: Sequence[str], speaker: Sequence[str]) -> Iterator[_Way]:
    rows = range(len(columns[typed[0]]))
    yield _Way(typed, rows)
    yield from (_Way((name,), rows) for name in typed)
    if speaker:
        said_by = list(zip(*(columns[name] for name in speaker), strict=True))
        yield _Way(words, sorted(rows, key=said_by.__getitem__))


def _which(search: Search, cells: Sequence[str], near: bool) -> set[int]:
    """Return which cells of a column give something away, or would help to: each different text is looked at once.

    `near` is whether the column, as one text, may give something away. Nobody is asked about a cell, so that what would
    be asked of a sentence is put out of sight, but for a few digits: any number has those.
    """
    different = dict.fromkeys(cells)
    helped = search.helped_in(different.keys())
    away = {cell for cell, secrets in helped.items() if not all(secret.numbers for secret in secrets)}
    if near:
        away |= search.found_in(different).keys()
    return {at for at, cell in enumerate(cells) if cell in away}


def _put(cells: Sequence[str], at: set[int], instead: str) -> list[str]:
    return [instead if number in at else cell for number, cell in enumerate(cells)]
