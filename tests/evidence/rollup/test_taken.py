"""Rows that an incident has are set aside when their file is read anew, and none is lost on the way."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from spo.case import Case
from spo.evidence.reading import Reading
from spo.evidence.rollup import ranges_of, set_aside, taken

from .made import HIS, rows

NUMBERS = st.sets(st.integers(1, 40))


def reading(kept: set[int], repeated: set[int]) -> Reading:
    """A reading with these rows kept, and these like another."""
    lines = [f"{number} | 3/6/2026 09:02 | {HIS} | call" for number in sorted(kept)]
    frame = rows(*lines) if lines else rows(f"1 | 3/6/2026 09:02 | {HIS} | call").iloc[:0]
    of = pd.DataFrame({"of": 1}, index=pd.Index(sorted(repeated), dtype="int64"), dtype="int64")
    return Reading(frame, of, pd.DataFrame({"kind": []}), len(kept) + len(repeated))


@given(NUMBERS, NUMBERS, NUMBERS)
def test_what_is_taken_is_repeated_and_every_row_is_still_there(kept, alike, held):
    before = reading(kept, alike - kept)
    after = set_aside(before, ranges_of(held))
    assert set(after.rows.index) == kept - held
    assert set(after.repeated.index) == (alike - kept) | (kept & held)
    assert len(after.rows) + len(after.repeated) == after.total
    assert after.repeated["of"].dtype == "int64"
    assert {row for row, of in after.repeated["of"].items() if of == 0} == kept & held


def test_rows_are_taken_by_the_incidents_of_their_own_file_only():
    acts = {
        "a": {"rows": {"f1": {"ranges": [[2, 4]]}}},
        "b": {"rows": {"f1": {"ranges": [[6, 6]]}, "f2": {"ranges": [[9, 9]]}}},
        "c": {},
    }
    case = Case.model_validate({"incidents": acts})
    assert taken(case, ["f1"]) == ((2, 4), (6, 6))
    assert taken(case, ["f1", "f2"]) == ((2, 4), (6, 6), (9, 9))
    assert taken(case, []) == ()
