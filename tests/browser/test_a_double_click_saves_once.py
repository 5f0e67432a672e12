"""An impatient hand presses twice: the first press counts."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from spo.case import Case
from tests.served import Server

from .conftest import Visit

pytestmark = pytest.mark.browser

CASE = Case.model_validate({"incidents": {"i1": {"what": "He rang."}, "i2": {"what": "He came."}}})


def test_two_presses_on_save_and_continue_are_one_change(visit: Visit) -> None:
    visit.go("applicant", case=visit.server.keep(CASE))
    visit.type("Name", "Ann Placeholder")
    visit.press_twice("Save and continue")
    visit.at_step("defendant")
    visit.page.wait_for_timeout(400)
    visit.at_step("defendant")
    assert visit.server.revision(visit.case_id) == 2
    visit.go("history")
    expect(visit.page.locator("section.entry")).to_have_count(2)


def test_two_presses_on_save_and_add_another_make_one_item(visit: Visit) -> None:
    visit.go("incidents", case=visit.server.keep(CASE))
    visit.press("Add another incident")
    visit.at_step("incident")
    visit.type("What happened", "He wrote.")
    visit.type("How it is known", "Statement")
    visit.press_twice("Save and add another incident")
    visit.at_step("incident")
    visit.page.wait_for_timeout(400)
    visit.holds("What happened", "")
    case = visit.server.case(visit.case_id)
    assert [incident.source for incident in case.incidents.values()] == ["", "", "Statement"]
    assert visit.server.revision(visit.case_id) == 2


def test_two_presses_on_delete_take_out_one_item_which_can_be_put_back(visit: Visit) -> None:
    visit.go("incidents", case=visit.server.keep(CASE))
    visit.press_twice("Delete incident 1")
    expect(visit.button("Put it back")).to_be_visible()
    visit.page.wait_for_timeout(400)
    assert list(visit.server.case(visit.case_id).incidents) == ["i2"]
    visit.press_twice("Put it back")
    expect(visit.page.get_by_text("It is back.")).to_be_visible()
    visit.page.wait_for_timeout(400)
    expect(visit.page.get_by_text("There is a problem")).to_have_count(0)
    assert visit.server.case(visit.case_id) == CASE


def test_the_second_press_of_a_double_click_is_not_for_another_button_that_took_the_place(visit: Visit) -> None:
    visit.go("incidents", case=visit.server.keep(CASE))
    visit.press("Delete incident 1")
    expect(visit.button("Put it back")).to_be_visible()
    visit.moved_to("top")
    visit.button("Delete incident 1").hover()
    visit.page.mouse.down(click_count=2)
    visit.page.mouse.up(click_count=2)
    visit.page.wait_for_timeout(400)
    visit.still()
    assert list(visit.server.case(visit.case_id).incidents) == ["i2"]


def test_two_presses_on_start_make_one_case(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    visit = window(server)
    visit.home()
    visit.press("Begin with the quick check")
    visit.at("Quick check: is an application worth starting?")
    visit.press_twice("Start an application with these answers")
    visit.at("Task list")
    visit.page.wait_for_timeout(400)
    visit.press("All cases")
    expect(visit.button("Open case 1")).to_be_visible()
    visit.still()
    expect(visit.button("Open case 2")).to_have_count(0)


def test_two_presses_on_add_add_what_was_pasted_once(visit: Visit) -> None:
    visit.go("your-papers", case=visit.server.keep(Case()))
    visit.type("Or paste the words of one paper", "3 June 2026\t22:15\tHe rang.\n4 June 2026\t09:00\tHe texted.")
    visit.press("Read them")
    visit.press("3. Confirm incidents: 2 to look at")
    visit.press_twice("Add these, and go to the task list")
    visit.at("Task list")
    visit.page.wait_for_timeout(400)
    assert [act.what for act in visit.server.case(visit.case_id).incidents.values()] == ["He rang.", "He texted."]


def test_two_presses_on_a_page_for_several_incidents_make_one_breach_of_each(visit: Visit) -> None:
    order = {"kind": "restraining-order", "title": "The order of June 2026"}
    case = CASE.model_validate({**CASE.model_dump(), "existing_orders": {"ro": order}})
    visit.go("several-incidents", case=visit.server.keep(case))
    visit.type("Which incidents?", "1-2")
    visit.choose("Order that they broke, or are said to have broken", "1. The order of June 2026: restraining-order")
    visit.press_twice("Add to these incidents")
    visit.at_step("incidents")
    visit.page.wait_for_timeout(400)
    assert [one.incident for one in visit.server.case(visit.case_id).breaches.values()] == ["i1", "i2"]
