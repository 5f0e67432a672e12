"""What a term sought adds to the orders in force, which papers, drafts and checks read alike."""

import pytest

from spo.assessment import TermAssessment
from spo.case import Case
from tests.assessment.looked import look

ORDER: dict[str, object] = {
    "kind": "restraining-order-conviction",
    "made": "1 May 2025",
    "names": ["p1"],
    "ends": "1 May 2029",
    "terms": {"o1": {"words": "Not to contact her by telephone, text message or email."}},
}
TERM = {
    "kind": "prohibition",
    "words": "contact her by telephone, text message or email",
    "persons": ["p1"],
}


def term(order: dict[str, object] = ORDER, **values: object) -> TermAssessment:
    """Return a term sought beside an order, as it is assessed."""
    people = {"p1": {"name": "Ottilie Marchpane"}, "p2": {"name": "Ines Quill"}}
    case = {"protected_persons": people, "existing_orders": {"x1": order}, "terms": {"t1": {**TERM, **values}}}
    (assessed,) = look(Case.model_validate(case)).terms
    return assessed


def test_a_term_that_an_order_has_already_adds_nothing() -> None:
    assert term().duplicates
    assert term().added.names == ()


@pytest.mark.parametrize(
    ("order", "sought", "adds"),
    [
        (ORDER, {"words": "contact her by any means"}, "conduct"),
        (ORDER, {"persons": ["p1", "p2"]}, "persons"),
        ({**ORDER, "ends": "1 January 2027"}, {}, "time"),
    ],
)
def test_a_term_adds_what_the_order_leaves_out(order: dict[str, object], sought: dict[str, object], adds: str) -> None:
    found = term(order, **sought)
    assert found.added.names == (adds,)
    assert not found.duplicates


def test_a_requirement_that_no_order_makes_is_a_duty_and_forbids_nothing() -> None:
    found = term(kind="requirement", reach=["duty-assessment"]).added
    assert found.duty
    assert (found.conduct, found.means) == ((), ("duty-assessment",))


def test_a_requirement_that_an_order_makes_already_is_no_new_duty() -> None:
    made = {**ORDER, "terms": {"o1": {"words": "To attend a mental health assessment."}}}
    assert not term(made, kind="requirement", reach=["duty-assessment"]).added.duty
