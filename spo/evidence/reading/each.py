"""A function of one text, over a whole column: called once for each distinct text."""

from collections.abc import Callable

import numpy as np
import pandas as pd


def each(texts: pd.Series, function: Callable[[str], str]) -> pd.Series:
    """Return what a function makes of each text of a column."""
    codes, distinct = pd.factorize(texts)
    made = pd.array([function(text) for text in distinct], dtype="str")
    return pd.Series(made.take(codes), index=texts.index, dtype="str")


def whether(texts: pd.Series, test: Callable[[str], object]) -> np.ndarray:
    """Return whether a test holds for each text of a column, as an array of booleans."""
    codes, distinct = pd.factorize(texts)
    return np.array([bool(test(text)) for text in distinct], dtype=bool)[codes]
