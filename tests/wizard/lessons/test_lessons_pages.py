"""The lessons at the pages: the list, the player from the first screen to the last, and the trainer's notes."""

from pathlib import Path

import pytest

from spo.access import Role
from spo.store import Store
from spo.wizard.steps import STEPS
from tests.lessons.conftest import SMALL, written

from ..signed_in import SignIn, sign_in
from ..window import Window

__all__ = ["sign_in"]

OPENING, POINT, FIND, FOUND, TOGETHER, BEFORE, AFTER, ASKED, ANSWERED, NO_ANSWER, CLOSING = (
    *(1, 2, 3, 4, 7, 8, 9, 10, 11, 13, 14),
)


@pytest.fixture
def small(store: Store, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window, where the force has a small lesson of its own."""
    monkeypatch.setenv("SPO_LESSONS", str(SMALL.parent))
    return Window()


def at(window: Window, number: int) -> Window:
    """Go to what the small lesson shows at a number."""
    return window.go("lesson", "", "small", str(number))


def test_a_lesson_is_opened_from_the_first_page_and_gone_through_to_its_end_and_back(small: Window) -> None:
    small.press("training")
    assert (small.title, small.problem) == ("TRAINING: lessons", "")
    assert "A small lesson" in small.text
    assert "21 minutes. For: Officers who have made no application" in small.text
    small.press("open-small")
    seen = [small.items]
    while "Next" in small.labels:
        assert small.title == "TRAINING: a lesson with an invented case"
        seen.append(small.press("next").items)
    assert seen == [f"small.{number}" for number in range(1, CLOSING + 1)]
    assert "What to take away" in small.text
    assert small.press("back").items == f"small.{CLOSING - 1}"


def test_what_the_class_marked_is_told_as_found_missed_and_right_all_along(small: Window) -> None:
    at(small, FIND)
    assert "Which of these would you send back?" in small.text
    for item in ("no-reason", "right"):
        small.app.checkbox(key=f"lesson-mark-{item}").check()
    small.app.run()
    at(small, FOUND)
    assert "A fault" in small.text
    assert "Each term needs its own reason. It was marked as a fault." in small.text
    assert f"The program says so, under “{STEPS['term'].title}”:" in small.text
    assert "Source: Stalking Protection Act 2019" in small.text
    assert "It says what he did. It was marked as a fault." in at(small, FOUND + 1).text
    told = at(small, TOGETHER).html
    order = ["Faults that were found", "Faults that were missed", "Right all along, and marked as a fault"]
    assert [told.count(heading) for heading in order] == [1, 1, 1]
    assert at(small, FIND).app.checkbox(key="lesson-mark-right").value
    at(small, CLOSING).press("again")
    assert small.items == f"small.{OPENING}"
    assert not at(small, FIND).app.checkbox(key="lesson-mark-right").value


def test_where_nothing_was_marked_nobody_missed_anything(small: Window) -> None:
    told = at(small, TOGETHER).text
    assert "The faults" in told
    assert "missed" not in told


def test_marks_are_in_one_window_alone_and_nothing_of_a_lesson_is_kept(store: Store, small: Window) -> None:
    at(small, FIND).app.checkbox(key="lesson-mark-right").check()
    small.app.run()
    assert not at(Window(), FIND).app.checkbox(key="lesson-mark-right").value
    assert store.listed() == []


def test_before_and_after_marks_what_changed(small: Window) -> None:
    assert "<ins>" not in at(small, BEFORE).html
    after = at(small, AFTER)
    assert "<ins>" in after.html
    assert "Now it says what he did." in after.text


def test_the_bench_asks_and_a_case_without_an_answer_says_so(small: Window) -> None:
    assert "question 1 of 2 Who saw it?" in at(small, ASKED).text
    assert "She did." not in small.text
    assert "She did." in at(small, ANSWERED).text
    assert "This case has no answer." in at(small, NO_ANSWER).text


def test_the_trainers_notes_have_every_screen_by_its_number(small: Window) -> None:
    notes = small.go("lesson-notes", "", "small")
    assert notes.title == "TRAINING: trainer's notes"
    for number in range(1, CLOSING + 1):
        assert (f"TRAINING, screen {number} " in notes.text) is (number != TOGETHER)
    assert "Give them two minutes." in notes.text
    assert "It was not marked" not in notes.text


@pytest.mark.parametrize("number", ["0", "999", ""])
def test_a_number_that_is_past_either_end_shows_that_end(small: Window, number: str) -> None:
    small.go("lesson", "", *["small", number][: 2 if number else 1])
    assert small.problem == ""
    assert ("Next" in small.labels, "Back" in small.labels) == ((False, True) if number == "999" else (True, False))


@pytest.mark.parametrize("items", [("nobody",), ("nobody", "2"), ("small", "two"), ("small", "²")])
def test_an_address_of_no_lesson_says_where_to_go(small: Window, items: tuple[str, ...]) -> None:
    small.go("lesson", "", *items)
    assert "There is no lesson at this address." in small.problem
    assert small.press("lessons").title == "TRAINING: lessons"


def test_a_lesson_of_a_force_that_is_faulty_is_told_and_the_others_are_shown(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, ("minutes = 10", 'minutes = "ten"'))
    written(tmp_path, ('id = "small"', 'id = "other"'), ("criteria/s1-1-a", "criteria/none"), name="other.toml")
    monkeypatch.setenv("SPO_LESSONS", str(tmp_path))
    window = Window().go("lessons")
    assert "small.toml" in window.problem
    assert "This lesson is faulty and cannot be taken." in window.problem
    assert "Open lesson 9" not in window.labels
    assert "This lesson cannot be taken" in window.go("lesson", "", "other").problem


@pytest.mark.parametrize("role", Role)
def test_whoever_has_a_role_reaches_the_lessons(
    store: Store, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, role: Role
) -> None:
    monkeypatch.setenv("SPO_LESSONS", str(SMALL.parent))
    sign_in("one", role)
    window = Window().press("training").press("open-small")
    assert "A small lesson" in window.text
    assert "Give them two minutes." in window.go("lesson-notes", "", "small").text
