"""How long an order lasts, for what would be a gap."""

from datetime import timedelta

from spo.assessment import View
from spo.assessment.reach import ReachTable
from spo.case import Case, ExistingOrder
from spo.case.months import months_after
from spo.guidance import guidance
from tests.assessment.looked import ON


def test_an_order_lasts_where_it_ends_after_the_months_in_which_its_end_would_leave_a_gap() -> None:
    last = months_after(ON, guidance().figures["order-ending-months"].value)
    table = ReachTable(View(Case(), guidance(), ON))
    for day, lasts in ((last - timedelta(1), False), (last, False), (last + timedelta(1), True)):
        order = ExistingOrder.model_validate({"ends": f"{day.day} {day:%B %Y}"})
        assert table.lasts(order) is lasts
    assert table.lasts(ExistingOrder.model_validate({"until_further_order": "yes"}))
