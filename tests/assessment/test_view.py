"""The names that papers give to what a case holds."""

from datetime import date

import pytest

from spo.assessment import View
from spo.case import Case
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
