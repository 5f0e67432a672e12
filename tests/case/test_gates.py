"""A field that another answer makes idle is kept in the case and left out of all that is made from it."""

from typing import Any

import pytest
from hypothesis import given, settings

from spo.assessment import Assessment
from spo.case import GATES, Case, Edit, Gate, Model, When, applicable, applies, apply, texts
from spo.case.gates import CONSIDERED
from spo.documents import pack, papers, plain
from tests.documents.full import ITEM, marked
from tests.documents.word import assessed, text
from tests.strategies import cases

FEW = settings(max_examples=80)

LATER = "not done yet"
_OPEN = {"proceedings__x1__stage": "awaiting trial"}

# For each gate: what has to be so for its fields to apply, and the one answer that makes them idle.
ANSWERS: dict[tuple[str, str], tuple[dict[str, Any], str, Any]] = {
    ("another order is in force", "quick_check"): (
        {"quick_check__other_order": "yes"},
        "quick_check.other_order",
        "no",
    ),
    ("the defendant is in custody", "defendant.custody"): ({}, "defendant.custody.in_custody", "no"),
    ("the date is of several days", "incidents.*"): (
        {"incidents__x1__date": When.read("3 to 5 June 2026"), "incidents__x1__lasted": "yes"},
        "incidents.x1.date",
        "3 June 2026",
    ),
    ("the name is withheld", "protected_persons.*"): (
        {"protected_persons__x1__withhold_name": True},
        "protected_persons.x1.withhold_name",
        False,
    ),
    ("they are or were engaged", "protected_persons.*.relationship"): (
        {},
        "protected_persons.x1.relationship.engaged",
        "no",
    ),
    ("they are or were intimate", "protected_persons.*.relationship"): (
        {},
        "protected_persons.x1.relationship.intimate",
        "no",
    ),
    ("the witness is not called", "witnesses.*"): ({}, "witnesses.x1.called", "yes"),
    ("a statement is signed", "witnesses.*"): ({}, "witnesses.x1.statement_signed", LATER),
    ("the person's views were taken", "protected_persons.*"): ({}, "protected_persons.x1.views_taken", LATER),
    ("the defendant was asked", "incidents.*"): ({}, "incidents.x1.put", LATER),
    ("the person was consulted", "consultations.*"): ({}, "consultations.x1.done", LATER),
    ("the search was made", "order_checks.*"): ({}, "order_checks.x1.done", LATER),
    ("the risk assessment was completed and looked at", "risk_assessments.*"): ({}, "risk_assessments.x1.done", LATER),
    ("a risk assessment was begun", "risk_assessments.*"): ({}, "risk_assessments.x1.done", LATER),
    ("authority was given", "authority"): ({}, "authority.given", LATER),
    ("the provider confirmed", "terms.*.delivery"): (
        {"terms__x1__kind": "requirement", "terms__x1__reach": ("duty-notify",)},
        "terms.x1.delivery.confirmed",
        LATER,
    ),
    ("somebody was asked what was before that court", "existing_orders.*"): (
        {},
        "existing_orders.x1.stalking_assessed_asked",
        LATER,
    ),
    **{
        (name, at): (_OPEN if "proceedings" in at else {}, f"{at.replace('*', 'x1')}.considered", LATER)
        for at in CONSIDERED
        for course in (at.rpartition(".")[2].replace("_", " "),)
        for name in (f"{course} was considered", f"{course} was considered, or will not be")
    },
    ("a course under the order was considered", "existing_orders.*"): (
        {"existing_orders__x1__variation__considered": LATER, "existing_orders__x1__extension__considered": LATER},
        "existing_orders.x1.enforcement.considered",
        LATER,
    ),
    ("the proceeding is not over", "proceedings.*"): (_OPEN, "proceedings.x1.stage", "dismissed"),
    ("the order has an end", "existing_orders.*"): ({}, "existing_orders.x1.until_further_order", "yes"),
    ("the term is a requirement", "terms.*"): (
        {"terms__x1__kind": "requirement", "terms__x1__reach": ("duty-notify",)},
        "terms.x1.kind",
        "prohibition",
    ),
    ("an interim order is sought", "terms.*"): ({}, "interim.sought", "no"),
    ("an interim order is sought", "hearing"): ({"hearing__purpose": "both"}, "interim.sought", "no"),
    ("an interim order is sought", "interim"): ({"interim__already_made": "yes"}, "interim.sought", "no"),
    ("it is asked for without notice", "interim"): (
        {"interim__notice": "without notice"},
        "interim.notice",
        "on notice",
    ),
    ("a hearsay period is asked for", "requests.*"): (
        {"requests__x1__kind": "hearsay period"},
        "requests.x1.kind",
        "other",
    ),
    ("no proceeding says what came of it", "breaches.*"): ({}, "breaches.x1.proceeding", "x1"),
    ("it was not given at a conviction or sentence", "warnings.*"): ({}, "warnings.x1.proceeding", "x1"),
    ("it was, or may have been, charged earlier", "proceedings.*"): ({}, "proceedings.x1.stage", "under investigation"),
    ("there is a sentence", "proceedings.*"): ({}, "proceedings.x1.stage", "awaiting trial"),
    ("the term's period is fixed", "terms.*.period"): ({}, "terms.x1.period.kind", "until further order"),
    ("the period is fixed", "duration"): ({}, "duration.kind", "until further order"),
    ("the defendant is managed elsewhere", "risk"): ({}, "risk.managed_elsewhere", "no"),
    ("it was adjourned", "heard.*"): ({"heard__x1__came_of": "adjourned"}, "heard.x1.came_of", "order made"),
    ("the term was changed", "terms_made.*"): (
        {"terms_made__x1__came_of": "changed"},
        "terms_made.x1.came_of",
        "granted",
    ),
    ("the notice was served apart", "hearsay_served.service"): (
        {"hearsay_served__apart": "yes"},
        "hearsay_served.apart",
        "no",
    ),
    ("it is, or began as, an ordinary dispute", "stalking"): ({}, "stalking.ordinary_dispute", "no"),
    ("fixation is shown", "stalking"): ({}, "stalking.fixation", "no"),
}


def said(assessment: Assessment) -> str:
    """Return all that is said of a case, in small letters: each paper, finding, argument, limb and passage."""
    made = pack(assessment)
    passages = [
        plain(passage.text)
        for paper in papers(assessment).values()
        for many in paper.passages.values()
        for passage in many
    ]
    shown = [str(part) for part in (assessment.findings, assessment.limbs, assessment.arguments, assessment.situations)]
    return "\n".join([*map(text, made.files.values()), *passages, *shown]).casefold()


def put(case: Case, path: str, value: Any) -> Case:
    """Return a case with one answer put in it."""
    return apply(case, (Edit(path=path, value=value),))


def paths(gate: Gate) -> list[str]:
    """Return the paths of a gate's fields in the marked case, down to each that holds a value of its own."""
    parts = [pattern.replace("*", ITEM) for pattern in gate.patterns()]
    return [f"{path}.{inner}" if inner else path for path in parts for inner in _inside(marked().case.at(path))]


def _inside(value: Any) -> list[str]:
    return list(type(value).model_fields) if isinstance(value, Model) and not isinstance(value, When) else [""]


def test_each_gate_has_an_answer_here() -> None:
    assert {(gate.name, gate.of) for gate in GATES} == set(ANSWERS)


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: f"{gate.name}, {gate.of}")
def test_what_no_longer_applies_is_in_no_paper_and_no_assessment_and_an_answer_back_restores_it(gate: Gate) -> None:
    choices, path, idle = ANSWERS[gate.name, gate.of]
    full = marked(**choices)
    was = full.case.at(path)
    marks = {at: full.marks[at] for at in paths(gate) if at in full.marks}
    before, changed = assessed(full.case), put(full.case, path, idle)
    printed = said(before)
    assert [at for at, mark in marks.items() if mark.casefold() not in printed] == []

    after = assessed(changed)
    left = said(after)
    assert [at for at, mark in marks.items() if mark.casefold() in left] == []
    for at in paths(gate):
        assert applies(full.case, at)
        assert not applies(changed, at)
        assert changed.at(at) == full.case.at(at)
        assert not after.view.case.at(at)

    restored = put(changed, path, was)
    assert restored == full.case
    assert applicable(restored).at(paths(gate)[0]) == full.case.at(paths(gate)[0])
    assert said(assessed(restored)) == printed


def test_only_the_fields_of_the_item_whose_answer_changed_are_left_out() -> None:
    case = put(marked().case, "witnesses.x2", {"called": "yes", "why_not_called": "Ill", "name": "Sam"})
    assert not applies(case, "witnesses.x2.why_not_called")
    assert applies(case, "witnesses.x1.why_not_called")
    assert applicable(case).witnesses["x2"].name == "Sam"
    assert applicable(case).witnesses["x2"].why_not_called == ""
    assert applicable(case).witnesses["x1"] == case.witnesses["x1"]


def test_every_gate_names_fields_that_there_are() -> None:
    for gate in GATES:
        owner = marked().case.at(gate.of.replace("*", ITEM)) if gate.of else marked().case
        assert set(gate.fields) <= set(type(owner).model_fields), gate


@given(cases())
@FEW
def test_leaving_out_twice_leaves_out_no_more_and_the_case_is_untouched(case: Case) -> None:
    before = case.model_dump_json()
    once = applicable(case)
    assert applicable(once) == once
    assert case.model_dump_json() == before


@given(cases())
@FEW
def test_what_is_left_out_is_exactly_what_does_not_apply(case: Case) -> None:
    left = applicable(case)
    kept = dict(texts(left))
    for path, words in texts(case):
        assert kept.get(path) == (words if applies(case, path) else None), path
