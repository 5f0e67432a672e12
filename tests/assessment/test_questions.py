"""The questions that will be asked: which arise, which are a strong answer, and which stop a case from being filed."""

import pytest

from spo.assessment.questions import Question
from spo.case import Case, Edit, apply
from spo.guidance import guidance
from tests.assessing import assess
from tests.assessment.looked import ON
from tests.documents.cases import every_case

ORDER = {
    "kind": "restraining-order-conviction",
    "made": "1 May 2026",
    "ends": "1 May 2029",
    "in_force": "yes",
    "names": ["her"],
    "terms": {"c1": {"paragraph": "1", "words": "telephone Anna Vance"}},
}
EMAIL = {"date": "3 June 2026", "what": "He wrote.", "method": "email", "towards": ["her"], "attributed": "yes"}
REASONS = {"risk": "He will.", "why_necessary": "He has.", "less_considered": "A letter."}
TERM = {"kind": "prohibition", "words": "contact Anna Vance by email", "persons": ["her"], **REASONS}
DUTY = {"kind": "requirement", "words": "attend the clinic", "reach": ["duty-other"], "persons": ["her"], **REASONS}
ASKED = {"considered": "yes", "why_not": "The prosecution will not apply."}


def case_of(**more: object) -> Case:
    """Return a case of an email after a restraining order against calls, and a term against emails."""
    held: dict[str, object] = {
        "protected_persons": {"her": {"name": "Anna Vance"}},
        "existing_orders": {"o": ORDER},
        "incidents": {"i1": EMAIL | {"source": "Statement"}},
        "terms": {"t1": TERM | {"incidents": ["i1"]}},
    }
    return Case.model_validate(held | more)


def asked(case: Case, course: str) -> Question:
    """Return the one question of a course."""
    (found,) = [one for one in assess(case, guidance(), ON).questions if one.course == course]
    return found


def found(case: Case) -> set[str]:
    """Return the ids of what is found in a case."""
    return {one.id for one in assess(case, guidance(), ON).findings}


def blocking(case: Case) -> set[str]:
    """Return the ids of what stands in the way of filing."""
    return {one.id for one in assess(case, guidance(), ON).findings if one.severity == "blocks"}


def test_variation_blocks_where_it_could_contain_every_term_and_nobody_says_why_not() -> None:
    assert asked(case_of(), "variation") == Question("variation", "o", "existing_orders.o.variation", True, False)
    assert "variation-would-do" in blocking(case_of())


@pytest.mark.parametrize(
    ("path", "value"),
    [("existing_orders.o.variation", ASKED), ("terms.t2", DUTY)],
    ids=["a reason is recorded", "something is required"],
)
def test_variation_is_a_strong_answer_that_a_reason_or_a_requirement_meets(path: str, value: object) -> None:
    case = apply(case_of(), [Edit(path=path, value=value)])
    question = asked(case, "variation")
    assert (question.strong, question.met) == (True, path != "terms.t2" or _shown(case))
    assert ("variation-would-do" in blocking(case)) is not question.met


def _shown(case: Case) -> bool:
    return any(term.shown and term.added.duty for term in assess(case, guidance(), ON).terms)


def test_what_only_might_be_done_some_day_meets_nothing() -> None:
    later = ASKED | {"considered": "not done yet"}
    assert not asked(apply(case_of(), [Edit(path="existing_orders.o.variation", value=later)]), "variation").met


def test_a_solicitor_who_decides_to_apply_all_the_same_lets_the_case_be_filed_and_nothing_else_changes() -> None:
    decided = {"considered": "no", "decided": "P. Solicitor, 20 November 2026"}
    case = apply(case_of(), [Edit(path="existing_orders.o.variation", value=decided)])
    assert "variation-would-do" not in found(case)
    assert not asked(case, "variation").met


def test_enforcement_would_do_where_the_order_reaches_what_was_done_and_the_terms_add_only_time() -> None:
    call = EMAIL | {"method": "answered-call", "source": "Statement"}
    same = TERM | {"words": "telephone Anna Vance", "incidents": ["i1"]}
    ending = ORDER | {"ends": "1 February 2027"}
    more = {"incidents": {"i1": call}, "terms": {"t1": same}, "existing_orders": {"o": ending}}
    case = case_of(**more, duration={"kind": "fixed", "years": 3})
    assert {"enforcement-would-do", "extension-would-do"} <= blocking(case)
    assert not {"enforcement-would-do", "extension-would-do"} & found(case_of())


def test_no_bail_is_asked_about_only_before_a_decision_and_where_there_is_none() -> None:
    case = case_of(proceedings={"p": {"stage": "released under investigation", "date": "2 June 2026"}})
    assert asked(case, "bail").of == asked(case, "waiting").of == "p"
    assert {"bail-unasked", "waiting-unasked"} <= found(case)
    bailed = apply(case, [Edit(path="existing_orders.b", value={"kind": "pre-charge-bail", "in_force": "yes"})])
    assert "bail-unasked" not in found(bailed)
    over = case_of(proceedings={"p": {"stage": "no further action", "date": "2 June 2026"}})
    assert not {"bail", "waiting"} & {one.course for one in assess(over, guidance(), ON).questions}


def test_a_trial_that_is_near_is_met_by_an_act_since_the_charge_and_blocks_without_one() -> None:
    trial = {"stage": "awaiting trial", "charged": "10 May 2026", "date": "10 May 2026", "next_hearing": ""}
    near = trial | {"next_hearing": "10 December 2026"}
    assert asked(case_of(proceedings={"p": near}), "waiting").met
    late = near | {"charged": "10 June 2026"}
    case = case_of(proceedings={"p": late})
    assert "waiting-would-do" in blocking(case)
    assert asked(case_of(proceedings={"p": late | {"next_hearing": "10 December 2027"}}), "waiting").met


def test_a_domestic_abuse_protection_order_that_is_open_to_everybody_must_be_answered() -> None:
    her = {"name": "Anna Vance", "relationship": {"married": "yes"}}
    case = case_of(protected_persons={"her": her}, hearing={"dapo_in_force_here": "yes"})
    assert "civil-order-would-do" in blocking(case)
    answered = apply(case, [Edit(path="hearing.civil_order", value=ASKED)])
    assert "civil-order-would-do" not in found(answered)
    assert asked(answered, "civil_order").strong
    assert "dapo-here-unasked" in found(case_of(protected_persons={"her": her}))


@pytest.mark.parametrize("name", every_case())
def test_no_worked_example_is_stopped_by_a_question(name: str) -> None:
    assert not [one for one in found(every_case()[name]) if one.endswith("-would-do")]


def test_a_proceeding_with_the_id_of_an_order_is_asked_about_by_its_own_name() -> None:
    case = case_of(proceedings={"o": {"stage": "charged", "description": "the harassment charge"}})
    (words,) = [one.text for one in assess(case, guidance(), ON).findings if one.id == "bail-unasked"]
    assert "considered for the harassment charge" in words
