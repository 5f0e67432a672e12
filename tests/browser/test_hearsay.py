"""A statement that somebody else passes on is typed in a real browser, and stands in the notice that is previewed."""

import pytest
from playwright.sync_api import expect

from spo.case import Case

from ..wizard.cases import LAW
from .conftest import Visit

pytestmark = pytest.mark.browser


def test_a_statement_that_is_typed_stands_in_the_hearsay_notice(visit: Visit, order_breached: Case) -> None:
    page = visit.page
    visit.go("hearsay", case=visit.server.keep(order_breached))
    visit.press("Add another statement")
    visit.at_step("hearsay-statement")
    visit.type("Who made the statement", "A taxi clerk")
    visit.type("Why that person will not be called", "The clerk has left the firm.")
    visit.press("Save and continue")
    visit.at_step("hearsay")
    visit.go("papers")
    visit.at("Papers")
    visit.say(LAW.papers["hearsay-notice"].title)
    expect(page.get_by_text("A taxi clerk", exact=True)).to_be_visible()
    expect(page.get_by_text("The clerk has left the firm.", exact=True)).to_be_visible()
