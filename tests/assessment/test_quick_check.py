"""The quick check: a few answers, and what they call for."""

from itertools import product
from typing import Any, get_args

import pytest

from spo.assessment import quick_check
from spo.case import Case, Edit, apply
from spo.case.paths import type_at
from spo.guidance import Guidance

AREA = "applicant.area_link"
CUSTODY = "defendant.custody.in_custody"
CONNECTED = "quick_check.connected"

STRANGER = {
    "quick_check.danger": "no",
    "quick_check.acts": "yes",
    "quick_check.risk": "yes",
    "quick_check.unwelcome": "yes",
    "quick_check.other_order": "no",
    AREA: "resides",
}


def answered(answers: dict[str, str | None]) -> Case:
    """Return a case with these answers. A question that is left out is not answered."""
    return apply(Case(), [Edit(path=path, value=value) for path, value in answers.items()])


def verdict(guidance: Guidance, **changed: str | None) -> str:
    """Return the verdict on a stranger with no other order, but for these answers."""
    known = {"area": AREA, "custody": CUSTODY, "connected": CONNECTED}
    answers = STRANGER | {known.get(name, f"quick_check.{name}"): answer for name, answer in changed.items()}
    found = [entry.id for entry in quick_check(answered(answers), guidance) if entry.kind == "verdict"]
    assert len(found) == 1
    return found[0]


@pytest.fixture(scope="module")
def questions(guidance: Guidance) -> dict[str, list[str | None]]:
    """Each question that a condition asks about, with every answer to it."""
    paths = {condition.partition("=")[0] for entry in guidance.outcomes.values() for condition in entry.when}
    return {path: _possible(path) for path in sorted(paths)}


def _possible(path: str) -> list[str | None]:
    """Return the answers that a field can hold."""
    choices, nothing = get_args(type_at(Case, path.split(".")))
    assert nothing is type(None)
    return [*get_args(choices), None]


@pytest.fixture(scope="module")
def every_verdict(guidance: Guidance, questions: dict[str, list[str | None]]) -> set[str]:
    """The verdicts on every combination of answers that verdicts look at. Each combination has one."""
    asked = {
        path: questions[path]
        for path in questions
        if any(path in c for e in guidance.outcomes.values() if e.kind == "verdict" for c in e.when)
    }
    met = set()
    for answers in product(*asked.values()):
        found = [
            entry.id
            for entry in quick_check(_quick(dict(zip(asked, answers, strict=True))), guidance)
            if entry.kind == "verdict"
        ]
        assert len(found) == 1
        met.update(found)
    return met


def _quick(answers: dict[str, str | None]) -> Case:
    """Return a case with answers to the quick check, built at once: there are thousands."""
    parts: dict[str, Any] = {"quick_check": {}, "applicant": {}}
    for path, answer in answers.items():
        part, field = path.split(".")
        parts[part][field] = answer
    return Case.model_validate(parts)


def test_every_combination_of_answers_has_one_verdict_and_every_verdict_is_reached(guidance, every_verdict):
    assert every_verdict == {key for key, entry in guidance.outcomes.items() if entry.kind == "verdict"}


def test_every_other_outcome_is_reached_by_its_own_answers(guidance):
    for key, entry in guidance.outcomes.items():
        if entry.kind != "verdict":
            first = {path: wanted.split("|")[0] for path, _, wanted in (c.partition("=") for c in entry.when)}
            case = answered({path: None if answer == "none" else answer for path, answer in first.items()})
            assert key in [found.id for found in quick_check(case, guidance)]


def test_every_condition_is_about_a_question_of_a_case_and_answers_that_it_can_have(guidance, questions):
    assert set(questions) >= {AREA, CUSTODY, CONNECTED}
    for entry in guidance.outcomes.values():
        for condition in entry.when:
            path, _, wanted = condition.partition("=")
            possible = {answer or "none" for answer in questions[path]}
            assert set(wanted.split("|")) < possible, condition


def test_every_question_of_the_quick_check_bears_on_something(questions):
    assert {f"quick_check.{field}" for field in type(Case().quick_check).model_fields} <= set(questions)


def test_acts_and_a_risk_and_no_other_order_are_worth_starting(guidance):
    assert verdict(guidance) == "worth-starting"


@pytest.mark.parametrize("link", ["resides", "believed-in", "intending-to-come", "no-police-area"])
def test_each_link_to_the_police_area_lets_the_force_apply(guidance, link):
    assert verdict(guidance, area=link) == "worth-starting"


def test_without_a_link_to_the_police_area_that_is_found_out_first(guidance):
    assert verdict(guidance, area=None) == "find-out-area"


def test_without_two_acts_they_are_recorded_first_whatever_else_is_answered(guidance):
    assert verdict(guidance, acts="no") == "record-acts-first"
    assert verdict(guidance, acts="no", other_order="yes", order_is_enough="yes") == "record-acts-first"


def test_without_a_risk_an_order_is_not_worth_starting(guidance):
    assert verdict(guidance, risk="no") == "no-risk"


def test_an_order_that_is_obeyed_and_forbids_it_all_is_used(guidance):
    assert verdict(guidance, other_order="yes", order_is_enough="yes") == "use-the-order"


def test_an_order_that_is_not_enough_is_no_bar_but_must_be_added_to(guidance):
    assert verdict(guidance, other_order="yes", order_is_enough="no") == "worth-starting-beside-an-order"


def test_an_answer_about_an_order_that_is_not_there_changes_nothing(guidance):
    assert verdict(guidance, other_order="no", order_is_enough="yes") == "worth-starting"


@pytest.mark.parametrize("answer", ["not known", None])
def test_an_order_is_read_before_it_is_said_not_to_be_enough(guidance, answer):
    assert verdict(guidance, other_order="yes", order_is_enough=answer) == "read-the-order"


@pytest.mark.parametrize(
    ("question", "found"),
    [("acts", "find-out-acts"), ("risk", "find-out-risk"), ("other_order", "find-out-orders")],
)
def test_what_is_not_known_is_found_out_first(guidance, question, found):
    assert verdict(guidance, **{question: "not known"}) == found


@pytest.mark.parametrize("answer", ["no", "not known"])
def test_acts_not_shown_to_be_unwelcome_leave_a_gap_and_not_a_bar(guidance, answer):
    assert verdict(guidance, unwelcome=answer) == "worth-starting-with-a-gap"


@pytest.mark.parametrize("question", ["acts", "risk", "unwelcome", "other_order"])
def test_a_question_that_is_not_answered_is_asked_for(guidance, question):
    assert verdict(guidance, **{question: None}) == "answer-first"


def test_an_empty_case_has_the_verdict_that_asks_and_what_everybody_should_know(guidance):
    found = quick_check(Case(), guidance)
    assert [entry.kind for entry in found if entry.kind != "know"] == ["verdict"]
    assert {"no-conviction", "police-apply", "consent", "under-18"} <= {entry.id for entry in found}


def test_danger_comes_before_the_verdict_then_what_fits_better_then_what_to_know(guidance):
    answers = {"quick_check.danger": "yes", CUSTODY: "yes", CONNECTED: "yes"}
    kinds = [entry.kind for entry in quick_check(answered(STRANGER | answers), guidance)]
    assert list(dict.fromkeys(kinds)) == ["danger", "verdict", "fits better", "know"]
    assert kinds == sorted(kinds, key=["danger", "verdict", "fits better", "know"].index)


@pytest.mark.parametrize("answer", ["yes", "not known"])
def test_danger_that_cannot_be_ruled_out_is_acted_on(guidance, answer):
    found = quick_check(answered(STRANGER | {"quick_check.danger": answer}), guidance)
    assert "999" in found[0].text


def test_people_who_are_connected_are_pointed_to_the_family_courts_and_strangers_are_not(guidance):
    def fits(answer: str) -> set[str]:
        found = quick_check(answered(STRANGER | {CONNECTED: answer}), guidance)
        return {entry.id for entry in found if entry.kind == "fits better"}

    assert {"non-molestation-order", "domestic-abuse-order"} <= fits("yes")
    assert fits("no") == {"injunction"}


def test_a_defendant_in_custody_brings_up_bail_and_the_day_of_service(guidance):
    found = {entry.id for entry in quick_check(answered(STRANGER | {CUSTODY: "yes"}), guidance)}
    assert {"bail", "restraining-order", "licence", "served-in-custody"} <= found
