"""Whatever is typed is in the store after every way out of a page, and the pages show it again."""

import re

import pytest
from playwright.sync_api import expect

from spo.case import Case
from tests.served import Server

from .conftest import Visit

pytestmark = pytest.mark.browser

WORDS = "Sgt Ann Placeholder"
INCIDENT = {"incidents": {"i1": {"what": "He rang."}, "i2": {"what": "He came."}}}


@pytest.mark.parametrize(
    ("button", "next_page"),
    [
        ("Save and continue", "defendant"),
        ("Save and go to the task list", "task-list"),
        ("Save and go back", "task-list"),
    ],
)
def test_what_is_typed_is_stored_by_every_button_that_leaves_a_page(visit: Visit, button: str, next_page: str) -> None:
    case_id = visit.server.keep(Case())
    visit.go("applicant", case=case_id)
    visit.type("Name", WORDS)
    visit.press(button)
    visit.page.wait_for_url(re.compile(rf"/{next_page}\?case={case_id}$"))
    assert visit.server.case(case_id).applicant.officer_in_the_case.name == WORDS
    visit.go("applicant")
    visit.holds("Name", WORDS)


@pytest.mark.parametrize(
    ("button", "next_page"),
    [
        ("Save and continue", "incidents"),
        ("Save and add another incident", "incident"),
        ("Save and go to the task list", "task-list"),
        ("Save and go back", "incidents"),
    ],
)
def test_what_is_typed_about_an_incident_is_stored_by_every_button(visit: Visit, button: str, next_page: str) -> None:
    case_id = visit.server.keep(Case.model_validate(INCIDENT))
    visit.go("incident", item="i1", case=case_id)
    visit.type("What happened", WORDS)
    visit.type("How it is known", WORDS)
    visit.press(button)
    visit.page.wait_for_url(re.compile(rf"/{next_page}\?case={case_id}(?!&item=i1)"))
    incidents = visit.server.case(case_id).incidents
    assert (incidents["i1"].what, incidents["i1"].source) == (WORDS, WORDS)
    assert list(incidents) == ["i1", "i2"]


def test_pressing_enter_in_a_box_saves_and_continues(visit: Visit) -> None:
    visit.go("applicant", case=visit.server.keep(Case()))
    visit.type("Name", WORDS)
    visit.page.keyboard.press("Enter")
    visit.at_step("defendant")
    assert visit.server.case(visit.case_id).applicant.officer_in_the_case.name == WORDS


def test_every_kind_of_answer_is_kept(visit: Visit) -> None:
    visit.go("applicant", case=visit.server.keep(Case()))
    visit.choose("Police force", "Exampleshire Police (invented, for training)")
    visit.type("Address of the complainant", "1 Example Street\nExampleton")
    visit.press("Save and go to the task list")
    visit.at("Task list")
    applicant = visit.server.case(visit.case_id).applicant
    assert (applicant.force, applicant.address) == ("Exampleshire Police", "1 Example Street\nExampleton")
    visit.go("defendant")
    question = visit.page.get_by_role("radiogroup", name="Is the defendant in custody?")
    visit.press_on(question.get_by_text("Not known", exact=True))
    visit.press("Save and go to the task list")
    visit.at("Task list")
    assert visit.server.case(visit.case_id).defendant.custody.in_custody == "not known"
    visit.go("person", item="p1")
    visit.type("Full name", "Orla Example")
    visit.press_words("Keep this person's name out of papers that are served")
    visit.press("Save and go to the task list")
    visit.at("Task list")
    person = visit.server.case(visit.case_id).protected_persons["p1"]
    assert (person.name, person.withhold_name) == ("Orla Example", True)


def test_dates_in_words_are_stored_as_they_were_typed_and_shown_again(visit: Visit) -> None:
    case_id = visit.server.keep(Case.model_validate(INCIDENT))
    for words in ("about 3 June", "31/02/2025", "some time in spring", "05/11/1985"):
        visit.go("incident", item="i1", case=case_id)
        visit.type("Date", words)
        visit.press("Save and go to the task list")
        visit.at("Task list")
        assert visit.server.case(case_id).incidents["i1"].date.words == words
        visit.go("incident", item="i1", case=case_id)
        visit.holds("Date", words)
    expect(visit.page.get_by_text("Read as 5 November 1985.")).to_be_visible()


def test_a_number_in_words_stays_on_the_page_is_stored_and_is_a_gap_until_it_is_mended(visit: Visit) -> None:
    case_id = visit.server.keep(Case.model_validate(INCIDENT))
    count = "How many contacts or acts this entry covers"
    visit.go("incident", item="i1", case=case_id)
    visit.type(count, "about 40")
    visit.press("Save and go to the task list")
    visit.at("Task list")
    case = visit.server.case(case_id)
    assert [(held.path, held.words) for held in case.unread.values()] == [("incidents.i1.count", "about 40")]
    visit.go("incident", item="i1", case=case_id)
    visit.holds(count, "about 40")
    gap = visit.page.get_by_role("link", name="Type this again as its hint says")
    expect(gap).to_be_visible()
    visit.type(count, "40")
    visit.press("Save and go to the task list")
    visit.at("Task list")
    case = visit.server.case(case_id)
    assert (case.unread, case.incidents["i1"].count) == ({}, 40)
    visit.go("incident", item="i1", case=case_id)
    visit.holds(count, "40")
    expect(gap).to_have_count(0)


def test_fifty_thousand_pasted_characters_survive_a_save_and_a_refresh(visit: Visit) -> None:
    statement = "".join(f"{n:06} He wrote it." for n in range(2632))[:50_000]
    assert len(statement) == 50_000
    visit.go("incident", item="i1", case=visit.server.keep(Case.model_validate(INCIDENT)))
    visit.type("What happened", statement)
    visit.press("Save and continue")
    visit.at_step("incidents")
    assert visit.server.case(visit.case_id).incidents["i1"].what == statement
    visit.press("Change incident 1")
    visit.at_step("incident")
    visit.page.reload()
    visit.at_step("incident")
    visit.holds("What happened", statement)


def test_words_for_the_papers_are_stored_and_shown_again(visit: Visit, order_breached: Case) -> None:
    case_id = visit.server.keep(order_breached)
    visit.go("papers", case=case_id)
    visit.press("Put this in other words")
    visit.type("Your wording", WORDS)
    visit.press("Save these words")
    expect(visit.page.get_by_text("Your words are saved, and will be printed.")).to_be_visible()
    assert [wording.text for wording in visit.server.case(case_id).wordings.values()] == [WORDS]
    visit.page.reload()
    expect(visit.page.locator(".paper").get_by_text(WORDS)).to_be_visible()


@pytest.mark.parametrize("way", ["Go to the task list", "What to sign, send and serve", "Put this in other words"])
def test_no_button_leaves_the_papers_without_the_words_that_are_typed_there(
    visit: Visit, order_breached: Case, way: str
) -> None:
    visit.go("papers", case=visit.server.keep(order_breached))
    visit.press("Put this in other words")
    visit.type("Your wording", WORDS)
    button = visit.button(way).first
    if button.count() and button.is_enabled():
        visit.press_on(button)
        visit.still()
        visit.page.wait_for_timeout(500)
        visit.go("papers")
        if visit.box("Your wording").count():
            visit.holds("Your wording", WORDS)
        else:
            expect(visit.page.get_by_text(WORDS)).to_be_visible()


def test_an_item_that_was_opened_and_left_empty_is_not_made(server: Server, visit: Visit) -> None:
    visit.go("incidents", case=server.keep(Case()))
    visit.press("Add an incident")
    visit.at_step("incident")
    visit.press("Save and go back")
    visit.at_step("incidents")
    assert server.case(visit.case_id).incidents == {}
