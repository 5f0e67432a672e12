"""When each row of a table was, by the clock in England and Wales: from a column, or one of days and one of times."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from spo.case.source_files import DateOrder

from .alike import Numbers
from .figures import NO_OFFSET, NONE, Written, clocks, written
from .in_words import read_times, read_words
from .why import Why
from .zones import by_uk_clock


@dataclass(frozen=True, eq=False)
class Moments:
    """When each row was: `at` (datetime64[s], nothing where `why` says so), whether the time is known, and whether it
    is in the second passing of the hour that comes twice when the clocks go back."""

    at: np.ndarray
    timed: np.ndarray
    again: np.ndarray
    why: Numbers


def moments(dates: pd.Series, times: pd.Series | None, order: DateOrder, zone: str) -> Moments:
    """Return when each row was. `dates` may say the time as well; `zone` is for those that state no offset."""
    read = written(dates, order)
    read_words(dates, order, read)
    if times is not None:
        _take_times(times, read)
    day, clock, why = read.day.astype("M8[s]"), read.clock, read.why.copy()
    timed = (clock != NONE) & (why == Why.READ)
    at = np.where(timed, day + np.maximum(clock, 0).astype("m8[s]"), day)
    again = np.zeros(len(at), dtype=bool)
    where = slice(None) if timed.all() else np.flatnonzero(timed)
    at[where], again[where], why[where] = by_uk_clock(at[where], read.offset[where], zone)
    at[why != Why.READ] = np.datetime64("NaT", "s")
    return Moments(at, timed & (why == Why.READ), again, why)


def _take_times(times: pd.Series, read: Written) -> None:
    """Put the times of a column of their own beside the days, in place.

    A time that is not exact leaves the day alone known, and so does midnight in the column of days, which spreadsheets
    write.
    """
    own = clocks(times)
    read_times(times, own)
    said = own.why == Why.READ
    read.clock[read.clock == 0] = NONE
    read.clock[said] = own.clock[said]
    stated = said & (own.offset != NO_OFFSET)
    read.offset[stated] = own.offset[stated]
    read.why[(own.why == Why.NO_TIME) & (read.why == Why.READ)] = Why.NO_TIME
