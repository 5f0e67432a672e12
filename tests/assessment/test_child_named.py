"""A child whom an account names is put to the officer, and a grown-up is not."""

from datetime import date
from typing import Any

import pytest

from spo.case import Case
from spo.guidance import guidance
from tests.assessing import assess

PEOPLE = {"p1": {"name": "Orla Example"}, "p2": {"name": "Ada Example", "date_of_birth": "3 May 2016"}}


def found(*accounts: str, **rest: Any) -> list[str]:
    acts = {
        f"i{at}": {"what": what, "date": "4 May 2026", "method": "gift", "attributed": "yes", "towards": ["p1"]}
        for at, what in enumerate(accounts)
    }
    case = Case.model_validate({"protected_persons": PEOPLE, "incidents": acts, **rest})
    return [one.text for one in assess(case, guidance(), date(2026, 11, 26)).findings if one.id == "child-named"]


@pytest.mark.parametrize(
    ("account", "name"),
    [
        ("He sent a mug to her son - Corin, with a card.", "Corin"),
        ("He followed her and her daughter JUNO round the market.", "Juno"),
        ("A box came, addressed to Master Lucan.", "Lucan"),
        ("He spoke to a boy called Corin at the gate.", "Corin"),
        ("He waited for her daughter, Ada, at the gate.", "Ada"),
        ("He followed her daughter, Zoë, home.", "Zoë"),
        ("He wrote to her son, Jo, again.", "Jo"),
    ],
)
def test_a_first_name_behind_a_word_for_a_child_is_found(account: str, name: str) -> None:
    (said,) = found(account)
    assert said.startswith(f"{name} is told of as somebody's child")
    assert "(incident 1)" in said


@pytest.mark.parametrize(
    "account",
    [
        "He asked for her son. The door was shut.",
        "He came with her daughter, Police were called.",
        "He rang her son, Tobias, at work.",
        "He said that the girl she was with had gone.",
        "He spoke of the Child Arrangements Order and the Child Maintenance Service.",
    ],
)
def test_no_name_and_no_grown_up_is_taken_for_one(account: str) -> None:
    assert found(account, witnesses={"w": {"name": "Tobias Example"}}) == []


def test_a_child_to_be_protected_whose_name_is_kept_out_is_not_asked_about() -> None:
    hidden = {"p2": PEOPLE["p2"] | {"withhold_name": True, "described_as": "her daughter"}}
    assert found("He waited for her daughter, Ada, at the gate.", protected_persons=PEOPLE | hidden) == []


def test_one_child_named_in_two_accounts_is_asked_about_once() -> None:
    (said,) = found("He wrote to her son, Corin.", "He gave her son, Corin, a card.")
    assert "(incidents 1 and 2)" in said
