"""Incidents are numbered by date and time; prohibitions stand before requirements."""

import pytest

from spo.case import Case, incidents_in_order, terms_in_order


def _incidents(**items: tuple[str, str]) -> list[str]:
    held = {key: {"date": date, "time": time} for key, (date, time) in items.items()}
    return [key for key, _ in incidents_in_order(Case.model_validate({"incidents": held}))]


def test_incidents_stand_by_date_and_those_without_one_last():
    found = _incidents(a=("after Easter", ""), b=("4 June 2026", ""), c=("3 June 2026", ""), d=("", "09:00"))
    assert found == ["c", "b", "a", "d"]


def test_a_month_is_placed_at_its_first_day():
    assert _incidents(a=("2 June 2026", ""), b=("June 2026", ""), c=("2026", "")) == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("09:02", "22:15"),
        ("9.02", "10.15"),
        ("0902", "2215"),
        ("between 09:02 and 23:40", "09:03"),
        ("9:15 am", "12:30 pm"),
        ("12:30 a.m.", "9:15 am"),
        ("10:00", "9.15pm"),
        ("3 calls at 08:00", "about 9 am"),
        ("evening", "00:01"),
    ],
)
def test_on_one_day_they_stand_by_time(earlier, later):
    assert _incidents(a=("3 June 2026", later), b=("3 June 2026", earlier)) == ["b", "a"]


def test_ties_stand_by_id_whatever_order_they_were_added_in():
    assert _incidents(c=("3 June 2026", ""), a=("3 June 2026", ""), b=("3 June 2026", "")) == ["a", "b", "c"]


def test_prohibitions_stand_before_requirements_and_each_by_position():
    terms = {
        "r1": {"kind": "requirement", "position": 1},
        "p2": {"kind": "prohibition", "position": 2},
        "p1b": {"kind": "prohibition", "position": 1},
        "p1a": {"kind": "prohibition", "position": 1},
    }
    found = terms_in_order(Case.model_validate({"terms": terms}))
    assert [key for key, _ in found] == ["p1a", "p1b", "p2", "r1"]
