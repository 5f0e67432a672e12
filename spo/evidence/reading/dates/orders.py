"""In which order a column writes day and month, and whether that must be asked."""

import numpy as np
import pandas as pd

from spo.case.days.columns import moment_pattern
from spo.case.source_files import DateOrder

from .alike import Alike, Numbers, alike
from .figures import days_of
from .why import Why


def order_of(dates: pd.Series) -> tuple[DateOrder, str]:
    """Return the order of day and month in a column, and a date that could be read both ways, where nothing decides.

    Any part over 12 decides, and any day of the week. Where some dates say one and some the other, it is what most of
    them say, and asked.
    """
    day_first = month_first = whole_year_first = others = 0
    both_ways: list[int] = []
    years: list[tuple[Numbers, Numbers]] = []
    for cells in alike(dates, moment_pattern):
        if not cells.has("first"):
            whole_year_first += len(cells.rows) if cells.has("year") and cells.found.start("year") == 0 else 0
            continue
        others += len(cells.rows)
        can_be_day, can_be_month = _fits(cells)
        day_first += int((can_be_day & ~can_be_month).sum())
        month_first += int((can_be_month & ~can_be_day).sum())
        first, second = cells.number("first"), cells.number("second")
        if len(unsure := cells.rows[can_be_day & can_be_month & (first != second)]):
            both_ways.append(int(unsure[0]))
        if cells.length("third") == 2:
            years.append((first, cells.number("third")))
    if years and _year_first(*map(np.concatenate, zip(*years, strict=True))) and not month_first:
        return "year first", ""
    if whole_year_first > others and not (day_first or month_first or both_ways):
        return "year first", ""
    order: DateOrder = "month first" if month_first > day_first else "day first"
    decided = bool(day_first) != bool(month_first)
    unsure_text = "" if decided or not both_ways else str(dates.iloc[min(both_ways)])
    return order, " ".join(unsure_text.split())


def _fits(cells: Alike) -> tuple[np.ndarray, np.ndarray]:
    """Return which cells can be read day first, and which month first. The day of the week decides where it is said."""
    if cells.has("weekday"):
        return days_of(cells, "day first")[1] == Why.READ, days_of(cells, "month first")[1] == Why.READ
    return cells.number("second") <= 12, cells.number("first") <= 12


def _year_first(first: Numbers, third: Numbers) -> bool:
    """Return whether dates in pairs of figures begin with the year: it is the pair that stays the same."""
    few, many = len(np.unique(first)), len(np.unique(third))
    return bool(first.min() > 12 and few <= 5 and many > 3 * few)
