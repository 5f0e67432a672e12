"""Conditions whose edges matter: each is met by what its trigger says, and by nothing like it."""

from datetime import date

import pytest

from spo.assessment import Assessment, assess
from spo.assessment.conditions import names
from spo.case import Case, Edit, apply
from spo.guidance import guidance

ON = date(2026, 11, 24)


def look(case: Case, *edits: tuple[str, object]) -> Assessment:
    """Return the assessment of a case after some edits."""
    return assess(apply(case, [Edit(path=path, value=value) for path, value in edits]), guidance(), ON)


def act(**values: object) -> dict[str, object]:
    """Return an attributed act since every order in the examples."""
    base = {"date": "3 November 2026", "what": "x", "source": "Call record", "attributed": "yes", "towards": ["p1"]}
    return {**base, **values}


def test_damage_is_never_said_to_look_harmless(order_obeyed: Case) -> None:
    broken = act(reach=["property"], why_it_matters="He had said that he would.", exhibits=["x"])
    edits = [(f"incidents.i9{n}", broken) for n in range(2)]
    assert "A2" not in look(order_obeyed, *edits).offered
    gifts = [(path, {**value, "reach": ["proceedings"]}) for path, value in edits]
    assert "A2" in look(order_obeyed, *gifts).offered


def test_an_act_that_is_new_only_for_the_person_is_not_a_new_method(order_obeyed: Case) -> None:
    third = ("protected_persons.p3", {"name": "Ottilie Marchpane"})
    call = ("incidents.i99", act(reach=["contact"], towards=["p3"]))
    offered = look(order_obeyed, third, call).offered
    assert "A5" in offered
    assert "A4" not in offered


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


@pytest.mark.parametrize("field", ["when", "not_available_if"])
def test_every_condition_that_an_argument_names_is_one(field: str) -> None:
    for argument in guidance().arguments.values():
        assert set(getattr(argument, field)) <= names()


def test_every_condition_is_named_by_guidance() -> None:
    held = guidance()
    used = {name for a in held.arguments.values() for name in (*a.when, *a.not_available_if)}
    used |= {name for s in held.situations.values() for name in s.when}
    assert used == names()
