"""The pattern of a case: every number is a count of what is recorded, and names the incidents that it counts."""

import time
from datetime import date

from hypothesis import given, settings

from spo.case import Case
from spo.guidance import guidance as project_guidance
from spo.patterns import Pattern, words
from tests.patterns.counted import ON, case_of, drawn_cases, hours, warned

BURST = {
    "date": "3 June 2026",
    "time": "between 09:02 and 23:40",
    "count": 115,
    "method": "call",
    "tally": {"call": {"count": 84, "hours": hours(h9=80, h23=4)}, "text": {"count": 31, "hours": hours(h9=31)}},
}
OLD = {"words": "3 June 202", "certainty": "exact", "earliest": "0202-06-03"}


def by_method(found):
    return {method: count.acts for method, count in found.methods.items()}


def test_acts_are_counted_and_not_entries(guidance):
    found = Pattern(case_of(BURST, "4 June 2026"), guidance, ON)
    assert (found.total.acts, found.total.entries) == (116, 2)
    assert (found.first, found.last) == (date(2026, 6, 3), date(2026, 6, 4))


def test_what_is_not_attributed_is_counted_apart_and_nowhere_else(guidance):
    case = case_of(
        {"date": "3 June 2026", "attributed": "no", "count": 9, "where": "gate", "method": "call"},
        {"date": "4 June 2026", "attributed": None, "used": ["unknown-number"]},
        {"date": "5 June 2026", "attributed": "yes"},
        {"date": "6 June 2026", "attributed": None},
        {"date": "7 June 2026", "attributed": None, "inferred": True},
        identifiers={"unknown-number": {"basis": "not attributed"}},
        warnings=warned("4 June 2026"),
    )
    found = Pattern(case, guidance, ON)
    assert found.not_attributed.incidents == ("a1", "a2", "a4")
    assert found.not_attributed.acts == 11
    assert (found.total.incidents, found.total.inferred) == (("a3", "a5"), 1)
    assert found.unsaid.incidents == ("a4",)
    assert by_method(found) == {"": 2}
    assert found.firsts.places == found.firsts.used == ()
    assert found.events[0].all_before.most == 0


def test_a_burst_is_counted_by_the_methods_in_it(guidance):
    found = Pattern(case_of(BURST), guidance, ON)
    assert by_method(found) == {"call": 84, "text": 31}
    assert words.by_method(guidance, found.methods) == "84 calls and 31 text messages"


def test_acts_that_no_tally_covers_are_of_no_recorded_method_or_hour(guidance):
    found = Pattern(case_of({**BURST, "count": 117}), guidance, ON)
    assert by_method(found) == {"call": 84, "text": 31, "": 2}
    assert found.clock.no_hour.acts == 2


def test_a_tally_of_more_acts_than_there_are_is_not_relied_on(guidance):
    found = Pattern(case_of({**BURST, "count": 100}), guidance, ON)
    assert by_method(found) == {"call": 100}
    assert found.clock.no_hour.acts == 100


def test_an_act_of_no_recorded_method_is_said_to_be_one(guidance):
    found = Pattern(case_of(BURST, {"date": "4 June 2026", "count": 2}), guidance, ON)
    assert (
        words.by_method(guidance, found.methods)
        == "84 calls, 31 text messages and 2 acts for which no one method is recorded"
    )


def test_a_count_below_nothing_takes_nothing_away(guidance):
    assert Pattern(case_of({"date": "3 June 2026", "count": -4}, "4 June 2026"), guidance, ON).total.acts == 1


def test_months_and_weeks_without_an_act_are_shown(guidance):
    found = Pattern(case_of("31 March 2026", "2 June 2026"), guidance, ON)
    assert [(words.month(one.first), one.count.acts) for one in found.months] == [
        ("March 2026", 1),
        ("April 2026", 0),
        ("May 2026", 0),
        ("June 2026", 1),
    ]
    assert [one.count.incidents for one in found.weeks] == [("a1",), *[()] * 8, ("a2",)]
    assert all(one.first.weekday() == 0 and one.days == 7 for one in found.weeks)


def test_a_year_that_is_a_slip_does_not_give_a_hundred_thousand_weeks(guidance):
    found = Pattern(case_of("3 June 2026", "9 June 2026", {"date": {**OLD, "latest": "0202-06-03"}}), guidance, ON)
    assert [one.count.incidents for one in found.weeks] == [("a3",), ("a1",), ("a2",)]


def test_hours_come_from_the_tally_or_else_from_a_clear_time_of_one_act(guidance):
    case = case_of(
        BURST,
        {"date": "4 June 2026", "time": "about 22:15"},
        {"date": "5 June 2026", "time": "22:15", "count": 5},
        {"date": "6 June 2026", "time": "between 22:15 and 22:40", "count": 5},
        {"date": "7 June 2026", "time": "in the evening"},
    )
    clock = Pattern(case, guidance, ON).clock
    assert {hour: count.acts for hour, count in enumerate(clock.hours) if count} == {9: 111, 22: 6, 23: 4}
    assert clock.hours[22].incidents == ("a2", "a4")
    assert (clock.no_hour.acts, clock.no_hour.incidents) == (6, ("a3", "a5"))
    assert clock.about.incidents == ("a2",)


def test_the_day_of_the_week_is_counted_only_where_the_date_is_exact(guidance):
    clock = Pattern(case_of("3 June 2026", "about 4 June 2026", "June 2026"), guidance, ON).clock
    assert [count.acts for count in clock.weekdays] == [0, 0, 1, 0, 0, 0, 0]
    assert clock.no_weekday.incidents == ("a3", "a2")


def test_approximate_and_undated_entries_are_named(guidance):
    found = Pattern(
        case_of("3 June 2026", "between 4 June 2026 and 6 June 2026", "after Easter", "3 July 2026"), guidance, ON
    )
    assert found.approximate.incidents == ("a2",)
    assert found.undated.incidents == ("a3",)
    assert found.in_future.incidents == ("a4",)
    assert found.last == date(2026, 6, 4)


def test_the_last_twelve_months_end_on_the_day_of_drafting(guidance):
    found = Pattern(case_of("30 June 2025", "1 July 2025", "30 June 2026"), guidance, ON)
    assert (found.last_year.first, found.last_year.last) == (date(2025, 7, 1), ON)
    assert found.last_year.count.incidents == ("a2", "a3")


def test_quiet_is_28_days_or_more_between_one_act_and_the_next(guidance):
    found = Pattern(case_of("30 April 2026", "28 May 2026", "26 June 2026"), guidance, ON)
    assert [(one.first, one.last, one.days) for one in found.quiet] == [(date(2026, 5, 29), date(2026, 6, 25), 28)]
    assert (found.quiet[0].before, found.quiet[0].after) == ("a2", "a3")


def test_quiet_lasts_to_the_day_of_drafting(guidance):
    (quiet,) = Pattern(case_of("1 May 2026"), guidance, ON).quiet
    assert (quiet.first, quiet.last, quiet.days, quiet.after) == (date(2026, 5, 2), ON, 60, None)


def test_no_day_on_which_an_act_may_have_been_is_said_to_be_quiet(guidance):
    case = case_of("between 1 January 2026 and 31 May 2026", "3 January 2026", "29 June 2026")
    (quiet,) = Pattern(case, guidance, ON).quiet
    assert (quiet.first, quiet.before) == (date(2026, 6, 1), "a1")


def test_quiet_says_when_the_defendant_was_in_custody(guidance):
    custody = {"in_custody": "yes", "since": "1 June 2026", "release_expected": "20 June 2026"}
    (quiet,) = Pattern(case_of("1 May 2026", defendant={"custody": custody}), guidance, ON).quiet
    (held,) = quiet.custody
    assert (held.path, held.first, held.last) == ("defendant.custody", date(2026, 6, 1), date(2026, 6, 20))
    (quiet,) = Pattern(
        case_of("1 May 2026", defendant={"custody": {**custody, "in_custody": "no"}}), guidance, ON
    ).quiet
    assert quiet.custody == ()


def test_what_is_new_is_named_with_the_day_and_the_incident_of_each(guidance):
    case = case_of(
        {"date": "5 June 2026", "used": ["n2"], "where": "gate", "towards": ["p1", "p2"], "method": "letter"},
        {"date": "3 June 2026", "used": ["n1"], "towards": ["p1"], "method": "call", "count": 4},
        {"date": "6 June 2026", "used": ["n1", "n2"], "through": "Orla Example"},
        {"date": "7 June 2026", "through": "orla example"},
        identifiers={key: {"whose": "defendant", "basis": "device"} for key in ("n1", "n2")},
    )
    found = Pattern(case, guidance, ON).firsts
    assert [(one.key, one.day.day, one.incident, one.count.acts, one.later) for one in found.used] == [
        ("n1", 3, "a2", 5, False),
        ("n2", 5, "a1", 2, True),
    ]
    assert [one.key for one in found.methods] == ["call", "letter"]
    assert [(one.key, one.incident) for one in found.places] == [("gate", "a1")]
    assert [(one.key, one.day.day) for one in found.persons] == [("p1", 3), ("p2", 5)]
    assert [(one.key, one.count.incidents) for one in found.through] == [("Orla Example", ("a3", "a4"))]


def test_an_empty_case_has_a_pattern_of_nothing(guidance):
    found = Pattern(Case(), guidance, ON)
    assert found.total.acts == 0
    assert (found.months, found.weeks, found.quiet, found.events) == ((), (), (), ())
    assert words.span(found.first, found.last) == ""


def test_days_and_counts_are_said_in_one_way():
    assert words.span(date(2026, 6, 3), date(2026, 7, 9)) == "from 3 June 2026 to 9 July 2026"
    assert words.span(date(2026, 6, 3), date(2026, 6, 3)) == "on 3 June 2026"
    assert (words.acts(1), words.acts(12_000), words.days(28)) == ("1 act", "12,000 acts", "28 days")
    assert (words.week(date(2026, 6, 1)), words.hour(9)) == ("week of 1 June 2026", "09:00 to 09:59")


def test_a_pattern_of_ten_thousand_incidents_takes_no_time_that_is_noticed(guidance):
    """The bound is many times what it takes, so that it fails where the time grows with the square."""
    acts = [{**BURST, "date": f"{1 + n % 28} {('May', 'June')[n % 2]} {2017 + n % 10}"} for n in range(10_000)]
    case = case_of(*acts, warnings=warned(*(f"{1 + n} June 2020" for n in range(28))))
    start = time.process_time()
    assert Pattern(case, guidance, ON).total.acts == 1_150_000
    assert time.process_time() - start < 5


@settings(max_examples=60)
@given(case=drawn_cases())
def test_every_act_is_counted_once_whatever_a_case_holds(case):
    found = Pattern(case, project_guidance(), ON)
    total = found.total.acts
    assert sorted((*found.total.incidents, *found.not_attributed.incidents)) == sorted(case.incidents)
    assert found.total.inferred <= total
    assert set(found.unsaid.incidents) <= set(found.not_attributed.incidents)
    assert total == found.dated.acts + found.undated.acts + found.in_future.acts
    assert total == sum(count.acts for count in found.methods.values())
    assert total == sum(count.acts for count in found.clock.hours) + found.clock.no_hour.acts
    assert total == sum(count.acts for count in found.clock.weekdays) + found.clock.no_weekday.acts
    for spells in (found.years, found.months, found.weeks):
        whole = [key for one in spells for key in one.count.incidents]
        part = {key for one in spells for key in one.over.incidents}
        assert sorted((*whole, *part)) == sorted(found.dated.incidents)
    for event in found.events:
        sides = (event.all_before, event.acts_during, event.all_after)
        assert sum(one.least for one in sides) <= found.dated.acts <= sum(one.most for one in sides)
