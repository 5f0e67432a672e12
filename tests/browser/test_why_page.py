"""The page on other orders in a real browser."""

import pytest
from playwright.sync_api import expect

from spo.case import Case, Edit, apply
from spo.wizard.pages import why_page

from ..wizard.cases import LAW
from .conftest import Visit

pytestmark = pytest.mark.browser

SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"


def test_the_page_is_read_and_left_with_the_case_still_open_and_nothing_leaves_the_machine(
    visit: Visit, order_breached: Case
) -> None:
    page = visit.page
    case = apply(order_breached, (Edit(path="supporting_arguments", value=["a15"]),))
    visit.go("task-list", case=visit.server.keep(case))
    visit.press(why_page.TITLE)
    visit.at(why_page.TITLE)
    expect(page).to_have_title(why_page.TITLE)
    assert page.evaluate(SCROLLED) < 40
    expect(page.get_by_text("Not for filing. For the officer")).to_be_visible()
    expect(page.get_by_text(LAW.wording["objection"].text)).to_be_visible()
    expect(page.get_by_role("heading", name=LAW.arguments["A1"].title)).to_be_visible()
    visit.press_on(page.get_by_role("link", name="A15", exact=True))
    visit.moved_to("argument-A15")
    expect(page.get_by_role("heading", name=LAW.arguments["A15"].title)).to_be_in_viewport()
    visit.press_on(visit.button("Go to the task list").last)
    visit.at("Task list")
    expect(page.get_by_text(order_breached.defendant.name)).to_be_visible()
    assert page.get_by_test_id("stSidebarNav").count() == 0
    assert visit.hosts() == {"localhost"}
