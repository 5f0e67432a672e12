"""Days of the steps after filing that cannot be are each told of, with where to mend them, and no other day is."""

from datetime import date
from typing import Any

import pytest

from spo.assessment import View
from spo.assessment.recorded_days import recorded_days
from spo.case import Case, apply
from spo.guidance import guidance
from spo.wizard.questions.fields import question
from spo.wizard.questions.journey import Place, fields
from spo.wizard.questions.status import place_for
from spo.wizard.steps.after_filing import AFTER_FILING
from tests.store.people import put

ON = date(2026, 11, 24)
FULL = "stalking protection order"


def found(**case: Any) -> dict[str, str]:
    """Return the id of what is wrong with each day, by its path."""
    told = [*recorded_days(View(Case.model_validate(case), guidance(), ON))]
    assert all(place_for(one.field) for one in told)
    assert len({one.field for one in told}) == len(told)
    return {one.field: one.id for one in told}


def served(day: str) -> dict[str, str]:
    return {"way": "handed over", "date": day}


@pytest.mark.parametrize(
    ("path", "case"),
    [
        ("summons_service.date", {"summons_service": served("25 November 2026")}),
        ("hearsay_served.service.date", {"hearsay_served": {"apart": "yes", "service": served("25 November 2026")}}),
        ("interim_made.date", {"interim_made": {"date": "25 November 2026"}}),
        ("interim_made.service.date", {"interim_made": {"service": served("25 November 2026")}}),
        ("interim_made.notified", {"interim_made": {"notified": "25 November 2026"}}),
        ("order_made.date", {"order_made": {"date": "25 November 2026"}}),
        ("order_made.service.date", {"order_made": {"service": served("25 November 2026")}}),
        ("order_made.notified", {"order_made": {"notified": "25 November 2026"}}),
        ("after_grant.reviewed", {"after_grant": {"reviewed": "25 November 2026"}}),
        ("replies.r.received", {"replies": {"r": {"received": "25 November 2026"}}}),
        ("heard.h.date", {"heard": {"h": {"date": "25 November 2026"}}}),
    ],
)
def test_what_is_done_is_not_done_on_a_day_to_come(path: str, case: dict[str, Any]) -> None:
    assert found(**case) == {path: "done-in-the-future"}


@pytest.mark.parametrize(
    ("path", "case"),
    [
        (
            "heard.h.adjourned_to",
            {"heard": {"h": {"date": "20 November 2026", "came_of": "adjourned", "adjourned_to": "1 November 2026"}}},
        ),
        (
            "interim_made.service.date",
            {"interim_made": {"date": "9 November 2026", "service": served("8 November 2026")}},
        ),
        ("interim_made.ends", {"interim_made": {"date": "9 November 2026", "ends": "8 November 2026"}}),
        (
            "interim_made.notified",
            {"interim_made": {"service": served("9 November 2026"), "notified": "8 November 2026"}},
        ),
        ("order_made.service.date", {"order_made": {"date": "9 November 2026", "service": served("8 November 2026")}}),
        ("order_made.notified", {"order_made": {"service": served("9 November 2026"), "notified": "8 November 2026"}}),
        (
            "after_grant.first_review",
            {"order_made": {"date": "9 November 2026"}, "after_grant": {"first_review": "8 November 2026"}},
        ),
        (
            "replies.r.received",
            {"summons_service": served("9 November 2026"), "replies": {"r": {"received": "8 November 2026"}}},
        ),
    ],
)
def test_a_day_is_not_before_that_of_what_comes_first(path: str, case: dict[str, Any]) -> None:
    assert found(**case) == {path: "day-too-early"}


def test_a_reply_is_set_beside_the_service_of_a_notice_that_was_served_apart() -> None:
    apart = {"apart": "yes", "service": served("2 November 2026")}
    case = {"summons_service": served("20 November 2026"), "replies": {"r": {"received": "9 November 2026"}}}
    assert found(**case, hearsay_served=apart) == {}
    assert "replies.r.received" in found(**case)


def test_a_notice_is_signed_before_it_is_served_and_a_certificate_after() -> None:
    signed = {"paper": "hearsay-notice", "on": "10 November 2026", "by": "Sol Example"}
    case = {"summons_service": served("9 November 2026")}
    assert found(**case, signed_papers={"s": signed}) == {"summons_service.date": "day-too-early"}
    assert found(**case, signed_papers={"s": {**signed, "paper": "service-of-summons"}}) == {}
    early = {**signed, "paper": "service-of-summons", "on": "8 November 2026"}
    assert found(**case, signed_papers={"s": early}) == {"summons_service.date": "day-too-early"}


def test_an_order_made_at_a_hearing_is_of_the_day_of_that_hearing() -> None:
    heard = {"h": {"date": "20 November 2026", "came_of": "order made"}}
    assert found(heard=heard, order_made={"date": "19 November 2026"}) == {"order_made.date": "order-on-another-day"}
    assert found(heard=heard, order_made={"date": "20 November 2026"}) == {}
    interim = {"h": {"date": "20 November 2026", "came_of": "interim order made"}}
    assert found(heard=interim, interim_made={"date": "19 November 2026"}) == {
        "interim_made.date": "order-on-another-day"
    }


@pytest.mark.parametrize(
    ("kind", "ends", "wrong"),
    [
        (FULL, "18 November 2028", True),
        (FULL, "19 November 2028", False),
        (None, "1 May 2027", True),
        ("interim stalking protection order", "1 May 2027", False),
        (FULL, "", False),
    ],
)
def test_an_order_lasts_two_years_at_the_least(kind: str | None, ends: str, wrong: bool) -> None:
    order = {"kind": kind, "date": "20 November 2026", "ends": ends}
    assert found(order_made=order) == ({"order_made.ends": "order-made-too-short"} if wrong else {})


def test_days_that_agree_or_are_not_certain_are_left_alone() -> None:
    made = {"date": "20 November 2026", "service": served("20 November 2026"), "notified": "22 November 2026"}
    case = {
        "summons_service": served("9 November 2026"),
        "replies": {"r": {"received": "9 November 2026"}},
        "heard": {"h": {"date": "13 November 2026", "came_of": "adjourned", "adjourned_to": "20 November 2026"}},
        "order_made": {**made, "kind": FULL, "ends": "19 November 2031"},
        "after_grant": {"first_review": "20 February 2027"},
    }
    assert found(**case) == {}
    about = {"date": "9 November 2026", "service": served("about 8 November 2026")}
    assert found(order_made=about) == {"order_made.service.date": "not-one-day"}
    assert found(interim_made={"date": "about 9 November 2026", "service": served("8 November 2026")}) == {}


DAYS = [
    "summons_service.date",
    "hearsay_served.service.date",
    *("interim_made.date", "interim_made.ends", "interim_made.service.date", "interim_made.notified"),
    *("order_made.date", "order_made.ends", "order_made.service.date", "order_made.notified"),
    *("after_grant.first_review", "after_grant.reviewed"),
    *("replies.r.received", "heard.h.date", "heard.h.adjourned_to"),
]


@pytest.mark.parametrize("path", DAYS)
@pytest.mark.parametrize("typed", ["30 February 2027", "soon", "about 9 November 2026", "November 2026"])
def test_what_is_no_day_or_none_to_count_from_is_told_of_with_what_was_typed(path: str, typed: str) -> None:
    case = Case.model_validate({"replies": {"r": {}}, "heard": {"h": {}}})
    case = apply(case, put(path, typed))
    told = [one for one in recorded_days(View(case, guidance(), ON)) if one.id == "not-one-day"]
    names_a_day = typed.endswith("2026")
    assert [one.field for one in told] == ([] if names_a_day and path == "interim_made.date" else [path])
    assert all(f"“{typed}”" in one.text and "such as 3 June 2026" in one.text for one in told)
    assert case.at(path).words == typed


def test_each_day_that_the_steps_after_filing_ask_for_is_looked_at() -> None:
    """Compare with the fields of the case, so that one that is added is not forgotten."""
    asked = {
        f"{step.of + '.' if step.of else ''}{name}"
        for step in AFTER_FILING.steps
        for name in fields(step)
        if question(Place(step, ("k",) if step.of else ()), name).kind == "when"
    }
    assert asked == {path.replace(".r.", ".*.").replace(".h.", ".*.") for path in DAYS}


def test_what_is_wrong_is_said_with_both_days_and_where_each_is() -> None:
    case = Case.model_validate({"order_made": {"date": "9 November 2026", "service": served("8 November 2026")}})
    (said,) = recorded_days(View(case, guidance(), ON))
    assert said.text == (
        "Check two days. “The order that was made: Service of the order: Date of service” is 8 November 2026, and "
        "cannot be before “The order that was made: Date it was made”, which is 9 November 2026. Correct whichever is "
        "wrong."
    )
