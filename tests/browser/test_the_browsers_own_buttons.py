"""Refresh, Back and Forward, and leaving: the browser's own buttons lose nothing either."""

import re

import pytest
from playwright.sync_api import Dialog, expect

from spo.case import Case

from .conftest import Visit

pytestmark = pytest.mark.browser

CASE = Case.model_validate({"incidents": {"i1": {"what": "He rang."}, "i2": {"what": "He came."}}})


def test_a_refresh_after_a_save_keeps_everything(visit: Visit) -> None:
    visit.go("applicant", case=visit.server.keep(CASE))
    visit.type("Name", "Ann Placeholder")
    visit.press("Save and continue")
    visit.at_step("defendant")
    visit.page.reload()
    visit.at_step("defendant")
    visit.press("Save and go back")
    visit.at_step("applicant")
    visit.page.reload()
    visit.at_step("applicant")
    visit.holds("Name", "Ann Placeholder")


def test_the_browsers_back_saves_what_is_typed(visit: Visit) -> None:
    visit.go("task-list", case=visit.server.keep(CASE))
    visit.press("Begin: The case")
    visit.at_step("applicant")
    visit.press("Save and continue")
    visit.at_step("defendant")
    visit.type("Full name", "Al Example")
    visit.travel(-1)
    visit.at_step("applicant")
    assert visit.server.case(visit.case_id).defendant.name == "Al Example"


def test_the_browsers_back_saves_a_choice_from_a_list(visit: Visit) -> None:
    visit.go("task-list", case=visit.server.keep(CASE))
    visit.press("Begin: The case")
    visit.at_step("applicant")
    visit.choose("Police force", "Exampleshire Police (invented, for training)")
    visit.travel(-1)
    visit.at("Task list")
    assert visit.server.case(visit.case_id).applicant.force == "Exampleshire Police"


def test_back_and_forward_show_the_right_page(visit: Visit) -> None:
    visit.go("task-list", case=visit.server.keep(CASE))
    visit.press("Begin: The case")
    visit.at_step("applicant")
    visit.type("Address of the complainant", "1 Example Street")
    visit.press("Save and continue")
    visit.at_step("defendant")
    visit.travel(-1)
    visit.at_step("applicant")
    visit.holds("Address of the complainant", "1 Example Street")
    visit.travel(-1)
    visit.at("Task list")
    visit.travel(1)
    visit.at_step("applicant")
    visit.travel(1)
    visit.at_step("defendant")


def test_back_and_forward_between_two_items_of_one_page_show_the_right_item(visit: Visit) -> None:
    visit.go("incident", item="i1", case=visit.server.keep(CASE))
    visit.type("How it is known", "Statement of the first")
    visit.press("Save and add another incident")
    visit.holds("How it is known", "")
    visit.at_step("incident")
    visit.type("What happened", "He wrote.")
    visit.press("Save and add another incident")
    visit.holds("What happened", "")
    visit.at_step("incident")
    visit.travel(-1)
    visit.holds("What happened", "He wrote.")
    visit.at_step("incident")
    visit.travel(-1)
    expect(visit.page).to_have_url(re.compile("item=i1$"))
    visit.holds("How it is known", "Statement of the first")
    visit.at_step("incident")
    visit.travel(1)
    visit.holds("What happened", "He wrote.")
    visit.at_step("incident")
    second = visit.page.url
    visit.travel(1)
    expect(visit.page).not_to_have_url(second)
    visit.still()  # until then the box of the page before stands beside the new one
    visit.holds("What happened", "")


def test_back_from_an_item_is_its_list(visit: Visit) -> None:
    visit.go("incidents", case=visit.server.keep(CASE))
    visit.press("Change incident 2")
    visit.at_step("incident")
    visit.travel(-1)
    visit.at_step("incidents")
    assert "item=" not in visit.page.url
    visit.press("Add another incident")
    visit.at_step("incident")
    visit.holds("What happened", "")


def test_back_from_one_item_to_another_on_the_same_page_saves_each_under_its_own(visit: Visit) -> None:
    visit.go("incidents", case=visit.server.keep(CASE))
    visit.press("Change incident 1")
    visit.at_step("incident")
    visit.type("Effect on the person", "First")
    visit.press("Save and go back")
    visit.at_step("incidents")
    visit.press("Change incident 2")
    visit.at_step("incident")
    visit.type("Effect on the person", "Second")
    visit.travel(-1)
    visit.at_step("incidents")
    impacts = {key: incident.impact for key, incident in visit.server.case(visit.case_id).incidents.items()}
    assert impacts == {"i1": "First", "i2": "Second"}


def test_back_from_a_page_that_makes_things_at_once_asks_before_it_loses_what_is_typed(visit: Visit) -> None:
    visit.go("incidents", case=visit.server.keep(CASE))
    visit.press("Add details to several incidents")
    visit.at("Add details to several incidents")
    visit.type("How it is known", "Her diary")
    asked: list[str] = []

    def stay_and_then_leave(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss() if len(asked) == 1 else dialog.accept()

    visit.page.on("dialog", stay_and_then_leave)
    with visit.page.expect_event("dialog"):
        visit.travel(-1)
    assert asked == ["What you typed on this page is not saved. Leave the page without it?"]
    visit.holds("How it is known", "Her diary")
    visit.travel(-1)
    visit.at_step("incidents")


@pytest.mark.parametrize(("typed", "asks"), [("Ann", True), ("", False)])
def test_leaving_altogether_asks_where_something_is_not_saved(visit: Visit, typed: str, asks: bool) -> None:
    visit.go("applicant", case=visit.server.keep(CASE))
    if typed:
        visit.type("Name", typed)
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss() if len(asked) == 1 else dialog.accept()

    visit.page.on("dialog", stay)
    leave = "setTimeout(() => location.assign('about:blank'))"
    if asks:
        with visit.page.expect_event("dialog"):
            visit.page.evaluate(leave)
        assert asked == ["beforeunload"]
        visit.holds("Name", typed)
    else:
        visit.page.evaluate(leave)
        visit.page.wait_for_url("about:blank")
        assert asked == []


def test_leaving_asks_after_a_choice_by_mouse_and_not_once_it_is_saved(visit: Visit) -> None:
    visit.go("defendant", case=visit.server.keep(CASE))
    visit.press_on(visit.page.get_by_role("radiogroup", name="Is the defendant in custody?").get_by_text("Yes"))
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    visit.page.on("dialog", stay)
    with visit.page.expect_event("dialog"):
        visit.page.evaluate("setTimeout(() => location.assign('about:blank'))")
    assert asked == ["beforeunload"]
    visit.press("Save and go to the task list")
    visit.at("Task list")
    visit.page.goto("about:blank")
    assert asked == ["beforeunload"]


def test_leaving_after_a_save_does_not_ask(visit: Visit) -> None:
    visit.go("applicant", case=visit.server.keep(CASE))
    visit.type("Name", "Ann")
    visit.press("Save and continue")
    visit.at_step("defendant")
    asked: list[str] = []

    def told(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    visit.page.on("dialog", told)
    visit.page.goto("about:blank")
    assert asked == []
