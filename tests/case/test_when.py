"""Dates are kept as they were said, and read only where they can be."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Case, Edit, When, apply, read_case, write_case


def _days(first: str, last: str = "") -> tuple[date, date]:
    return date.fromisoformat(first), date.fromisoformat(last or first)


READINGS = {
    "3 June 2026": ("exact", *_days("2026-06-03")),
    "03/06/26": ("exact", *_days("2026-06-03")),
    "3.6.2026": ("exact", *_days("2026-06-03")),
    "2026-06-03": ("exact", *_days("2026-06-03")),
    "3rd of June, 2026": ("exact", *_days("2026-06-03")),
    "Wednesday 3rd June 2026": ("exact", *_days("2026-06-03")),
    "  3  JUNE  2026 ": ("exact", *_days("2026-06-03")),
    "3 Sept 2026": ("exact", *_days("2026-09-03")),
    "29 February 2024": ("exact", *_days("2024-02-29")),
    "about 3 June 2026": ("about", *_days("2026-06-03")),
    "circa June 2026": ("about", *_days("2026-06-01", "2026-06-30")),
    "c. 2026": ("about", *_days("2026-01-01", "2026-12-31")),
    "between 1 June 2026 and 4 June 2026": ("between", *_days("2026-06-01", "2026-06-04")),
    "between May 2026 and June 2026": ("between", *_days("2026-05-01", "2026-06-30")),
    "June 2026": ("between", *_days("2026-06-01", "2026-06-30")),
    "February 2024": ("between", *_days("2024-02-01", "2024-02-29")),
    "2026": ("between", *_days("2026-01-01", "2026-12-31")),
    "0001-01-01": ("exact", *_days("0001-01-01")),
    "January 0079": ("between", *_days("0079-01-01", "0079-01-31")),
    "December 9999": ("between", *_days("9999-12-01", "9999-12-31")),
}


@pytest.mark.parametrize(("words", "reading"), READINGS.items())
def test_a_date_is_read_from_its_words(words, reading):
    when = When.read(words)
    assert (when.certainty, when.earliest, when.latest) == reading


@pytest.mark.parametrize(
    "words",
    [
        "31/02/2026",
        "29 February 2026",
        "3 June",
        "after Easter",
        "decided 2026",
        "June 0000",
        "0000",
        "9999",
        "0001",
        "2026-13-01",
        "between 4 June 2026 and 1 June 2026",
        "between 1 June 2026 and later",
        "on or about the second of June",
    ],
)
def test_words_that_are_not_a_date_are_kept_and_called_unknown(words):
    when = When.read(words)
    assert (when.words, when.certainty, when.earliest, when.latest) == (words, "unknown", None, None)
    assert when
    assert when.day is None


@pytest.mark.parametrize(
    ("words", "year"), [("3/6/26", 2026), ("3/6/49", 2049), ("3/6/50", 1950), ("2 May 79", 1979), ("2 May 0079", 79)]
)
def test_a_year_of_two_digits_lies_between_1950_and_2049(words, year):
    assert When.read(words).day.year == year


def test_a_date_of_birth_of_two_digits_is_not_in_the_future():
    assert When.read("21/11/86").day == date(1986, 11, 21)


@settings(max_examples=200)
@given(st.text(max_size=30) | st.from_regex(r"(about |between )?\d{1,4}[-/ ](\d{1,2}|[a-z]{3})[-/ ]\d{1,4}"))
def test_no_words_are_refused_and_none_are_lost(words):
    when = When.read(words)
    assert When.read(when.words) == when
    assert (when.earliest is None) == (when.certainty == "unknown")


def test_nothing_said_is_no_date():
    assert not When()
    assert not When.read("  ")


@pytest.mark.parametrize(
    "corrected",
    [
        {"words": "after Easter", "certainty": "about", "earliest": "2026-04-06", "latest": "2026-04-12"},
        {"words": "3 June 2026", "certainty": "unknown"},
        {"words": "3 June 2026", "certainty": "about", "earliest": "2026-06-02", "latest": "2026-06-04"},
    ],
)
def test_a_reading_that_somebody_corrected_is_not_read_again(corrected):
    case = apply(Case(), [Edit(path="hearing.date", value=corrected)])
    assert case.hearing.date.certainty == corrected["certainty"]
    assert read_case(write_case(case)) == case
    assert Case.model_validate(case.model_dump()) == case


def test_characters_that_are_cleaned_away_do_not_stop_a_date_from_being_read():
    assert When.read("3 June\r\n2026\x00").day == date(2026, 6, 3)
