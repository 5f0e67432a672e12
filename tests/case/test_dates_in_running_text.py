"""Dates in running text: found where they stand, and reckoned back from the day of writing where they say no year."""

from datetime import date

import pytest

from spo.case.days.running import dates_in
from spo.case.days.running_times import time_in

WRITTEN = date(2026, 11, 24)

READ = {
    "On 6th January this year he rang.": [("2026-01-06", "2026-01-06")],
    "It was 12th December when he came.": [("2025-12-12", "2025-12-12")],
    "Six comments, 24/1 to 8/2, on her page.": [("2026-01-24", "2026-02-08")],
    "On the 9th day of January 2026 the court sat": [("2026-01-09", "2026-01-09")],
    "25/08 - 05/09/26 six emails": [("2026-08-25", "2026-09-05")],
    "between 1 May and 10 May": [("2026-05-01", "2026-05-10")],
    "the first on 4 May and the last on 31 May": [("2026-05-04", "2026-05-31")],
    "02/08, 09/08 and 16/08": [("2026-08-02", "2026-08-09"), ("2026-08-16", "2026-08-16")],
    "On 6th January it began. The last was the 19th.": [("2026-01-06", "2026-01-06"), ("2026-01-19", "2026-01-19")],
    "the first Saturday in June": [("2026-06-06", "2026-06-06")],
    "On Easter Sunday she saw him": [("2026-04-05", "2026-04-05")],
    "the Thursday after Easter": [("2026-04-09", "2026-04-09")],
    "On Valentine’s Day he sat there": [("2026-02-14", "2026-02-14")],
    "six times between Christmas Eve and Boxing Day": [("2025-12-24", "2025-12-26")],
    "On Mother's Day a card came": [("2026-03-15", "2026-03-15")],
    "From 10th to 23rd March there were calls": [("2026-03-10", "2026-03-23")],
    "On 9 July a letter. On Monday the 13th Ann rang.": [("2026-07-09", "2026-07-09"), ("2026-07-13", "2026-07-13")],
    "On 28 July a letter. On Monday the 3rd another.": [("2026-07-28", "2026-07-28"), ("2026-08-03", "2026-08-03")],
    "on the 2nd floor, for the 3rd time": [],
    "On 4 May he rang. The next day he came.": [("2026-05-04", "2026-05-04"), ("2026-05-05", "2026-05-05")],
    "On 4 May he rang. On the Thursday he came.": [("2026-05-04", "2026-05-04"), ("2026-05-07", "2026-05-07")],
    "The next day he came.": [],
    "On 3 March it was put up. About a fortnight after that, on the Thursday, he came.": [
        ("2026-03-03", "2026-03-03"),
        ("2026-03-19", "2026-03-19"),
    ],
    "On 3 March it was put up. A week later he came.": [("2026-03-03", "2026-03-03"), ("2026-03-07", "2026-03-13")],
    "4 | 03MAY26 1420 | PC 99, to 09May2026)": [("2026-05-03", "2026-05-03"), ("2026-05-09", "2026-05-09")],
    "On 3MAY20:45 he rang": [],
    "Feb - 27/3/26 payments": [("2026-02-01", "2026-03-27")],
    "November to 3 February 2026": [("2025-11-01", "2026-02-03")],
    "Mar - 3 calls, and may to 4 people": [],
    "On Thu 4 Jun 2015 hrs he rang": [("2026-06-04", "2026-06-04")],
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


def test_a_day_so_long_ago_or_of_the_week_is_reckoned_from_the_day_of_writing():
    def days(text):
        return [(one.first, one.about) for one in dates_in(text, WRITTEN, relative=True)]

    assert days("He came two days ago.") == [(date(2026, 11, 22), False)]
    assert days("He came on Monday.") == [(date(2026, 11, 23), True)]
    assert days("The last was Tue just gone.") == [(date(2026, 11, 17), True)]
    assert days("An email was received Friday 13th.") == [(date(2026, 11, 13), False)]
    assert dates_in("He came two days ago, on Monday.", WRITTEN) == []


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
