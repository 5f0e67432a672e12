"""Conditions whose edges matter: each is met by what its trigger says, and by nothing like it."""

from datetime import date

import pytest

from spo.assessment import View
from spo.assessment.conditions.acts import risk_likely_to_outlast_it
from spo.assessment.reach import ReachTable
from spo.assessment.scene import Scene
from spo.case import Case
from spo.guidance import guidance
from tests.assessment.looked import act, look


def test_an_act_with_no_date_may_have_come_since_the_order(order_obeyed: Case) -> None:
    undated = ("incidents.i99", act(date="", reach=["contact"]))
    assert "N2" not in {situation.id for situation in look(order_obeyed, undated).situations}


def test_a_first_hearing_is_not_a_trial(order_obeyed: Case) -> None:
    bail = ("existing_orders.ro.kind", "court-bail")
    key = next(iter(order_obeyed.existing_orders))
    edits = [(bail[0].replace("ro", key), bail[1])]
    for stage, expected in (("charged", False), ("awaiting trial", True)):
        proceeding = ("proceedings.pr9", {"stage": stage, "next_hearing": "15 December 2026"})
        met = {situation.id for situation in look(order_obeyed, *edits, proceeding).situations}
        assert ("N5" in met) is expected


@pytest.mark.parametrize(("day", "resumed"), [("1 March 2020", False), ("2 March 2020", True), ("", False)])
def test_contact_has_resumed_only_once_the_last_day_of_an_order_is_over(day: str, resumed: bool) -> None:
    order = {"kind": "court-bail", "made": "1 March 2019", "ends": "1 March 2020"}
    case = Case.model_validate({"incidents": {"i1": act(date=day)}, "existing_orders": {"old": order}})
    view = View(case, guidance(), date(2026, 11, 24))
    met = risk_likely_to_outlast_it(Scene(view, ReachTable(view), ()))
    assert (met.incidents if met else ()) == (("i1",) if resumed else ())
