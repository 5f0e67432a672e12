"""Two scopes meet on a kind of conduct and a person in common; where a place is all they share, on the same place."""

from datetime import timedelta

import pytest

from spo.assessment import View
from spo.assessment.reach import ReachTable, Scope
from spo.case import Case, ExistingOrder
from spo.case.months import months_after
from spo.guidance import guidance
from tests.assessment.looked import ON


def scope(tags: str = "place", persons: str = "", places: str = "") -> Scope:
    """Return a scope of tags, persons and places, each separated by spaces."""
    return Scope(frozenset(tags.split()), frozenset(persons.split()), frozenset(places.split()))


@pytest.mark.parametrize(("clause", "act"), [("", ""), ("", "home"), ("home", ""), ("home work", "home gym")])
def test_a_place_that_is_not_named_may_be_any_place(clause: str, act: str) -> None:
    assert scope(places=clause).meets(scope(places=act))


def test_another_place_is_another_point_unless_something_else_is_in_common() -> None:
    assert not scope(places="home").meets(scope(places="work"))
    assert scope("place contact", places="home").meets(scope("place contact", places="work"))


@pytest.mark.parametrize(
    ("clause", "act", "met"), [("", "ann", True), ("ann", "", True), ("ann bo", "bo", True), ("ann", "bo", False)]
)
def test_a_clause_that_names_nobody_is_for_anybody(clause: str, act: str, met: bool) -> None:
    assert scope("contact", clause).meets(scope("contact", act)) is met


def test_nothing_is_met_without_a_kind_of_conduct_in_common() -> None:
    assert not scope("contact", "ann", "home").meets(scope("online", "ann", "home"))
    assert not scope("").meets(scope(""))


def test_an_order_lasts_where_it_ends_after_the_months_in_which_its_end_would_leave_a_gap() -> None:
    last = months_after(ON, guidance().figures["order-ending-months"].value)
    table = ReachTable(View(Case(), guidance(), ON))
    for day, lasts in ((last - timedelta(1), False), (last, False), (last + timedelta(1), True)):
        order = ExistingOrder.model_validate({"ends": f"{day.day} {day:%B %Y}"})
        assert table.lasts(order) is lasts
    assert table.lasts(ExistingOrder.model_validate({"until_further_order": "yes"}))
