"""What the defendant was asked about each act, when, and the answer: said only where it is recorded."""

from typing import Any

import pytest

from spo.case import Case
from spo.documents import papers

from .word import assessed


def told(*acts: dict[str, Any]) -> str:
    """Return what the application says of it, for acts of the defendant's on successive days."""
    held = {f"a{n}": {"date": f"{n} June 2026", "attributed": "yes", **act} for n, act in enumerate(acts, start=1)}
    helps = papers(assessed(Case.model_validate({"incidents": held})))["application"].passages["helps"]
    return " ".join(one.text for one in helps if one.id.startswith(("helps.put", "helps.not_put")))


ON = {"put": "yes", "put_on": "9 June 2026"}


@pytest.mark.parametrize(
    ("acts", "says"),
    [
        ([{}], ""),
        ([{"put_on": "9 June 2026", "put_answer": "No comment"}], ""),
        ([{"put": "not done yet"}], "Incident 1 has not been put to the defendant."),
        ([{"put": "no"}, {}, {"put": "not done yet"}], "Incidents 1 and 3 have not been put to the defendant."),
        ([{"put": "not done yet", "attributed": "no"}], ""),
        ([{"put": "not done yet", "attributed": None}], ""),
        (
            [ON | {"put_answer": "I never wrote it.", "attributed": "no"}],
            "The defendant was asked about incident 1 on 9 June 2026. The answer: I never wrote it.",
        ),
        ([{"put": "yes"}], "The defendant was asked about incident 1."),
        ([ON], "The defendant was asked about incident 1 on 9 June 2026."),
        (
            [ON | {"put_answer": "no comment"}, ON | {"put_answer": "no comment"}],
            "The defendant was asked about incidents 1 and 2 on 9 June 2026. The answer: no comment.",
        ),
        (
            [ON | {"put_answer": '"It was not me."'}, {"put": "not done yet", "inferred": True}],
            'The defendant was asked about incident 1 on 9 June 2026. The answer: "It was not me." '
            "Incident 2 has not been put to the defendant.",
        ),
    ],
)
def test_it_says_what_was_asked_and_answered_and_what_was_not_put(acts: list[dict[str, Any]], says: str) -> None:
    assert told(*acts) == says


@pytest.mark.parametrize(
    ("act", "asks"),
    [
        ({}, "act-put-unasked"),
        ({"put": "not done yet"}, "act-not-put"),
        ({"put": "no"}, ""),
        ({"put": "yes"}, ""),
        ({"attributed": "no"}, ""),
    ],
)
def test_the_officer_is_told_what_is_still_to_be_put(act: dict[str, Any], asks: str) -> None:
    case = Case.model_validate({"incidents": {"a1": {"date": "1 June 2026", "attributed": "yes", **act}}})
    found = {one.id for one in assessed(case).findings} & {"act-put-unasked", "act-not-put"}
    assert found == ({asks} if asks else set())
