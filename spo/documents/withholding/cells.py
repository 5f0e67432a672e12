"""Cells of a file of evidence that give away what is withheld, put out of sight before they are printed.

Nobody can mend the cells of a file, and a hundred thousand of them are mostly clean: they are searched as one text, and
one by one only where that text gives something away.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from spo.assessment import Search, Searched
from spo.assessment.case_reader import DETAIL_WITHHELD
from spo.case import Case

WORDS_WITHHELD = "[words withheld: they give a place, number or name that is withheld]"

Columns = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Withheld:
    """Columns without what is withheld, and how many cells were: numbers, names and accounts, and cells of words."""

    columns: Columns
    details: int = 0
    words: int = 0


def without_withheld(case: Case, columns: Columns, details: Sequence[str], words: Sequence[str]) -> Withheld:
    """Return columns as a served paper may print them. `details` and `words` name those of which a cell may go.

    What is withheld may also stand across two cells, as a number over two lines does. Then what can go of both rows
    goes.
    """
    search = Search(case)
    if not search or not search.may_find(_together(_every(columns))):
        return Withheld(columns)
    shown = dict(columns)
    gone = {name: _which(search, columns[name]) for name in (*details, *words)}
    for name, at in gone.items():
        shown[name] = _put(columns[name], at, WORDS_WITHHELD if name in words else DETAIL_WITHHELD)
    if search.found(_together(_every(shown))):
        across = _across(search, shown)
        for name, at in gone.items():
            at |= {row for row in across if columns[name][row]}
            shown[name] = _put(columns[name], at, WORDS_WITHHELD if name in words else DETAIL_WITHHELD)
    counts = {name: len(at) for name, at in gone.items()}
    return Withheld(shown, sum(counts[name] for name in details), sum(counts[name] for name in words))


def _every(columns: Columns) -> Iterator[str]:
    return chain.from_iterable(zip(*columns.values(), strict=True))


def _together(cells: Iterable[str]) -> Searched:
    return Searched("\n".join(cells))


def _which(search: Search, cells: Sequence[str]) -> set[int]:
    """Return which cells of a column give something away: each different text is looked at once."""
    different = dict.fromkeys(cells)
    if not search.may_find(_together(different)):
        return set()
    away = {cell for cell in different if search.found(Searched(cell))}
    return {at for at, cell in enumerate(cells) if cell in away}


def _across(search: Search, columns: Columns) -> set[int]:
    """Return the rows that give something away together with the row after them, and those rows after them."""
    rows = ["\n".join(cells) for cells in zip(*columns.values(), strict=True)]
    alone = {at for at, row in enumerate(rows) if search.found(Searched(row))}
    pairs = (at for at, pair in enumerate(pairwise(rows)) if search.found(_together(pair)))
    return alone | {row for at in pairs if not {at, at + 1} & alone for row in (at, at + 1)}


def _put(cells: Sequence[str], at: set[int], instead: str) -> list[str]:
    return [instead if number in at else cell for number, cell in enumerate(cells)]
