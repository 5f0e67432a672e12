"""A charge, its conviction, the breach that it was and the warning that it was are one thing, in the proceeding."""

from typing import Any

import pytest

from spo.case import Case, never_decided, outcome, told_by, told_on
from spo.case.upgrade import upgrade

COURT = "Exampleton Magistrates' Court"
SENTENCED = {"court": COURT, "reference": "EX/26/1", "stage": "sentenced", "date": "4 May 2026", "incidents": ["i1"]}
CONVICTED = {"incident": "i1", "status": "convicted", "court": COURT, "date": "20 April 2026", "reference": "EX/26/1"}


def upgraded(**parts: Any) -> Case:
    """Return the case in a file of version 2."""
    return Case.model_validate(upgrade({"schema_version": 2, "incidents": {"i1": {}, "i2": {}}, **parts}))


def both(breach: dict[str, Any], proceeding: dict[str, Any]) -> Case:
    """Return the case in a file of version 2 with a breach, and a proceeding that may say what came of it."""
    return upgraded(breaches={"b1": breach}, proceedings={"p1": proceeding})


def test_a_conviction_that_was_entered_twice_is_entered_once_with_both_its_days():
    case = both(CONVICTED, SENTENCED)
    said = outcome(case, "b1")
    assert case.breaches["b1"].model_dump(exclude_defaults=True) == {"incident": "i1", "proceeding": "p1"}
    assert (said.id, said.date.words, said.court, said.reference) == ("convicted", "20 April 2026", COURT, "EX/26/1")
    assert (said.at, said.said, said.dated) == ("proceedings.p1", "proceedings.p1.stage", "proceedings.p1.decided")
    assert case.proceedings["p1"].date.words == "4 May 2026"


def test_a_reference_that_only_the_breach_had_is_kept_with_the_proceeding():
    case = both({**CONVICTED, "reference": "EX/26/1; CR-77"}, SENTENCED)
    assert case.proceedings["p1"].reference == "EX/26/1; CR-77"


def test_the_day_of_a_charge_that_awaits_trial_is_kept_as_that():
    charged = {**CONVICTED, "status": "charged", "date": "1 April 2026"}
    case = both(charged, {**SENTENCED, "stage": "awaiting trial"})
    assert (case.proceedings["p1"].charged.words, outcome(case, "b1").date.words) == ("1 April 2026", "1 April 2026")


@pytest.mark.parametrize(
    "differs",
    [
        {"stage": "awaiting trial"},
        {"stage": "acquitted"},
        {"stage": None},
        {"incidents": ["i2"]},
        {"court": "Another Court"},
        {"reference": "EX/26/2"},
    ],
    ids=str,
)
def test_a_breach_and_a_proceeding_that_do_not_agree_stay_as_they_were(differs: dict[str, Any]):
    case = both(CONVICTED, {**SENTENCED, **differs})
    assert case.breaches["b1"].proceeding is None
    assert outcome(case, "b1").id == "convicted"
    assert case.proceedings["p1"].stage == {**SENTENCED, **differs}["stage"]


def test_a_breach_that_two_proceedings_agree_with_is_of_neither():
    case = upgraded(breaches={"b1": CONVICTED}, proceedings={"p1": SENTENCED, "p2": SENTENCED})
    assert case.breaches["b1"].proceeding is None


def test_reported_without_a_charge_could_be_two_things_and_is_asked_again():
    case = both({**CONVICTED, "status": "reported, no charge", "why_not_charged": "Not known."}, SENTENCED)
    assert (outcome(case, "b1").id, case.breaches["b1"].why_not_charged) == ("", "Not known.")
    assert [(one.path, one.words) for one in case.unread.values()] == [("breaches.b1.status", "reported, no charge")]


@pytest.mark.parametrize(
    ("was", "now"),
    [("found", "found-by-court"), ("admitted", "admitted"), ("not reported", "not-reported"), (None, "")],
)
def test_what_could_be_one_thing_only_is_still_that(was: str | None, now: str):
    assert outcome(upgraded(breaches={"b1": {"incident": "i1", "status": was}}), "b1").id == now


def test_a_warning_that_was_given_at_the_sentence_has_the_day_and_the_court_of_that():
    warning = {"kind": "order", "by": COURT, "date": "4 May 2026", "words": "You must not."}
    case = upgraded(warnings={"w1": warning, "w2": {**warning, "date": "5 May 2026"}}, proceedings={"p1": SENTENCED})
    assert (told_on(case, "w1"), told_by(case, "w1")) == ("proceedings.p1.date", "proceedings.p1.court")
    assert (told_on(case, "w2"), told_by(case, "w2")) == ("warnings.w2.date", "warnings.w2.by")
    assert case.warnings["w1"].words == "You must not."


def test_a_warning_whose_proceeding_is_not_decided_has_its_own_day():
    raw = {"warnings": {"w1": {"proceeding": "p1"}}, "proceedings": {"p1": {"stage": "charged"}}}
    assert told_on(Case.model_validate(raw), "w1") == "warnings.w1.date"


def test_an_act_that_was_the_subject_of_a_charge_that_nobody_entered_is_named_by_one():
    case = upgraded(incidents={"i1": {"subject_of_charge": "yes"}, "i2": {"subject_of_charge": "no"}})
    assert [(one.incidents, one.stage) for one in case.proceedings.values()] == [(("i1",), None)]
    assert never_decided(case) == {"i2"}


def test_an_act_that_a_decided_proceeding_names_needs_no_other():
    case = upgraded(incidents={"i1": {"subject_of_charge": "yes"}, "i2": {}}, proceedings={"p1": SENTENCED})
    assert list(case.proceedings) == ["p1"]
    assert never_decided(case) == {"i2"}


def test_while_a_decided_charge_names_no_act_it_may_be_about_any():
    assert never_decided(upgraded(proceedings={"p1": {**SENTENCED, "incidents": []}})) == frozenset()
    assert never_decided(upgraded(proceedings={"p1": {**SENTENCED, "stage": "charged"}})) == {"i1", "i2"}


@pytest.mark.parametrize(
    "parts",
    [
        {"breaches": ["charged"]},
        {"breaches": {"b1": {"status": ["convicted"]}}, "proceedings": {"p1": {"stage": 3, "incidents": "i1"}}},
        {"breaches": {"b1": CONVICTED}, "proceedings": {"p1": {**SENTENCED, "reference": 7}}},
        {"warnings": {"w1": {"by": 3, "date": []}}, "proceedings": {"p1": {**SENTENCED, "date": {}}}},
    ],
    ids=str,
)
def test_parts_that_have_no_shape_are_left_for_the_reader_to_refuse(parts: dict[str, Any]):
    assert upgrade({"schema_version": 2, **parts})["schema_version"] == 3
