"""What is typed or chosen and not saved is offered back after a refresh, a closed tab or a kill, and to nobody else."""

from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, expect

from spo.case import Case
from spo.store import Store
from tests.served import NOON, Server

from .conftest import Visit
from .losing import CASE, FIELDS, OFFER, WAYS, WORDS, OwnBrowser, enter, outcome, own_browser

pytestmark = pytest.mark.browser

TRIED = [
    ("words", "closed tab", "keyboard"),
    ("date", "crash of the tab", "mouse"),
    ("number", "kill of both", "keyboard"),
    ("radio", "refresh", "mouse"),
    ("tick", "kill of the browser", "mouse"),
    ("list", "kill of the program", "keyboard"),
    ("several", "another address", "keyboard"),
    ("radio", "Back", "mouse"),
]
"""A few. `tests/browser/losing.py` tries as many as are wanted."""
CASE_OF_CALLS = Case.model_validate(
    {
        "protected_persons": {"p1": {"name": "Orla Example"}},
        "incidents": {
            key: {
                "what": "He rang her.",
                "method": "answered-call",
                "behaviours": ["b"],
                "attributed": "yes",
                "towards": ["p1"],
            }
            for key in ("i1", "i2")
        },
    }
)
KILL_THE_PROGRAM = ("kill of the program", "kill of both")


@pytest.fixture
def own(browser: Browser) -> Iterator[OwnBrowser]:
    """A browser that may be killed."""
    with own_browser(browser.browser_type) as found:
        yield found


@pytest.mark.parametrize("tried", TRIED, ids=", ".join)
def test_what_is_not_saved_is_saved_or_offered_back(
    own: OwnBrowser, server: Server, own_server: Callable[..., Server], tried: tuple[str, str, str]
) -> None:
    name, way, hand = tried
    visit = own.window(own_server() if way in KILL_THE_PROGRAM else server)
    case_id = enter(visit, name, hand)
    visit.page.wait_for_timeout(500)
    visit = WAYS[way](own, visit)
    assert outcome(visit, case_id, name) == ("saved" if way == "Back" else "put back")


def _lose(visit: Visit, name: str = "words") -> str:
    case_id = enter(visit, name, "keyboard")
    visit.page.wait_for_timeout(500)
    visit.page.on("dialog", lambda dialog: dialog.accept())
    visit.page.reload()
    expect(visit.page.locator(OFFER)).to_be_visible()
    return case_id


def test_the_offer_has_focus_says_what_it_is_and_can_be_thrown_away(visit: Visit) -> None:
    _lose(visit)
    heading = visit.page.get_by_role("heading", name="What you typed here was not saved")
    expect(heading).to_be_focused()
    expect(visit.page.locator(OFFER)).to_contain_text(WORDS)
    visit.page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    assert visit.page.evaluate("axe.run('#not-saved').then((found) => found.violations.map((one) => one.id))") == []
    visit.page.keyboard.press("Tab")
    expect(visit.button("Put back what was not saved")).to_be_focused()
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Enter")
    expect(visit.page.get_by_role("status").filter(has_text="It was thrown away.")).to_be_visible()
    visit.page.reload()
    visit.at_step("incident")
    expect(visit.page.locator(OFFER)).to_be_hidden()


def test_what_nobody_came_back_to_for_thirty_days_is_gone(visit: Visit) -> None:
    _lose(visit)
    visit.page.evaluate(AGE, 31)
    visit.page.reload()
    visit.at_step("incident")
    expect(visit.page.locator(OFFER)).to_be_hidden()
    assert visit.page.evaluate(COUNT) == 0


def test_what_is_saved_is_not_offered(visit: Visit) -> None:
    enter(visit, "words", "keyboard")
    visit.press("Save and continue")
    visit.at_step("incidents")
    assert visit.page.evaluate(COUNT) == 0
    visit.press("Change incident 1")
    visit.at_step("incident")
    expect(visit.page.locator(OFFER)).to_be_hidden()


def test_the_task_list_leads_to_what_was_typed_about_an_item_that_is_in_no_list_yet(visit: Visit) -> None:
    visit.go("incidents", case=visit.server.keep(CASE))
    visit.press("Add another incident")
    visit.at_step("incident")
    visit.type("What happened", WORDS)
    visit.page.wait_for_timeout(500)
    visit.page.on("dialog", lambda dialog: dialog.accept())
    visit.go("task-list")
    visit.page.locator(OFFER).get_by_role("link").click()
    expect(visit.page.locator(OFFER)).to_contain_text(WORDS)
    visit.press("Put back what was not saved")
    visit.holds("What happened", WORDS)


def test_a_term_ticked_and_not_added_is_offered_back_on_the_page_of_the_terms(visit: Visit) -> None:
    visit.go("terms", case=visit.server.keep(CASE_OF_CALLS))
    ask = visit.page.get_by_role("checkbox", name="Ask for 1.")
    ask.focus()
    visit.page.keyboard.press("Space")
    visit.page.wait_for_timeout(500)
    visit.page.on("dialog", lambda dialog: dialog.accept())
    visit.press("Continue")
    visit.at_step("duration")
    visit.page.go_back()
    expect(visit.page.locator(OFFER)).to_contain_text("What you typed here was not saved")
    expect(ask).not_to_be_checked()
    visit.press("Put back what was not saved")
    expect(ask).to_be_checked()


def test_what_somebody_saved_meanwhile_is_shown_beside_and_not_written_over(
    visit: Visit, window: Callable[[Server], Visit]
) -> None:
    case_id = enter(visit, "words", "keyboard")
    visit.page.wait_for_timeout(500)
    other = window(visit.server)
    other.go("incident", "i1", case_id)
    other.type("What happened", "Saved by a colleague.")
    other.press("Save and continue")
    other.at_step("incidents")
    visit.page.on("dialog", lambda dialog: dialog.accept())
    visit.page.reload()
    offer = visit.page.locator(OFFER)
    expect(offer).to_contain_text("Changed since. The page now has: Saved by a colleague.")
    expect(offer).to_contain_text(WORDS)
    visit.holds("What happened", "Saved by a colleague.")
    visit.type("What happened", "Typed while it is offered.")
    expect(offer).to_contain_text("The page now has: Typed while it is offered.")


def test_what_another_window_is_still_typing_is_offered_when_it_is_gone(visit: Visit) -> None:
    case_id = enter(visit, "words", "keyboard")
    visit.page.wait_for_timeout(500)
    second = Visit(visit.page.context.new_page(), visit.server)
    second.go("incident", "i1", case_id)
    expect(second.page.locator(OFFER)).to_be_hidden()
    visit.page.close()
    expect(second.page.locator(OFFER)).to_contain_text(WORDS)


@pytest.mark.parametrize("end", ["archive", "erase"])
def test_what_was_not_saved_of_a_case_that_is_put_away_or_erased_can_be_read_by_nobody(visit: Visit, end: str) -> None:
    case_id = _lose(visit)
    with Store(visit.server.store) as store:
        store.archive(case_id, NOON) if end == "archive" else store.erase(case_id)
    visit.page.goto(f"{visit.server.address}/incident?case={case_id}&item=i1")
    visit.still()
    visit.page.wait_for_timeout(500)
    assert visit.page.get_by_text(WORDS).count() == 0
    assert visit.page.evaluate(COUNT) == 1  # and it goes when its time is over


def test_no_word_of_a_draft_is_on_the_disk_of_the_browser(own: OwnBrowser, server: Server) -> None:
    visit = own.window(server)
    enter(visit, "words", "keyboard")
    visit.page.wait_for_timeout(1000)
    assert visit.page.evaluate(COUNT) == 1
    own.kill()
    assert _holding(own.folder, WORDS) == []
    assert _holding(own.folder, "Orla Example") == []


def _holding(folder: Path, words: str) -> list[str]:
    wanted = (words.encode(), words.encode("utf-16-le"))
    held = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in held if any(text in file.read_bytes() for text in wanted)]


def test_a_store_that_moved_is_noticed_at_the_next_save_and_what_was_typed_is_still_offered(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    visit = window(server)
    case_id = enter(visit, "words", "keyboard")
    elsewhere = server.store.with_name("elsewhere.db")
    server.store.rename(elsewhere)
    visit.press("Save and continue")
    assert "was moved, deleted or replaced" in visit.problem()
    visit.holds("What happened", WORDS)
    elsewhere.rename(server.store)
    server.kill()
    server.start()
    assert outcome(_accepting(visit), case_id, "words") == "put back"


def _accepting(visit: Visit) -> Visit:
    def leave(dialog: Dialog) -> None:
        dialog.accept()

    visit.page.on("dialog", leave)
    return visit


def test_a_browser_that_cannot_keep_what_is_typed_says_so(visit: Visit) -> None:
    visit.page.add_init_script("delete Crypto.prototype.subtle")
    enter(visit, "words", "keyboard")
    expect(visit.page.locator(OFFER)).to_contain_text("cannot keep what you type until it is saved")


COUNT = """new Promise((then) => {
    const opening = indexedDB.open("spo", 1);
    opening.onsuccess = () => {
        const count = opening.result.transaction("drafts").objectStore("drafts").count();
        count.onsuccess = () => then(count.result);
    };
})"""
"""How many drafts the browser holds, of whatever case."""


AGE = """(days) => new Promise((then) => {
    const opening = indexedDB.open("spo", 1);
    opening.onsuccess = () => {
        const table = opening.result.transaction("drafts", "readwrite").objectStore("drafts"), all = table.getAll();
        all.onsuccess = () => {
            for (const one of all.result) table.put({ ...one, at: one.at - days * 86_400_000 });
            table.transaction.oncomplete = then;
        };
    };
})"""
"""Make every draft so many days older."""


def test_every_kind_of_field_is_tried() -> None:
    assert set(FIELDS) == {name for name, _, _ in TRIED} | {"line"}
