"""The page on other orders in a real browser."""

import pytest
from playwright.sync_api import expect

from spo.wizard import first_page, why_page

from ..wizard.cases import BREACHED, LAW
from .conftest import Visit
from .test_front_door import FOCUSED, open_example

pytestmark = pytest.mark.browser

SCROLLED = "document.querySelector('[data-testid=stMain]').scrollTop"


def test_the_page_is_read_and_left_with_the_case_still_open_and_nothing_leaves_the_machine(visit: Visit) -> None:
    page = visit.page
    open_example(page, BREACHED)
    page.get_by_role("button", name=why_page.TITLE).click()
    expect(page.get_by_role("heading", name=why_page.TITLE)).to_be_visible()
    expect(page).to_have_title(why_page.TITLE)
    page.wait_for_function(f"{FOCUSED} === 'top'")
    assert page.evaluate(SCROLLED) < 40
    expect(page.get_by_text("Not for filing. For the officer")).to_be_visible()
    expect(page.get_by_text(LAW.wording["objection"].text)).to_be_visible()
    expect(page.get_by_role("heading", name=LAW.arguments["A1"].title)).to_be_visible()
    page.get_by_role("link", name="A4", exact=True).click()
    page.wait_for_function(f"{FOCUSED} === 'argument-A4'")
    expect(page.get_by_role("heading", name=LAW.arguments["A4"].title)).to_be_in_viewport()
    page.get_by_role("button", name="Back to the case").last.click()
    expect(page.get_by_role("heading", name=LAW.examples[BREACHED].title)).to_be_visible()
    expect(page).to_have_title(first_page.TITLE)
    page.wait_for_function(f"{FOCUSED} === 'opened'")
    assert page.get_by_test_id("stSidebarNav").count() == 0
    assert visit.hosts() == {"localhost"}
