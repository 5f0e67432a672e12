"""Rows are taken together by a rule, within one day and one sender, and none is lost on the way."""

from datetime import timedelta
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Rule
from spo.evidence.rollup import bursts, senders

from .made import HIS, OTHER, rows

ROWS = rows(
    f"2 | 3/6/2026 09:02 | {HIS} | call",
    "3 | 3/6/2026 09:40 | +44 7700 900123 | text | Call me.",
    f"4 | 3/6/2026 23:40 | {HIS} | call",
    f"5 | 4/6/2026 00:10 | {HIS} | call",
    f"6 | 3/6/2026 09:05 | {OTHER} | call",
)
APART = {"07700900123": "defendant", "07700900456": "07700900456"}


def numbers(rule: Rule, apart: dict[str, str] = APART) -> list[tuple[int, ...]]:
    """The numbers of the rows of each burst."""
    return [burst.numbers for burst in bursts(ROWS, apart, rule)]


def test_all_of_one_day_from_one_person_is_one_incident_and_none_crosses_midnight():
    assert numbers(Rule()) == [(2, 3, 4), (6,), (5,)]


def test_a_quiet_spell_begins_a_new_incident_where_the_rule_says_so():
    assert numbers(Rule(together="gap", gap=60)) == [(2, 3), (6,), (4,), (5,)]
    assert numbers(Rule(together="gap", gap=30)) == [(2,), (6,), (3,), (4,), (5,)]


def test_rows_that_lie_exactly_as_far_apart_as_the_rule_allows_are_one_incident():
    assert numbers(Rule(together="gap", gap=38)) == [(2, 3), (6,), (4,), (5,)]
    assert numbers(Rule(together="gap", gap=37)) == numbers(Rule(together="gap", gap=30))


def test_each_row_is_an_incident_where_the_rule_says_so():
    assert numbers(Rule(together="each")) == [(2,), (6,), (3,), (4,), (5,)]


def test_the_numbers_of_one_person_stand_together_and_those_of_nobody_apart():
    assert numbers(Rule(), dict.fromkeys(APART, "defendant")) == [(2, 6, 3, 4), (5,)]


def test_whoever_is_not_wanted_is_left_out():
    assert numbers(Rule(), {"07700900456": "x"}) == [(6,)]
    assert numbers(Rule(), {}) == []


def test_a_row_of_no_known_time_lies_near_no_other():
    held = rows(f"2 | 3/6/2026 | {HIS} | call", f"3 | 3/6/2026 | {HIS} | call", f"4 | 3/6/2026 00:01 | {HIS} | call")
    found = bursts(held, APART, Rule(together="gap", gap=60))
    assert sorted(len(burst) for burst in found) == [1, 2]
    assert [burst.numbers for burst in bursts(held, APART, Rule())] == [(2, 3, 4)]


def test_a_number_is_one_sender_however_it_is_written():
    found = senders(ROWS)
    assert [(one.key, one.written, one.rows) for one in found] == [("07700900123", HIS, 4), ("07700900456", OTHER, 1)]


@settings(max_examples=150)
@given(
    minutes=st.lists(st.integers(0, 60 * 72), max_size=40),
    who=st.lists(st.sampled_from([HIS, OTHER]), min_size=40, max_size=40),
    rule=st.builds(Rule, together=st.sampled_from(["day", "gap", "each"]), gap=st.integers(0, 600)),
)
def test_every_row_is_in_one_burst_of_one_day_and_one_person_in_order_of_time(minutes, who, rule):
    start = pd.Timestamp("2026-06-03")
    held = rows(
        *(f"{n} | 3/6/2026 00:00 | {one} | call" for n, one in zip(range(2, 2 + len(minutes)), who, strict=False))
    )
    held["at"] = pd.Series([start + timedelta(minutes=m) for m in minutes], dtype="datetime64[s]", index=held.index)
    found = list(bursts(held, APART, rule))
    assert sorted(row for burst in found for row in burst.numbers) == list(held.index)
    for burst in found:
        assert len({at.date() for at in burst.at}) == 1
        assert len(set(burst.sender)) == 1
        assert list(burst.at) == sorted(burst.at)
    starts = [burst.at[0] for burst in found]
    assert starts == sorted(starts)


@pytest.mark.parametrize("gap", [0, 10, 59, 60, 61])
def test_within_an_incident_no_spell_is_longer_than_the_rule_allows_and_between_two_none_is_shorter(gap):
    held = rows(*(f"{n} | 3/6/2026 {n:02}:{(n * 7) % 60:02} | {HIS} | call" for n in range(2, 20)))
    found = list(bursts(held, APART, Rule(together="gap", gap=gap)))
    longest = timedelta(minutes=gap)
    assert all(b - a <= longest for burst in found for a, b in pairwise(burst.at))
    assert all(two.at[0] - one.at[-1] > longest for one, two in pairwise(found))
