"""Dates as files write them, read by the clock in England and Wales; and those that are no date, with what to do."""

from datetime import datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.case.source_files import DateOrder
from spo.evidence.reading.dates import SENTENCES, Why, moments, order_of

DAY, EVENING = "2026-06-03", "2026-06-03 22:15:00"


def _column(*cells: str) -> pd.Series:
    return pd.Series(cells, dtype="str")


def _one(date: str, time: str | None = None, order: DateOrder = "day first", zone: str = "Europe/London") -> str:
    """Return when a row was, without a time where only its day is known, or the name of what is the matter."""
    found = moments(_column(date), None if time is None else _column(time), order, zone)
    if found.why[0] != Why.READ:
        assert np.isnat(found.at[0])
        return Why(found.why[0]).name
    written = f"{pd.Timestamp(found.at[0])}"
    return written if found.timed[0] else written[:10]


@pytest.mark.parametrize(
    "date",
    [
        *(
            "03/06/2026",
            "3/6/2026",
            "03-06-2026",
            "3-6-26",
            "3.6.2026",
            "03 06 2026",
            "20260603",
            "03062026",
            "2026-06-03",
        ),
        *(
            "2026/06/03",
            "2026.6.3",
            "3 Jun 2026",
            "3 June 2026",
            "03-Jun-2026",
            "03-JUN-26",
            "3Jun2026",
            "3rd June 2026",
        ),
        *("June 3, 2026", "Jun 3 2026", "2026-Jun-03", "Wed 3 Jun 2026", "Wednesday, 3 June 2026", "Weds 03/06/2026"),
        *("46176", "46176.0", " 03/06/2026 ", "\u200e03/06/2026", "the 3rd of June 2026"),
    ],
)
def test_a_day_is_one_day_however_it_is_written_and_has_no_time(date: str) -> None:
    assert _one(date) == DAY


@pytest.mark.parametrize(
    "date",
    [
        *("03/06/2026 22:15", "03/06/2026 22:15:00", "3/6/26 22:15", "03-06-2026 22.15", "03.06.2026, 22:15:00"),
        *("03/06/2026, 10:15 pm", "03/06/2026, 10:15\u202fpm", "3/6/26, 10:15:00\u00a0PM", "03/06/2026 10.15 p.m."),
        *(
            "03/06/2026 2215",
            "03/06/2026 2215hrs",
            "03/06/2026 - 22:15",
            "03/06/2026 at 22:15",
            "[03/06/2026, 22:15:00]",
        ),
        *("3 Jun 2026 22:15", "03-Jun-2026 22:15:00", "Wed 3 Jun 2026 22:15", "Wednesday, 3 June 2026 at 22:15"),
        *("Jun 3, 2026 10:15 PM", "22:15 03/06/2026", "22:15 on 3 June 2026", "10:15pm, 3 June 2026"),
        *("2026-06-03 22:15", "2026-06-03T22:15:00", "2026-06-03 22:15:00.123456", "20260603 2215", "20260603221500"),
        *("20260603T221500", "2026:06:03 22:15:00", "46176.927083333", "46176.92708333334"),
        # What states its own offset is turned to the clock here, which was an hour ahead.
        *("2026-06-03T21:15:00Z", "2026-06-03T21:15:00.5Z", "2026-06-03T22:15:00+01:00", "2026-06-03 23:15:00 +0200"),
        *(
            "2026-06-03T16:15:00-05:00",
            "03/06/2026 21:15:00(UTC+0)",
            "03/06/2026 22:15:00 (UTC+1)",
            "03/06/2026 21:15 GMT",
        ),
        *("03/06/2026 22:15 BST", "Wed Jun 03 21:15:00 +0000 2026", "Wed Jun  3 22:15:00 BST 2026"),
        *("1780521300", "1780521300000", "1780521300000000", "1780521300.25"),
    ],
)
def test_a_moment_is_one_moment_however_it_is_written(date: str) -> None:
    assert _one(date) == EVENING


@pytest.mark.parametrize(
    "time", ["22:15", "22:15:00", "2215", "22.15", "10:15pm", "10.15 PM", "2215 hrs", "22h15", "0.927083333"]
)
def test_a_time_stands_in_a_column_of_its_own(time: str) -> None:
    assert _one("03/06/2026", time) == EVENING


@pytest.mark.parametrize("time", ["1900-01-00 22:15:00", "1899-12-31T22:15:00", "03/06/2026 22:15"])
def test_a_time_may_have_a_day_beside_it_that_a_spreadsheet_put_there(time: str) -> None:
    assert _one("2026-06-03 00:00:00", time) == EVENING


@pytest.mark.parametrize(
    "time", ["", "evening", "about 10pm", "between 9 and 10", "22:15-23:00", "0915-1000", "22:15 - 23:00"]
)
def test_where_a_time_is_not_exact_the_day_alone_is_known(time: str) -> None:
    assert _one("2026-06-03 00:00:00", time) == DAY


@pytest.mark.parametrize(
    ("time", "read"), [("915", "09:15:00"), ("0005", "00:05:00"), ("12:00 am", "00:00:00"), ("12:30pm", "12:30:00")]
)
def test_midnight_noon_and_a_lost_nought_are_right(time: str, read: str) -> None:
    assert _one("03/06/2026", time) == f"2026-06-03 {read}"


@pytest.mark.parametrize(
    ("date", "time", "order", "zone", "why"),
    [
        ("31/02/2026", None, "day first", "Europe/London", "NO_DAY"),
        ("29/02/2026", None, "day first", "Europe/London", "NO_DAY"),
        ("00/06/2026", None, "day first", "Europe/London", "NO_DAY"),
        ("06/13/2026", None, "day first", "Europe/London", "NO_MONTH"),
        ("13/06/2026", None, "month first", "Europe/London", "NO_MONTH"),
        ("31 April 2026", None, "day first", "Europe/London", "NO_DAY"),
        ("03/06/2026 25:00", None, "day first", "Europe/London", "NO_TIME"),
        ("03/06/2026", "22:61", "day first", "Europe/London", "NO_TIME"),
        ("03/06/2026", "13:00 am", "day first", "Europe/London", "NO_TIME"),
        ("2026-06-03T22:15:00+15:00", None, "day first", "Europe/London", "NO_TIME"),
        ("Tue 3 Jun 2026", None, "day first", "Europe/London", "WEEKDAY"),
        ("", None, "day first", "Europe/London", "NO_DATE"),
        ("  ", "22:15", "day first", "Europe/London", "NO_DATE"),
        ("yesterday", None, "day first", "Europe/London", "NOT_A_DATE"),
        ("1.78052E+12", None, "day first", "Europe/London", "NOT_A_DATE"),
        ("07700 900123", None, "day first", "Europe/London", "NOT_A_DATE"),
        ("03/06/1066", None, "day first", "Europe/London", "NO_YEAR"),
        ("about 3 June 2026", None, "day first", "Europe/London", "ABOUT"),
        ("June 2026", None, "day first", "Europe/London", "SEVERAL_DAYS"),
        ("3 to 5 June 2026", None, "day first", "Europe/London", "SEVERAL_DAYS"),
        ("29/03/2026 01:30", None, "day first", "Europe/London", "CLOCKS_WENT_FORWARD"),
        ("29/03/2026", "01:30", "day first", "Europe/London", "CLOCKS_WENT_FORWARD"),
        ("08/03/2026 02:30", None, "day first", "America/New_York", "CLOCKS_WENT_FORWARD"),
        ("03/06/2026 22:15", None, "day first", "Not/A_Zone", "NO_ZONE"),
    ],
)
def test_what_is_no_one_moment_is_left_out_with_what_to_do(
    date: str, time: str | None, order: DateOrder, zone: str, why: str
) -> None:
    assert _one(date, time, order, zone) == why
    assert SENTENCES[Why[why]].endswith(".")


@pytest.mark.parametrize(
    ("date", "order", "day"),
    [
        ("03/06/2026", "month first", "2026-03-06"),
        ("3-6-26", "month first", "2026-03-06"),
        ("26-06-03", "year first", DAY),
        ("03/06/2026", "year first", DAY),
        ("2026-06-03", "month first", DAY),
        ("3 Jun 2026", "month first", DAY),
        ("06032026", "month first", DAY),
        ("03/06/70", "day first", "1970-06-03"),
    ],
)
def test_the_order_of_the_file_decides_where_figures_do_not(date: str, order: DateOrder, day: str) -> None:
    assert _one(date, order=order) == day


@pytest.mark.parametrize(
    ("date", "zone", "uk"),
    [
        ("03/06/2026 21:15", "UTC", EVENING),
        ("03/01/2026 22:15", "UTC", "2026-01-03 22:15:00"),
        ("03/06/2026 23:30", "UTC", "2026-06-04 00:30:00"),
        ("03/06/2026 17:15", "America/New_York", EVENING),
        ("03/06/2026 23:15", "Etc/GMT-2", EVENING),
        ("03/06/2026", "UTC", DAY),
        ("2026-06-03T21:15:00Z", "America/New_York", EVENING),
        # The night of 29 March 2026: 1 o'clock is followed by 2.
        ("29/03/2026 00:59:59", "UTC", "2026-03-29 00:59:59"),
        ("29/03/2026 01:00:00", "UTC", "2026-03-29 02:00:00"),
        ("29/03/2026 01:30", "UTC", "2026-03-29 02:30:00"),
        ("29/03/2026 00:59", "Europe/London", "2026-03-29 00:59:00"),
        ("29/03/2026 02:00", "Europe/London", "2026-03-29 02:00:00"),
        # The night of 25 October 2026: the hour after 1 o'clock comes twice.
        ("25/10/2026 00:30", "UTC", "2026-10-25 01:30:00"),
        ("25/10/2026 01:30", "UTC", "2026-10-25 01:30:00"),
        ("25/10/2026 02:30", "UTC", "2026-10-25 02:30:00"),
        ("25/10/2026 01:30", "Europe/London", "2026-10-25 01:30:00"),
        ("2026-10-25T01:30:00+01:00", "Europe/London", "2026-10-25 01:30:00"),
        ("2026-10-25T01:30:00+00:00", "Europe/London", "2026-10-25 01:30:00"),
    ],
)
def test_times_of_other_clocks_are_turned_to_the_clock_here_in_summer_and_in_winter(
    date: str, zone: str, uk: str
) -> None:
    assert _one(date, zone=zone) == uk


def test_the_second_passing_of_the_hour_that_comes_twice_is_told_from_the_first() -> None:
    found = moments(
        _column("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-06-03T01:30:00Z"), None, "day first", "UTC"
    )
    assert found.at[0] == found.at[1]
    assert found.again.tolist() == [False, True, False]


def test_forms_that_are_mixed_in_one_column_are_each_read() -> None:
    found = moments(
        _column("03/06/2026 22:15", "2026-06-03T21:15:00Z", "1780521300", "3 Jun 2026", ""), None, "day first", "UTC"
    )
    assert found.timed.tolist() == [True, True, True, False, False]
    assert found.why.tolist() == [0, 0, 0, 0, Why.NO_DATE]


def test_a_span_of_time_after_a_day_is_not_taken_for_a_distance_from_greenwich() -> None:
    assert [_one(f"{day} 22:15-23:00") for day in ("3 Oct 2026", "03/10/2026", "Sat 3 October 2026")] == [
        "2026-10-03"
    ] * 3


def test_a_cell_that_holds_a_new_line_moves_no_other_cell() -> None:
    found = moments(_column("03/06/2026\n22:15", "04/06/2026", "a\nb\n1"), None, "day first", "Europe/London")
    assert [str(at) for at in found.at] == ["2026-06-03T22:15:00", "2026-06-04T00:00:00", "NaT"]


@pytest.mark.parametrize(
    ("dates", "order", "asked"),
    [
        (["03/06/2026", "04/05/2026"], "day first", "03/06/2026"),
        (["03/03/2026", "04/05/2026 22:15"], "day first", "04/05/2026 22:15"),
        (["03/06/2026", "14/05/2026"], "day first", ""),
        (["03/06/2026", "05/14/2026"], "month first", ""),
        (["03/03/2026"], "day first", ""),
        (["Wed 03/06/2026"], "day first", ""),
        (["Fri 03/06/2026"], "month first", ""),
        (["2026-06-03", "2026-06-04"], "year first", ""),
        (["3 June 2026", "4 June 2026"], "day first", ""),
        (["3/6/2026", "13/6/2026", "6/13/2026", "6/14/2026"], "month first", "3/6/2026"),
        (["3/6/2026", "13/6/2026", "14/6/2026", "6/14/2026"], "day first", "3/6/2026"),
        (["26-06-03", "26-06-12", "26-07-14", "26-07-15"], "year first", ""),
        ([], "day first", ""),
    ],
)
def test_the_order_is_what_the_data_decide_and_is_asked_where_they_do_not(
    dates: list[str], order: str, asked: str
) -> None:
    assert order_of(_column(*dates)) == (order, asked)


_MOMENT = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)).map(lambda moment: moment.replace(microsecond=0))
_FORMS = (
    "%d/%m/%Y %H:%M:%S",
    "%d-%m-%Y %H.%M.%S",
    "%d %b %Y %H:%M:%S",
    "%A %d %B %Y, %I:%M:%S %p",
    "%Y-%m-%dT%H:%M:%SZ",
    "%Y%m%d%H%M%S",
    "%b %d, %Y %I:%M:%S %p",
    "%H:%M:%S on %d %B %Y",
)


@given(st.lists(st.tuples(_MOMENT, st.sampled_from(_FORMS)), max_size=20))
def test_what_was_written_in_utc_is_read_as_the_same_moment(written: list[tuple[datetime, str]]) -> None:
    found = moments(_column(*(moment.strftime(form) for moment, form in written)), None, "day first", "UTC")
    for (moment, _), at in zip(written, found.at.tolist(), strict=True):
        assert at == pd.Timestamp(moment, tz="UTC").tz_convert("Europe/London").tz_localize(None).to_pydatetime()


@given(_MOMENT)
def test_epochs_and_serial_numbers_are_to_the_second(moment: datetime) -> None:
    seconds = int((moment - datetime(1970, 1, 1)).total_seconds())
    serial = (moment - datetime(1899, 12, 30)) / timedelta(days=1)
    if seconds >= 10**9:
        assert _one(str(seconds), zone="UTC") == _one(f"{moment:%Y-%m-%dT%H:%M:%S}Z")
    assert _one(f"{serial:.9f}") in (f"{moment}", f"{moment:%Y-%m-%d}", "CLOCKS_WENT_FORWARD")


@given(st.lists(st.text(max_size=30), max_size=12), st.sampled_from(["day first", "month first", "year first"]))
def test_any_text_is_read_or_left_out_with_a_reason(cells: list[str], order: DateOrder) -> None:
    found = moments(_column(*cells), _column(*reversed(cells)), order, "Europe/London")
    assert (np.isnat(found.at) == (found.why != Why.READ)).all()
