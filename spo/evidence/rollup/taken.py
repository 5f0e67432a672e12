"""The rows of a file that incidents have already, so that reading it anew adds none of them a second time."""

from collections.abc import Collection
from dataclasses import replace

import pandas as pd

from spo.case import Case

from ..reading import Reading
from .ranges import Ranges, together


def taken(case: Case, files: Collection[str]) -> Ranges:
    """Return the rows that are in an incident, of files whose rows are numbered alike: one table, read once or more."""
    return together(*(rows.ranges for act in case.incidents.values() for key, rows in act.rows.items() if key in files))


def set_aside(reading: Reading, held: Ranges) -> Reading:
    """Return a reading in which rows that incidents have already are repeated, and not kept."""
    numbers = [row for first, last in held for row in range(first, last + 1)]
    again = reading.rows.index.isin(numbers)
    if not again.any():
        return reading
    aside = pd.DataFrame({"of": 0}, index=reading.rows.index[again])
    repeated = pd.concat([reading.repeated, aside]).sort_index().astype("int64")
    return replace(reading, rows=reading.rows[~again], repeated=repeated)
