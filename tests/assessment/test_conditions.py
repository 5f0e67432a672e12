"""Conditions whose edges matter: each is met by what its trigger says, and by nothing like it."""

from spo.case import Case
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
