"""Where a case still gives what was changed in one of its places: a day, a name or a number."""

import pytest

from spo.case import Case
from spo.documents import also_says


def found(typed: str, was: str, now: str) -> list[str]:
    case = Case.model_validate({"incidents": {"a": {"what": typed}}})
    return [one.value for one in also_says(case, [(was, now)])]


@pytest.mark.parametrize(
    "typed",
    [
        "On 3 June 2026 he rang.",
        "On 3rd June he rang.",
        "3 Jun 26",
        "June 3, 2026",
        "03/06/2026",
        "2026-06-03",
        "3.6.26",
    ],
)
def test_a_day_that_changed_is_found_in_its_usual_written_forms(typed: str) -> None:
    assert found(typed, "He rang on 3 June 2026.", "He rang on 4 June 2026.") == ["3 June 2026"]


@pytest.mark.parametrize("typed", ["13 June 2026", "3 June 2025", "3 July 2026", "30 June 2026"])
def test_another_day_is_not_that_day(typed: str) -> None:
    assert found(typed, "He rang on 3 June 2026.", "He rang on 4 June 2026.") == []


def test_a_name_and_a_number_that_changed_are_found_as_whole_words() -> None:
    typed = "She told Wainmoor that 07700 900117 rang 22 times; Wainmoorson did not."
    assert found(typed, "It was said to Wainmoor.", "It was said to Wainmore.") == ["Wainmoor"]
    assert found(typed, "From 07700 900117.", "From 07700 900118.") == ["900117"]
    assert found(typed, "He rang 22 times.", "He rang 21 times.") == ["22 times"]


def test_what_was_taken_out_and_not_changed_is_not_looked_for() -> None:
    assert found("She told Wainmoor.", "He rang. It was said to Wainmoor.", "He rang.") == []


def test_the_box_that_was_changed_is_left_out() -> None:
    case = Case.model_validate({"incidents": {"a": {"what": "3 June 2026"}, "b": {"what": "since 3 June 2026"}}})
    left = also_says(case, [("On 3 June 2026.", "On 4 June 2026.")], but=["incidents.a.what"])
    assert left == [("3 June 2026", "incidents.b.what")]
