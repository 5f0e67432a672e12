"""A file is opened by what is in it, and every record of it is a row of a table."""

import csv
import hashlib
import io
from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.evidence.reading import FileRefused, OpenedFile, limits, open_file
from spo.guidance import guidance

from .layouts import LAYOUTS

LIMITS = limits(guidance().figures)
CELL = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t", exclude_characters="\ufeff"), max_size=12
)
MARKS = ("\t", ";", ",", "|")


def rows_of(content: bytes | str) -> list[list[str]]:
    """The rows of the one table of a text file."""
    file = open_file(content.encode() if isinstance(content, str) else content, LIMITS)
    assert [table.name for table in file.tables] == [""]
    return file.tables[0].cells.to_numpy().tolist()


@pytest.fixture(scope="module", params=LAYOUTS)
def layout(request):
    return LAYOUTS[request.param]()


@pytest.fixture(scope="module")
def file(layout) -> OpenedFile:
    return open_file(layout.content, LIMITS)


def test_there_are_enough_layouts():
    assert len(LAYOUTS) >= 17


def test_each_layout_is_known_for_what_it_is_and_every_row_of_it_is_there(layout, file):
    table = {table.name: table for table in file.tables}[layout.table]
    assert (file.kind, len(file.tables), len(table.cells)) == (layout.kind, layout.tables, layout.rows)
    assert file.sha256 == hashlib.sha256(layout.content).hexdigest()


def test_rows_are_numbered_from_one_and_no_cell_is_missing(file):
    for table in file.tables:
        assert table.cells.index[0] == 1
        assert table.cells.index.is_monotonic_increasing
        assert table.cells.index.is_unique
        assert all(type(cell) is str for row in table.cells.to_numpy() for cell in row)


def test_the_words_of_each_fact_stand_in_its_row(layout, file):
    table = {table.name: table for table in file.tables}[layout.table]
    for number, facts in layout.facts.items():
        for kind in ("sender", "recipient", "text", "source"):
            assert str(facts.get(kind, "")) in " | ".join(table.cells.loc[number])


def test_a_reading_can_be_followed_to_its_end_and_given_up(layout):
    heard: list[float] = []
    open_file(layout.content, LIMITS, lambda words, part: heard.append(part))
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0.0, 1.0)

    def give_up(words: str, part: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        open_file(layout.content, LIMITS, give_up)


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=8), st.sampled_from(MARKS))
def test_what_a_program_wrote_as_delimited_text_comes_back_cell_by_cell(rows, mark):
    out = io.StringIO()
    csv.writer(out, delimiter=mark, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    wide = max(len(row) for row in rows)
    read = rows_of(f"sep={mark}\r\n{out.getvalue()}")
    assert read[0][0] == f"sep={mark}"
    assert [row[:wide] for row in read[1:]] == [row + [""] * (wide - len(row)) for row in rows]


@given(st.text(st.sampled_from('ab";,\n \t|“é'), min_size=1, max_size=60).filter(str.strip))
def test_of_any_text_every_line_is_a_row_or_in_one_and_no_letter_is_lost(text):
    rows = rows_of(text)
    seen = Counter(sign for row in rows for cell in row for sign in cell)
    assert all(seen[sign] == text.count(sign) for sign in "abé“")
    inside = sum(cell.count("\n") for row in rows for cell in row)
    assert len(rows) + inside == len(text.removesuffix("\n").split("\n"))


@given(st.binary(max_size=300))
def test_any_bytes_give_tables_or_a_sentence(content):
    with suppress(FileRefused):
        assert open_file(content, LIMITS).tables


@given(st.sampled_from([b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{", b'[{"', b"\xff\xfe"]), st.binary())
def test_any_bytes_after_a_known_beginning_give_tables_or_a_sentence(begins, content):
    with suppress(FileRefused):
        assert open_file(begins + content, LIMITS).tables
