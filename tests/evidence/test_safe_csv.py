"""Rows of evidence are opened in spreadsheets, and nothing that somebody wrote in them is run."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.evidence.safe_csv import safe_csv


def _cells(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+447700900123", "-5", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "＝1+1", "-2+3+cmd|' /C calc'!A0"],
)
def test_a_cell_that_could_be_run_has_an_apostrophe_before_it(cell: str) -> None:
    assert _cells(safe_csv([[cell]])) == [["'" + cell]]


def _bare(cell: str) -> str:
    return cell.removeprefix("'")


@pytest.mark.parametrize(
    "cell", ["07700 900123", "I said no - twice", "a=b", "", "'quoted'", 'she said "stop"', "a\nb"]
)
def test_any_other_cell_is_as_it_was_written(cell: str) -> None:
    assert _cells(safe_csv([[cell, 7]])) == [[cell, "7"]]


def test_a_spreadsheet_is_told_that_the_file_is_unicode_and_where_each_line_ends() -> None:
    assert safe_csv([["Row", "Words"], [1, "Siân"]]) == '\ufeff"Row","Words"\r\n"1","Siân"\r\n'.encode()


def test_half_of_a_character_is_shown_as_a_question_mark() -> None:
    assert _cells(safe_csv([["a\ud83d"]])) == [["a?"]]


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8")), min_size=1, max_size=3), max_size=4))
def test_no_cell_begins_as_a_formula_and_none_loses_a_character(rows: list[list[str]]) -> None:
    read = _cells(safe_csv(rows))
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [c.removeprefix("'") for c in r] for r in rows
    ]
    assert not [cell for row in read for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
