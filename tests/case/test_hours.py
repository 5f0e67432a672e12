"""The hour that a time of day says clearly, by which acts are counted."""

import pytest

from spo.case.days import hour_of


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("22:15", 22),
        ("2215hrs", 22),
        ("10.15 pm", 22),
        ("0902", 9),
        ("noon", 12),
        ("midnight", 0),
        ("12.30 am", 0),
        ("between 22:05 and 22:50", 22),
        ("22:15 – 22:40", 22),
    ],
)
def test_a_time_that_lies_in_one_hour_gives_it(words, hour):
    assert hour_of(words).hour == hour


@pytest.mark.parametrize(
    "words",
    [
        *("", "9", "at 9", "morning", "overnight", "25:99"),
        *("from 22:15", "until 22:15", "22:15 to late", "mostly between 22:05 and 22:50"),
        *("between 22:05 and 23:10", "between 22:50 and 22:05", "10-11pm", "8:00 in the evening"),
    ],
)
def test_a_time_that_may_lie_in_another_hour_gives_none(words):
    assert hour_of(words) is None


def test_a_time_that_is_about_right_says_so():
    assert hour_of("about 22:15").about
    assert hour_of("22:15 approx").about
    assert not hour_of("22:15").about
