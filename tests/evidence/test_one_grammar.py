"""A date is one date, whether it is typed in a box, pasted as the label of a line, or stands in a column of a file."""

import pandas as pd
import pytest

from spo.case.days import exact_time, front_of, read_moment
from spo.evidence.reading.dates import Why, moments
from tests.case.test_dates_as_officers_write_them import READ

LABELS = [words for words in READ if not words.replace(" ", "").isdecimal()]
"""Figures alone may be the number of a row."""

COLUMN = [words for words in READ if not words.endswith("24:00")]
"""In a column the end of a day is the beginning of the next."""


@pytest.mark.parametrize("words", LABELS)
def test_what_a_line_begins_with_is_read_as_it_would_be_in_a_box(words):
    front = front_of(f"{words}: He called.")
    assert front
    assert front.rest == "He called."
    assert read_moment(front.date)[:3] == read_moment(words)[:3]
    time = " ".join(read_moment(words).time.split())
    assert not time or front.time.casefold().strip(" ?") in words.casefold()
    assert front.time or read_moment(front.date).time == time


@pytest.mark.parametrize("words", COLUMN)
def test_a_cell_is_the_day_and_time_that_it_would_be_in_a_box_or_is_left_out(words):
    typed, found = read_moment(words), moments(pd.Series([words], dtype="str"), None, "day first", "Europe/London")
    assert (found.why[0] == Why.READ) == (typed.certainty == "exact")
    if typed.certainty == "exact":
        at, time = pd.Timestamp(found.at[0]), exact_time(typed.time)
        assert at.date() == typed.earliest
        assert (at.hour, at.minute) == (time or (0, 0))
        assert found.timed[0] == (time is not None)
