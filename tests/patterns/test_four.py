"""FOUR says which incidents show that acts are fixated, obsessive, unwanted and repeated, and which do not."""

import pytest
from hypothesis import given, settings

from spo.case import Case
from spo.guidance import guidance as project_guidance
from spo.patterns import four
from tests.patterns.counted import ON, case_of, drawn_cases, hours, warned


def letter(case, guidance, key):
    """The reasons for a letter that incidents show it, and that they do not, by the id of each."""
    found = next(one for one in four(case, guidance, ON) if one.key == key)
    return ({one.why: one.incidents for one in part} for part in (found.shown, found.not_shown))


def test_acts_towards_one_person_over_time_show_that_they_are_fixated(guidance):
    case = case_of(
        {"date": "1 June 2026", "towards": ["p1"], "count": 3},
        {"date": "2 June 2026", "towards": ["p1", "p2"], "behaviours": ["e"]},
        {"date": "3 June 2026", "towards": ["p2"]},
        "4 June 2026",
    )
    shown, not_shown = letter(case, guidance, "F")
    assert shown == {"planned": ("a2",), "same-person": ("a1",)}
    assert not_shown == {"other-person": ("a3",), "nobody": ("a4",)}


def test_acts_towards_a_person_on_one_day_alone_do_not_show_it(guidance):
    case = case_of({"date": "1 June 2026", "towards": ["p1"]}, {"date": "1 June 2026", "towards": ["p1"]})
    shown, not_shown = letter(case, guidance, "F")
    assert shown == {}
    assert not_shown == {"one-day": ("a1", "a2")}


def test_many_acts_on_one_day_and_acts_at_night_show_that_they_are_obsessive(guidance):
    case = case_of(
        {"date": "1 June 2026", "count": 12},
        {"date": "1 June 2026", "count": 8, "tally": {"call": {"count": 8, "hours": hours(h23=1, h12=7)}}},
        {"date": "2 June 2026", "time": "05:59"},
        {"date": "3 June 2026", "time": "06:00"},
        {"date": "4 June 2026"},
        {"date": "between 5 June 2026 and 9 June 2026", "count": 37},
    )
    shown, not_shown = letter(case, guidance, "O")
    assert shown == {"burst": ("a1",), "burst-and-night": ("a2",), "night": ("a3",)}
    assert not_shown == {"neither": ("a4",), "unknown": ("a5", "a6")}


def test_acts_after_the_first_warning_show_that_they_are_unwanted(guidance):
    case = case_of(
        *("1 June 2026", "3 June 2026", "between 1 June 2026 and 9 June 2026", "4 June 2026", "after Easter"),
        warnings=warned("3 June 2026", "20 June 2026"),
    )
    shown, not_shown = letter(case, guidance, "U")
    assert shown == {"after": ("a4",)}
    assert not_shown == {"before": ("a1",), "same-day": ("a3", "a2"), "undated": ("a5",)}


def test_an_order_tells_the_defendant_once_it_is_served(guidance):
    orders = {"o1": {"kind": "restraining-order-conviction", "made": "1 June 2026", "served": "5 June 2026"}}
    shown, _ = letter(case_of("3 June 2026", "6 June 2026", existing_orders=orders), guidance, "U")
    assert shown == {"after": ("a2",)}


def test_a_charge_is_no_warning(guidance):
    case = case_of("3 June 2026", proceedings={"c1": {"stage": "charged", "date": "1 June 2026"}})
    shown, not_shown = letter(case, guidance, "U")
    assert (shown, not_shown) == ({}, {"no-warning": ("a1",)})


@pytest.mark.parametrize(
    ("acts", "shown", "not_shown"),
    [
        (["1 June 2026"], {}, {"alone": ("a1",)}),
        (["1 June 2026", {"count": 0}], {}, {"alone": ("a1",), "no-act": ("a2",)}),
        ([{"count": 2}], {"repeated": ("a1",)}, {}),
        (["1 June 2026", "2 June 2026"], {"repeated": ("a1", "a2")}, {}),
    ],
)
def test_two_acts_show_that_they_are_repeated_and_one_does_not(guidance, acts, shown, not_shown):
    assert list(letter(case_of(*acts), guidance, "R")) == [shown, not_shown]


def test_what_is_not_attributed_shows_nothing(guidance):
    case = case_of(
        {"date": "1 June 2026", "attributed": "no", "count": 40, "time": "02:00", "towards": ["p1"]},
        {"date": "2 June 2026", "attributed": "no", "towards": ["p1"]},
        warnings=warned("1 May 2026"),
    )
    for key in "FOUR":
        assert list(letter(case, guidance, key)) == [{}, {"not-attributed": ("a1", "a2")}]


def test_the_letters_spell_the_word_and_give_no_score(guidance):
    found = four(case_of("1 June 2026"), guidance, ON)
    assert "".join(one.key for one in found) == "FOUR"
    assert all("{" not in reason.sentence for one in found for reason in (*one.shown, *one.not_shown))
    assert [(entry.status, entry.sources) for entry in guidance.four.values()] == [
        ("secondary", ("college-four", "spo-drafting"))
    ] * 4


def test_figures_of_the_force_stand_in_the_reasons(guidance):
    (_, obsessive, _, _) = four(case_of({"date": "1 June 2026", "count": 40}), guidance, ON)
    assert obsessive.shown[0].sentence == "It was on a day of 20 acts or more."


@settings(max_examples=40)
@given(case=drawn_cases())
def test_every_incident_shows_each_letter_or_does_not(case: Case):
    for one in four(case, project_guidance(), ON):
        held = [key for reason in (*one.shown, *one.not_shown) for key in reason.incidents]
        assert sorted(held) == sorted(case.incidents)
