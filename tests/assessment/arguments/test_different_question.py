"""A2: acts that look harmless alone."""

from spo.case import Case
from tests.assessment.looked import act, look


def test_damage_is_never_said_to_look_harmless(order_obeyed: Case) -> None:
    broken = act(reach=["property"], method="damage", why_it_matters="He had said that he would.", exhibits=["x"])
    edits = [(f"incidents.i9{n}", broken) for n in range(2)]
    assert "A2" not in look(order_obeyed, *edits).offered
    gifts = [(path, {**value, "reach": ["proceedings"], "method": "complaint"}) for path, value in edits]
    assert "A2" in look(order_obeyed, *gifts).offered
