"""Days are counted from the day a rule begins with; business days pass over weekends and bank holidays."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.case.days_counted import business_days_after, days_after, is_business_day, last_of_days, last_of_months

THURSDAY_BEFORE_EASTER = date(2026, 4, 2)


@pytest.mark.parametrize(
    "holiday",
    [
        date(2026, 12, 25),
        date(2026, 12, 28),  # for Boxing Day, which is a Saturday
        date(2027, 1, 1),
        date(2027, 3, 26),
        date(2027, 3, 29),
        date(2026, 5, 4),
        date(2026, 5, 25),
        date(2026, 8, 31),
        date(2022, 9, 19),
    ],
)
def test_a_bank_holiday_in_england_and_wales_is_no_business_day(holiday: date) -> None:
    assert not is_business_day(holiday)


@pytest.mark.parametrize(
    "only_elsewhere", [date(2027, 1, 4), date(2026, 3, 17), date(2026, 7, 13), date(2026, 8, 3), date(2026, 11, 30)]
)
def test_a_holiday_of_scotland_or_northern_ireland_alone_is_a_business_day(only_elsewhere: date) -> None:
    assert is_business_day(only_elsewhere)


def test_the_day_that_is_counted_from_is_not_itself_counted() -> None:
    assert business_days_after(date(2026, 11, 23), 3) == date(2026, 11, 26)
    assert business_days_after(date(2026, 11, 21), 1) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("posted", "received"),
    [
        (THURSDAY_BEFORE_EASTER, date(2026, 4, 9)),
        (date(2026, 12, 23), date(2026, 12, 30)),
        (date(2026, 12, 24), date(2026, 12, 31)),
        (date(2026, 11, 27), date(2026, 12, 2)),
    ],
)
def test_weekends_and_bank_holidays_are_passed_over(posted: date, received: date) -> None:
    assert business_days_after(posted, 3) == received


def test_business_days_are_not_counted_where_the_bank_holidays_are_not_known() -> None:
    assert business_days_after(date(2099, 12, 30), 3) is None
    assert business_days_after(date(1899, 12, 29), 1) is None
    assert business_days_after(date.max, 1) is None


def test_the_first_day_of_three_is_the_day_of_service() -> None:
    assert last_of_days(date(2026, 12, 24), 3) == date(2026, 12, 26)
    assert last_of_days(date.max, 2) is None
    assert last_of_days(date.max, 1) == date.max


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (date(2026, 12, 17), 60, date(2031, 12, 16)),
        (date(2028, 2, 29), 24, date(2030, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 28)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2027, 1, 1), 12, date(2027, 12, 31)),
    ],
)
def test_a_period_of_months_ends_on_the_day_before_the_one_of_the_same_number(
    first: date, months: int, last: date
) -> None:
    assert last_of_months(first, months) == last


def test_a_period_that_no_calendar_holds_has_no_last_day() -> None:
    assert last_of_months(date(2026, 12, 17), 10**6) is None


@given(st.dates(), st.integers(0, 60))
def test_so_many_days_after_is_so_many_days_away_or_off_the_calendar(day: date, count: int) -> None:
    after = days_after(day, count)
    assert after is None or (after - day).days == count


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(1, 20))
def test_between_a_day_and_so_many_business_days_after_there_are_so_many(day: date, count: int) -> None:
    after = business_days_after(day, count)
    assert after is not None
    assert is_business_day(after)
    between = [date.fromordinal(number) for number in range(day.toordinal() + 1, after.toordinal() + 1)]
    assert sum(map(is_business_day, between)) == count
