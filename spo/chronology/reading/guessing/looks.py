"""What the cells of a column look like, whatever its heading says."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from spo.chronology.reading.dates import moment_pattern, shape, time_pattern
from spo.chronology.reading.numbers import is_number
from spo.chronology.reading.ways import direction_of

_MIDNIGHT = ("00:00", "00:00:00")


@dataclass(frozen=True)
class Looks:
    """Shares of the cells of a column that are not blank, from 0 to 1, and how long they are on average.

    `dates` are those that can be nothing else, `figures` those that could be a date as a bare number, `clocks` those
    that say a time of day alone, `timed` those that say a time beside a date.
    """

    filled: int = 0
    dates: float = 0.0
    figures: float = 0.0
    timed: float = 0.0
    clocks: float = 0.0
    numbers: float = 0.0
    directions: float = 0.0
    methods: float = 0.0
    length: float = 0.0


def looks(column: pd.Series, method: Callable[[str], str]) -> Looks:
    """Return what the cells of a column look like; `method` finds what a cell names, or nothing."""
    cells = Counter(stripped for cell in column if (stripped := cell.strip()))
    if not cells:
        return Looks()
    filled = cells.total()

    def share(test: Callable[[str], object]) -> float:
        return sum(count for cell, count in cells.items() if test(cell)) / filled

    return Looks(
        filled,
        dates=share(is_date),
        figures=share(_is_figures),
        timed=share(_is_timed),
        clocks=share(_is_clock),
        numbers=share(lambda cell: len(cell) > 6 and not is_date(cell) and is_number(cell)),
        directions=share(direction_of),
        methods=share(method),
        length=sum(len(cell) * count for cell, count in cells.items()) / filled,
    )


def is_date(cell: str) -> bool:
    """Return whether a cell has the form of a date, and could not be a number."""
    return bool(moment_pattern(shape(cell))) and not cell.replace(".", "", 1).isdecimal()


def _is_figures(cell: str) -> bool:
    return bool(moment_pattern(shape(cell))) and cell.replace(".", "", 1).isdecimal()


def _is_timed(cell: str) -> bool:
    found = moment_pattern(shape(cell))
    if not found or cell.endswith(_MIDNIGHT):
        return False
    said = found[0].groupdict()
    return any(said.get(name) for name in ("hour", "figures", "bare", "part", "epoch"))


def _is_clock(cell: str) -> bool:
    return bool(time_pattern(shape(cell))) and not is_date(cell) and any(sign in cell.lower() for sign in ":.hm")
