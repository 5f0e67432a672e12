"""Ways to lose what is typed or chosen and not saved: each kind of field, by hand or by keyboard, and each way out.

`python -m tests.browser.losing 200` tries so many of them by chance, each with a case of its own, and says what it came
to.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserType, Dialog, Page, expect, sync_playwright

from spo.case import Case
from tests.served import Server

from .conftest import ARGS, Visit, chromium
from .typist import box_of, pick
from .waiting import PATIENCE

HAND = ("mouse", "keyboard")
CASE = Case.model_validate(
    {
        "incidents": {"i1": {"what": "He rang."}},
        "protected_persons": {"p1": {"name": "Orla Example"}, "p2": {"name": "Una Sample"}},
    }
)
WORDS = "He waited outside the school until four."
OFFER, STARTS_WITHIN = "#not-saved", 60


@dataclass(frozen=True)
class Field:
    """A field of the page of an incident: what it asks, an answer as the page says it, and as the case holds it."""

    asks: str
    answer: str
    enter: Callable[[Page, str, str, str], None]
    name: str
    held: Any
    shown: str = ""


def _text(page: Page, asks: str, answer: str, hand: str) -> None:
    box = page.get_by_role("textbox", name=asks, exact=True)
    if hand == "mouse":  # clicked, and pasted
        box.click()
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.insert_text(answer)
    else:
        box.focus()
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.type(answer)


def _radio(page: Page, asks: str, answer: str, hand: str) -> None:
    group = page.get_by_role("radiogroup", name=asks, exact=True)
    if hand == "mouse":
        group.get_by_text(answer, exact=True).click()
    else:
        group.get_by_role("radio", name=answer, exact=True).focus()
        page.keyboard.press("Space")


def _tick(page: Page, asks: str, answer: str, hand: str) -> None:
    if hand == "mouse":
        page.get_by_text(asks, exact=True).click()
    else:
        page.get_by_role("checkbox", name=asks, exact=True).focus()
        page.keyboard.press("Space")


def _list(page: Page, asks: str, answer: str, hand: str) -> None:
    if hand == "mouse":
        box = box_of(page, asks)
        box.scroll_into_view_if_needed()
        box.click()
        page.get_by_role("option", name=answer, exact=True).click()
    else:
        pick(page, asks, answer)


FIELDS = {
    "words": Field("What happened", WORDS, _text, "what", WORDS),
    "line": Field("Through whom, if the defendant used somebody else", "His cousin", _text, "through", "His cousin"),
    "date": Field("Date", "3 June 2026", _text, "date.words", "3 June 2026"),
    "number": Field("How many contacts or acts this entry covers", "12", _text, "count", 12),
    "radio": Field("Did it go on from the first of those days to the last?", "No", _radio, "lasted", "no"),
    "tick": Field("It is one of the acts that matter most", "", _tick, "matters_most", True, "Ticked"),
    "list": Field("How it was done", "Email", _list, "method", "email"),
    "several": Field(
        "Protected persons it was aimed at, or who were affected", "2. Una Sample", _list, "towards", ("p2",)
    ),
}


@dataclass
class OwnBrowser:
    """A browser with a profile of its own, which can be killed and started again on it."""

    kind: BrowserType
    folder: Path
    process: "subprocess.Popen[bytes] | None" = None
    pages: list[Page] = field(default_factory=list)

    def start(self) -> None:
        """Start the browser, and wait until it can be spoken to."""
        told = self.folder / "DevToolsActivePort"
        told.unlink(missing_ok=True)
        options = (*ARGS, "--headless=new", "--remote-debugging-port=0", f"--user-data-dir={self.folder}")
        self.process = subprocess.Popen(
            [chromium(), *options, "about:blank"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        until = time.monotonic() + STARTS_WITHIN
        while not (told.exists() and told.read_text().count("\n")) and time.monotonic() < until:
            time.sleep(0.05)
        self.browser = self.kind.connect_over_cdp(f"http://127.0.0.1:{told.read_text().splitlines()[0]}")

    def window(self, server: Server) -> Visit:
        """Open a window, in which every question before leaving is answered with yes."""
        page = self.browser.contexts[0].new_page()
        page.set_viewport_size({"width": 1366, "height": 768})
        page.set_default_timeout(PATIENCE)
        page.on("dialog", _leave)
        return Visit(page, server)

    def kill(self) -> None:
        """Kill the browser, and all of its processes, without a warning."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def _leave(dialog: Dialog) -> None:
    dialog.accept()


def _refresh(browser: OwnBrowser, visit: Visit) -> Visit:
    visit.page.reload()
    return visit


def _close(browser: OwnBrowser, visit: Visit) -> Visit:
    visit.page.close()
    return browser.window(visit.server)


def _another_address(browser: OwnBrowser, visit: Visit) -> Visit:
    visit.page.goto("about:blank")
    return visit


def _tab_crashes(browser: OwnBrowser, visit: Visit) -> Visit:
    with visit.page.expect_event("crash"):
        visit.page.evaluate("setTimeout(() => location.assign('chrome://crash'))")
        session = visit.page.context.new_cdp_session(visit.page)
        session.send("Page.navigate", {"url": "chrome://crash"})
    visit.page.close()
    return browser.window(visit.server)


def _browser_killed(browser: OwnBrowser, visit: Visit) -> Visit:
    browser.kill()
    browser.start()
    return browser.window(visit.server)


def _program_killed(browser: OwnBrowser, visit: Visit) -> Visit:
    visit.server.kill()
    visit.server.start()
    visit.page.reload()
    return visit


def _both_killed(browser: OwnBrowser, visit: Visit) -> Visit:
    visit.server.kill()
    browser.kill()
    visit.server.start()
    browser.start()
    return browser.window(visit.server)


def _back(browser: OwnBrowser, visit: Visit) -> Visit:
    visit.travel(-1)
    visit.page.wait_for_timeout(1500)
    return visit


WAYS: dict[str, Callable[[OwnBrowser, Visit], Visit]] = {
    "refresh": _refresh,
    "closed tab": _close,
    "another address": _another_address,
    "crash of the tab": _tab_crashes,
    "kill of the browser": _browser_killed,
    "kill of the program": _program_killed,
    "kill of both": _both_killed,
    "Back": _back,
}
SUDDEN = ("crash of the tab", "kill of the browser", "kill of both")


def enter(visit: Visit, name: str, hand: str) -> str:
    """Open the page of an incident of a new case, give an answer there, and return the id of the case."""
    case_id = visit.server.keep(CASE)
    visit.go("incidents", case=case_id)
    visit.press("Change incident 1")
    visit.at_step("incident")
    one = FIELDS[name]
    one.enter(visit.page, one.asks, one.answer, hand)
    return case_id


def held(server: Server, case_id: str, name: str) -> bool:
    """Return whether the case in the store has the answer."""
    return bool(server.case(case_id).at(f"incidents.i1.{FIELDS[name].name}") == FIELDS[name].held)


def outcome(visit: Visit, case_id: str, name: str) -> str:
    """Come back to the page, and say what became of the answer: saved, put back, or lost."""
    if held(visit.server, case_id, name):
        return "saved"
    visit.page.goto("about:blank")
    visit.page.goto(f"{visit.server.address}/incident?case={case_id}&item=i1")
    offer, one = visit.page.locator(OFFER), FIELDS[name]
    try:
        expect(offer).to_contain_text(one.shown or one.answer, timeout=30_000)
        expect(offer).to_contain_text(one.asks)
    except AssertionError:
        return "lost"
    visit.still()
    visit.press("Put back what was not saved")
    expect(offer.get_by_role("status")).to_contain_text("It is back on the page")
    visit.press("Save and go to the task list")
    visit.at("Task list")
    return "put back" if held(visit.server, case_id, name) else "lost"


@contextmanager
def own_browser(kind: BrowserType) -> Iterator[OwnBrowser]:
    """Start a browser with a new profile, and end it and forget the profile afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="spo-browser-"))
    found = OwnBrowser(kind, folder)
    found.start()
    try:
        yield found
    finally:
        found.kill()
        shutil.rmtree(folder, ignore_errors=True)


def main(count: int, seed: int = 2026) -> None:
    """Try so many ways by chance, every pair of field and way as often as every other, and say what was lost."""
    chance = random.Random(seed)
    every = [(name, way, hand) for name in FIELDS for way in WAYS for hand in HAND]
    chance.shuffle(every)
    expect.set_options(timeout=PATIENCE)
    seen: dict[tuple[str, str], int] = {}
    folder = Path(tempfile.mkdtemp(prefix="spo-server-"))
    server = Server(folder / "cases.db", folder / "log").start()
    with sync_playwright() as playwright, own_browser(playwright.chromium) as browser:
        for number in range(count):
            name, way, hand = every[number % len(every)]
            visit = browser.window(server)
            wait = chance.uniform(0.3 if way in SUDDEN else 0, 1)
            try:
                case_id = enter(visit, name, hand)
                time.sleep(wait)
                visit = WAYS[way](browser, visit)
                came_to = outcome(visit, case_id, name)
            except Exception as error:  # a trial that could not be made is counted, and is neither lost nor kept
                came_to = f"no trial: {str(error).splitlines()[0]}"
                browser.kill()
                browser.start()
                visit = browser.window(server)
            seen[way, came_to] = seen.get((way, came_to), 0) + 1
            sys.stdout.write(f"{number + 1:4} {name:8} {hand:9} {way:20} {wait:.2f} s: {came_to}\n")
            sys.stdout.flush()
            visit.page.close()
        server.stop()
    shutil.rmtree(folder, ignore_errors=True)
    for (way, came_to), times in sorted(seen.items()):
        sys.stdout.write(f"{way:20} {came_to:9} {times}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), *map(int, sys.argv[2:]))
