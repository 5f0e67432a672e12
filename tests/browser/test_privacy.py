"""Nothing of a case leaves the machine, and no name stands where a passer-by or a log would show it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from spo.case import Case
from tests.served import Server

from ..wizard.cases import BREACHED
from .conftest import Visit

pytestmark = pytest.mark.browser

BURST, BURST_ENDS = 10, 10_500
"""Chromium lets a page start ten downloads in ten seconds, and says nothing of those that it leaves out."""


def test_no_name_is_in_an_address_a_log_or_the_name_of_a_download(
    own_server: Callable[..., Server], window: Callable[[Server], Visit], order_breached: Case
) -> None:
    server = own_server()
    visit = window(server)
    visit.home()
    visit.open_example(BREACHED)
    names = _names(order_breached)
    addresses = []
    for page in ("defendant", "incidents", "check-answers", "history", "what-it-shows", "papers"):
        visit.go(page)
        addresses.append(visit.page.url)
        assert not [name for name in names if name in visit.page.title().lower()]
    visit.press("Make the Word papers")
    expect(visit.page.get_by_test_id("stDownloadButton").nth(5)).to_be_visible()  # those of single papers come last
    files = []
    for number, button in enumerate(visit.page.get_by_test_id("stDownloadButton").get_by_role("button").all()):
        if number and number % BURST == 0:
            visit.page.wait_for_timeout(BURST_ENDS)
        with visit.page.expect_download() as download:
            visit.press_on(button)
        files.append(download.value.suggested_filename)
    visit.go("this-case")
    with visit.page.expect_download() as download:
        visit.press("Download the case file")
    files.append(download.value.suggested_filename)
    assert len(files) > 5
    server.stop()
    told = "\n".join([*addresses, *visit.asked, *files, server.log.read_text()]).lower()
    assert not [name for name in names if name in told]
    assert visit.case_id in told
    assert visit.hosts() == {"localhost"}


def _names(case: Case) -> set[str]:
    """Return every word of the name of a person, and every address, of a case."""
    people = [case.defendant.name, *(person.name for person in case.protected_persons.values())]
    people += [witness.name for witness in case.witnesses.values()]
    people += [case.applicant.officer_in_the_case.name, case.applicant.authorising_officer.name]
    words = {word.lower() for name in people for word in re.findall(r"[A-Z][a-z]{4,}", name)}
    assert len(words) > 5
    return words


def test_a_failure_shows_and_logs_nothing_of_the_case(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    visit = window(server)
    case_id = server.keep(Case.model_validate({"defendant": {"name": "Quillfeather"}}))
    for query in ("item=Quillfeather", "item=a.b.c.d", "item=.", "item=%00"):
        visit.page.goto(f"{server.address}/incident?case={case_id}&{query}")
        expect(visit.page.get_by_role("heading", level=1)).to_be_visible()
        visit.still()
        expect(visit.page.get_by_text("Traceback")).to_have_count(0)
    server.stop()
    assert "Quillfeather" not in server.log.read_text()


def test_a_page_about_an_item_without_its_item_leads_back_and_does_not_fail(visit: Visit) -> None:
    case_id = visit.server.keep(Case())
    for page in ("incident", "order-term", "order-terms"):
        visit.page.goto(f"{visit.server.address}/{page}?case={case_id}")
        expect(visit.page.get_by_role("heading", level=1)).to_be_visible()
        visit.still()
        expect(visit.page.get_by_text("This tool failed")).to_have_count(0)
