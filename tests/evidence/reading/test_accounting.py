"""Whatever is in a table and however it is read, every row of it is kept, repeated or refused, and none is twice."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.case import Mapping
from spo.evidence.reading import Reading, Table, guessed, marks, read
from spo.guidance import Guidance
from spo.guidance import guidance as project_guidance

from .layouts import LAYOUTS
from .read_layouts import mapping_of, table_of

_GUIDANCE = project_guidance()
_METHODS = _GUIDANCE.methods
_PARTS = ("date", "time", "direction", "from", "to", "party", "method", "text", "source")
_CELLS = st.sampled_from(
    [
        *("", " ", "03/06/2026", "3 June 2026 22:15", "2026-06-03T21:15:00Z", "13/06/2026", "06/13/2026", "31/02/2026"),
        *("about 3 June 2026", "1780521304", "46176.5", "22:15", "2215", "25:61", "29/03/2026 01:30", "Date", "Total"),
        *(
            "Count: 3",
            "In",
            "Out",
            "07700 900123",
            "+44 7700 900123",
            "Withheld",
            "SMS",
            "call",
            "=1+1",
            "a\nb",
            "\x00",
            "é",
        ),
    ]
)


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    width, size = draw(st.integers(1, 5)), draw(st.integers(0, 12))
    cells = st.one_of(_CELLS, st.text(max_size=8))
    rows = draw(st.lists(st.lists(cells, min_size=width, max_size=width), min_size=size, max_size=size))
    numbers = draw(st.lists(st.integers(1, 60), min_size=size, max_size=size, unique=True).map(sorted))
    named = draw(st.booleans())
    columns = draw(st.permutations(_PARTS))[:width] if named else range(width)
    return Table("", pd.DataFrame(rows, columns=columns, index=pd.Index(numbers, dtype="int64"), dtype="str"))


_MAPPINGS = st.builds(
    Mapping,
    first=st.integers(-1, 61),
    columns=st.dictionaries(st.sampled_from(_PARTS), st.integers(-1, 7)),
    date_order=st.sampled_from(["day first", "month first", "year first"]),
    zone=st.sampled_from(["Europe/London", "UTC", "America/New_York", "Etc/GMT-2", "", "Not/A_Zone", "../etc"]),
    method=st.sampled_from(["", "call"]),
    count_repeats=st.booleans(),
)


def _accounted(found: Reading, table: Table) -> bool:
    parts = [found.rows.index, found.repeated.index, found.refused.index]
    together = sorted(number for part in parts for number in part)
    return found.total == len(table.cells) and together == sorted(table.cells.index)


@given(_tables(), _MAPPINGS, st.booleans())
def test_kept_and_repeated_and_refused_are_all_the_rows(table: Table, mapping: Mapping, twice: bool) -> None:
    found = read(table, mapping, _METHODS)
    if twice:
        found = read(table, mapping, _METHODS, already=marks(found.rows))
        assert found.rows.empty
    assert _accounted(found, table)
    assert found.rows["at"].notna().all()
    assert found.refused["kind"].isin(["heading", "blank", "total", "system", "unreadable"]).all()
    assert found.refused["why"].str.endswith(".").all()
    kept = set(found.rows.index) | {0}
    assert set(found.repeated["of"]) <= kept


@given(_tables())
def test_a_guess_at_any_table_can_be_read(table: Table) -> None:
    guess = guessed(table, _GUIDANCE)
    assert len(guess.headings) == table.cells.shape[1]
    assert all(1 <= number <= table.cells.shape[1] for number in guess.mapping.columns.values())
    assert _accounted(read(table, guess.mapping, _METHODS), table)


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_row_of_every_layout_is_accounted_for_as_a_person_and_as_the_guess_reads_it(
    name: str, guidance: Guidance
) -> None:
    layout = LAYOUTS[name]()
    table = table_of(layout)
    for mapping in (mapping_of(layout), guessed(table, guidance).mapping, Mapping()):
        found = read(table, mapping, guidance.methods)
        assert _accounted(found, table)
        assert found.total == layout.rows


def test_there_are_at_least_twenty_layouts() -> None:
    assert len(LAYOUTS) >= 20
