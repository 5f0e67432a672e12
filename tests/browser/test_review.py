"""A solicitor reviews a paper: a comment, an answer, that it is resolved, and a Word file that comes back."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from spo.case import Case
from spo.documents import pack
from tests.documents.returned.edited import Edited
from tests.documents.returned.kinds import KINDS, ONE
from tests.documents.word import assessed

from .conftest import Visit

pytestmark = pytest.mark.browser

FILE = "1-application.docx"


def returned(case: Case, name: str, folder: Path) -> Path:
    """Return the application as it comes back with one kind of change."""
    file = Edited("application", pack(assessed(case)).files[FILE])
    KINDS[name][1](file)
    path = folder / "checked by me.docx"
    path.write_bytes(file.saved())
    return path


def test_a_paper_is_commented_on_here_and_in_word_answered_and_resolved(
    visit: Visit, order_breached: Case, tmp_path: Path
) -> None:
    case_id = visit.server.keep(order_breached)
    visit.go("review", case=case_id)
    visit.at("Review")
    visit.page.locator(f".st-key-say-application-{ONE.replace('.', '-')} button").click()
    visit.at("Comment on a paper")
    visit.page.get_by_label("Your comment").fill("Which of the acts?")
    visit.press("Save")
    expect(visit.page.get_by_text("What you wrote is saved.")).to_be_visible()
    expect(visit.page.get_by_text("What you typed here was not saved")).to_have_count(0)
    visit.page.get_by_label("Your answer to comment 1").fill("All of them.")
    visit.press("Save and go to the review")
    expect(visit.page.get_by_text("Answered", exact=True)).to_be_visible()
    visit.press_on(visit.page.locator(".st-key-go-1 button"))
    visit.at("Comment on a paper")
    expect(visit.page.get_by_text("What you typed here was not saved")).to_have_count(0)
    visit.press("Comment 1 is resolved")
    expect(visit.page.get_by_text("Comment 1 is resolved.", exact=True)).to_be_visible()
    visit.go("review", case=case_id)
    expect(visit.page.get_by_text("No comment waits.")).to_be_visible()
    path = returned(order_breached, "words inserted and commented on", tmp_path)
    visit.page.locator("input[type=file]").set_input_files(path)
    expect(visit.page.get_by_text(path.name)).to_be_visible()
    visit.press("Read the file")
    expect(visit.page.get_by_text("The file is read. Nothing of it is kept yet.")).to_be_visible()
    expect(visit.page.get_by_text("Since when?")).to_be_visible()
    visit.press("Keep those ticked as comments")
    fifth = visit.page.locator(".st-key-go-5 button")
    expect(fifth).to_be_visible()
    visit.press_on(fifth)
    visit.at("Comment on a paper")
    assert visit.server.case(case_id) == order_breached
    visit.press("Use the words of comment 5")
    expect(visit.page.get_by_text("The words proposed are yours now, and will be printed.")).to_be_visible()
    (wording,) = visit.server.case(case_id).wordings.values()
    assert (wording.paper, wording.passage, " now" in wording.text) == ("application", ONE, True)
