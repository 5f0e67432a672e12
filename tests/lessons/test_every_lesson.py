"""Our lessons: nothing is wrong with one, it keeps to its time, and a class meets faults, and what is right, in it."""

import pytest

from spo.guidance import Guidance, guidance
from spo.lessons import Lesson, check, shelf
from spo.lessons.lesson import BeforeAndAfter, FindTheFaults, Item, TheBenchAsks

LESSONS = (
    "four-signs",
    "order-exists",
    "not-needed",
    "means-and-words",
    "shown-inferred",
    "cannot-obey",
    "hearsay-in-time",
    "harm-and-silence",
)
HELD = shelf(guidance())


@pytest.fixture(params=LESSONS)
def lesson(request: pytest.FixtureRequest) -> Lesson:
    """Each of our lessons in turn."""
    return HELD.lessons[request.param]


def items(lesson: Lesson) -> list[Item]:
    """Return everything of which a class says whether it is a fault."""
    return [item for part in lesson.parts if isinstance(part, FindTheFaults) for item in part.items]


def test_they_are_listed_in_the_order_in_which_they_are_taught() -> None:
    assert tuple(HELD.lessons) == LESSONS
    assert not HELD.faults


def test_nothing_is_wrong_with_it(lesson: Lesson, guidance: Guidance) -> None:
    assert [str(fault) for fault in check(lesson, guidance)] == []


def test_it_takes_a_part_of_an_hour_and_more_than_one_way(lesson: Lesson) -> None:
    ways = {part.way for part in lesson.parts}
    assert 25 <= lesson.minutes <= 40
    assert len(ways) > 1
    assert ways & {"find the faults", "the bench asks"}


def test_each_fault_is_planted_and_nothing_else(lesson: Lesson) -> None:
    assert {edit.plants for edit in lesson.edits} - {"scene"} == {item.id for item in items(lesson) if item.fault}


def test_what_is_right_all_along_stands_in_the_example_as_it_is(lesson: Lesson) -> None:
    edited = tuple(edit.path for edit in lesson.edits)
    assert [item.id for item in items(lesson) if not item.fault and (item.field or "").startswith(edited)] == []


def test_no_two_parts_have_their_faults_in_the_same_order() -> None:
    every = [part for lesson in HELD.lessons.values() for part in lesson.parts if isinstance(part, FindTheFaults)]
    orders = [tuple(item.fault for item in part.items) for part in every]
    assert len(set(orders)) == len(orders)
    assert {order[0] for order in orders} == {True, False}


def test_a_class_meets_faults_and_what_is_right_and_faults_that_no_program_finds(lesson: Lesson) -> None:
    for part in lesson.parts:
        if isinstance(part, FindTheFaults):
            assert {item.fault for item in part.items} == {True, False}
    assert {bool(item.found_by) for item in items(lesson) if item.fault} == {True, False}


def test_a_court_asks_what_a_case_cannot_answer_and_is_told_so() -> None:
    asked = [
        question
        for lesson in HELD.lessons.values()
        for part in lesson.parts
        if isinstance(part, TheBenchAsks)
        for question in part.questions
    ]
    said = {question.id: question.answer for question in asked if not question.facts}
    assert said
    assert [
        key for key, answer in said.items() if not answer.startswith(("This case has no answer", "None does"))
    ] == []


def test_together_they_use_every_worked_example_and_every_way(guidance: Guidance) -> None:
    lessons = HELD.lessons.values()
    assert {one.example for one in lessons} == set(guidance.examples)
    assert {type(part) for one in lessons for part in one.parts} == {FindTheFaults, BeforeAndAfter, TheBenchAsks}
