"""Each act is in one of three groups, and whatever names acts says of which group they are."""

from datetime import date

import pytest

from spo.assessment import View
from spo.case import Case
from spo.guidance import guidance

ACTS: dict[str, dict[str, object]] = {
    **{f"his{n}": {"attributed": "yes"} for n in (1, 2, 3)},
    **{f"inferred{n}": {"attributed": "yes", "inferred": True} for n in (4, 5)},
    **{f"apart{n}": {"attributed": "no"} for n in (6, 7)},
}


@pytest.fixture
def view() -> View:
    """A view of seven acts: three that are his, two that are inferred, two that are not relied on."""
    acts = {key: {"date": f"{n} June 2026", **act} for n, (key, act) in enumerate(ACTS.items(), start=1)}
    return View(Case.model_validate({"incidents": acts}), guidance(), date(2026, 11, 24))


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ([], ""),
        (["his1", "his3"], "incidents 1 and 3"),
        (["inferred4"], "incident 4 (by inference)"),
        (["inferred4", "inferred5"], "incidents 4 and 5 (both by inference)"),
        (["apart6"], "incident 6 (not relied on)"),
        (["apart6", "apart7"], "incidents 6 and 7 (neither relied on)"),
        (["his1", "inferred4"], "incidents 1 and, by inference, 4"),
        (["inferred5", "his1", "his3", "inferred4"], "incidents 1, 3 and, by inference, 4 and 5"),
        (["his1", "inferred4", "apart6"], "incidents 1 and, by inference, 4, and, not relied on, 6"),
        (["inferred4", "apart6"], "incidents 4 (by inference) and, not relied on, 6"),
        (["gone"], ""),
    ],
)
def test_incidents_are_named_with_the_group_that_they_are_in(view: View, keys: list[str], said: str) -> None:
    assert view.by_group(keys) == said


def test_the_groups_are_all_the_acts(view: View) -> None:
    his = [key for key, group in view.standing.items() if group == "his"]
    assert [*his, *view.inferred, *view.unattributed] == list(ACTS)
    assert [key for key, _ in view.put_forward] == [*his, *view.inferred]
