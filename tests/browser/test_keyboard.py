"""The keyboard alone: focus is where the eye should be, and everything can be reached and pressed."""

import pytest
from playwright.sync_api import Locator, expect

from spo.case import Case

from .conftest import FOCUSED, Visit

pytestmark = pytest.mark.browser

SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"
CASE = Case.model_validate({"incidents": {"i1": {"what": "He rang."}}})
_HAS_FOCUS = "element => element === document.activeElement || element.contains(document.activeElement)"


def _tab_to(visit: Visit, wanted: Locator) -> None:
    """Press Tab until something has focus."""
    expect(wanted).to_be_visible()
    for _ in range(150):
        if wanted.evaluate(_HAS_FOCUS):
            return
        visit.page.keyboard.press("Tab")
    pytest.fail(f"Tab does not reach {wanted}")


def _press(visit: Visit, name: str, key: str = "Enter") -> None:
    """Press a button with a key, once the page is drawn: what is drawn takes focus from it."""
    visit.still()
    _tab_to(visit, visit.button(name).first)
    visit.page.keyboard.press(key)


def test_a_case_is_drafted_with_the_keyboard_alone(visit: Visit) -> None:
    _press(visit, "Begin with the quick check")
    visit.at("Quick check: is an application worth starting?")
    _press(visit, "See what the answers say", "Space")
    expect(visit.page.get_by_role("heading", name="What the answers say")).to_be_visible()
    _press(visit, "Start an application with these answers")
    visit.at("Task list")
    _press(visit, "Begin: The case")
    visit.page.wait_for_url("**/applicant?*")
    visit.at("Who applies, and to which court")
    force = visit.page.get_by_role("combobox", name="Police force")
    _tab_to(visit, force)
    visit.page.keyboard.type("Exampleshire Police")
    expect(visit.page.get_by_role("option", name="Exampleshire Police (invented, for training)")).to_be_visible()
    visit.page.keyboard.press("Enter")
    _tab_to(visit, visit.box("Title of the chief officer"))
    visit.page.keyboard.type("Chief Constable")
    _press(visit, "Save and go to the task list")
    visit.at("Task list")
    applicant = visit.server.case(visit.case_id).applicant
    assert (applicant.force, applicant.chief_officer_title) == ("Exampleshire Police", "Chief Constable")
    _press(visit, "Begin: What has happened")
    visit.at("Incidents")
    _press(visit, "Add an incident")
    visit.at("What happened")
    _tab_to(visit, visit.box("What happened"))
    visit.page.keyboard.type("He rang twice.")
    _press(visit, "Save and go back", "Space")
    visit.at("Incidents")
    _press(visit, "Delete incident 1")
    expect(visit.button("Put it back")).to_be_visible()
    _press(visit, "Put it back")
    expect(visit.page.get_by_text("It is back.")).to_be_visible()
    assert [incident.what for incident in visit.server.case(visit.case_id).incidents.values()] == ["He rang twice."]
    _press(visit, "Go to the task list")
    visit.at("Task list")
    _press(visit, "Go to: Papers")
    visit.at("Papers")
    _press(visit, "Make the Word papers")
    expect(visit.button("Download the whole pack (zip)")).to_be_visible()


def test_on_arrival_the_heading_has_focus_and_the_page_is_at_its_top(visit: Visit, order_breached: Case) -> None:
    visit.go("task-list", case=visit.server.keep(order_breached))
    visit.button("History").scroll_into_view_if_needed()
    visit.press("What the file shows")
    visit.at("What the file shows")
    assert visit.page.evaluate(SCROLLED) < 40
    visit.press_on(visit.button("Go to the task list").last)
    visit.at("Task list")
    assert visit.page.evaluate(SCROLLED) < 40
    visit.press_words("Every page of: What has happened")
    visit.press_on(visit.page.get_by_role("button", name="Incidents -"))
    visit.at_step("incidents")
    visit.press("Change incident 20")
    visit.at_step("incident")
    assert visit.page.evaluate(SCROLLED) < 40
    visit.press("Save and go to the task list")
    visit.at("Task list")
    assert visit.page.evaluate(SCROLLED) < 40


def test_the_next_page_of_a_list_begins_at_its_top(visit: Visit, order_breached: Case) -> None:
    visit.go("incidents", case=visit.server.keep(order_breached))
    visit.press("Show the 25 after")
    expect(visit.button("Change incident 26")).to_be_visible()
    visit.still()
    expect(visit.button("Change incident 26")).to_be_in_viewport()


def test_after_a_problem_the_summary_has_focus(visit: Visit) -> None:
    visit.go("this-case", case=visit.server.keep(CASE))
    visit.press("Erase this case")
    visit.press("Erase it for good")
    visit.problem()
    assert visit.page.evaluate(SCROLLED) < 400
    expect(visit.page.get_by_role("heading", name="There is a problem")).to_be_in_viewport()


def test_what_a_page_lacks_leads_to_the_box_that_mends_it(visit: Visit) -> None:
    visit.go("applicant", case=visit.server.keep(CASE))
    visit.type("Role", "Investigator")
    visit.press("Save and go to the task list")
    visit.at("Task list")
    visit.go("incident", item="i1")
    lacks = visit.page.locator(".panel.note a").first
    expect(lacks).to_be_visible()
    target = (lacks.get_attribute("href") or "").removeprefix("#")
    lacks.focus()
    visit.page.keyboard.press("Enter")
    expect(visit.page.locator(f"[id='{target}']")).to_be_in_viewport()
    if visit.page.evaluate(f"{FOCUSED} ?? ''") in ("", target):
        visit.page.keyboard.press("Tab")
    focused = visit.page.evaluate("document.activeElement.closest('main') && document.activeElement.tagName")
    assert focused in ("INPUT", "TEXTAREA")


def test_the_first_tab_stop_skips_to_the_page(visit: Visit) -> None:
    visit.page.goto(visit.server.address)
    visit.at("Stalking Protection Orders: drafting help")
    visit.page.evaluate("document.activeElement.blur()")
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.tagName") in ("A", "BUTTON", "SUMMARY")
