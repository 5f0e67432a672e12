"""Dates that stand in a column in words, each distinct one read as an officer's own would be."""

import re

import numpy as np
import pandas as pd

from spo.case import When
from spo.case.days.columns import LONGEST
from spo.case.source_files import DateOrder

from .figures import Written
from .why import Why

_MOST = 2_000
_FIGURES = re.compile(r"\d\s*[/.-]\s*\d")


def read_words(texts: pd.Series, order: DateOrder, made: Written) -> None:
    """Read what is left unread of a column, in place: only one exact day is taken, and of the time nothing."""
    left = np.flatnonzero(made.why == Why.NOT_A_DATE)
    codes, distinct = pd.factorize(texts.iloc[left])
    for code, text in enumerate(distinct[:_MOST]):
        # What is written in figures is read in the order of the file, or not at all.
        if len(text) <= LONGEST and not (_FIGURES.search(text) and order != "day first"):
            when, rows = When.read(text), left[codes == code]
            made.why[rows] = _why(text, when)
            made.day[rows] = np.datetime64(when.earliest or "NaT", "D")


def _why(text: str, when: When) -> Why:
    if not text.strip():
        return Why.NO_DATE
    if not when.earliest:
        return Why.NOT_A_DATE
    if when.certainty == "about":
        return Why.ABOUT
    return Why.READ if when.earliest == when.latest else Why.SEVERAL_DAYS
