"""A7: the risk is likely to outlast the existing order."""

import pytest

from spo.assessment.arguments.argument import Argued
from spo.assessment.arguments.duration_gap import slots
from spo.assessment.case_reader import CaseReader
from spo.assessment.scene import Met
from spo.case import Case
from tests.assessment.looked import act, look

ENDED = {"kind": "court-bail", "made": "1 March 2019", "ends": "1 March 2020", "in_force": "no"}


def resumed(day: str, made: str | None = None) -> list[str]:
    """Return the days on which contact is said to have resumed, after an act and perhaps another order."""
    orders = {"old": ENDED}
    if made:
        orders["new"] = {"kind": "restraining-order-conviction", "made": made, "in_force": "yes"}
    case = Case.model_validate({"incidents": {"i1": act(date=day)}, "existing_orders": orders})
    said = slots(CaseReader(look(case), served=True), Argued("A7", Met(), ()))
    return [filled["resumed_date"].text for filled in said if "resumed_date" in filled]


@pytest.mark.parametrize(("day", "says"), [("1 March 2020", []), ("2 March 2020", ["2 March 2020"])])
def test_contact_resumed_only_where_it_came_after_the_last_day_of_the_earlier_order(day: str, says: list[str]) -> None:
    assert resumed(day) == says


@pytest.mark.parametrize(
    ("made", "says"), [("4 March 2020", []), ("5 March 2020", []), ("6 March 2020", ["5 March 2020"])]
)
def test_contact_on_the_day_another_order_was_made_or_later_did_not_resume_in_a_gap(made: str, says: list[str]) -> None:
    assert resumed("5 March 2020", made) == says
