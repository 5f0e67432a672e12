"""The self-check of a term: what is met, what is missing, and what only a person can tell."""

from datetime import date
from typing import Any

import pytest

from spo.assessment import View
from spo.assessment.proposals import TermCheckResult, checked_term
from spo.assessment.proposals.checks import CHECKS
from spo.case import Case
from spo.guidance import guidance

GOOD: dict[str, Any] = {
    "library": "contact-any-means",
    "words": "contact Anna Vance, or try to contact Anna Vance, by any means",
    "reach": ["contact", "online"],
    "persons": ["p1"],
    "incidents": ["i1"],
    "exceptions": "\n".join(
        guidance().exceptions[key].words.replace("{person}", "Anna Vance")
        for key in guidance().terms["contact-any-means"].exceptions
        if guidance().exceptions[key].when == "always"
    ),
    "how_complied": "He stops.",
    "how_proved": "Call data.",
    "less_considered": "Texts only.",
}
REST: dict[str, Any] = {
    "protected_persons": {"p1": {"name": "Anna Vance"}},
    "incidents": {"i1": {"date": "3 June 2026", "method": "text", "towards": ["p1"], "attributed": "yes"}},
    "places": {"secret": {"whose": "p1", "address": "11 Ash Road, Exampleton", "withhold": True}},
    "order_checks": {"o1": {"system": "PNC", "done": "yes"}},
    "defendant": {"occupation": {"work": "Days.", "study": "None.", "religion": "Friday prayers."}},
}


def check(name: str, rest: dict[str, Any] | None = None, **term: Any) -> TermCheckResult:
    """Return one question of the self-check of a term that is good but for what is said."""
    case = Case.model_validate({**REST, **(rest or {}), "terms": {"t1": {**GOOD, **term}}})
    results = checked_term(View(case, guidance(), date(2026, 11, 24)), "t1")
    return next(result for result in results if result.check_id == name)


def test_every_question_has_an_answer_and_a_sentence_for_each_way_it_is_answered() -> None:
    assert set(CHECKS) == set(guidance().term_checks)
    for entry in guidance().term_checks.values():
        assert entry.met
        assert entry.look or entry.missing


def test_every_term_of_a_worked_example_is_put_every_question(example: Case) -> None:
    view = View(example, guidance(), date(2026, 11, 24))
    for key, term in example.terms.items():
        results = checked_term(view, key)
        asked = [c.id for c in guidance().term_checks.values() if term.kind == "requirement" or not c.requirements_only]
        assert [result.check_id for result in results] == asked
        assert all(result.why and "{" not in result.why for result in results)


def test_an_empty_term_is_put_every_question_and_meets_little() -> None:
    view = View(Case.model_validate({"terms": {"t1": {"kind": "requirement"}}}), guidance(), date(2026, 11, 24))
    states = {result.check_id: result.state for result in checked_term(view, "t1")}
    assert {key for key, state in states.items() if state == "met"} == {"map", "gives-away-address"}


@pytest.mark.parametrize("name", [key for key, c in guidance().term_checks.items() if not c.requirements_only])
def test_a_good_term_lacks_nothing(name: str) -> None:
    assert check(name).state == "met"


@pytest.mark.parametrize(
    ("name", "term", "state", "says"),
    [
        ("one-idea", {"words": "contact Anna Vance. Go to Ash Road"}, "look", "more than one idea"),
        ("one-idea", {"reach": ["contact", "place"]}, "look", "more than one idea"),
        ("can-be-obeyed", {"words": "not to contact Anna Vance"}, "missing", "“not to”"),
        ("can-be-obeyed", {"words": "The defendant must not contact her"}, "missing", "“The defendant”"),
        ("can-be-obeyed", {"words": "refrain from contact"}, "look", "“refrain”"),
        ("who-where-when", {"persons": []}, "missing", "whom it protects"),
        ("who-where-when", {"words": "contact her"}, "look", "who is meant"),
        ("who-where-when", {"reach": ["place"], "words": "go to Ash Road", "places": ["secret"]}, "look", "how far"),
        ("map", {"reach": ["place"]}, "missing", "map"),
        ("exceptions", {"library": "", "exceptions": ""}, "missing", "No exception"),
        (
            "exceptions",
            {"library": "", "exceptions": "A solicitor."},
            "look",
            "a court, an emergency or agreed child contact",
        ),
        ("breach-proof", {"how_proved": ""}, "missing", "proved"),
        ("first-day", {"how_complied": ""}, "missing", "first day"),
        ("acts-answered", {"incidents": []}, "look", "incident 1"),
        ("acts-answered", {"incidents": [], "words": "film Anna Vance"}, "missing", "reach none"),
        ("gives-away-address", {"places": ["secret"]}, "missing", "withheld"),
        ("gives-away-address", {"words": "go to 11 ash road"}, "missing", "withheld"),
        ("vague-words", {"words": "enter the environs of Ash Road"}, "look", "“environs”"),
        ("vague-words", {"words": "harass Anna Vance"}, "look", "“harass”"),
        ("work-worship-study", {"kind": "requirement", "words": "attend the clinic"}, "look", "Work: Days."),
        ("work-worship-study", {"conflict": "yes"}, "missing", "how that is met"),
    ],
)
def test_a_fault_is_found_and_said(name: str, term: dict[str, Any], state: str, says: str) -> None:
    found = check(name, **term)
    assert (found.state, says in found.why) == (state, True), found.why


def test_what_the_existing_order_says_is_shown_beside_the_term() -> None:
    clause = {"paragraph": "1", "words": "Not to contact her by letter."}
    order = {"kind": "restraining-order-conviction", "in_force": "yes", "names": ["p1"], "terms": {"c1": clause}}
    found = check("existing-order", {"existing_orders": {"ro": order}})
    assert found.state == "met"
    assert "paragraph 1: “Not to contact her by letter”. The term adds conduct" in found.why
    assert check("existing-order", {"existing_orders": {"ro": order}}, words="write her a letter").state == "look"
    untold = check("existing-order", {"existing_orders": {"ro": {**order, "terms": {}}}})
    assert (untold.state, "Not every term" in untold.why) == ("look", True)
    assert check("existing-order", {"order_checks": {}}).state == "missing"
    assert (
        check("existing-order", {"order_checks": {"o1": {"system": "PNC", "done": "not done yet"}}}).state == "missing"
    )


def test_a_requirement_that_is_confirmed_meets_the_questions_of_its_delivery() -> None:
    delivery = {
        "provider": "A clinic",
        "confirmed": "yes",
        "confirmed_date": "1 June 2026",
        "pays": "The force",
        "supervisor": "PC Bell",
        "result_used": "Kept on the file.",
    }
    of_delivery = [key for key, entry in guidance().term_checks.items() if entry.requirements_only]
    for name in of_delivery:
        good = check(name, kind="requirement", delivery=delivery, period={"kind": "fixed", "years": 1})
        assert good.state == "met", name
        assert check(name, kind="requirement").state == ("look" if name == "own-period" else "missing")
