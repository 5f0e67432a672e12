"""What was ticked of a tie is kept as typed, and claims nothing, in a file of version 2."""

from typing import Any

import pytest

from spo.case.upgrade import upgrade


def opened(**relationship: Any) -> dict[str, Any]:
    """Return a file of version 2 in which one person stands so to the defendant, brought up to this version."""
    return upgrade({"schema_version": 2, "protected_persons": {"p1": {"relationship": relationship}}})


@pytest.mark.parametrize("ticked", ["yes", "no"])
def test_a_tick_is_kept_where_the_officer_sees_it_and_answers_no_question_of_fact(ticked: str) -> None:
    found = opened(associated=ticked, facts="They met once.")
    assert found["protected_persons"]["p1"]["relationship"] == {"facts": "They met once."}
    (kept,) = found["unread"].values()
    assert kept["path"] == "protected_persons.p1.relationship.facts"
    assert f"Associated persons: {ticked}." in kept["words"]


@pytest.mark.parametrize("ticked", ["not known", None])
def test_what_was_not_known_leaves_nothing_behind(ticked: str | None) -> None:
    found = opened(associated=ticked, personally_connected=ticked)
    assert found["protected_persons"]["p1"]["relationship"] == {}
    assert "unread" not in found
