"""Conditions whose edges matter: each is met by what its trigger says, and by nothing like it."""

from datetime import timedelta

import pytest

from spo.assessment import View
from spo.assessment.conditions.acts import risk_likely_to_outlast_it
from spo.assessment.conditions.orders import an_order_or_licence_ends_soon
from spo.assessment.reach import ReachTable
from spo.assessment.scene import Scene
from spo.case import Case
from spo.case.months import months_after
from spo.guidance import guidance
from tests.assessment.looked import ON, act, look


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
    view = View(case, guidance(), ON)
    met = risk_likely_to_outlast_it(Scene(view, ReachTable(view), ()))
    assert (met.incidents if met else ()) == (("i1",) if resumed else ())


def scene_of(**values: object) -> Scene:
    """Return a case of some values as conditions look at it."""
    view = View(Case.model_validate(values), guidance(), ON)
    return Scene(view, ReachTable(view), ())


def test_an_act_is_recent_up_to_the_last_day_of_the_months_that_guidance_gives() -> None:
    months = guidance().figures["recent-act-months"].value
    (last,) = (day for n in range(1, 800) if months_after(day := ON - timedelta(n), months) == ON)
    for day, recent in ((ON, True), (last, True), (last - timedelta(1), False)):
        scene = scene_of(incidents={"i1": act(date=f"{day.day} {day:%B %Y}")})
        assert bool(risk_likely_to_outlast_it(scene)) is recent


def test_a_licence_has_ended_or_ends_soon_up_to_the_last_day_of_the_months_that_guidance_gives() -> None:
    last = months_after(ON, guidance().figures["order-ending-months"].value)
    for day, soon in (
        *((ON - timedelta(1), True), (ON, True), (ON + timedelta(1), True)),
        *((last, True), (last + timedelta(1), False)),
    ):
        condition = {"words": "Not to contact her."}
        licence = {
            "kind": "licence",
            "in_force": "no",
            "names": ["p1"],
            "ends": f"{day.day} {day:%B %Y}",
            "terms": {"c1": condition},
        }
        scene = scene_of(existing_orders={"l1": licence}, incidents={"i1": act(method="text")})
        assert bool(an_order_or_licence_ends_soon(scene)) is soon


@pytest.mark.parametrize("field", ["physical", "psychological", "escalation"])
def test_a_risk_supports_the_second_limb_only_where_it_is_described(order_breached: Case, field: str) -> None:
    for words, told in (("As it was.", True), ("", False)):
        limb = look(order_breached, (f"risk.{field}", words)).limbs[1]
        assert any(f"risk.{field}" in support.facts for support in limb.supports) is told
