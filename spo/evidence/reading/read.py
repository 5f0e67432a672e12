"""A table read into rows by a mapping. Every row of it is kept, repeated or refused."""

from collections.abc import Mapping as Of

import numpy as np
import pandas as pd

from spo.case import Mapping
from spo.guidance.entries import Method
from spo.progress import Progress, unheard

from .chosen import Chosen
from .dates import Why
from .refused import refused
from .repeats import repeated
from .shapes import Reading, Table


def read(
    table: Table,
    mapping: Mapping,
    methods: Of[str, Method],
    already: pd.Index | None = None,
    progress: Progress = unheard,
) -> Reading:
    """Return the rows of a table: those that are kept, those that repeat another, and those that are refused.

    `already` are the `marks` of rows that the case has; a row with one of them is repeated. Nothing is raised but what
    `progress` raises.
    """
    progress("Reading the dates", 0.0)
    cells = table.cells.astype("str")
    above = cells.index.to_numpy() < mapping.first
    begins = int(above.sum())
    # The rows above are nearly always the first ones, and the rest is then taken without a copy.
    body = cells.iloc[begins:] if above[:begins].all() else cells[~above]
    chosen = Chosen(body, mapping)
    when = chosen.moments()
    progress("Reading who and how", 0.4)
    ways = chosen.ways(methods)
    why = np.where((when.why == Why.READ) & chosen.no_direction(ways["direction"]), int(Why.NO_DIRECTION), when.why)
    system = chosen.nobodys()
    kept = (why == Why.READ) & ~system
    rows = pd.DataFrame({"at": when.at, "timed": when.timed, **ways}, index=body.index)
    progress("Looking for rows that are exactly alike", 0.6)
    rows = rows if kept.all() else rows[kept]
    of = repeated(rows, when.again[kept], already, count_repeats=mapping.count_repeats)
    progress("Listing the rows that are left out", 0.8)
    left_out = above.copy()
    left_out[~above] = ~kept
    return Reading(
        rows=rows.drop(of.index) if len(of) else rows,
        repeated=of.to_frame("of"),
        refused=refused(
            cells[left_out], above[left_out], _of_all(why, above)[left_out], _of_all(system, above)[left_out]
        ),
        total=len(cells),
    )


def _of_all(part: np.ndarray, above: np.ndarray) -> np.ndarray:
    """Return what is said of the rows from the first that was chosen, with nothing said of those above."""
    whole = np.zeros(len(above), dtype=part.dtype)
    whole[~above] = part
    return whole
