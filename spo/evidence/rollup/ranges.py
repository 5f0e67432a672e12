"""Rows of a file by their numbers, as an incident keeps them: the first and the last of each run."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

Ranges = tuple[tuple[int, int], ...]


def ranges_of(numbers: Iterable[int]) -> Ranges:
    """Return the numbers of rows as runs, in order: the first and the last of each."""
    held = np.unique(np.fromiter(numbers, dtype=np.int64))
    if not len(held):
        return ()
    breaks = np.flatnonzero(np.diff(held) != 1)
    firsts, lasts = held[np.append(0, breaks + 1)], held[np.append(breaks, len(held) - 1)]
    return tuple(zip(firsts.tolist(), lasts.tolist(), strict=True))


def together(*held: Ranges) -> Ranges:
    """Return all the rows of several ranges as runs, in order."""
    return ranges_of(row for ranges in held for first, last in ranges for row in range(first, last + 1))


def rows_in(rows: pd.DataFrame, ranges: Ranges) -> pd.DataFrame:
    """Return those rows of a reading whose numbers lie in the ranges, in the order of time."""
    inside = np.zeros(len(rows), dtype=bool)
    for first, last in ranges:
        inside |= (rows.index >= first) & (rows.index <= last)
    return rows[inside].sort_values("at", kind="stable")
