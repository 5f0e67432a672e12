"""A service: it says whether it is well, logs what a force can collect, and goes on when its database comes back."""

import json
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.metadata import version
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest

from spo.access.settings_file import VARIABLE
from spo.store import Store
from spo.store.failures import NO_ANSWER
from spo.wizard.serving.logs import JsonLines
from tests.access import provider as providers
from tests.access.installation import write
from tests.officer import Browser, Window
from tests.served import ROOT, Server, free_port
from tests.store.conftest import postgres  # noqa: F401  (a fixture)
from tests.store.conftest import server as schema  # noqa: F401  (a fixture)

UNIT = (ROOT / "docs" / "service" / "spo@.service").read_text(encoding="utf-8")
OPTIONS = tuple(re.findall(r" (--logger\S+)", UNIT))
NAME = "Quillfeather"
WORDS = "Sgt Ann Placeholder"


@pytest.fixture
def signed_in(tmp_path: Path, schema: str) -> Iterator[tuple[Server, Browser]]:  # noqa: F811
    """The program with its cases in PostgreSQL, and the browser of an officer."""
    with providers.running() as provider:
        provider.person = {"sub": "p-17", "name": f"Robin {NAME}", "groups": ["g-officers"]}
        server = Server(tmp_path / "unused.db", tmp_path / "log", options=OPTIONS, port=free_port())
        own = (("https://drafting.example.org", server.address), ("https://id.example.org/force", provider.address))
        server.environment = {VARIABLE: str(write(tmp_path, *own)), "SPO_STORE": schema}
        server.start()
        browser = Browser(server.address)
        browser.follow(browser.begin_sign_in())
        yield server, browser
        server.kill()


@pytest.fixture
def away(schema: str) -> Callable[[], AbstractContextManager[None]]:  # noqa: F811
    """Take the database away while a block lasts, from who is connected too."""
    folder = parse_qs(urlsplit(schema).query)["host"][0]
    socket = Path(folder) / ".s.PGSQL.5432"

    @contextmanager
    def taken() -> Iterator[None]:
        with psycopg.connect(schema, autocommit=True) as connection:
            moved = socket.rename(socket.with_name("away"))
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE pid <> pg_backend_pid() AND query NOT LIKE 'CREATE SCHEMA%'"  # which is the test's own
            )
        yield
        moved.rename(socket)

    return taken


def at_the_officer(browser: Browser) -> Window:
    """Start a case, and go to the page of its officer."""
    window = browser.window("cases").press("begin")
    window.press(next(key for key in window.keys if "Start an application" in key))
    return window.press("step-applicant")


def test_a_service_says_that_its_store_is_away_and_goes_on_when_it_is_back(
    signed_in: tuple[Server, Browser],
    away: Callable[[], AbstractContextManager[None]],
    schema: str,  # noqa: F811
) -> None:
    _, browser = signed_in
    assert (browser.get("/health").status, json.loads(browser.get("/health").body)["store"]) == (200, "answers")
    window = at_the_officer(browser)
    box = next(key for key in window.keys if key.startswith("applicant.officer_in_the_case.name"))
    save = next(key for key in window.keys if "save-on" in key)
    window.type(box, WORDS)
    with away():
        assert NO_ANSWER in window.press(save).text
        sick = browser.get("/health")
        assert (sick.status, json.loads(sick.body)) == (503, {"program": "answers", "store": "does not answer"})
    assert browser.get("/health").status == 200
    case_id = parse_qs(window.query)["case"][0]
    window.press(save)
    with Store(schema) as store:
        assert store.open(case_id).case.applicant.officer_in_the_case.name == WORDS


def test_a_service_runs_on_the_event_loop_that_is_installed_with_it(signed_in: tuple[Server, Browser]) -> None:
    server, _ = signed_in
    assert server.process
    assert "uvloop" in Path(f"/proc/{server.process.pid}/maps").read_text()


def test_the_log_of_a_service_is_json_and_names_nobody(
    signed_in: tuple[Server, Browser], away: Callable[[], AbstractContextManager[None]]
) -> None:
    server, browser = signed_in
    window = at_the_officer(browser)
    with away():
        window.press(next(key for key in window.keys if "save-on" in key))
        assert {browser.get("/health").status for _ in range(3)} == {503}
    assert {browser.get("/health").status for _ in range(3)} == {200}
    browser.get("/oauth2callback?error=access_denied&error_description=" + NAME)
    browser.get("/oauth2callback?code=1&state=2")
    server.stop()
    logged = server.log.read_text()
    lines = [json.loads(line) for line in logged.splitlines()]
    said = [line["what"] for line in lines]
    assert [what for what in said if what.startswith("The program starts: ")] == [
        f"The program starts: version {version('spo')}, port {server.port}."
    ]
    assert [what for what in said if what.startswith("The store ")] == [
        "The store does not answer.",
        "The store answers again.",
    ]
    assert all(set(line) == {"at", "level", "what"} for line in lines)
    assert "uvicorn.access" not in logged
    assert "Error during authentication: %s." in logged
    assert NAME not in logged
    assert "p-17" not in logged


def test_what_another_library_puts_into_its_sentence_is_left_out() -> None:
    def line(name: str, message: str, *args: object) -> str:
        record = logging.LogRecord(name, logging.WARNING, "file.py", 7, message, args, None)
        return str(json.loads(JsonLines().format(record))["what"])

    assert line("authlib.client", "No token for %s", NAME) == "authlib.client:7 No token for %s"
    assert line("authlib.client", f"No token for {NAME}") == "authlib.client:7"
    assert line("spo.access", "The settings stay as they were. %s", "Mend it.").endswith("Mend it.")
