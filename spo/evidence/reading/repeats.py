"""Rows that are exactly alike, in one file or in two."""

import numpy as np
import pandas as pd

SAME = ["at", "sender", "recipient", "direction", "method", "text", "source"]
"""The columns of a row that make it the same as another."""


def marks(rows: pd.DataFrame) -> pd.Index:
    """Return a number for each row (uint64), the same for rows that are alike, also in another file or on another day.

    Those of every file that a case has are what `read` takes as `already`.
    """
    return pd.Index(pd.util.hash_pandas_object(rows[SAME], index=False).to_numpy(), dtype="uint64")


def repeated(rows: pd.DataFrame, again: np.ndarray, already: pd.Index | None, *, count_repeats: bool) -> pd.Series:
    """Return, for each row that repeats another, the number of the row kept, or 0 for one of a file read before.

    `again` are those in the second passing of the hour that comes twice, which are like none in the first.
    """
    of = pd.Series(-1, index=rows.index, dtype="int64")
    if already is not None and len(already):
        of[marks(rows).isin(already)] = 0
    if not count_repeats:
        like = rows[SAME].assign(again=again) if again.any() else rows[SAME]
        if (alike := like.duplicated(keep=False).to_numpy() & (of == -1).to_numpy()).any():
            group = like[alike].groupby(list(like.columns), sort=False).ngroup().to_numpy()
            numbers = rows.index[alike].to_numpy()
            first = numbers[np.unique(group, return_index=True)[1]][group]
            of[alike] = np.where(first == numbers, -1, first)
    return of[of >= 0]
