"""The names that papers give to what a case holds."""

from datetime import date

import pytest

from spo.assessment import View, assess
from spo.case import Case, walk
from spo.guidance import guidance


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("the court's order", "court's order"),
        ("The Order", "Order"),
        ("THE ORDER", "ORDER"),
        ("A restraining order", "restraining order"),
        ("a restraining order", "restraining order"),
        ("an Order", "Order"),
        ("An order", "order"),
        ("A B order", "A B order"),
        ("A v B order", "A v B order"),
        ("A and B order", "A and B order"),
        ("Theatre order", "Theatre order"),
        ("Anton order", "Anton order"),
    ],
)
def test_an_order_is_named_without_an_article(title: str, name: str) -> None:
    case = Case.model_validate({"existing_orders": {"x1": {"title": title}}})
    assert View(case, guidance(), date(2026, 11, 24)).order_name("x1") == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("the bail", "bail of 6 October 2026"),
        ("the bail of October 2026", "bail of October 2026"),
        ("The Bail of 6 October 2026", "Bail of 6 October 2026"),
        ("the October bail", "October bail of 6 October 2026"),
        ("the bail of October 2025, as varied", "bail of October 2025, as varied of 6 October 2026"),
    ],
)
def test_an_order_whose_title_says_in_which_month_it_was_made_is_not_dated_again(title: str, name: str) -> None:
    case = Case.model_validate({"existing_orders": {"x1": {"title": title, "made": "6 October 2026"}, "x2": {}}})
    assert View(case, guidance(), date(2026, 11, 24)).dated_order_name("x1") == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("the bail of October 2026", "bail"),
        ("Order made on 6 October 2026", "Order"),
        ("October 2026", "October 2026"),
        ("the order of October", "order of October"),
    ],
)
def test_a_month_that_tells_orders_apart_is_left_out_where_there_is_one(title: str, name: str) -> None:
    case = Case.model_validate({"existing_orders": {"x1": {"title": title}}})
    assert View(case, guidance(), date(2026, 11, 24)).order_name("x1") == name


def orders(**kinds: str) -> Case:
    """Return a case with an order of each kind, made a month apart, the first of them first."""
    made = {key: f"1 {month} 2026" for key, month in zip(kinds, ("March", "April", "May"), strict=False)}
    return Case.model_validate(
        {"existing_orders": {key: {"kind": kind, "made": made[key]} for key, kind in kinds.items()}}
    )


@pytest.mark.parametrize("kind", ["restraining-order-conviction", "restraining-order-acquittal"])
def test_an_answer_is_about_the_restraining_order_even_where_another_order_is_older(kind: str) -> None:
    view = View(orders(x1="court-bail", x2=kind, x3="occupation-order"), guidance(), date(2026, 11, 24))
    assert view.main_order == "x2"
    assert view.main_kind == guidance().orders[kind]


def test_an_answer_is_about_the_oldest_order_where_none_is_a_restraining_order() -> None:
    view = View(orders(x1="no-such-kind", x2="court-bail"), guidance(), date(2026, 11, 24))
    assert (view.main_order, view.main_kind) == ("x1", None)
    assert View(orders(), guidance(), date(2026, 11, 24)).main_order is None


def test_an_interim_order_is_not_an_earlier_stalking_protection_order() -> None:
    view = View(orders(x1="interim-spo", x2="spo"), guidance(), date(2026, 11, 24))
    assert view.earlier_spo == ("x2",)


def test_a_case_is_assessed_again_without_anything_more_being_kept() -> None:
    case = Case.model_validate({"incidents": {"i": {"what": "He rang."}}})
    assess(case, guidance(), date(2026, 5, 1))
    kept = walk._telling.cache_info().currsize
    assess(case, guidance(), date(2026, 5, 1))
    assert walk._telling.cache_info().currsize == kept
