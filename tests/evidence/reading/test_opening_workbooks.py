"""Workbooks: what each cell shows, as text, with the row number that the sheet shows."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from spo.case import Mapping
from spo.evidence.reading import FileRefused, open_file
from spo.evidence.reading.opening.spreadsheets import shown

from .layouts import LAYOUTS
from .test_opening import LIMITS


def workbook(**sheets: Sequence[Sequence[object]]) -> bytes:
    """A workbook of sheets."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("07700900117", "07700900117"),
        (447700900117.0, "447700900117"),
        (3.0, "3"),
        (3, "3"),
        (0.5, "0.5"),
        (True, "TRUE"),
        (False, "FALSE"),
        (date(2026, 6, 3), "2026-06-03"),
        (datetime(2026, 6, 3), "2026-06-03"),
        (datetime(2026, 6, 3, 22, 15, 4), "2026-06-03 22:15:04"),
        (datetime(2026, 6, 3, 22, 15, 3, 999_990), "2026-06-03 22:15:04"),
        (datetime(2026, 6, 3, 23, 59, 59, 999_990), "2026-06-04"),
        (datetime(2026, 6, 3, 22, 15, 4, 123_000), "2026-06-03 22:15:04.123"),
        (time(22, 15), "22:15:00"),
        (timedelta(seconds=31), "00:00:31"),
        (timedelta(hours=26), "26:00:00"),
        (-timedelta(seconds=31), "-00:00:31"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("", ""),
    ],
)
def test_a_cell_reads_as_a_person_would_write_it(cell, text):
    assert shown(cell) == text


def test_formulas_and_html_are_text_and_nothing_is_run():
    cells = ["'=1+1", "<script>alert(1)</script>", "+44 7700 900117", "@SUM(A1)", "-2+3"]
    table = open_file(workbook(Log=[cells]), LIMITS).tables[0]
    assert table.cells.iloc[0].tolist() == cells


def test_words_in_cells_are_exact():
    cells = [" two  spaces ", "line\nbreak", "😡 Zoë ’", "é" * 1000]
    assert open_file(workbook(Log=[cells]), LIMITS).tables[0].cells.iloc[0].tolist() == cells


WRITTEN = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=8).filter(
    lambda text: not text.startswith("=")
)


@settings(max_examples=40)
@given(st.lists(st.lists(WRITTEN, min_size=3, max_size=3), min_size=1, max_size=4))
def test_any_words_come_back_from_a_workbook_in_their_cells(rows):
    rows = [*rows, ["end"] * 3]
    assert open_file(workbook(Log=rows), LIMITS).tables[0].cells.to_numpy().tolist() == rows


def test_the_name_of_a_sheet_is_one_that_a_case_can_keep():
    """A case keeps no space at the end of a line: a name with one would not be found again."""
    names = [table.name for table in open_file(workbook(**{" Calls ": [["a"]], "Calls": [["b"]]}), LIMITS).tables]
    assert names == ["Calls", "Calls (2)"]
    assert [Mapping(table=name).table for name in names] == names


def test_sheets_that_hold_nothing_are_left_out_and_hidden_ones_are_not():
    names = [table.name for table in open_file(LAYOUTS["victims_log_in_a_workbook"]().content, LIMITS).tables]
    assert names == ["Log", "Notes to self"]


def test_rows_and_columns_before_the_first_cell_are_counted():
    cells = open_file(workbook(Log=[[], [], [None, "x"]]), LIMITS).tables[0].cells
    assert cells.index.tolist() == [1, 2, 3]
    assert list(cells.loc[3]) == ["", "x"]


def test_a_workbook_that_holds_nothing_is_refused():
    with pytest.raises(FileRefused, match="holds anything"):
        open_file(workbook(Log=[[]]), LIMITS)


def test_cells_that_do_not_say_where_they_are_follow_one_another():
    """As some report writers leave it: no reference on any row or cell."""
    content = _changed(workbook(Log=[["a", "b"], ["c", "d"]]), rb' r="[A-Z]*\d+"', b"")
    assert open_file(content, LIMITS).tables[0].cells.to_numpy().tolist() == [["a", "b"], ["c", "d"]]


def test_formats_to_the_edge_of_the_sheet_are_no_cells():
    cells = b"".join(b'<c r="%s1" s="0"/>' % letters for letters in (b"C", b"XFD"))
    content = _changed(workbook(Log=[["a", "b"]]), rb"</row>", cells + b"</row>")
    assert open_file(content, LIMITS).tables[0].cells.shape == (1, 2)


def _changed(content: bytes, found: bytes, put: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, re.sub(found, put, part) if "sheet1" in name else part)
    return out.getvalue()
