"""The real program on a free port, and a real browser that tells on every request."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
_ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Visit:
    """A page of the running program, and the addresses that it has asked for."""

    page: Page
    asked: list[str] = field(default_factory=list)

    def hosts(self) -> set[str]:
        """Return every host that was asked for anything. Data that the browser made itself has none."""
        return {host for address in self.asked if (host := urlsplit(address).hostname)}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium. Without it these tests are skipped, and in CI they fail."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        say = pytest.fail if os.environ.get("CI") else pytest.skip
        say("Chromium is not on this machine. Install it to run the tests in a browser.")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=_ARGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the program writes what it would print."""
    return tmp_path_factory.mktemp("server") / "log"


@pytest.fixture(scope="session")
def address(browser: Browser, log: Path) -> Iterator[str]:
    """The address at which the program runs."""
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", f"--server.port={port}"]
    with log.open("wb") as out, subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out) as server:
        try:
            _wait_for(f"http://localhost:{port}/_stcore/health", server)
            yield f"http://localhost:{port}"
        finally:
            server.terminate()
            server.wait(timeout=20)


def _wait_for(health: str, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 40
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(health, timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail("The program did not start.")


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """A fresh visit to the first page, on a small laptop's screen."""
    context = browser.new_context(viewport={"width": 1366, "height": 768}, accept_downloads=True)
    found = Visit(context.new_page())
    found.page.set_default_timeout(15_000)
    found.page.on("request", lambda request: found.asked.append(request.url))
    found.page.on("websocket", lambda socket: found.asked.append(socket.url))
    found.page.goto(address)
    found.page.get_by_role("button", name="Open the example").wait_for()
    yield found
    context.close()
