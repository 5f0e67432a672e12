"""Two people at work on one case: what does not clash is merged, and what does is for a person to choose."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from spo.case import Case
from tests.served import Server

from .conftest import Visit

pytestmark = pytest.mark.browser

CASE = Case.model_validate({"incidents": {"i1": {"what": "He rang.", "source": "Call data", "count": 3}}})
SAVED_MEANWHILE = "while you were typing"
THEIRS = "Keep what was saved instead of mine"


@pytest.fixture
def other(window: Callable[[Server], Visit], server: Server) -> Visit:
    """A second person's window."""
    return window(server)


def _open(ann: Visit, ben: Visit, page: str, item: str = "", case: Case = CASE) -> str:
    case_id = ann.server.keep(case)
    ann.go(page, item, case_id)
    ben.go(page, item, case_id)
    return case_id


def _save(visit: Visit) -> None:
    visit.press("Save and go to the task list")
    visit.at("Task list")


def test_different_answers_on_one_page_are_both_kept(visit: Visit, other: Visit) -> None:
    case_id = _open(visit, other, "applicant")
    visit.type("Name", "Ann Placeholder")
    other.type("Role", "Investigator")
    _save(visit)
    _save(other)
    officer = visit.server.case(case_id).applicant.officer_in_the_case
    assert (officer.name, officer.role) == ("Ann Placeholder", "Investigator")


@pytest.mark.parametrize(("choice", "expected"), [("mine", "Ben Placeholder"), ("theirs", "Ann Placeholder")])
def test_the_second_person_sees_both_answers_and_chooses(
    visit: Visit, other: Visit, choice: str, expected: str
) -> None:
    case_id = _open(visit, other, "applicant")
    visit.type("Name", "Ann Placeholder")
    other.type("Name", "Ben Placeholder")
    other.type("Role", "Investigator")
    _save(visit)
    other.press("Save and go to the task list")
    assert SAVED_MEANWHILE in other.problem()
    expect(other.page.get_by_text("saved this: Ann Placeholder")).to_be_visible()
    other.holds("Name", "Ben Placeholder")
    officer = visit.server.case(case_id).applicant.officer_in_the_case
    assert (officer.name, officer.role) == ("Ann Placeholder", "Investigator")
    if choice == "theirs":
        other.press_words(THEIRS)
    _save(other)
    officer = visit.server.case(case_id).applicant.officer_in_the_case
    assert (officer.name, officer.role) == (expected, "Investigator")


@pytest.mark.parametrize("choice", ["put back", "leave"])
def test_an_item_that_somebody_deleted_while_it_was_edited_can_be_put_back_whole(
    visit: Visit, other: Visit, choice: str
) -> None:
    case_id = _open(visit, other, "incident", "i1")
    other.type("Effect on the person", "She did not sleep.")
    visit.go("incidents")
    visit.press("Delete incident 1")
    expect(visit.button("Put it back")).to_be_visible()
    other.press("Save and go to the task list")
    assert SAVED_MEANWHILE in other.problem() or "deleted" in other.problem()
    other.holds("Effect on the person", "She did not sleep.")
    if choice == "leave":
        other.press("Leave it deleted")
        other.at("Task list")
        assert visit.server.case(case_id).incidents == {}
        return
    _save(other)
    incident = CASE.incidents["i1"].model_copy(update={"impact": "She did not sleep."})
    assert visit.server.case(case_id).incidents == {"i1": incident}


def test_a_page_that_is_old_undoes_nothing_that_a_colleague_saved(visit: Visit, other: Visit) -> None:
    case_id = _open(visit, other, "applicant")
    visit.type("Name", "Ann Placeholder")
    _save(visit)
    _save(other)
    assert visit.server.case(case_id).applicant.officer_in_the_case.name == "Ann Placeholder"


def test_words_for_the_papers_that_clash_are_both_still_to_be_seen(
    visit: Visit, other: Visit, order_breached: Case
) -> None:
    _open(visit, other, "papers", case=order_breached)
    for each, words in ((visit, "In the words of Ann."), (other, "In the words of Ben.")):
        each.press("Put this in other words")
        each.type("Your wording", words)
    visit.press("Save these words")
    expect(visit.page.get_by_text("Your words are saved, and will be printed.")).to_be_visible()
    other.press("Save these words")
    other.problem()
    expect(other.page.get_by_text("In the words of Ann.").first).to_be_visible()
    other.holds("Your wording", "In the words of Ben.")


def test_two_people_never_see_each_others_case(visit: Visit, other: Visit) -> None:
    first = visit.server.keep(Case.model_validate({"defendant": {"name": "First Person"}}))
    second = visit.server.keep(Case.model_validate({"defendant": {"name": "Second Person"}}))
    visit.go("task-list", case=first)
    other.go("task-list", case=second)
    visit.go("history")
    expect(visit.page.get_by_text("First Person").first).to_be_visible()
    expect(other.page.get_by_text("Second Person")).to_be_visible()
    expect(visit.page.get_by_text("Second Person")).to_have_count(0)
