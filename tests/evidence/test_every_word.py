"""Every word of a pasted chronology is found again in what was read of it."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.evidence.pasting import PastedChronology, read_chronology
from spo.guidance import guidance

JOINS = {"on", "at", "in", "of", "the"}
"""Words that only join a date or a time to the rest."""

LABELS = {"date", "time", "when"}
"""Words that only say what follows them: they name the field in which it is kept."""

WORD = re.compile(r"[^\W_]+")
HEADINGS = {
    "date": ("Date", "Day", "Date and time", "Date reported"),
    "time": ("Time", "Hour"),
    "what": ("What happened", "Details", "Incident"),
    "more": ("Day", "Witness", "Where", "Platform", "Exhibit", "Ref", "Colour"),
}
DATES = (
    "3 June 2026",
    "4/6/2026",
    "2026-06-05",
    "Wednesday 3 June 2026",
    "3 June",
    "June 2026",
    "between 3 and 5 June",
)
TIMES = ("15:00", "14:00", "9pm", "2215", "evening", "about noon", "unknown", "00:00:00")
WORDS = ("He rang her.", "Wednesday", "Bo Example", "silent call, twice", "order", "EXD-30051-25", "7", "said")
DATE = st.sampled_from(DATES)
TIME = st.sampled_from(TIMES)
SAID = st.one_of(st.sampled_from(WORDS), st.from_regex(r"[a-z]{2,6}( [a-z]{2,6}){0,2}", fullmatch=True))


def _one_after_another(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map("".join)


BETWEEN = st.sampled_from((" ", ", ", " at ", ": ", " - ", " (", "\u00a0"))
CELL = st.one_of(
    st.just(""),
    DATE,
    TIME,
    SAID,
    _one_after_another(DATE, BETWEEN, TIME),
    _one_after_another(TIME, st.sampled_from((" on ", ", ")), DATE),
    _one_after_another(DATE, BETWEEN, TIME, BETWEEN, SAID),
    _one_after_another(DATE, BETWEEN, SAID),
    _one_after_another(TIME, BETWEEN, SAID),
    _one_after_another(st.sampled_from(("On ", "In the morning of ", "1. ", "(a) ", "• ")), DATE, BETWEEN, SAID),
    _one_after_another(st.sampled_from(("2. ", "(b) ", "- ", "Incident 4 ", "Incident 4: ")), TIME, BETWEEN, SAID),
    st.sampled_from(("ditto", "as above", "Incident 4", "2.", "Total", "Page 2 of 5")),
)


@st.composite
def tables(draw: st.DrawFn) -> str:
    """Draw a small table, as tabs, pipes or one cell a line, with headings or without."""
    kinds = ["date", *draw(st.lists(st.sampled_from(("time", "what", "more")), max_size=4))]
    kinds = draw(st.permutations(kinds)) if draw(st.booleans()) else [*kinds, "what"]
    headings = [draw(st.sampled_from(HEADINGS[kind])) for kind in kinds]
    # Most cells hold what their heading says, as in life.
    usual = {"date": DATE, "time": TIME, "what": SAID, "more": SAID}
    cells = [st.one_of(usual[kind], CELL) for kind in kinds]
    rows = draw(st.lists(st.tuples(*cells), min_size=1, max_size=4))
    rows = [headings, *rows] if draw(st.booleans()) else rows
    if draw(st.booleans()):
        return "\n".join(draw(st.sampled_from(("\t", " | "))).join(row) for row in rows)
    return draw(st.sampled_from(("\n", "\n\n"))).join("\n".join(filter(None, row)) for row in rows)


def words(*texts: str) -> Counter[str]:
    """Return how often each word stands in texts."""
    return Counter(word.casefold() for text in texts for word in WORD.findall(text))


def nothing_lost(text: str) -> PastedChronology:
    """Read a paste, and look for every word of it in what was read, row by row."""
    read = read_chronology(text, guidance())
    assert words(text) == words(*(row.source for row in read.rows), *(left.text for left in read.left))
    for row in read.rows:
        kept = words(row.number, row.date, row.time, row.what, *row.asks, *(more.text for more in row.more))
        lost = {word for word in words(row.source) - kept if word not in JOINS | LABELS}
        assert not lost, (row, lost)
    return read


@given(tables())
def test_every_word_of_a_table_is_found_again(text: str) -> None:
    nothing_lost(text)


def test_a_time_beside_a_date_in_the_account_is_not_lost_to_the_time_in_its_own_column() -> None:
    (row,) = nothing_lost("Date\tTime\tWhat happened\n\t14:00\t3 June 2026 at 15:00, he rang her\n").rows
    assert (row.date, row.time, row.what) == ("3 June 2026", "14:00", "3 June 2026 at 15:00, he rang her")
    assert row.asks == ("This row gives two times, 14:00 and 15:00. Check which is right.",)


def test_the_same_time_twice_is_not_asked_about() -> None:
    (row,) = nothing_lost("Date\tTime\tWhat happened\n\t14:00\t3 June 2026 at 14:00, he rang her\n").rows
    assert (row.date, row.time, row.asks) == ("3 June 2026", "14:00", ())


def test_a_second_column_for_the_day_is_kept_beside_the_account() -> None:
    (row,) = nothing_lost("Date\nDay\nWhat happened\n\n3 June 2026\nWednesday\nHe rang her.\n").rows
    assert (row.date, row.time, row.what) == ("3 June 2026", "", "He rang her.")
    assert [more[:2] for more in row.more] == [("Day", "Wednesday")]


def test_a_second_column_for_the_time_is_kept_beside_the_account() -> None:
    (row,) = nothing_lost("Date\nTime\nHour\nWhat happened\n\n3 June 2026\n15:00\n16:30\nHe rang.\n").rows
    assert (row.date, row.time, row.what) == ("3 June 2026", "15:00", "He rang.")
    assert "16:30" in [more.text for more in row.more]


def test_a_time_in_the_date_cell_is_not_lost_to_the_time_in_its_own_cell() -> None:
    (row,) = nothing_lost("Date\nTime\nWhat happened\n\n3 June 2026 15:00\n14:00\nHe rang her.\n").rows
    assert (row.date, row.time, row.what) == ("3 June 2026", "14:00", "He rang her.")
    assert [more[:2] for more in row.more] == [("Date", "3 June 2026 15:00")]
    assert row.asks == ("This row gives two times, 14:00 and 15:00. Check which is right.",)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Date\nTime\nWhat happened\n\n3 June 2026 Payday\n22:15\nHe rang.\nTwice.\n", "Payday"),
        ("In the morning of 3 June 2026 at 10:00 he rang her.\n", "morning"),
        ("1. 3 June 2026\n2. 22:15 he rang her.\n", "2"),
        ("Incident 4\n(7) 3 June 2026: he rang her.\n", "7"),
    ],
)
def test_words_that_another_reading_displaces_stay_in_the_row(text: str, word: str) -> None:
    (row,) = nothing_lost(text).rows
    assert (
        word in words(row.number, row.date, row.time, row.what, *(more.text for more in row.more)) or word in row.what
    )
