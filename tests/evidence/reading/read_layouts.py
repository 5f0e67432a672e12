"""Layouts opened, and tables written by hand, for the tests of what is read from them."""

import pandas as pd

from spo.case import Mapping
from spo.evidence.reading import Reading, Table, limits, open_file, read
from spo.guidance import guidance

from .layouts import Layout


def table_of(layout: Layout) -> Table:
    """Return the table of a layout that holds the acts."""
    tables = open_file(layout.content, limits(guidance().figures)).tables
    return next(table for table in tables if table.name == layout.table)


def mapping_of(layout: Layout) -> Mapping:
    """Return how a person reads a layout."""
    return Mapping.model_validate(
        {
            "table": layout.table,
            "first": layout.first,
            "columns": layout.columns,
            "date_order": layout.date_order,
            "zone": layout.zone,
        }
    )


def by_hand(*rows: str, first: int = 1) -> Table:
    """Return a table of rows whose cells are parted by bars, numbered from `first`."""
    parted = [row.split("|") for row in rows]
    width = max(map(len, parted))
    cells = pd.DataFrame([[*row, *[""] * (width - len(row))] for row in parted], dtype="str")
    cells.index = pd.RangeIndex(first, first + len(rows))
    return Table("", cells)


def reading(table: Table, already: pd.Index | None = None, **mapping: object) -> Reading:
    """Return what is read from a table by the parts of a mapping that are said."""
    return read(table, Mapping.model_validate(mapping), guidance().methods, already)
