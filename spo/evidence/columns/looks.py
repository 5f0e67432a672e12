"""What the cells of a column look like, whatever its heading says."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from spo.case import days
from spo.case.days.columns import moment_pattern, shape, time_pattern

from ..numbers import is_number
from ..ways import direction_of

_MIDNIGHT = ("00:00", "00:00:00")


@dataclass(frozen=True)
class Looks:
    """Shares of the cells of a column that are not blank, from 0 to 1, and how long they are on average.

    `dates` are those that can be nothing else, `figures` those that could be a date as a bare number, `clocks` those
    that say a time of day alone, `timed` those that say a time beside a date, and `counts` those that may count rows.
    """

    filled: int = 0
    dates: float = 0.0
    figures: float = 0.0
    timed: float = 0.0
    clocks: float = 0.0
    numbers: float = 0.0
    counts: float = 0.0
    directions: float = 0.0
    methods: float = 0.0
    length: float = 0.0


def looks(column: Iterable[str], method: Callable[[str], str]) -> Looks:
    """Return what the cells of a column look like; `method` finds what a cell names, or nothing."""
    cells = Counter(stripped for cell in column if (stripped := cell.strip()))
    if not cells:
        return Looks()
    filled = cells.total()

    moments = {cell: moment_pattern(shape(cell)) for cell in cells}

    def share(test: Callable[[str], object]) -> float:
        return sum(count for cell, count in cells.items() if test(cell)) / filled

    return Looks(
        filled,
        dates=share(is_date),
        figures=share(lambda cell: moments[cell] and _is_figures(cell)),
        timed=share(lambda cell: _is_timed(cell, moments[cell])),
        clocks=share(lambda cell: (not moments[cell] or _is_figures(cell)) and _is_clock(cell)),
        numbers=share(lambda cell: (not moments[cell] or _is_figures(cell)) and _is_long_number(cell)),
        counts=share(_is_count),
        directions=share(direction_of),
        methods=share(method),
        length=sum(len(cell) * count for cell, count in cells.items()) / filled,
    )


def is_date(cell: str) -> bool:
    """Return whether a cell has the form of a date, and could not be a number."""
    return not _is_figures(cell) and (bool(moment_pattern(shape(cell))) or days.is_date(cell))


def _is_figures(cell: str) -> bool:
    return cell.replace(".", "", 1).isdecimal()


def _is_long_number(cell: str) -> bool:
    # Amounts of money have fewer digits, and a point.
    return sum(map(str.isdecimal, cell)) >= 9 and is_number(cell)


def _is_timed(cell: str, found: tuple[re.Match[str], int] | None) -> bool:
    if not found or cell.endswith(_MIDNIGHT):
        return False
    said = found[0].groupdict()
    return any(said.get(name) for name in ("hour", "figures", "bare", "part", "epoch"))


def _is_count(cell: str) -> bool:
    return cell.rstrip(".)").isdigit() and len(cell) <= 6


def _is_clock(cell: str) -> bool:
    return (any(sign in cell.lower() for sign in ":.hm") and bool(time_pattern(shape(cell)))) or days.is_time(cell)
