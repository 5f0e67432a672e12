"""Hours of a week, as shifts, classes, services and terms tell of them."""

import pytest

from spo.case.days.week import hours_in

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def told(text: str) -> list[str] | None:
    """Return the spells in words, such as `Mon 08:00 to 16:30`."""
    hours = hours_in(text)
    if hours is None:
        return None

    def at(minute: int) -> str:
        return f"{minute // 60:02}:{minute % 60:02}"

    return [
        f"{DAYS[begins // 1440]} {at(begins % 1440)} to {at(ends - begins // 1440 * 1440)}"
        for begins, ends in hours.spells
    ]


@pytest.mark.parametrize(
    ("text", "spells"),
    [
        ("Mon and Tue 0800-1700", ["Mon 08:00 to 17:00", "Tue 08:00 to 17:00"]),
        (
            "Fitter, 06:00 to 14:00, Friday to Sunday",
            ["Fri 06:00 to 14:00", "Sat 06:00 to 14:00", "Sun 06:00 to 14:00"],
        ),
        ("Sunday nights, 22:00–06:00", ["Sun 22:00 to 30:00"]),
        ("Chapel: Sundays at 10:30 and Fridays at 7.30pm", ["Sun 10:30 to 11:30", "Fri 19:30 to 20:30"]),
        ("weekends, 9am to noon", ["Sat 09:00 to 12:00", "Sun 09:00 to 12:00"]),
        ("Tuesdays, 18:30 to 20:30, since 12 May 2025", ["Tue 18:30 to 20:30"]),
        ("attend at 11:00 on 3 February 2027", ["Wed 11:00 to 12:00"]),
        ("Fridays", ["Fri 00:00 to 24:00"]),
        ("every day between 23:00 and 23:30", [f"{day} 23:00 to 23:30" for day in DAYS]),
        ("23:00 on Friday until 07:00 on Sunday", ["Fri 23:00 to 55:00"]),
        ("Friday 2300 - Sunday 0700", ["Fri 23:00 to 55:00"]),
        ("between 6pm on Fridays and 8am on Mondays", ["Fri 18:00 to 80:00"]),
        ("Sat 22:00 to 06:00 on Sunday; Tuesdays, 18:30 to 20:30", ["Sat 22:00 to 30:00", "Tue 18:30 to 20:30"]),
        ("Mon 09:00 - 17:00 Tue 10:00 - 16:00", ["Mon 09:00 to 17:00", "Tue 10:00 to 16:00"]),
        ("He starts at 06:00 on Mondays", ["Mon 06:00 to 07:00"]),
    ],
)
def test_hours_are_read_as_they_are_told(text, spells):
    assert told(text) == spells


@pytest.mark.parametrize(
    "text",
    ["", "None.", "He sat in the sun.", "Bus 12 or 14", "since 12 May 2025", "since 31 June 2026", "by 3 June 2359"],
)
def test_words_that_tell_of_no_hours_give_none(text):
    assert told(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "from 23:00 on Friday 3 July 2026 until 07:00 on Sunday 5 July 2026",
        "between 2300 on 3 July 2026 and 0700 on 19 July 2026",
        "Mondays, 09:00 to 17:00; from 2300 on Friday until 2575 on Sunday",
    ],
)
def test_a_span_of_dates_or_with_no_such_time_is_not_read_in_part(text):
    assert told(text) is None


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("Monday 09:00 to 12:00", "Mondays at 11:30", True),
        ("Monday 09:00 to 12:00", "Mondays at 12:00", False),
        ("Sunday 22:00 to 06:00", "Mondays at 05:00", True),
        ("Mondays at 05:00", "Sunday 22:00 to 06:00", True),
        ("Monday to Friday 9am to 5pm", "Saturdays", False),
        ("Mondays at 05:00", "from 23:00 on Friday until 07:00 on Monday", True),
        ("Saturdays", "from 23:00 on Friday until 07:00 on Sunday", True),
    ],
)
def test_hours_meet_across_midnight_and_across_the_end_of_a_week(one, other, meet):
    assert hours_in(one).overlaps(hours_in(other)) == meet


@pytest.mark.parametrize(
    ("wide", "narrow", "covered"),
    [
        ("between 08:00 and 18:00", "between 09:00 and 17:00 on Fridays", True),
        ("between 09:00 and 17:00 on Fridays", "between 08:00 and 18:00", False),
        ("between 22:00 and 06:00", "Monday 00:00 to 05:00", True),
        ("every day", "on any school day", True),
        ("on any school day", "at weekends", False),
    ],
)
def test_hours_cover_others_that_lie_within_them(wide: str, narrow: str, covered: bool) -> None:
    first, second = hours_in(wide), hours_in(narrow)
    assert first is not None
    assert second is not None
    assert first.covers(second) is covered
    assert first.always is (wide == "every day")
