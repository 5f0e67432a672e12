"""The real program on a free port with a store of its own, and a real browser that tells on every request."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, FilePayload, Locator, Page, expect, sync_playwright

from spo.wizard.app import PAGES
from spo.wizard.steps import STEPS

from ..needed import missing
from ..served import Server
from ..wizard.cases import LAW
from .typist import AT_REST, IN_VIEW, box_of, pick
from .waiting import PATIENCE, until

ELSEWHERE = "elsewhere.example"
"""A site of somebody else's, whose name leads to this machine."""

ARGS = [
    f"--host-resolver-rules=MAP {ELSEWHERE} 127.0.0.1",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_POLICY = "Content Security Policy"
_STILL = """() => {
    const app = document.querySelector('[data-testid=stApp]')?.dataset;
    return app?.testScriptState === 'notRunning' && app.testConnectionState === 'CONNECTED'
        && !document.querySelector('[data-testid=stMain] [data-testid=stSkeleton]');
}"""
_HOLDS = """([label, words]) => {
    const boxes = [...document.querySelectorAll("input, textarea")];
    const found = boxes.filter(one => one.getAttribute("aria-label") === label);
    return found.length === 1 && found[0].value === words;
}"""
FOCUSED = "document.activeElement?.id"


@dataclass
class Visit:
    """A window on the running program, and the addresses that it has asked for."""

    page: Page
    server: Server
    asked: list[str] = field(default_factory=list)

    def hosts(self) -> set[str]:
        """Return every host that was asked for anything. Data that the browser made itself has none."""
        return {host for address in self.asked if (host := urlsplit(address).hostname)}

    @property
    def case_id(self) -> str:
        """The case that the address names."""
        return parse_qs(urlsplit(self.page.url).query)["case"][0]

    def home(self) -> None:
        """Open the first page."""
        self.page.goto(self.server.address)
        expect(self.button("Begin with the quick check")).to_be_visible()
        self.still()

    def still(self) -> None:
        """Wait until the program has drawn all that it has to draw."""
        until(self.page, _STILL)

    def at(self, title: str) -> None:
        """Wait until a page is shown whole, its heading has focus, and the address is its own."""
        expect(self.page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()
        self.moved_to("top")

    def moved_to(self, anchor: str) -> None:
        """Wait until the page has moved to what is new on it. Before that it moves under the hand that presses."""
        self.still()
        until(self.page, f"() => {FOCUSED} === '{anchor}'")

    def at_step(self, step: str) -> None:
        """Wait until the page of a step is shown."""
        self.page.wait_for_url(re.compile(rf"/{step}\?"))
        self.at(STEPS[step].title)

    def go(self, page: str, item: str = "", case: str = "") -> None:
        """Open a page of the case that is open, by its address."""
        query = {"case": case or self.case_id} | ({"item": item} if item else {})
        self.page.goto(f"{self.server.address}/{page}?{urlencode(query)}")
        self.at(STEPS[page].title if page in STEPS else PAGES[page][0])

    def button(self, name: str) -> Locator:
        """Return the button of a name."""
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> None:
        """Press the button of a name, once the page is drawn: before that, its place may be another button's."""
        self.press_on(self.button(name).first)

    def press_on(self, found: Locator) -> None:
        """Press on what is not a button, or is one of several of a name, once the page is drawn."""
        self.still()
        found.evaluate(AT_REST)
        found.click()

    def press_words(self, words: str) -> None:
        """Press on words of the page, such as those beside a box to tick."""
        self.press_on(self.page.get_by_text(words, exact=True))

    def say(self, option: str) -> None:
        """Give an answer to the first question that offers it beside a circle."""
        self.still()
        self.page.get_by_role("radio", name=option, exact=True).first.check(force=True)

    def press_twice(self, name: str, gap: int = 0) -> None:
        """Press the button of a name twice, with so many milliseconds in between."""
        self.still()
        self.button(name).first.dblclick(delay=gap)

    def choose(self, label: str, option: str) -> None:
        """Choose from a list, once the page is drawn: one that is open closes when the page scrolls."""
        self.still()
        box_of(self.page, label).evaluate(IN_VIEW)
        pick(self.page, label, option)

    def box(self, label: str) -> Locator:
        """Return the text box of a label."""
        return self.page.get_by_role("textbox", name=label, exact=True)

    def holds(self, label: str, words: str) -> None:
        """Wait until there is one text box of a label, and it holds words. On the way to a page there may be two."""
        until(self.page, _HOLDS, [label, words])

    def problem(self) -> str:
        """Wait for the error summary, and return what it says."""
        found = self.page.get_by_role("alert").filter(has_text="There is a problem")
        expect(found).to_be_visible()
        self.moved_to("problem")
        return found.inner_text()

    def type(self, label: str, words: str) -> None:
        """Put words in a text box with the keyboard, in place of what is there."""
        self.box(label).click()
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(words)

    def attach(self, name: str, content: bytes) -> None:
        """Choose a file, and wait until the page knows of it. The form itself waits for the rest of the way."""
        file = FilePayload(name=name, mimeType="text/csv", buffer=content)
        self.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(file)
        expect(self.page.get_by_test_id("stFileChip")).to_be_visible()

    def travel(self, by: int) -> None:
        """Press the browser's own Back (-1) or Forward (1), and do not wait."""
        browser = self.page.context.new_cdp_session(self.page)
        past = browser.send("Page.getNavigationHistory")
        entry = past["entries"][past["currentIndex"] + by]
        browser.send("Page.navigateToHistoryEntry", {"entryId": entry["id"]})
        browser.detach()

    def open_example(self, name: str) -> str:
        """Open a copy of a worked example by hand, and return the id of the case."""
        self.press_words("Open a copy of a worked example, or a case file")
        self.page.get_by_role("radio", name=LAW.examples[name].title).check(force=True)
        self.press("Open a copy of the example")
        self.at("Task list")
        return self.case_id

    def started(self) -> str:
        """Begin an empty case by way of the quick check, and return its id."""
        self.press("Begin with the quick check")
        self.at("Quick check: is an application worth starting?")
        self.press("Start an application with these answers")
        self.at("Task list")
        return self.case_id


def chromium() -> str:
    """Return the path of Chromium."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        missing("Chromium is not on this machine. Install it to run the tests in a browser.")
    return path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium. Without it these tests are skipped, and in CI they fail."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=chromium(), args=ARGS)
        expect.set_options(timeout=PATIENCE)
        yield found
        found.close()


@pytest.fixture(scope="session")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The program that the ordinary tests share."""
    folder = tmp_path_factory.mktemp("server")
    found = Server(folder / "cases.db", folder / "log").start()
    yield found
    found.stop()


@pytest.fixture(scope="session")
def address(server: Server) -> str:
    """The address at which the shared program runs."""
    return server.address


@pytest.fixture
def own_server(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Start a program with a store of its own, which a test may harm."""
    made: list[Server] = []

    def start(**more: object) -> Server:
        made.append(Server(tmp_path / "cases.db", tmp_path / "log", **more))  # type: ignore[arg-type]
        return made[-1].start()

    yield start
    for each in made:
        each.kill()


@pytest.fixture
def window(browser: Browser) -> Iterator[Callable[[Server], Visit]]:
    """Open a window of its own person on a program, on a small laptop's screen.

    In none of them may the program need what its content security policy keeps back.
    """
    made: list[BrowserContext] = []
    held_back: list[str] = []

    def visit(server: Server, **more: object) -> Visit:
        size = {"width": 1366, "height": 768}
        context = browser.new_context(**({"viewport": size, "accept_downloads": True} | more))  # type: ignore[arg-type]
        made.append(context)
        found = Visit(context.new_page(), server)
        found.page.set_default_timeout(PATIENCE)
        found.page.on("request", lambda request: found.asked.append(request.url))
        found.page.on("websocket", lambda socket: found.asked.append(socket.url))
        found.page.on("console", lambda said: held_back.append(said.text) if _POLICY in said.text else None)
        return found

    yield visit
    for context in made:
        context.close()
    assert held_back == []


@pytest.fixture
def visit(window: Callable[[Server], Visit], server: Server) -> Visit:
    """A fresh visit to the first page."""
    found = window(server)
    found.home()
    return found
