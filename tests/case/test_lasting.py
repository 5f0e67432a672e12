"""From which day to which an act lasted, as its date, its count and the officer's answer say it."""

from datetime import date
from typing import Any

import pytest

from spo.case import Case, Incident, across, first_day, is_recent, last_day, last_of, lasted, latest_day

JULY, NOVEMBER = date(2026, 7, 3), date(2026, 11, 14)
OVER = "3 July to 14 November 2026"


def act(when: str, **answers: Any) -> Incident:
    return Incident.model_validate({"date": when, **answers})


@pytest.mark.parametrize(
    ("when", "answers", "went_on"),
    [
        (OVER, {"lasted": "yes"}, True),
        (OVER, {"lasted": "no", "count": 120}, False),
        (OVER, {"lasted": "not known", "count": 120}, False),
        (OVER, {"count": 120}, True),
        ("3/7/26 - 14/11/26", {"count": 120}, True),
        ("between 3 July 2026 and 14 November 2026", {"count": 120}, True),
        (OVER, {"count": 1}, False),
        ("3 July, 8 August and 14 November 2026", {"count": 3}, True),
        ("03/07/26 0812 - 14/11/26", {"count": 120}, True),
        ("some time between 3 July 2026 and 14 November 2026", {"count": 3}, False),
        ("March 2026", {"count": 12}, False),
        ("March to May 2026", {"count": 12}, False),
        ("March 2026", {"lasted": "yes"}, True),
        ("2026", {"count": 12}, False),
        ("week commencing 6 July 2026", {"count": 12}, False),
        ("3 July 2026", {"lasted": "yes", "count": 12}, False),
        ("14 November 2026 to 3 July 2026", {"lasted": "yes", "count": 12}, False),
        ("", {"lasted": "yes", "count": 12}, False),
        ("summer", {"lasted": "yes"}, False),
    ],
)
def test_an_act_goes_on_over_its_days_where_that_is_said_or_several_acts_have_two_ends(when, answers, went_on):
    assert lasted(act(when, **answers)) is went_on


def test_an_act_lasts_from_its_first_day_to_its_last_and_one_of_no_exact_day_is_known_on_none_but_sorted_by_the_first():
    spell, loose = act(OVER, lasted="yes"), act(OVER, lasted="no")
    assert (first_day(spell), last_day(spell), latest_day(spell)) == (JULY, NOVEMBER, NOVEMBER)
    assert (first_day(loose), last_day(loose), latest_day(loose)) == (JULY, JULY, NOVEMBER)
    assert (first_day(act("")), last_day(act("")), latest_day(act(""))) == (None, None, None)


def test_an_act_that_spans_a_day_is_neither_before_nor_after_it():
    assert across(act(OVER, lasted="yes"), date(2026, 9, 1))
    assert not across(act(OVER, lasted="yes"), NOVEMBER)
    assert not across(act(OVER, lasted="yes"), date(2026, 7, 2))
    assert across(act(OVER), JULY)


def test_the_last_act_is_the_last_to_go_on_and_of_several_the_last_to_begin():
    acts = {"a": {"date": OVER, "lasted": "yes"}, "b": {"date": "1 August 2026"}, "c": {"date": "1 August 2026"}}
    case = Case.model_validate({"incidents": acts})
    assert last_of(case, ("a", "b", "c")) == "a"
    assert last_of(case, ("b", "c")) == "c"


@pytest.mark.parametrize(
    ("when", "answers", "recent"),
    [
        ("3 January to 14 November 2026", {"lasted": "yes"}, True),
        ("3 January to 14 November 2026", {"lasted": "no"}, False),
        ("3 January to 14 November 2026", {"count": 120}, True),
        ("3 January 2026 to 14 November 2062", {"lasted": "yes"}, False),
        ("3 January to 14 February 2026", {"lasted": "yes"}, False),
        ("1 to 30 November 2026", {"lasted": "yes"}, True),
        ("30 November 2026", {}, False),
    ],
)
def test_an_act_is_recent_by_a_day_on_which_it_is_known_to_have_been(when, answers, recent):
    assert is_recent(act(when, **answers), 6, date(2026, 11, 26)) is recent


@pytest.mark.parametrize(
    ("when", "opens", "closes"),
    [
        ("March 2026", "March 2026", "March 2026"),
        ("March to May 2026", "March 2026", "May 2026"),
        ("2026", "2026", "2026"),
        ("December 9999", "December 9999", "December 9999"),
        ("1 March to 31 March 2026", "1 March 2026", "31 March 2026"),
        (OVER, "3 July 2026", "14 November 2026"),
        ("about 3 June 2026", "about 3 June 2026", "about 3 June 2026"),
        ("early March 2026", "early March 2026", "early March 2026"),
        ("3/6/26", "3 June 2026", "3 June 2026"),
        ("spring", "spring", "spring"),
    ],
)
def test_a_month_is_printed_as_a_month_at_either_end_of_a_time(when, opens, closes):
    date_of = act(when).date
    assert (date_of.opens, date_of.closes) == (opens, closes)
