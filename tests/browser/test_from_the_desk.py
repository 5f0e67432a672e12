"""From the files on a desk to where nothing blocks filing, as an officer goes, counting what it takes."""

import re
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Locator, expect

from spo.wizard.desk import start_page
from spo.wizard.desk.confirm_page import CONFIRM_PAGES
from spo.wizard.pages import missing_page
from spo.wizard.steps import STEPS
from tests.evidence.desks.test_desks import files_of

from .conftest import Visit
from .test_every_page import Seen, _look
from .typist import IN_VIEW

pytestmark = pytest.mark.browser

FERRY = Path(__file__).parents[1] / "evidence" / "desks" / "ferry"
MOST = Counter(pages=8, presses=9, choices=19, words=26)
"""What a desk of six acts and seven exhibits may take, all that weighs answered."""

SAID = {
    "Another force, if it is not in the list": "Exampleshire Police",
    "Address of the complainant": "1 Example Street, Exampleton",
    "What shows that link": "The home address.",
    "Court": "Exampleton Magistrates' Court",
    "Relationship to the defendant": "Former partner",
    "Risk of psychological harm": "That he comes to the new home. She does not sleep.",
    "Who decided to apply although it might be enough, and when": "The force solicitor, on 3 June 2026.",
    "Years": "5",
}
CHOSEN = ("Lives in the police area", "Fixed")


def rows(visit: Visit) -> list[Locator]:
    """Return the rows that are seen: what is not ticked is folded."""
    visit.still()
    return [row for row in visit.page.locator("[class*=st-key-confirm-row-]").all() if row.is_visible()]


def choose(visit: Visit, row: Locator, label: str, option: str) -> None:
    box = row.get_by_role("combobox", name=label, exact=True)
    box.evaluate(IN_VIEW)
    box.click()
    box.fill(option)
    visit.page.get_by_role("option", name=option).first.click()


def weigh(visit: Visit, row: Locator) -> int:
    """Answer what weighs in a row, and return how many answers that took."""
    took = 0
    words = row.inner_text()
    if "Say who it is" in words:
        choose(visit, row, "Who this is", "The defendant" if "the suspect" in words else "A person to protect: a")
        took += 1
    if "Say whether it is" in words:
        choose(visit, row, "Withhold?", "Yes, keep it back")
        took += 1
    if "whether it has been redacted" in words:
        choose(visit, row, "Has it been redacted?", "Yes")
        took += 1
    if "The record says" in words and "Breach" in words:
        row.get_by_role("checkbox").check(force=True)
        took += 1
    if row.get_by_role("combobox", name="Whose act", exact=True).count() and "Another incident" not in words:
        choose(visit, row, "Whose act", "Inferred to be the defendant's")
        took += 1
    return took


def answer(visit: Visit) -> Counter[str]:
    """Answer what blocks filing and is not drafted, and return what that took. Where nothing is, it fails."""
    took: Counter[str] = Counter()
    for label, words in SAID.items():
        for box in visit.page.get_by_role("textbox", name=label, exact=True).all():
            if not box.input_value():
                box.fill(words)
                took.update(words=len(words.split()))
    for name in CHOSEN:
        for one in visit.page.get_by_role("radio", name=name, exact=True).all():
            if not one.is_checked():
                one.check(force=True)
                took.update(choices=1)
    assert took, visit.page.inner_text("main")
    return took


def test_a_desk_becomes_an_application_that_nothing_blocks_and_every_page_is_accessible(visit: Visit) -> None:
    took: Counter[str] = Counter(pages=1)
    found, axe = Seen(), files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

    def press(name: str, title: str) -> None:
        visit.press(name)
        visit.at(title)
        took.update(pages=1, presses=1)

    press(start_page.TITLE, start_page.TITLE)
    held = [FilePayload(name=name, mimeType="text/plain", buffer=content) for name, content in files_of(FERRY)]
    visit.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(held)
    expect(visit.page.get_by_test_id("stFileChip").first).to_be_visible()
    visit.press("Read them")
    visit.moved_to("read")
    took.update(presses=1, choices=1)
    _look(visit.page, start_page.ID, axe, found)
    visit.page.reload()
    visit.at(start_page.TITLE)
    expect(visit.page.get_by_role("rowheader", name="advice.eml")).to_be_visible()
    visit.press_on(visit.page.locator(".st-key-people button"))
    took.update(pages=1, presses=1)
    for page in CONFIRM_PAGES:
        visit.at(page.TITLE)
        _look(visit.page, page.ID, axe, found)
        for row in rows(visit):
            took.update(choices=weigh(visit, row))
        visit.press("Add these, and go on")
        took.update(pages=1, presses=1)
    visit.at(STEPS["terms"].title)
    for box in visit.page.get_by_role("checkbox", name=re.compile("^Ask for")).all()[:3]:
        box.check(force=True)
        took.update(choices=1)
    press("Add the terms ticked, and go on to what is missing", missing_page.TITLE)
    _look(visit.page, missing_page.ID, axe, found)
    while visit.page.get_by_role("heading", name=re.compile("to mend before filing")).count():
        took.update(answer(visit))
        visit.press("Save, and show what is missing then")
        visit.moved_to("top")
        took.update(presses=1)
    case = visit.server.case(visit.case_id)
    assert (case.defendant.name, len(case.incidents), len(case.exhibits)) == ("Leander Voss-Pike", 6, 7)
    assert [one.withhold for one in case.places.values() if "Lantern" in one.address] == [True]
    assert {act.inferred for act in case.incidents.values()} == {True}
    assert (found.faults, found.sideways, found.headings, found.unlabelled) == ([], [], [], [])
    assert not took - MOST, took
    assert visit.hosts() == {"localhost"}


def test_what_was_changed_on_a_page_of_proposals_is_offered_back_after_a_refresh(visit: Visit) -> None:
    visit.press(start_page.TITLE)
    visit.at(start_page.TITLE)
    visit.type(
        "Or paste the words of one paper", "CHRONOLOGY\nDate\tWhat happened\tExhibit\n3 May 2026\tHe rang.\tAB/1\n"
    )
    visit.press("Read them")
    visit.moved_to("read")
    visit.go("confirm-incidents")
    visit.page.get_by_role("textbox", name="What happened", exact=True).first.fill("He rang twice.")
    visit.page.keyboard.press("Tab")
    expect(visit.page.locator("#not-saved")).to_be_hidden()
    visit.page.wait_for_timeout(500)
    visit.page.on("dialog", lambda dialog: dialog.accept())
    visit.page.reload()
    expect(visit.page.locator("#not-saved")).to_contain_text("He rang twice.")
