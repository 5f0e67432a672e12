"""A4: conduct outside the words of the existing order."""

from spo.case import Case
from tests.assessment.looked import act, look


def test_an_act_that_is_new_only_for_the_person_is_not_a_new_method(order_obeyed: Case) -> None:
    third = ("protected_persons.p3", {"name": "Ottilie Marchpane"})
    call = ("incidents.i99", act(reach=["contact"], towards=["p3"]))
    offered = look(order_obeyed, third, call).offered
    assert "A5" in offered
    assert "A4" not in offered
