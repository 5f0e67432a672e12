"""The acts before and after each event that should have stopped them: two counts, side by side."""

from datetime import date

import pytest

from spo.chronology import pattern
from spo.chronology.patterns import words
from tests.chronology.counted import ON, case_of, warned


def events(case, guidance):
    return pattern(case, guidance, ON).events


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("refusal", "asked to stop"),
        ("block", "blocked"),
        ("changed number", "number changed"),
        ("police warning", "police warning"),
        ("arrest", "arrest"),
        ("order", "told of an order"),
        ("solicitor's letter", "solicitor's letter"),
        ("other", "other warning"),
    ],
)
def test_each_kind_of_warning_is_an_event(guidance, kind, label):
    (event,) = events(case_of("3 June 2026", warnings=warned("4 June 2026", kind=kind)), guidance)
    assert (event.label, event.stops[0].paths) == (label, ("warnings.w1.date",))


def test_an_order_is_an_event_when_it_is_made_and_when_it_is_served(guidance):
    orders = {"o1": {"kind": "restraining-order-conviction", "made": "1 May 2026", "served": "4 May 2026"}}
    found = events(case_of("3 June 2026", existing_orders=orders), guidance)
    assert [event.label for event in found] == ["restraining order made", "restraining order served"]


def test_what_is_on_one_day_is_one_event(guidance):
    case = case_of(
        "3 June 2026",
        warnings=warned("1 May 2026", kind="order"),
        existing_orders={"o1": {"kind": "court-bail", "made": "1 May 2026", "served": "1 May 2026"}},
        proceedings={"c1": {"stage": "charged", "date": "1 May 2026"}},
    )
    (event,) = events(case, guidance)
    assert event.label == "court bail given and served, charged"
    assert {path for stop in event.stops for path in stop.paths} == {
        "warnings.w1.date",
        "existing_orders.o1.made",
        "existing_orders.o1.served",
        "proceedings.c1.date",
        "proceedings.c1.stage",
    }


@pytest.mark.parametrize("stage", ["acquitted", "no further action"])
def test_nothing_is_said_to_stop_at_an_acquittal(guidance, stage):
    case = case_of("3 June 2026", proceedings={"c1": {"stage": stage, "date": "1 May 2026"}})
    assert events(case, guidance) == ()


def test_release_is_an_event_once_its_day_has_come(guidance):
    custody = {"in_custody": "yes", "release_expected": "1 June 2026"}
    (event,) = events(case_of("3 June 2026", defendant={"custody": custody}), guidance)
    assert event.label == "expected release from custody"
    later = {**custody, "release_expected": "1 July 2026"}
    assert events(case_of("3 June 2026", defendant={"custody": later}), guidance) == ()


def test_acts_are_counted_in_28_days_on_each_side(guidance):
    case = case_of(
        *("1 April 2026", "2 April 2026", "29 April 2026", "30 April 2026", "1 May 2026", "28 May 2026", "29 May 2026"),
        warnings=warned("30 April 2026"),
    )
    (event,) = events(case, guidance)
    assert (event.before.first, event.before.last) == (date(2026, 4, 2), date(2026, 4, 29))
    assert (event.after.first, event.after.last) == (date(2026, 5, 1), date(2026, 5, 28))
    assert event.before.count.incidents == ("a2", "a3")
    assert event.during.incidents == ("a4",)
    assert event.after.count.incidents == ("a5", "a6")
    assert event.all_before.acts == 3
    assert event.all_after.incidents == ("a5", "a6", "a7")
    assert not event.clipped
    assert words.before_and_after(event) == "2 acts in the 28 days before; 2 in the 28 days after"
    assert words.doubt(event) == "1 act on the day itself"


def test_days_after_the_day_of_drafting_are_not_counted_as_quiet(guidance):
    (event,) = events(case_of("3 June 2026", "24 June 2026", warnings=warned("20 June 2026")), guidance)
    assert event.clipped
    assert words.before_and_after(event) == "1 act in the 28 days before; 1 in the 10 days after"


def test_an_event_on_the_day_of_drafting_has_nothing_after_it_yet(guidance):
    (event,) = events(case_of("3 June 2026", warnings=warned("30 June 2026")), guidance)
    assert event.after is None
    assert words.before_and_after(event) == "1 act in the 28 days before"


def test_an_event_after_the_day_of_drafting_has_not_happened(guidance):
    assert events(case_of("3 June 2026", warnings=warned("1 July 2026")), guidance) == ()


def test_the_first_act_after_an_event_is_named_with_its_days(guidance):
    case = case_of("20 June 2026", "3 June 2026", "1 June 2026", warnings=warned("1 June 2026", "25 June 2026"))
    first, last = events(case, guidance)
    assert (first.first_after.incident, first.first_after.days) == ("a2", 2)
    assert last.first_after is None


def test_acts_that_may_have_been_on_either_side_are_said_to_be(guidance):
    case = case_of(
        {"date": "between 1 May 2026 and 9 May 2026", "count": 58},
        "between 10 April 2026 and 12 April 2026",
        warnings=warned("5 May 2026"),
    )
    (event,) = events(case, guidance)
    assert event.before.count.acts == 59
    assert (event.approximate.acts, event.across.incidents) == (59, ("a1",))
    assert words.doubt(event) == "58 acts of no exact date, counted by the earliest day, that may be on either side"


def test_an_event_of_no_exact_date_has_all_its_days_between_before_and_after(guidance):
    case = case_of("30 April 2026", "2 May 2026", "4 May 2026", warnings=warned("between 1 May 2026 and 3 May 2026"))
    (event,) = events(case, guidance)
    assert [one.incidents for one in (event.before.count, event.during, event.after.count)] == [
        ("a1",),
        ("a2",),
        ("a3",),
    ]


def test_a_label_names_nobody_and_no_place(guidance, example):
    kinds = {kind.name for kind in guidance.orders.values()}
    for event in pattern(example, guidance, date(2026, 11, 24)).events:
        for part in event.label.split(", "):
            assert part in {
                *("asked to stop", "blocked", "number changed", "police warning", "arrest", "told of an order"),
                *("solicitor's letter", "other warning", "under investigation", "charged", "awaiting trial"),
                *("convicted", "sentenced", "released under investigation"),
                *(f"{kind} {done}" for kind in kinds for done in ("made", "given", "served", "made and served")),
                *(f"{kind} given and served" for kind in kinds),
            }
