"""Cells of a file of evidence that give away what is withheld, put out of sight before they are printed.

Nobody can mend the cells of a file, and a hundred thousand of them are mostly clean: they are searched as one text, and
one by one only where that text gives something away.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from spo.case import Case

from .withheld import Searched, Secret, secrets
from .writer import DETAIL_WITHHELD

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
    held = secrets(case)
    if not held or not _given_away(held, _every(columns)):
        return Withheld(columns)
    shown = dict(columns)
    gone = {name: _which(held, columns[name]) for name in (*details, *words)}
    for name, at in gone.items():
        shown[name] = _put(columns[name], at, WORDS_WITHHELD if name in words else DETAIL_WITHHELD)
    if _given_away(held, _every(shown)):
        across = _across(held, shown)
        for name, at in gone.items():
            at |= {row for row in across if columns[name][row]}
            shown[name] = _put(columns[name], at, WORDS_WITHHELD if name in words else DETAIL_WITHHELD)
    counts = {name: len(at) for name, at in gone.items()}
    return Withheld(shown, sum(counts[name] for name in details), sum(counts[name] for name in words))


def _every(columns: Columns) -> Iterator[str]:
    return chain.from_iterable(zip(*columns.values(), strict=True))


def _given_away(held: Sequence[Secret], cells: Iterator[str] | Sequence[str]) -> bool:
    whole = Searched("\n".join(cells))
    return any(secret.within(whole) for secret in held)


def _which(held: Sequence[Secret], cells: Sequence[str]) -> set[int]:
    """Return which cells of a column give something away: each different text is looked at once."""
    different = dict.fromkeys(cells)
    if not _given_away(held, list(different)):
        return set()
    away = {cell for cell in different if _given_away(held, [cell])}
    return {at for at, cell in enumerate(cells) if cell in away}


def _across(held: Sequence[Secret], columns: Columns) -> set[int]:
    """Return the rows that give something away together with the row after them, and those rows after them."""
    rows = ["\n".join(cells) for cells in zip(*columns.values(), strict=True)]
    alone = {at for at, row in enumerate(rows) if _given_away(held, [row])}
    pairs = (at for at, pair in enumerate(pairwise(rows)) if _given_away(held, pair))
    return alone | {row for at in pairs if not {at, at + 1} & alone for row in (at, at + 1)}


def _put(cells: Sequence[str], at: set[int], instead: str) -> list[str]:
    return [instead if number in at else cell for number, cell in enumerate(cells)]
