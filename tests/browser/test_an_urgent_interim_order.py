"""Interim order this week: from papers on a desk to papers that can be served, and on to the whole case untyped."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from spo.case import Case, texts
from spo.wizard.pages import missing_page
from tests.documents.every_byte import said as said_in_word
from tests.documents.word import lines, parts
from tests.evidence.desks.test_desks import files_of
from tests.served import Server
from tests.wizard.cases import LAW

from .conftest import Visit
from .desk_hand import Hand, read_table
from .test_approval import is_drafts, made
from .test_from_the_desk import DESKS
from .test_to_filed import approve_on_paper
from .typist import tick

pytestmark = pytest.mark.browser

ON, INTERIM = "Save, and show what is missing then", "Save, and ask for an interim order first"
FOLLOWS = LAW.wording["interim-first"].text
TO_MEND = re.compile("to mend before filing")
ANSWERS = {
    "Another force, if it is not in the list": "Exampleshire Police",
    "Address of the complainant": "1 Example Street, Exampleton",
    "Court": "Exampleton Magistrates' Court",
    "Relationship to the defendant": "Former partner",
    "Who decided to apply although it might be enough, and when": "The force solicitor, on 3 June 2026.",
    "Years": "5",
    "When": "3 June 2026",
    "Date": "3 June 2026",
}
PASSED = ("A new ", "Months")
FIRST = ("Yes", "Lives in the police area", "Fixed", "Both", "Supports")
"""What is answered where a few answers are offered."""


def test_an_interim_order_goes_first_and_nothing_is_typed_again(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    visit = window(own_server())
    visit.home()
    Hand(visit, read_table(DESKS / "ferry.toml")).confirm(files_of(DESKS / "ferry"))
    visit.press(INTERIM)
    expect(visit.page.get_by_text(FOLLOWS)).to_be_visible()
    visit.still()
    while visit.page.get_by_role("heading", name=TO_MEND).count() or is_asked_of_interim(visit):
        answer(visit)
    expect(visit.page.get_by_text(FOLLOWS)).to_be_visible()
    weakens = visit.page.get_by_text("would weaken the application").first.inner_text()
    assert re.match(r"[1-9]\d* other findings", weakens)

    urgent = visit.server.case(visit.case_id)
    approve_on_paper(visit)
    papers = made(visit)
    assert not is_drafts(papers)
    order = next(held for name, held in parts(papers).items() if name.endswith(LAW.papers["interim-order"].file))
    assert urgent.interim.period
    assert any(urgent.interim.period in line for line in lines(order))
    said = "\n".join(said_in_word(*file) for file in parts(papers).items())
    assert [value for value in withheld(urgent) if value in said] == []

    visit.go(missing_page.ID)
    while visit.page.get_by_role("heading", name="Ready for legal review").count() == 0:
        answer(visit)
    whole = visit.server.case(visit.case_id)
    assert written(urgent) <= written(whole)
    assert len(written(whole)) > len(written(urgent))


def is_asked_of_interim(visit: Visit) -> bool:
    """Return whether the page asks anything that the interim order needs, and nothing else of what weakens."""
    headings = visit.page.get_by_role("heading", level=2).all_inner_texts()[1:]
    return headings == ["Why an interim order, and for how long"]


def answer(visit: Visit) -> None:
    """Answer what the page asks and nobody has, and show what is missing then. Where nothing is asked, it fails."""
    before = visit.page.inner_text("main")
    for box in visit.page.locator("main").get_by_role("textbox").all():
        label = box.get_attribute("aria-label") or ""
        if box.is_visible() and not box.input_value() and not label.startswith(PASSED):
            box.fill(ANSWERS.get(label, "As the officer says."))
    for asked in visit.page.get_by_role("radiogroup").all():
        offered = {one.inner_text(): one for one in asked.locator("label").all()}
        if asked.is_visible() and not asked.locator("input:checked").count():
            tick(offered[next((one for one in FIRST if one in offered), next(iter(offered)))].locator("input"))
    visit.press(ON)
    visit.moved_to("top")
    assert visit.page.inner_text("main") != before


def withheld(case: Case) -> list[str]:
    """Return what is withheld in a case."""
    held = (one.address for one in case.places.values() if one.withhold)
    return [*filter(None, held), *(one.value for one in case.identifiers.values() if one.withhold)]


def written(case: Case) -> set[tuple[str, str]]:
    """Return every text of a case with its path."""
    return set(texts(case))
