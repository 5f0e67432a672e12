"""A table is guessed alike, whether it is pasted or is a file of evidence."""

import pytest

from spo.evidence.columns import Headings
from spo.evidence.pasting.columns import columns_of
from spo.evidence.pasting.lines import Line
from spo.evidence.pasting.records import Record
from spo.evidence.reading import Table, guessed, limits, open_file
from spo.guidance import Guidance

from .pasted.tables import TABLES
from .reading.layouts import LAYOUTS
from .reading.read_layouts import table_of

CELL_BY_CELL = [name for name in TABLES if not name.startswith(("pipes", "word table, one cell a line"))]
"""What a file of text would hold as rows of cells too."""


def _same(table: Table, guidance: Guidance) -> None:
    read = guessed(table, guidance).mapping.columns
    rows = enumerate(table.cells.itertuples(index=False, name=None), start=1)
    pasted = columns_of([Record(row, (Line(number, ""),)) for number, row in rows], Headings(guidance.headings))
    assert pasted
    assert {part: pasted.of.get(part) for part in ("date", "time", "text")} == {
        part: read.get(part) for part in ("date", "time", "text")
    }


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_cells_of_a_file_would_be_guessed_alike_if_they_were_pasted(name, guidance):
    table = table_of(LAYOUTS[name]())
    if not any(
        isinstance(name, str) for name in table.cells.columns
    ):  # a chat and a download have no headings to guess
        _same(table, guidance)


@pytest.mark.parametrize("name", CELL_BY_CELL)
def test_what_is_pasted_would_be_guessed_alike_if_it_were_a_file(name, guidance):
    (table,) = open_file(TABLES[name].text.encode(), limits(guidance.figures)).tables
    _same(table, guidance)
