"""The plan after grant: an owner, the days to keep, each term, and what is done on a breach."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed


def plan(case: Case, **values: object) -> dict[str, str]:
    """Return the days to keep of a case with these values, by the id of their row."""
    changed = apply(case, [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])
    return {row.id: row.cells["when"].text for row in papers(assessed(changed))["after-grant"].tables["days"]}


FIVE_YEARS = "5 years, beginning with the day it is made"
MADE = {
    "order_made__kind": "stalking protection order",
    "order_made__date": "17 December 2026",
    "order_made__lasts": "as was sought",
}


def test_the_last_day_of_a_fixed_period_is_the_day_before_its_anniversary(order_breached: Case) -> None:
    assert plan(order_breached, **MADE)["end"] == "16 December 2031"


def test_before_the_order_is_made_only_its_period_is_known(order_breached: Case) -> None:
    found = plan(order_breached)
    assert found["end"] == f"Sought: {FIVE_YEARS}"
    assert found["made"] == found["served"] == found["notify"] == ""


@pytest.mark.parametrize("made", ["about December 2026", "December 2026", "31 December 9999"])
def test_no_last_day_is_given_where_it_cannot_be_counted(order_breached: Case, made: str) -> None:
    assert plan(order_breached, **{**MADE, "order_made__date": made})["end"] == FIVE_YEARS


def test_an_order_until_a_further_order_has_no_last_day(order_breached: Case) -> None:
    assert plan(order_breached, **MADE, duration__kind="until further order")["end"] == "until a further order"


def test_a_last_day_that_is_counted_from_what_was_sought_says_so_until_the_order_is_recorded(
    order_breached: Case,
) -> None:
    found = plan(order_breached, **{**MADE, "order_made__lasts": None})["end"]
    assert found == "16 December 2031, if it is as was sought. That is not recorded."


@pytest.mark.parametrize(
    ("values", "last"),
    [
        ({"order_made__lasts": "until a further order"}, "until a further order"),
        ({"order_made__lasts": "until another day"}, ""),
        ({"order_made__lasts": "until another day", "order_made__ends": "16 December 2028"}, "16 December 2028"),
    ],
)
def test_an_order_ends_as_it_was_made_and_not_as_was_sought(
    order_breached: Case, values: dict[str, object], last: str
) -> None:
    assert plan(order_breached, **{**MADE, **values})["end"] == last


def test_a_day_in_the_plan_that_the_order_as_made_does_not_reach_says_so(order_breached: Case) -> None:
    review = {"after_grant__first_review": "1 March 2029", "order_made__ends": "16 December 2028"}
    found = plan(order_breached, **MADE, **review)
    assert found["review"] == "1 March 2029, which is after the last day of the order"


def test_an_interim_order_ends_with_its_own_period(stranger_online: Case) -> None:
    kind = {"order_made__kind": "interim stalking protection order"}
    assert plan(stranger_online, **{**MADE, **kind})["end"] == "8 weeks"


def test_the_last_day_to_notify_is_kept_from_both_days_where_they_differ(order_breached: Case) -> None:
    service = {"order_made__service__way": "posted", "order_made__service__date": "23 December 2026"}
    found = plan(order_breached, **MADE, **service)
    assert found["received"] == "30 December 2026"
    assert found["notify"] == "25 December 2026, from 23 December 2026\n1 January 2027, from 30 December 2026"


def test_no_last_day_to_notify_is_kept_where_none_is_due(order_breached: Case) -> None:
    assert "notify" not in plan(order_breached, **MADE, defendant__sexual_offences_notification="yes")


def test_each_term_has_its_row_in_order_and_only_a_requirement_is_delivered(example: Case) -> None:
    assessment = assessed(example)
    rows = papers(assessment)["after-grant"].tables["terms"]
    assert [row.id for row in rows] == list(assessment.view.term_numbers)
    for row in rows:
        delivered = row.cells["delivered"].text
        assert not delivered or example.terms[row.id].kind == "requirement"


def test_a_plan_without_an_owner_says_that_one_is_to_be_named() -> None:
    said = papers(assessed(Case()))["after-grant"].text()
    assert "[To complete: " in said


def test_the_plan_calls_nothing_a_breach_before_it_is_proved(order_breached: Case) -> None:
    said = papers(assessed(order_breached))["after-grant"].text()
    assert "until then it is an alleged breach" in said
    assert "section 8(1)" in said


def test_it_is_said_of_an_interim_order_only_where_there_may_be_one(order_breached: Case, order_obeyed: Case) -> None:
    said = "An interim order has effect only for the fixed period"
    assert said in papers(assessed(order_breached))["after-grant"].text()
    assert said not in papers(assessed(order_obeyed))["after-grant"].text()


def test_what_an_officer_wrote_of_renewal_is_said_to_be_who_decides_and_by_when(order_breached: Case) -> None:
    own = "Superintendent Example, six months before the order ends"
    case = apply(order_breached, [Edit(path="after_grant.renewal", value=own)])
    texts = [passage.text for passage in papers(assessed(case))["after-grant"].passages["end"]]
    assert f"Who decides whether to apply to renew, and by when: {own}." in texts


def test_the_plan_goes_by_each_term_as_the_court_made_it(order_breached: Case) -> None:
    first, second = [key for key, _ in assessed(order_breached).view.terms][:2]
    made = {
        "m1": {"term": first, "came_of": "changed", "words": "Must not go to the harbour."},
        "m2": {"term": second, "came_of": "refused", "why": "It was not necessary."},
    }
    edits = [Edit(path="terms_made", value=made), Edit(path="order_made.date", value="17 December 2026")]
    paper = papers(assessed(apply(order_breached, edits)))["after-grant"]
    rows = {row.id: row.cells for row in paper.tables["terms"]}
    assert rows[first]["term"].text.startswith("1. Changed by the court: Must not go to the harbour.")
    assert rows[first]["proved"].text.startswith("Planned for the term as it was sought: ")
    assert second not in rows
    said = [passage.text for passage in paper.passages["refused"]]
    assert said == [
        "The court did not make term 2. It was not necessary.",
        "It is not recorded what the court did with terms 3 to 12. Read the order, and record it.",
        "The court refused or changed terms 1 and 2: read each other term for words that lean on what was refused or "
        "changed, such as a list that is made or a place that is named only there, and ask the force solicitor about "
        "any that are found.",
    ]


def test_until_an_order_is_made_the_plan_says_that_its_terms_are_sought(order_breached: Case) -> None:
    paper = papers(assessed(order_breached))["after-grant"]
    assert [one.text for one in paper.passages["standing"]] == [
        "No order is recorded as made. The terms are as they are sought."
    ]


@pytest.mark.parametrize(
    ("purpose", "in_interim", "said"),
    [
        ("interim order", "no", "First date: none until the order is made (4 January 2027 was planned)"),
        ("interim order", "yes", "First date: 4 January 2027"),
        ("both", "no", "First date: 4 January 2027"),
    ],
)
def test_a_term_that_is_not_in_the_interim_order_has_no_first_date_under_it(
    purpose: str, in_interim: str, said: str
) -> None:
    term = {"kind": "requirement", "words": "attend", "in_interim": in_interim}
    held = {"purpose": purpose, "date": "17 December 2026"}
    first = {"first_date": {"words": "4 January 2027"}}
    case = Case.model_validate(
        {"hearing": held, "interim": {"sought": "yes"}, "terms": {"t1": {**term, "delivery": first}}}
    )
    (row,) = papers(assessed(case))["after-grant"].tables["terms"]
    assert row.cells["delivered"].text == said
