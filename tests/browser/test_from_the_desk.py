"""From the files on a desk to where nothing blocks filing, as an officer goes, counting what it takes."""

import json
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import expect

from spo.wizard.desk import start_page
from tests.evidence.desks.test_desks import files_of

from .conftest import Visit
from .desk_hand import Hand, read_table
from .test_every_page import Seen, _look

pytestmark = pytest.mark.browser

DESKS = Path(__file__).parents[1] / "evidence" / "desks"
MOST = Counter(pages=20, presses=110, choices=140, words=800)
"""What an officer puts up with, of whatever desk: pages are all that are shown, those seen again too."""
MINUTES = 45
OF_FERRY = Counter(pages=9, presses=11, choices=19, words=26)
"""What a desk of six acts and seven exhibits may take, all that weighs answered."""


def counted(hand: Hand) -> Counter[str]:
    """Return what was taken of what is limited, a page that is seen again being a page."""
    took = hand.took
    return Counter(pages=took["pages"] + took["seen again"], **{one: took[one] for one in MOST if one != "pages"})


def test_a_desk_becomes_an_application_that_nothing_blocks_and_every_page_is_accessible(visit: Visit) -> None:
    found, axe = Seen(), files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")

    def look(page: str) -> None:
        if page == start_page.ID:  # what was read is there after a refresh
            visit.page.reload()
            visit.at(start_page.TITLE)
            expect(visit.page.get_by_role("rowheader", name="advice.eml")).to_be_visible()
        _look(visit.page, page, axe, found)

    hand = Hand(visit, read_table(DESKS / "ferry.toml"), look)
    hand.enter(files_of(DESKS / "ferry"))
    case = visit.server.case(visit.case_id)
    assert (hand.left, hand.unused()) == ("", [])
    assert (case.defendant.name, len(case.incidents), len(case.exhibits)) == ("Leander Voss-Pike", 6, 7)
    assert [one.withhold for one in case.places.values() if "Lantern" in one.address] == [True]
    assert {act.inferred for act in case.incidents.values()} == {True}
    assert (found.faults, found.sideways, found.headings, found.unlabelled) == ([], [], [], [])
    assert not counted(hand) - OF_FERRY, counted(hand)
    assert visit.hosts() == {"localhost"}


def test_a_strangers_desk_of_twenty_one_acts_is_entered_whole_in_less_than_its_template_takes(visit: Visit) -> None:
    desk = DESKS / "pavement"
    hand = Hand(visit, read_table(DESKS / "pavement.toml"))
    hand.enter(files_of(desk))
    assert (hand.left, hand.unused()) == ("", [])
    case, truth = visit.server.case(visit.case_id), json.loads((desk / "truth.json").read_bytes())
    days = sorted(str(one.date.earliest) for one in case.incidents.values())
    assert days == sorted(one["earliest"] for one in truth["incidents"])
    assert {one.mark for one in case.exhibits.values()} == set(truth["exhibits"])
    orders = [(one.kind, str(one.made.earliest), len(one.terms)) for one in case.existing_orders.values()]
    assert orders == [(one["kind"], one["made"], len(one["clauses"])) for one in truth["orders"]]
    kept = [one.address for one in case.places.values() if one.withhold]
    kept += [one.name for one in case.protected_persons.values() if one.withhold_name]
    assert kept == ["Flt 3, Cooper's Yard, Lower Sallow", "Posy Thornquist"]
    assert all("the daughter of" in one.words for one in case.terms.values() if len(one.persons) > 1)
    text = case.model_dump_json()
    assert [one for one in truth["withheld"] if one in text and not any(one in value for value in kept)] == []
    assert not counted(hand) - MOST, counted(hand)
    assert hand.minutes < MINUTES


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
