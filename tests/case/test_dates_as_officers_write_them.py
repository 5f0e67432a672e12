"""Dates and times as officers write them: each is read as meant, or kept and asked about, and none is guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import When
from spo.case.dates import moment, question, read_back, read_moment
from spo.case.days import clock, questions

_THIRD = "2026-06-03"

EXACT = {
    "3 June 2026": (_THIRD, ""),
    "31122099": ("2099-12-31", ""),
    "31011900": ("1900-01-31", ""),
    "03 June 2026": (_THIRD, ""),
    "3rd June 2026": (_THIRD, ""),
    "3rd June, 2026": (_THIRD, ""),
    "3rd June 2026.": (_THIRD, ""),
    "the 3rd of June 2026": (_THIRD, ""),
    "on the 3rd of June, 2026": (_THIRD, ""),
    "3 of June 2026": (_THIRD, ""),
    "3rd day of June 2026": (_THIRD, ""),
    "3 June 26": (_THIRD, ""),
    "3 June '26": (_THIRD, ""),
    "3 June ’26": (_THIRD, ""),
    "03 JUN 26": (_THIRD, ""),
    "03JUN26": (_THIRD, ""),
    "3jun2026": (_THIRD, ""),
    "3-June-2026": (_THIRD, ""),
    "3–Jun–2026": (_THIRD, ""),
    "3/Jun/2026": (_THIRD, ""),
    "3.Jun.2026": (_THIRD, ""),
    "3\u00a0June\u202f2026": (_THIRD, ""),
    "3 Sept. 2026": ("2026-09-03", ""),
    "1 Feb 2026": ("2026-02-01", ""),
    "2 May 1979": ("1979-05-02", ""),
    "June 3 2026": (_THIRD, ""),
    "June 3rd, 2026": (_THIRD, ""),
    "2026 June 3": (_THIRD, ""),
    "03/06/26": (_THIRD, ""),
    "3/6/26": (_THIRD, ""),
    "03/06/2026": (_THIRD, ""),
    "3 / 6 / 2026": (_THIRD, ""),
    "3.6.26": (_THIRD, ""),
    "03.06.2026": (_THIRD, ""),
    "03-06-2026": (_THIRD, ""),
    "03‑06‑2026": (_THIRD, ""),
    "3 6 2026": (_THIRD, ""),
    "2026-06-03": (_THIRD, ""),
    "2026/06/03": (_THIRD, ""),
    "20260603": (_THIRD, ""),
    "03062026": (_THIRD, ""),
    "06/07/2026": ("2026-07-06", ""),
    "21/11/86": ("1986-11-21", ""),
    "250625": ("2025-06-25", ""),
    "311299": ("1999-12-31", ""),
    "29/02/2024": ("2024-02-29", ""),
    "Wednesday 3 June 2026": (_THIRD, ""),
    "Wed 3rd June 2026": (_THIRD, ""),
    "Weds. 03/06/26": (_THIRD, ""),
    "on Wednesday the 3rd of June 2026": (_THIRD, ""),
    "3 June 2026 (Wednesday)": (_THIRD, ""),
    "3 June 2026, a Wednesday": (_THIRD, ""),
    "Christmas Day 2025": ("2025-12-25", ""),
    "Xmas Eve 2025": ("2025-12-24", ""),
    "Boxing Day 2025": ("2025-12-26", ""),
    "New Year's Eve 2025": ("2025-12-31", ""),
    "New Year’s Day 2026": ("2026-01-01", ""),
    "Valentine's Day 2026": ("2026-02-14", ""),
    "Halloween 2025": ("2025-10-31", ""),
    "03/06/26 2215": (_THIRD, "2215"),
    "03062026 2215": (_THIRD, "2215"),
    "3 June 2026 at 10.15pm": (_THIRD, "10.15pm"),
    "3 June 2026, 10:15 PM": (_THIRD, "10:15 pm"),
    "10.15 p.m. on 3 June 2026": (_THIRD, "10.15 p.m."),
    "2215hrs on 03/06/2026": (_THIRD, "2215hrs"),
    "at 2215 hours on 3 June 2026": (_THIRD, "2215 hours"),
    "3 June 2026 22.15hrs": (_THIRD, "22.15hrs"),
    "22:15 03/06/2026": (_THIRD, "22:15"),
    "22:15 - 03/06/26": (_THIRD, "22:15"),
    "3 June 2026 - 22:15": (_THIRD, "22:15"),
    "03/06/26 - 2215": (_THIRD, "2215"),
    "03/06/26@22:15": (_THIRD, "22:15"),
    "2026-06-03T22:15": (_THIRD, "22:15"),
    "2026-06-03 22:15:09": (_THIRD, "22:15:09"),
    "Wed 03/06/26 2215": (_THIRD, "2215"),
    "3 June 2026 0015": (_THIRD, "0015"),
    "3 June 2026 00:00": (_THIRD, "00:00"),
    "3 June 2026 24:00": (_THIRD, "24:00"),
    "3 June 2026 12.30am": (_THIRD, "12.30am"),
    "3 June 2026 2026": (_THIRD, "2026"),
    "9am 3 June 2026": (_THIRD, "9am"),
    "10 o'clock on 3 June 2026": (_THIRD, "10 o'clock"),
    "3 June 2026 at 10": (_THIRD, "at 10"),
    "noon on 3 June 2026": (_THIRD, "noon"),
    "12 noon 3 June 2026": (_THIRD, "12 noon"),
    "midday, 3 June 2026": (_THIRD, "midday"),
    "3 June 2026, evening": (_THIRD, "evening"),
    "on the evening of Wednesday 3rd June 2026": (_THIRD, "evening"),
    "Tuesday evening 2 June 2026": ("2026-06-02", "evening"),
    "3 June 2026 in the early hours": (_THIRD, "early hours"),
    "late afternoon on 3 June 2026": (_THIRD, "late afternoon"),
    "3 June 2026 pm": (_THIRD, "pm"),
    "Boxing Day 2025 at tea time": ("2025-12-26", "tea time"),
    "about 10pm on 3 June 2026": (_THIRD, "about 10pm"),
    "3 June 2026 approx 10.15 pm": (_THIRD, "approx 10.15 pm"),
    "3 June 2026 2215 approx": (_THIRD, "2215 approx"),
    "10pm-11pm on 3 June 2026": (_THIRD, "10pm-11pm"),
    "10–11pm on 3 June 2026": (_THIRD, "10-11pm"),
    "11-1pm, 3 June 2026": (_THIRD, "11-1pm"),
    "2215-2330 03/06/26": (_THIRD, "2215-2330"),
    "1915-2330 03/06/26": (_THIRD, "1915-2330"),
    "from 2200 to 2300 on 3 June 2026": (_THIRD, "from 2200 to 2300"),
    "between 09:02 and 23:40 on 3 June 2026": (_THIRD, "between 09:02 and 23:40"),
    "3 June 2026 between 10 and 11pm": (_THIRD, "between 10 and 11pm"),
    "between 1 and 10pm on 3 June 2026": (_THIRD, "between 1 and 10pm"),
    "between 10pm and midnight on 3 June 2026": (_THIRD, "between 10pm and midnight"),
    "from midnight to 2am on 3 June 2026": (_THIRD, "from midnight to 2am"),
    "03/06/26 2215 - 03/06/26 2330": (_THIRD, "2215 to 2330"),
}

ABOUT = {
    "about 3 June 2026": (_THIRD, _THIRD, ""),
    "about 3 June 2026, evening": (_THIRD, _THIRD, "evening"),
    "on or about 3 June 2026": (_THIRD, _THIRD, ""),
    "around the 3rd of June 2026": (_THIRD, _THIRD, ""),
    "approx 03/06/26": (_THIRD, _THIRD, ""),
    "approx. 3 June 2026": (_THIRD, _THIRD, ""),
    "3 June 2026 (approx)": (_THIRD, _THIRD, ""),
    "c. 3 June 2026": (_THIRD, _THIRD, ""),
    "c.3 June 2026": (_THIRD, _THIRD, ""),
    "circa June 2026": ("2026-06-01", "2026-06-30", ""),
    "c2026": ("2026-01-01", "2026-12-31", ""),
    "~3 June 2026": (_THIRD, _THIRD, ""),
    "3 June 2026?": (_THIRD, _THIRD, ""),
    "?3 June 2026": (_THIRD, _THIRD, ""),
    "3 June 2026 or thereabouts": (_THIRD, _THIRD, ""),
    "possibly 3 June 2026": (_THIRD, _THIRD, ""),
    "possibly 10pm on 3 June 2026": (_THIRD, _THIRD, "possibly 10pm"),
    "3 June 2026 2215?": (_THIRD, _THIRD, "2215?"),
    "about 3 to 5 June 2026": (_THIRD, "2026-06-05", ""),
    "early July 2026": ("2026-07-01", "2026-07-10", ""),
    "mid-July 2026": ("2026-07-11", "2026-07-20", ""),
    "mid July '26": ("2026-07-11", "2026-07-20", ""),
    "late July 2026": ("2026-07-21", "2026-07-31", ""),
    "late Feb 2026": ("2026-02-21", "2026-02-28", ""),
    "the beginning of July 2026": ("2026-07-01", "2026-07-10", ""),
    "start of July 2026": ("2026-07-01", "2026-07-10", ""),
    "middle of July 2026": ("2026-07-11", "2026-07-20", ""),
    "end of July 2026": ("2026-07-21", "2026-07-31", ""),
    "1 June to mid-July 2026": ("2026-06-01", "2026-07-20", ""),
    "late June/early July 2026": ("2026-06-21", "2026-07-10", ""),
}

BETWEEN = {
    "3-5 June 2026": (_THIRD, "2026-06-05", ""),
    "3–5 June 2026": (_THIRD, "2026-06-05", ""),
    "3rd - 5th June 2026": (_THIRD, "2026-06-05", ""),
    "3 to 5 June 2026": (_THIRD, "2026-06-05", ""),
    "between 3 and 5 June 2026": (_THIRD, "2026-06-05", ""),
    "on a date between 3 and 5 June 2026": (_THIRD, "2026-06-05", ""),
    "3/4 June 2026": (_THIRD, "2026-06-04", ""),
    "31 May/1 June 2026": ("2026-05-31", "2026-06-01", ""),
    "3 or 4 June 2026": (_THIRD, "2026-06-04", ""),
    "3 and 4 June 2026": (_THIRD, "2026-06-04", ""),
    "3-5/6/26": (_THIRD, "2026-06-05", ""),
    "03/06-05/06/2026": (_THIRD, "2026-06-05", ""),
    "03/06/26-05/06/26": (_THIRD, "2026-06-05", ""),
    "03-06-2026 - 05-06-2026": (_THIRD, "2026-06-05", ""),
    "Friday 5 to Sunday 7 June 2026": ("2026-06-05", "2026-06-07", ""),
    "from 3 June to 9 August 2026": (_THIRD, "2026-08-09", ""),
    "3 June 2026 until 9 August 2026": (_THIRD, "2026-08-09", ""),
    "30 December 2025 to 2 January 2026": ("2025-12-30", "2026-01-02", ""),
    "between May 2026 and 3 June 2026": ("2026-05-01", _THIRD, ""),
    "June 2026": ("2026-06-01", "2026-06-30", ""),
    "some time in June 2026": ("2026-06-01", "2026-06-30", ""),
    "Jun '26": ("2026-06-01", "2026-06-30", ""),
    "06/2026": ("2026-06-01", "2026-06-30", ""),
    "2026-06": ("2026-06-01", "2026-06-30", ""),
    "June-July 2026": ("2026-06-01", "2026-07-31", ""),
    "June/July 2026": ("2026-06-01", "2026-07-31", ""),
    "June to August 2026": ("2026-06-01", "2026-08-31", ""),
    "2026": ("2026-01-01", "2026-12-31", ""),
    "2024 to 2025": ("2024-01-01", "2025-12-31", ""),
    "week commencing 8 June 2026": ("2026-06-08", "2026-06-14", ""),
    "w/c 8/6/26": ("2026-06-08", "2026-06-14", ""),
    "wc 10 June 2026": ("2026-06-10", "2026-06-16", ""),
    "week ending 14 June 2026": ("2026-06-08", "2026-06-14", ""),
    "the week of 8 June 2026": ("2026-06-08", "2026-06-14", ""),
    "weekend of 6 June 2026": ("2026-06-06", "2026-06-07", ""),
    "weekend of 7 June 2026": ("2026-06-06", "2026-06-07", ""),
    "the weekend of 6/7 June 2026": ("2026-06-06", "2026-06-07", ""),
    "overnight 3-4 June 2026": (_THIRD, "2026-06-04", "overnight"),
    "overnight 3 into 4 June 2026": (_THIRD, "2026-06-04", "overnight"),
    "night of 3/4 June 2026": (_THIRD, "2026-06-04", "night"),
    "midnight 3/4 June 2026": (_THIRD, "2026-06-04", "midnight"),
    "10pm to 2am on 3/4 June 2026": (_THIRD, "2026-06-04", "10pm to 2am"),
    "3 to 5 June 2026, evening": (_THIRD, "2026-06-05", "evening"),
    "03/06/26 0812 - 14/06/26": (_THIRD, "2026-06-14", "from 0812"),
    "3 June 8.12am to 14 June 2026": (_THIRD, "2026-06-14", "from 8.12am"),
    "03, 09, 14/06/26": (_THIRD, "2026-06-14", ""),
    "3, 9 and 14 June 2026": (_THIRD, "2026-06-14", ""),
    "31 May, 3, 9 & 14 June 2026": ("2026-05-31", "2026-06-14", ""),
    "30/12/25, 05/01, 12/01/26": ("2025-12-30", "2026-01-12", ""),
    "1 June 2026, 3 June 2026 and 5 June 2026": ("2026-06-01", "2026-06-05", ""),
    "between 2215 on 3 June 2026 and 0130 on 4 June 2026": (_THIRD, "2026-06-04", "2215 to 0130"),
    "between 2215 on 3 June and 0130 on 4 June 2026": (_THIRD, "2026-06-04", "2215 to 0130"),
    "from 2215hrs on Tuesday 2 June 2026 to 0700hrs on Wed 3 June 2026": ("2026-06-02", _THIRD, "2215hrs to 0700hrs"),
}

_OTHER_DAY = "3 June 2026 is a Wednesday. Which is right, the date or the day of the week?"

ASKED = {
    "3 June": questions.YEAR,
    "about 3 June, evening": questions.YEAR,
    "Wed 3rd June": questions.YEAR,
    "3/6": questions.YEAR,
    "3/6 2215": questions.YEAR,
    "June": questions.YEAR,
    "May": questions.YEAR,
    "mid-July": questions.YEAR,
    "Boxing Day": questions.YEAR,
    "3 June 2215": questions.YEAR,
    "3 June 0930": questions.YEAR,
    "3 June at 2015": questions.YEAR,
    "2215 June 3": questions.YEAR,
    "3 to 5 June": questions.YEAR,
    "June 26": questions.DAY_OR_YEAR,
    "June 3 26": questions.DAY_OR_YEAR,
    "030626": questions.TWO_WAYS,
    "030626 2215": questions.TWO_WAYS,
    "2010-11": questions.TWO_WAYS,
    "2025/26": questions.TWO_WAYS,
    "2015 03 06": questions.TWO_WAYS,
    "10.11 - 3.12.26": questions.TWO_WAYS,
    "31/02/2025": questions.NO_DAY,
    "31 June 2026": questions.NO_DAY,
    "29 February 2026": questions.NO_DAY,
    "13/14/2026": questions.NO_DAY,
    "06/13/2026": questions.NO_DAY,
    "33/06/26 2215": questions.NO_DAY,
    "20261303": questions.NO_DAY,
    "31122100": questions.NO_DAY,
    "31121899": questions.NO_DAY,
    "3 June 2026 25:00": questions.NO_TIME,
    "3 June 2026 at 22:75": questions.NO_TIME,
    "Monday 3 June 2026": _OTHER_DAY,
    "03/06/26 (Fri)": _OTHER_DAY,
    "Monday evening 3 June 2026": _OTHER_DAY,
    "midnight on 3 June 2026": questions.NIGHT,
    "3 June 2026 12am": questions.NIGHT,
    "overnight 3 June 2026": questions.NIGHT,
    "night of 3 June 2026": questions.NIGHT,
    "between 2200 and 0200 on 3 June 2026": questions.NIGHT,
    "5 to 3 June 2026": questions.BACKWARDS,
    "30 December to 2 January 2026": questions.BACKWARDS,
    "03/06/26 2330 - 03/06/26 2215": questions.BACKWARDS,
    "3/6 June 2026": questions.SEPARATE,
    "3 and 9 June 2026": questions.SEPARATE,
    "week of 10 June 2026": questions.WEEK,
    "w/e 14 June 2026": questions.WEEK,
    "first week of July 2026": questions.WEEK,
    "weekend of 3 June 2026": questions.WEEKEND,
    "weekend of the fair in June 2026": questions.WEEKEND,
    "before 3 June 2026": questions.ENDS,
    "after 3 June 2026": questions.ENDS,
    "on or after 3 June 2026": questions.ENDS,
    "since 3 June 2026": questions.ENDS,
    "until 3 June 2026": questions.ENDS,
    "by 3 June 2026": questions.ENDS,
    "from 3 June 2026": questions.ENDS,
    "3 June 2026 onwards": questions.ENDS,
    "3 June 2026 to present": questions.DATE,
    "summer 2026": questions.DATES,
    "Easter 2026": questions.DATES,
    "Christmas 2025": questions.DATES,
    "Q2 2026": questions.DATES,
    "half term, June 2026": questions.DATES,
    "early 2026": questions.DATES,
    "yesterday": questions.DATE,
    "3 June 2026, quarter to nine": questions.DATE,
    "either 3 or 4 June 2026": questions.DATE,
    "3, 9, 31/06/26": questions.NO_DAY,
    "3, 9, 14 June": questions.YEAR,
    "14, 9, 3 June 2026": questions.BACKWARDS,
    "3, 3, 14 June 2026": questions.BACKWARDS,
    "3, 9, 14 June 2026, 2215": questions.DATE,
    "03/06/26 0812 - 03/06/26": questions.DATE,
    "03/06/26 0812 and 04/06/26": questions.DATE,
    "Easter 2026 to mid June": questions.DATES,
    "3 June 2026 to mid July": questions.YEAR,
    "same, 1015-1055": questions.DATE,
    "last Tuesday": questions.DATE,
    "two weeks ago": questions.DATE,
    "the other day": questions.DATE,
    "last night at 2215": questions.DATE,
    "Tuesday": questions.DATE,
    "2215": questions.DATE,
    "0015": questions.DATE,
    "06-07/2026": questions.DATE,
    "3, 4 June 2026": questions.DATE,
    "1130 June 2026": questions.DATE,
    "between 10 and 11 on 3 June 2026": questions.DATE,
    "2026-06-03T22:15:00Z": questions.DATE,
    "22:15 GMT 3 June 2026": questions.DATE,
    "birthday 3 June 2026": questions.DATE,
    "he may 2026 times": questions.DATE,
    "not known": questions.DATE,
}

READ = (
    {words: ("exact", day, day, time) for words, (day, time) in EXACT.items()}
    | {words: ("about", *expected) for words, expected in ABOUT.items()}
    | {words: ("between", *expected) for words, expected in BETWEEN.items()}
)


def test_there_are_more_than_120_and_the_ambiguous_are_among_them():
    assert len(READ) + len(ASKED) > 120
    assert len(ASKED) > 40
    assert not READ.keys() & ASKED.keys()


@pytest.mark.parametrize(("words", "expected"), READ.items())
def test_it_is_read_as_meant(words, expected):
    certainty, first, last, time = expected
    days = date.fromisoformat(first), date.fromisoformat(last)
    assert read_moment(words) == (certainty, *days, time, "")
    assert moment(words) == (When(words=words, certainty=certainty, earliest=days[0], latest=days[1]), time)
    assert question(words) == ""


@pytest.mark.parametrize(("words", "asked"), ASKED.items())
def test_it_is_kept_and_asked_about(words, asked):
    assert question(words) == asked
    assert moment(words) == (When(words=words, certainty="unknown"), "")
    assert read_back(words) == f"{asked} Your words are kept."


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("", ""),
        ("03/06/26", "Read as 3 June 2026."),
        ("03/06/26 2215", "Read as 3 June 2026, 2215."),
        ("about 3 June 2026, evening", "Read as about 3 June 2026, evening."),
        ("June 2026", "Read as 1 June 2026 to 30 June 2026."),
        ("mid-July 2026", "Read as about 11 July 2026 to 20 July 2026."),
        (
            When(words="03/06/26 2215", certainty="about", earliest=date(2026, 6, 4)),
            "Read as about 4 June 2026 or later.",
        ),
        (When(words="before June", certainty="between", latest=date(2026, 5, 31)), "Read as 31 May 2026 or earlier."),
        (When(words="3 June 2026", certainty="unknown"), "This is not taken as a date. Your words are kept."),
        (When(words="3 June", certainty="unknown"), "Which year was that? Your words are kept."),
    ],
)
def test_a_date_is_said_back_as_it_is_held(value, sentence):
    assert read_back(value) == sentence


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("2215hrs", (22, 15)),
        ("at 2215 hours", (22, 15)),
        ("10-11pm", (22, 0)),
        ("11-1pm", (11, 0)),
        ("11-2pm", (11, 0)),
        ("12 noon", (12, 0)),
        ("10 o'clock", (10, 0)),
        ("24:00", (24, 0)),
        ("ref 9999, 10pm", (22, 0)),
        ("120 calls from 9pm", (21, 0)),
        ("afternoon", (0, 0)),
    ],
)
def test_the_first_time_of_day_in_a_text(words, time):
    assert clock(words) == time


def _ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


FORMS = {
    "long": lambda day: f"{day.day} {day:%B %Y}",
    "short": lambda day: f"{day:%d %b %y}",
    "together": lambda day: f"{day:%d%b%Y}".upper(),
    "ordinal": lambda day: f"the {_ordinal(day.day)} of {day:%B}, {day:%Y}",
    "with the day of the week": lambda day: f"{day:%A} {day.day} {day:%B %Y}",
    "with the day of the week after": lambda day: f"{day:%d/%m/%Y} ({day:%a})",
    "month first": lambda day: f"{day:%B} {day.day}, {day:%Y}",
    "strokes": lambda day: f"{day:%d/%m/%Y}",
    "two figures": lambda day: f"{day:%d/%m/%y}",
    "no noughts": lambda day: f"{day.day}/{day.month}/{day:%y}",
    "stops": lambda day: f"{day.day}.{day.month}.{day:%Y}",
    "dashes": lambda day: f"{day:%d-%m-%Y}",
    "spaces": lambda day: f"{day:%d %m %Y}",
    "ISO": lambda day: f"{day:%Y-%m-%d}",
    "year first": lambda day: f"{day:%Y/%m/%d}",
    "eight figures": lambda day: f"{day:%d%m%Y}",
    "eight figures, year first": lambda day: f"{day:%Y%m%d}",
}
TIMES = ("", "2215", "22:15", "10.15pm", "0915hrs", "noon", "evening", "between 09:02 and 23:40", "about 9 am")


@settings(max_examples=300)
@given(
    st.dates(date(1950, 1, 1), date(2049, 12, 31)), st.sampled_from(list(FORMS)), st.sampled_from(TIMES), st.booleans()
)
def test_every_day_is_read_in_every_form_with_a_time_on_either_side(day, form, time, time_first):
    parts = [FORMS[form](day), time]
    assert read_moment(" ".join(parts[::-1] if time_first else parts)) == ("exact", day, day, time, "")


@settings(max_examples=200)
@given(st.dates(date(1950, 1, 1), date(2049, 6, 1)), st.integers(1, 200), st.sampled_from(["{} to {}", "{} - {}"]))
def test_a_span_of_days_is_read_whatever_its_ends(first, apart, pattern):
    last = first + timedelta(days=apart)
    words = pattern.format(f"{first:%d/%m/%Y}", f"{last:%d/%m/%Y}")
    assert read_moment(words) == ("between", first, last, "", "")


_PIECE = (
    "3 31 03 26 2026 2215 0930 10.15 22:15 / - . , ' ? ~ June May Feb Wed monday to and or between from of on at "
    "about c. early mid-July late end week weekend w/c commencing midnight noon night evening am pm hrs 03/06/26 "
    "2026-06-03 030626 03062026 9999 0000 99 Christmas Day"
)
_PIECES = st.lists(st.sampled_from(_PIECE.split()), max_size=9)


@settings(max_examples=1500)
@given(st.text(max_size=40) | _PIECES.map(" ".join) | _PIECES.map("".join))
def test_any_words_are_kept_and_are_read_or_asked_about(words):
    when, time = moment(words)
    read = read_moment(when.words)
    assert When.read(when.words) == when
    assert (when.certainty, when.earliest, when.latest, time) == read[:4]
    assert (when.certainty == "unknown") == (when.earliest is None) == (when.latest is None)
    assert bool(read.question) == (when.certainty == "unknown" and bool(when.words))
    assert not when.earliest or when.earliest <= when.latest
    assert when.certainty != "exact" or when.earliest == when.latest


@settings(max_examples=100)
@given(st.sampled_from(list(READ)), st.sampled_from([str.upper, str.lower, str.title, lambda words: f"  {words} "]))
def test_capitals_and_spaces_make_no_difference(words, written):
    assert read_moment(written(words)) == read_moment(words)
