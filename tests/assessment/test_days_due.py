"""The days due after filing: counted by the rules, late first, and done once what was due is recorded."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.assessment import View
from spo.assessment.days_due import DayDue, days_due, undone
from spo.assessment.next_hearing import next_hearing
from spo.case import Case
from spo.case.days import in_full
from spo.case.days_counted import is_business_day
from spo.guidance import guidance

LAW = guidance()
ON = date(2026, 11, 24)
HEARSAY: dict[str, Any] = {"hearsay": {"h1": {"maker": "Una Example"}}, "defendant": {"solicitor_acts": "no"}}
DAYS = st.dates(date(2026, 1, 1), date(2030, 12, 31))


def due(on: date = ON, /, **case: Any) -> dict[str, DayDue]:
    """Return what is due in a case on a day, by the id of its entry."""
    return {one.id: one for one in days_due(View(Case.model_validate(case), LAW, on))}


@given(DAYS)
def test_the_hearsay_notice_leaves_21_whole_days_and_post_two_business_days_before_that(
    hearing: date,
) -> None:
    found = due(**HEARSAY, hearing={"date": in_full(hearing)})
    serve, post = found["hearsay-serve"].by, found["hearsay-post"].by
    assert serve
    assert post
    assert (hearing - serve).days == 22
    between = [post + timedelta(days=n) for n in range(1, (serve - post).days + 1)]
    assert is_business_day(post)
    assert sum(map(is_business_day, between)) == 2  # with more, a later working day would do


@given(DAYS)
def test_a_reply_is_due_7_days_after_service_of_the_notice_and_is_never_ours_to_be_late_with(served: date) -> None:
    service = {"way": "handed over", "date": in_full(served)}
    found = due(date(2031, 6, 1), **HEARSAY, hearsay_served={"apart": "yes", "service": service})
    assert found["hearsay-serve"].done == served
    assert found["hearsay-reply"].by == served + timedelta(days=7)
    assert found["hearsay-reply"].group(date(2031, 6, 1)) == 3
    assert "hearsay-post" not in found


@pytest.mark.parametrize(
    ("apart", "done"), [("yes", date(2026, 11, 2)), ("no", date(2026, 11, 9)), (None, date(2026, 11, 9))]
)
def test_the_notice_goes_with_the_papers_unless_it_is_recorded_as_served_apart(apart, done) -> None:
    notice = {"apart": apart, "service": {"way": "handed over", "date": "2 November 2026"}}
    summons = {"way": "handed over", "date": "9 November 2026"}
    found = due(**HEARSAY, hearsay_served=notice, summons_service=summons)
    assert found["hearsay-serve"].done == done


def test_the_next_hearing_is_that_to_which_it_was_adjourned() -> None:
    heard = {"h1": {"date": "20 November 2026", "came_of": "adjourned", "adjourned_to": "11 December 2026"}}
    case = Case.model_validate({"hearing": {"date": "20 November 2026"}, "heard": heard})
    assert next_hearing(View(case, LAW, ON)).day == date(2026, 12, 11)
    found = due(hearing={"date": "20 November 2026"}, heard=heard)["hearing"]
    assert (found.by, found.done) == (date(2026, 12, 11), None)


def test_an_adjournment_does_not_make_timely_what_was_late_for_the_hearing_that_was_next_when_it_was_done() -> None:
    service = {"way": "handed over", "date": "28 November 2026"}
    signed = {"s": {"paper": "service-of-summons", "by": "PC Sol Example", "on": "30 November 2026"}}
    heard = {"h": {"date": "17 December 2026", "came_of": "adjourned", "adjourned_to": "14 January 2027"}}
    case: dict[str, Any] = {**HEARSAY, "hearing": {"date": "17 December 2026"}, "heard": heard}
    found = due(**case, summons_service=service, signed_papers=signed)
    assert found["hearsay-serve"].by == date(2026, 11, 25)
    assert found["hearsay-serve"].done_on.startswith("28 November 2026, 3 days late, ")
    assert found["summons-serve"].by == date(2026, 12, 16)
    assert found["certificate"].by == date(2026, 12, 17)
    undone = due(**case)
    assert undone["hearsay-serve"].by == date(2026, 12, 23)
    assert undone["summons-serve"].by == date(2027, 1, 13)
    after = due(**case, summons_service={**service, "date": "18 December 2026"})
    assert after["summons-serve"].by == date(2027, 1, 13)


@pytest.mark.parametrize(("came_of", "group"), [("order made", 3), ("application withdrawn", 3), ("no order made", 3)])
def test_a_hearing_that_has_passed_is_late_until_what_came_of_it_is_recorded(came_of: str, group: int) -> None:
    hearing = {"date": "20 November 2026"}
    assert due(hearing=hearing)["hearing"].group(ON) == 0
    held = {"h1": {"date": "20 November 2026", "came_of": came_of}}
    assert due(hearing=hearing, heard=held)["hearing"].group(ON) == group


@given(DAYS)
def test_the_defendant_notifies_within_3_days_of_which_the_day_of_service_is_the_first(served: date) -> None:
    order = {
        "kind": "stalking protection order",
        "date": in_full(served),
        "service": {"way": "handed over", "date": in_full(served)},
    }
    found = due(date(2031, 6, 1), order_made=order)["order-notify"]
    assert found.by == served + timedelta(days=2)
    assert found.group(date(2031, 6, 1)) == 0
    told = due(date(2031, 6, 1), order_made={**order, "notified": in_full(served)})["order-notify"]
    assert told.group(date(2031, 6, 1)) == 3


def test_a_full_order_after_an_interim_one_is_not_notified_again_and_ends_the_interim_one() -> None:
    interim = {
        "date": "2 November 2026",
        "ends": "30 November 2026",
        "service": {"way": "handed over", "date": "2 November 2026"},
    }
    found = due(interim_made=interim)
    assert (found["interim-ends"].by, found["interim-ends"].done) == (date(2026, 11, 30), None)
    assert found["interim-notify"].by == date(2026, 11, 4)
    order = {
        "kind": "stalking protection order",
        "date": "20 November 2026",
        "service": {"way": "handed over", "date": "20 November 2026"},
    }
    after = due(interim_made=interim, order_made=order)
    assert "order-notify" not in after
    assert after["interim-ends"].done == date(2026, 11, 20)


@pytest.mark.parametrize(("ends", "last"), [("", date(2031, 11, 19)), ("19 November 2029", date(2029, 11, 19))])
def test_the_order_ends_as_it_was_made_or_else_as_was_sought(ends: str, last: date) -> None:
    order = {"kind": "stalking protection order", "date": "20 November 2026", "ends": ends}
    found = due(order_made=order, duration={"kind": "fixed", "years": 5}, after_grant={"renewal": "DS Una Example"})
    assert found["last-day"].by == found["renewal"].by == last


def test_what_is_late_comes_first_and_what_is_done_last() -> None:
    found = days_due(
        View(
            Case.model_validate(
                {
                    **HEARSAY,
                    "hearing": {"date": "1 December 2026"},
                    "summons_service": {"way": "email", "date": "2 November 2026"},
                }
            ),
            LAW,
            ON,
        )
    )
    groups = [one.group(ON) for one in found]
    assert groups == sorted(groups)
    assert {found[0].id, found[1].id} == {"hearsay-post", "hearsay-serve"}
    assert found[-1].id == "summons-serve"


def test_nothing_is_due_in_an_empty_case_but_service() -> None:
    assert [(one.id, one.by) for one in days_due(View(Case(), LAW, ON))] == [("summons-serve", None)]


def test_every_entry_is_counted_and_every_day_has_an_entry() -> None:
    served = {"way": "handed over", "date": "2 November 2026"}
    case: dict[str, Any] = {
        **HEARSAY,
        "hearing": {"date": "1 December 2026"},
        "interim_made": {"date": "2 November 2026", "service": served},
    }
    made = {"kind": "interim stalking protection order", "date": "2 November 2026", "service": served}
    plan = {"first_review": "1 March 2027", "renewal": "DS Una Example"}
    full = {**case, "order_made": {**made, "ends": "1 March 2028"}, "after_grant": plan}
    apart = {"apart": "yes", "service": served}
    assert set(due(**full)) | set(due(**full, hearsay_served=apart)) == set(LAW.days_due)


@pytest.mark.parametrize(
    ("served", "said"),
    [("25 February 2027", "25 February 2027, "), ("26 February 2027", "26 February 2027, 1 day late, ")],
)
def test_what_was_done_after_its_day_says_by_how_much_it_was_late(served: str, said: str) -> None:
    service = {"way": "handed over", "date": served}
    found = due(**HEARSAY, hearing={"date": "19 March 2027"}, summons_service=service)
    assert found["hearsay-serve"].done_on == f"{said}served with the papers, as recorded for the summons"
    apart = due(**HEARSAY, hearing={"date": "19 March 2027"}, hearsay_served={"apart": "yes", "service": service})
    assert apart["hearsay-serve"].done_on == said.removesuffix(", ")


def test_the_certificate_is_done_on_the_day_on_which_the_one_that_came_back_was_signed() -> None:
    hearing = {"date": "11 December 2026"}
    signed = {"paper": "service-of-summons", "by": "PC Sol Example", "on": "20 November 2026"}
    assert not due(hearing=hearing)["certificate"].done
    assert not due(hearing=hearing, signed_papers={"s": {**signed, "paper": "application"}})["certificate"].done
    found = due(hearing=hearing, signed_papers={"s": signed})["certificate"]
    assert (found.done, found.group(ON)) == (date(2026, 11, 20), 3)


def test_an_order_that_was_made_is_to_be_served_though_its_day_is_not_recorded_yet() -> None:
    made = {"date": "24 November 2026", "came_of": "order made"}
    assert not due(heard={"h": made})["order-serve"].done
    assert "order-serve" not in due(heard={"h": made | {"came_of": "adjourned"}})


@given(DAYS)
def test_what_is_undone_does_not_depend_on_the_day_on_which_that_is_asked(on: date) -> None:
    served = {"way": "handed over", "date": "2 November 2026"}
    order = {"kind": "stalking protection order", "date": "2 November 2026", "service": served}
    case = Case.model_validate({**HEARSAY, "hearing": {"date": "1 December 2026"}, "order_made": order})
    assert undone(View(case, LAW, on)) == undone(View(case, LAW, ON))
    assert {id for id, _ in undone(View(case, LAW, on))} == {
        one.id for one in days_due(View(case, LAW, on)) if not one.done
    }
