"""Dates and times that stand in a column in words, each distinct one read as it would be in a box for a date."""

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from spo.case.days import Moment, exact_time, read_moment
from spo.case.days.moments import LONGEST
from spo.case.source_files import DateOrder

from .alike import Numbers
from .figures import Written
from .why import Why

_MOST = 2_000
_FIGURES = re.compile(r"\d\s*[/.-]\s*\d")


def read_words(texts: pd.Series, order: DateOrder, made: Written) -> None:
    """Read what is left unread of a column, in place: only one exact day is taken, and only one exact time of it."""
    for text, rows in _unread(texts, made):
        # What is written in figures is read in the order of the file, or not at all.
        if not (_FIGURES.search(text) and order != "day first"):
            read = read_moment(text)
            made.why[rows] = _why(text, read)
            made.day[rows] = np.datetime64(read.earliest or "NaT", "D")
            _take_time(read.time, rows, made)


def read_times(texts: pd.Series, made: Written) -> None:
    """Read what is left unread of a column of times, in place: a time is taken where it is exact."""
    for text, rows in _unread(texts, made):
        if _take_time(text, rows, made):
            made.why[rows] = Why.READ


def _unread(texts: pd.Series, made: Written) -> Iterator[tuple[str, Numbers]]:
    """Yield each distinct text that is not yet read, and its rows."""
    left = np.flatnonzero(made.why == Why.NOT_A_DATE)
    codes, distinct = pd.factorize(texts.iloc[left])
    for code, text in enumerate(distinct[:_MOST]):
        if len(text) <= LONGEST:
            yield text, left[codes == code]


def _take_time(words: str, rows: Numbers, made: Written) -> bool:
    if (time := exact_time(words)) is None:
        return False
    hour, minute = time
    made.clock[rows] = (hour * 60 + minute) * 60
    return True


def _why(text: str, read: Moment) -> Why:
    if not text.strip():
        return Why.NO_DATE
    if not read.earliest:
        return Why.NOT_A_DATE
    if read.certainty == "about":
        return Why.ABOUT
    return Why.READ if read.earliest == read.latest else Why.SEVERAL_DAYS
