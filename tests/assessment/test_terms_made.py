"""The terms of an order as the court left them, whatever was recorded of which order."""

from datetime import date
from typing import Any

import pytest

from spo.assessment import View
from spo.assessment.order_made import Made, orders_made
from spo.assessment.terms_made import placed_nowhere, terms_as_made
from spo.case import Case
from spo.guidance import guidance

FULL, INTERIM = "stalking protection order", "interim stalking protection order"
TERMS = {"t1": {"position": 1, "in_interim": "yes"}, "t2": {"position": 2}}


def view(**case: Any) -> View:
    return View(Case.model_validate({"terms": TERMS, **case}), guidance(), date(2026, 11, 24))


def came(seen: View, order: Made) -> dict[str, str | None]:
    """Return what came of each term of an order."""
    return {one.term: one.came_of for one in terms_as_made(seen, order)}


@pytest.mark.parametrize(
    ("case", "made"),
    [
        ({}, []),
        ({"order_made": {"date": "2 December 2026"}}, [Made(False, "order_made")]),
        ({"order_made": {"kind": INTERIM}}, [Made(True, "order_made")]),
        ({"interim_made": {"date": "2 December 2026"}}, [Made(True, "interim_made")]),
        ({"heard": {"h1": {"came_of": "interim order made"}}}, [Made(True, "interim_made")]),
        ({"heard": {"h1": {"came_of": "order made"}}}, [Made(False, "order_made")]),
        ({"heard": {"h1": {"came_of": "no order made"}}}, []),
    ],
)
def test_an_order_is_made_once_anything_is_recorded_of_it(case: dict[str, Any], made: list[Made]) -> None:
    assert orders_made(view(**case)) == made


@pytest.mark.parametrize(("rest", "left"), [("yes", "granted"), ("no", None), ("not known", None), (None, None)])
def test_the_other_terms_were_granted_only_where_that_is_recorded(rest: str | None, left: str | None) -> None:
    seen = view(order_made={"kind": FULL, "rest": rest}, terms_made={"m1": {"term": "t1", "came_of": "refused"}})
    assert came(seen, orders_made(seen)[0]) == {"t1": "refused", "t2": left}


def test_two_decisions_on_a_term_that_differ_are_unclear_and_stand_apart() -> None:
    decided = {"m1": {"term": "t1", "came_of": "refused"}, "m2": {"term": "t1", "came_of": "granted"}}
    seen = view(order_made={"kind": FULL, "rest": "yes"}, terms_made=decided)
    assert came(seen, orders_made(seen)[0]) == {"t1": "unclear", "t2": "granted"}
    assert placed_nowhere(seen) == ["m1", "m2"]


def test_a_decision_that_does_not_say_of_which_of_two_orders_it_is_leaves_both_unclear() -> None:
    seen = view(
        order_made={"kind": FULL, "rest": "yes"},
        interim_made={"date": "2 December 2026", "rest": "yes"},
        terms_made={"m1": {"term": "t1", "came_of": "refused"}},
    )
    interim, full = orders_made(seen)
    assert came(seen, interim) == {"t1": "unclear"}
    assert came(seen, full) == {"t1": "unclear", "t2": "granted"}


def test_a_decision_on_a_term_says_what_it_was_though_nothing_else_is_filled_in() -> None:
    seen = view(order_made={"kind": FULL, "rest": "yes"}, terms_made={"m1": {"term": "t1"}, "m2": {}})
    assert came(seen, orders_made(seen)[0]) == {"t1": None, "t2": "granted"}
