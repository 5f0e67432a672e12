"""An act is attributed by the numbers that were used for it, all of them, for as long as they are in the case."""

import pytest

from spo.case import Case, Edit, apply, attribution, standing

HIS = {"whose": "defendant", "value": "07700 900123", "basis": "device"}
OTHER = {"value": "07700 900456", "basis": "not attributed"}


@pytest.fixture
def case() -> Case:
    """A case with an act for which two numbers were used, one of them attributed."""
    return Case.model_validate({"identifiers": {"n1": HIS, "n2": OTHER}, "incidents": {"i1": {"used": ["n1", "n2"]}}})


def said(case: Case, *edits: Edit) -> str | None:
    """Whether the act is attributed after some edits."""
    now = apply(case, edits)
    return attribution(now, now.incidents["i1"])


def test_it_is_attributed_once_every_number_is_and_no_longer_than_that(case):
    assert said(case) == "no"
    attributed = [Edit(path="identifiers.n2", value=HIS | {"value": "07700 900456"})]
    assert said(case, *attributed) == "yes"
    assert said(case, *attributed, Edit(path="identifiers.n1.basis", value="not attributed")) == "no"


@pytest.mark.parametrize("gone", [["n1"], ["n2"], ["n1", "n2"]])
def test_a_number_that_was_deleted_attributes_nothing(case, gone):
    assert said(case, *(Edit(path=f"identifiers.{key}", value=None) for key in gone)) == "no"


def test_what_an_officer_has_answered_stands(case):
    assert said(case, Edit(path="incidents.i1.attributed", value="not known")) == "not known"


@pytest.mark.parametrize(
    ("act", "group"),
    [
        ({"attributed": "yes"}, "his"),
        ({"attributed": "yes", "inferred": True}, "inferred"),
        ({"attributed": "yes", "doubts": "A face that is not clear."}, "his"),
        ({"inferred": True}, "inferred"),
        ({"attributed": "no"}, "not relied on"),
        ({"attributed": "not known"}, "not relied on"),
        ({}, "not relied on"),
        ({"attribution": "She recognised him."}, "not relied on"),
        ({"attributed": "no", "inferred": True}, "not relied on"),
        ({"attributed": "not known", "inferred": True}, "not relied on"),
        ({"used": ["n1"]}, "his"),
        ({"used": ["n1"], "inferred": True}, "inferred"),
        ({"used": ["n1", "n2"]}, "not relied on"),
        ({"used": ["n1", "n2"], "inferred": True}, "not relied on"),
        ({"used": ["n1", "n2"], "attributed": "yes"}, "his"),
    ],
)
def test_an_act_is_in_one_of_three_groups_and_a_box_left_empty_makes_none_the_defendants(case, act, group):
    now = apply(case, [Edit(path="incidents.i1", value=act)])
    assert standing(now, now.incidents["i1"]) == group
