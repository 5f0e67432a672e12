"""What is not done or not had yet stands in one place of the application, and nothing that is done does."""

from typing import Any

import pytest

from spo.case import Case
from spo.documents import papers

from .word import assessed


def to_come(**held: Any) -> list[str]:
    """Return what is still to come, a sentence each, in a case of these parts."""
    made = papers(assessed(Case.model_validate(held)))["application"]
    every = [said.text for one in made.passages["evidence"] for said in one.sentences]
    return [said for said in every if not said.startswith(("To be called", "Not to be called", "There is a hearsay"))]


def witness(**values: Any) -> dict[str, Any]:
    return {"witnesses": {"w": {"name": "Bea Example", **values}}}


def proceeding(**values: Any) -> dict[str, Any]:
    return {"proceedings": {"p": {"description": "Stalking (1997 Act)", **values}}}


def act(**values: Any) -> dict[str, Any]:
    return {"incidents": {"a": {"date": "1 June 2026", "attributed": "yes", **values}}}


SIGNED = {"ann": "yes", "bea": "no", "cy": "no"}
REQUIRED = {
    "kind": "requirement",
    "words": "attend",
    "delivery": {"provider": "The clinic", "confirmed": "not done yet"},
}


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (witness(statement_signed="not done yet"), ["No signed statement yet from: Bea Example."]),
        (
            {
                "witnesses": {
                    key: {"name": f"{key.title()} Example", "statement_signed": done} for key, done in SIGNED.items()
                }
            },
            ["No statement is signed yet but that of Ann Example."],
        ),
        (witness(statement_signed="yes"), []),
        (witness(called="not known"), ["Whether these are called is to be decided: Bea Example."]),
        (
            {"protected_persons": {"p": {"name": "Ann Ash", "views_taken": "not done yet"}}},
            ["The views of Ann Ash are to be taken."],
        ),
        (
            {"protected_persons": {"p": {"name": "Ann Ash", "views_taken": "no"}}},
            ["The views of Ann Ash have not been taken."],
        ),
        (proceeding(stage="under investigation", result="Advice is awaited."), []),
        (
            {"risk_assessments": {"r": {"tool": "S-DASH", "done": "no", "found": "Nine answers."}}},
            ["The S-DASH is not complete; so far: Nine answers."],
        ),
        ({"terms": {"t": REQUIRED}}, ["Term 1: The clinic, has not confirmed its part."]),
        ({"terms": {"t": REQUIRED}, "applicant": {"force": "The clinic"}}, []),  # a unit of the applicant's own
        (act(doubts="The customer has not been spoken to."), []),
        (act(put="not done yet"), []),
        ({"hearing": {"listing": "not yet listed"}}, []),
    ],
)
def test_each_thing_that_is_known_not_to_be_done_has_a_line(held: dict[str, Any], says: list[str]) -> None:
    assert to_come(**held) == says


def test_what_is_still_to_come_holds_nothing_that_is_said_before_or_among_the_papers() -> None:
    assert to_come(**witness(called="no", statement_signed="yes")) == []
    assert to_come(**act(put="yes")) == []


def test_an_officer_who_is_to_be_called_has_the_rank_with_which_the_role_begins() -> None:
    witnesses = {
        "w1": {"name": "Sam Example", "role": "Detective Constable 900, officer in the case", "called": "yes"},
        "w2": {"name": "PC 901 Sample", "role": "Police Constable, who came", "called": "yes"},
        "w3": {"name": "Orla Example", "role": "Neighbour, a police officer's sister", "called": "yes"},
    }
    (evidence, *_) = papers(assessed(Case.model_validate({"witnesses": witnesses})))["application"].passages["evidence"]
    called = "Detective Constable 900 Sam Example, PC 901 Sample and Orla Example"
    assert evidence.text.startswith(f"To be called: {called}.")
