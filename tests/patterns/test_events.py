"""The acts before and after each event that should have stopped them: two counts, side by side."""

from datetime import date

import pytest

from spo.case import Case
from spo.patterns import Pattern, words
from tests.patterns.counted import ON, case_of, warned


def events(case, guidance):
    return Pattern(case, guidance, ON).events


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("refusal", "told to stop"),
        ("police warning", "police warning"),
        ("arrest", "arrest"),
        ("order", "told of an order"),
        ("solicitor's letter", "solicitor's letter"),
        ("conviction or sentence", "conviction or sentence"),
        ("other", "request or warning"),
    ],
)
def test_each_kind_of_warning_is_an_event(guidance, kind, label):
    (event,) = events(case_of("3 June 2026", warnings=warned("4 June 2026", kind=kind)), guidance)
    assert (event.label, event.stops[0].paths) == (label, ("warnings.w1.date",))


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("block", "blocked"),
        ("changed number", "number changed"),
        (None, "warning of a kind that is not recorded"),
    ],
)
def test_what_nobody_told_the_defendant_of_is_not_among_what_should_have_stopped_the_acts(guidance, kind, label):
    found = Pattern(case_of("3 June 2026", warnings=warned("4 June 2026", kind=kind)), guidance, ON)
    assert found.events == ()
    assert [(stop.label, stop.paths) for stop in found.aside] == [(label, ("warnings.w1.date",))]


@pytest.mark.parametrize(
    ("stage", "tells"),
    [
        ("under investigation", False),
        ("released under investigation", False),
        ("awaiting trial", False),
        ("charged", True),
        ("convicted", True),
        ("sentenced", True),
    ],
)
def test_a_charge_or_a_sentence_tells_the_defendant_and_an_investigation_does_not(guidance, stage, tells):
    found = Pattern(case_of("3 June 2026", proceedings={"c1": {"stage": stage, "date": "1 May 2026"}}), guidance, ON)
    assert [event.label for event in found.events] == ([stage] if tells else [])
    assert [stop.label for stop in found.aside] == ([] if tells else [stage])


def test_an_order_is_an_event_when_it_is_served_or_when_it_is_made_where_no_service_is_recorded(guidance):
    order = {"kind": "restraining-order-conviction", "made": "1 May 2026"}
    served = Pattern(case_of("3 June 2026", existing_orders={"o1": {**order, "served": "4 May 2026"}}), guidance, ON)
    assert [event.label for event in served.events] == ["restraining order served"]
    assert [stop.label for stop in served.aside] == ["restraining order made"]
    (made,) = events(case_of("3 June 2026", existing_orders={"o1": order}), guidance)
    assert made.label == "restraining order made"


@pytest.mark.parametrize(
    ("kind", "served", "told", "aside"),
    [
        ("cpn", "2 May 2026", ["community protection notice served"], ["made"]),
        ("licence", "", [], ["made"]),
        ("court-bail", "", ["court bail given"], []),
    ],
)
def test_what_is_given_on_a_later_day_was_only_made_before_it(guidance, kind, served, told, aside):
    order = {"kind": kind, "made": "1 May 2026", "served": served}
    found = Pattern(case_of("3 June 2026", existing_orders={"o1": order}), guidance, ON)
    assert [event.label for event in found.events] == told
    assert [stop.label.split()[-1] for stop in found.aside] == aside


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


@pytest.mark.parametrize(
    ("stage", "told"),
    [("awaiting trial", ["charged"]), ("sentenced", ["charged", "convicted", "sentenced"]), ("acquitted", [])],
)
def test_a_charge_and_a_conviction_tell_the_defendant_on_days_of_their_own(guidance, stage, told):
    days = {"charged": "1 May 2026", "decided": "2 May 2026", "date": "5 May 2026"}
    case = case_of("3 June 2026", proceedings={"c1": {"stage": stage, **days}})
    assert [event.label for event in events(case, guidance)] == told


def test_a_conviction_that_is_a_warning_too_is_one_event(guidance):
    warning = {"w1": {"kind": "conviction or sentence", "proceeding": "c1"}}
    proceedings = {"c1": {"stage": "convicted", "court": "Exampleton Magistrates' Court", "date": "1 May 2026"}}
    (event,) = events(case_of("3 June 2026", warnings=warning, proceedings=proceedings), guidance)
    assert event.label == "convicted"


@pytest.mark.parametrize("stage", ["acquitted", "dismissed", "discontinued", "no further action"])
def test_nothing_is_said_to_stop_at_an_acquittal(guidance, stage):
    case = case_of("3 June 2026", proceedings={"c1": {"stage": stage, "date": "1 May 2026"}})
    assert events(case, guidance) == ()


def test_release_is_noted_once_its_day_has_come_and_stops_nothing(guidance):
    custody = {"in_custody": "yes", "release_expected": "1 June 2026"}
    found = Pattern(case_of("3 June 2026", defendant={"custody": custody}), guidance, ON)
    assert ([stop.label for stop in found.aside], found.events) == (["expected release from custody"], ())
    later = {**custody, "release_expected": "1 July 2026"}
    assert Pattern(case_of("3 June 2026", defendant={"custody": later}), guidance, ON).aside == ()


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
    assert (event.all_before.least, event.all_before.most) == (3, 3)
    assert (event.all_after.least, event.all_after.most) == (3, 3)
    assert words.before_and_after(event) == "2 acts in the 28 days before; 2 in the 28 days after"
    assert words.doubt(event) == "1 act on the day itself"


def test_days_after_the_day_of_drafting_are_not_counted_as_quiet(guidance):
    (event,) = events(case_of("3 June 2026", "24 June 2026", warnings=warned("20 June 2026")), guidance)
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
    assert event.across.incidents == ("a1",)
    assert [words.in_range(one) for one in (event.acts_before, event.acts_during, event.acts_after)] == [
        "1 to 59",
        "0 to 58",
        "0 to 58",
    ]
    assert words.before_and_after(event) == "1 to 59 acts in the 28 days before; 0 to 58 in the 28 days after"
    assert words.doubt(event) == (
        "0 to 58 acts on the day itself and "
        "58 acts of no exact date, or over several days, that may be on either side, so that the count is a range"
    )


@pytest.mark.parametrize(
    ("count", "lasted", "ranges"),
    [
        (1, "yes", ["1", "1", "1"]),
        (1, "no", ["0 to 1", "0 to 1", "0 to 1"]),
        (58, "yes", ["1 to 57", "0 to 56", "1 to 57"]),
        (2, "yes", ["1", "0", "1"]),
    ],
)
def test_an_act_that_went_on_over_an_event_was_before_it_and_after_it(guidance, count, lasted, ranges):
    act = {"date": "between 1 May 2026 and 9 May 2026", "count": count, "lasted": lasted, "method": "access"}
    (event,) = events(case_of(act, warnings=warned("5 May 2026")), guidance)
    assert [words.in_range(one) for one in (event.acts_before, event.acts_during, event.acts_after)] == ranges


def test_a_spell_of_acts_that_begins_outside_the_days_counted_may_lie_within_them_or_not(guidance):
    case = case_of({"date": "between 20 March 2026 and 4 April 2026", "count": 30}, warnings=warned("1 May 2026"))
    (event,) = events(case, guidance)
    assert (event.before.first, words.in_range(event.acts_before)) == (date(2026, 4, 3), "0 to 30")
    assert not event.across


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
    for event in Pattern(example, guidance, date(2026, 11, 24)).events:
        for part in event.label.split(", "):
            assert part in {
                *("told to stop", "blocked", "number changed", "police warning", "arrest", "told of an order"),
                *("solicitor's letter", "request or warning", "under investigation", "charged", "awaiting trial"),
                *("convicted", "sentenced", "released under investigation"),
                *(f"{kind} {done}" for kind in kinds for done in ("made", "given", "served", "made and served")),
                *(f"{kind} given and served" for kind in kinds),
            }


@pytest.mark.parametrize(
    ("warned_at", "time", "first_after"),
    [
        ("10:10", "between 10:15 and 10:55", ("i1", 0)),
        ("10.10 am", "10:15", ("i1", 0)),
        ("10:10", "10:10", ("i2", 4)),
        ("10:20", "between 10:15 and 10:55", ("i2", 4)),
        ("11:00", "between 10:15 and 10:55", ("i2", 4)),
        ("about 10:10", "10:15", ("i2", 4)),
        ("10:10", "about 10:15", ("i2", 4)),
        ("19:15", "about 06:40", ("i2", 4)),
        ("06:40", "about 19:15", ("i1", 0)),
        ("10:10", "", ("i2", 4)),
        ("", "10:15", ("i2", 4)),
    ],
)
def test_times_of_the_same_day_say_which_came_first(guidance, warned_at, time, first_after):
    told = warned("3 June 2026", kind="other")
    told["w1"]["time"] = warned_at
    acts = {key: {"date": day, "attributed": "yes"} for key, day in (("i1", "3 June 2026"), ("i2", "7 June 2026"))}
    acts["i1"]["time"] = time
    (event,) = events(Case.model_validate({"incidents": acts, "warnings": told}), guidance)
    assert (event.first_after.incident, event.first_after.days) == first_after
    assert event.during.incidents == ("i1",)
