"""Dates in running text: found where they stand, and reckoned back from the day of writing where they say no year."""

from datetime import date

import pytest

from spo.case.days.running import dates_in, time_in

WRITTEN = date(2026, 11, 24)

READ = {
    "On 6th January this year he rang.": [("2026-01-06", "2026-01-06")],
    "It was 12th December when he came.": [("2025-12-12", "2025-12-12")],
    "Six comments, 24/1 to 8/2, on her page.": [("2026-01-24", "2026-02-08")],
    "25/08 - 05/09/26 six emails": [("2026-08-25", "2026-09-05")],
    "between 1 May and 10 May": [("2026-05-01", "2026-05-10")],
    "the first on 4 May and the last on 31 May": [("2026-05-04", "2026-05-31")],
    "02/08, 09/08 and 16/08": [("2026-08-02", "2026-08-09"), ("2026-08-16", "2026-08-16")],
    "On 6th January it began. The last was the 19th.": [("2026-01-06", "2026-01-06"), ("2026-01-19", "2026-01-19")],
    "the first Saturday in June": [("2026-06-06", "2026-06-06")],
    "On Easter Sunday she saw him": [("2026-04-05", "2026-04-05")],
    "in March there was a review": [("2026-03-01", "2026-03-31")],
    "He may march on.": [],
    "8/52 suspended": [],
    "IM/3 and 14 Gantry Court": [],
}


@pytest.mark.parametrize(("text", "days"), READ.items())
def test_the_days_of_a_text_are_read(text, days):
    found = [(str(one.first), str(one.last)) for one in dates_in(text, WRITTEN) if one.first]
    assert found == days


def test_yesterday_is_a_day_only_where_the_day_of_writing_is_that_of_the_text():
    assert dates_in("Yesterday he rang.", WRITTEN) == []
    assert [one.first for one in dates_in("Yesterday he rang.", WRITTEN, relative=True)] == [date(2026, 11, 23)]
    assert [one.words for one in dates_in("yesterday (Monday 23/11) he rang", WRITTEN, True)] == ["Monday 23/11"]


def test_since_a_day_has_no_last_day():
    (since,) = dates_in("Since 3 May he has sent notes.", WRITTEN)
    assert (since.when.earliest, since.when.latest) == (date(2026, 5, 3), None)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("On 6/1 at 0812hrs", "at 0812hrs"),
        ("27.02.26 0905 - 1240", "0905 - 1240"),
        ("Fri 2nd Oct 8.31pm", "8.31pm"),
        ("log 0412 of 6 April", ""),
        ("a photograph from 2023", ""),
    ],
)
def test_a_time_of_day_is_no_number_and_no_year(text, time):
    assert time_in(text, dates_in(text, WRITTEN)) == time
