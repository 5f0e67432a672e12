"""What goes wrong with the store is a sentence on the page, and what was typed stays there until it can be saved."""

import resource
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from spo.case import Case
from spo.store import failures
from spo.store.database import NEWER
from spo.store.sqlite import NOT_OURS
from tests.served import Server

from .conftest import Visit

pytestmark = pytest.mark.browser

WORDS = "What the officer typed. " * 2_000
ROOMLESS = str(Path(__file__).with_name("roomless.py"))


def _typed(visit: Visit, server: Server) -> str:
    case_id = server.keep(Case())
    visit.go("defendant", case=case_id)
    visit.type("Needs", WORDS)
    return case_id


def _refused(visit: Visit, server: Server, sentence: str) -> None:
    visit.press("Save and continue")
    assert sentence in visit.problem()
    expect(visit.page.get_by_text("What you typed is still on this page.")).to_be_visible()
    visit.holds("Needs", WORDS)
    assert server.case(visit.case_id).defendant.needs == ""


def _saves(visit: Visit, server: Server) -> None:
    visit.press("Save and continue")
    visit.at_step("drivers")
    assert server.case(visit.case_id).defendant.needs == WORDS.strip()


def test_a_full_disk_is_said_to_be_full_and_the_same_words_save_once_there_is_room(
    own_server: Callable[..., Server], window: Callable[[Server], Visit], tmp_path: Path
) -> None:
    full = tmp_path / "full"
    server = own_server(launcher=(ROOMLESS, str(full)))
    visit = window(server)
    _typed(visit, server)
    full.touch()
    _refused(visit, server, failures.FULL)
    _refused(visit, server, failures.FULL)
    full.unlink()
    _saves(visit, server)


def test_a_disk_that_takes_no_more_is_said_and_the_same_words_save_once_it_does(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    visit = window(server)
    _typed(visit, server)
    assert server.process is not None
    wal = server.store.with_name("cases.db-wal")
    room = wal.stat().st_size if wal.exists() else server.store.stat().st_size
    before = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    _refused(visit, server, failures.DISK)
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, before)
    _saves(visit, server)


def test_a_store_that_another_program_holds_for_a_moment_is_waited_for(visit: Visit) -> None:
    _typed(visit, visit.server)
    holder = sqlite3.connect(visit.server.store, isolation_level=None, check_same_thread=False)
    holder.execute("BEGIN IMMEDIATE")
    release = threading.Timer(1, holder.execute, ("ROLLBACK",))
    release.start()
    begun = time.monotonic()
    _saves(visit, visit.server)
    assert time.monotonic() - begun >= 0.9
    release.join()
    holder.close()


def test_a_store_that_another_program_keeps_is_said_to_be_in_use_and_the_words_save_later(visit: Visit) -> None:
    _typed(visit, visit.server)
    holder = sqlite3.connect(visit.server.store, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    _refused(visit, visit.server, failures.LOCKED)
    holder.execute("ROLLBACK")
    holder.close()
    _saves(visit, visit.server)


@pytest.mark.parametrize(("harm", "sentence"), [("damaged", NOT_OURS), ("newer", NEWER)])
def test_a_store_that_cannot_be_read_is_refused_with_what_to_do_and_left_alone(
    own_server: Callable[..., Server], window: Callable[[Server], Visit], tmp_path: Path, harm: str, sentence: str
) -> None:
    path = tmp_path / "cases.db"
    Server(path, tmp_path / "log").keep(Case())
    if harm == "damaged":
        path.write_bytes(b"not a store" + path.read_bytes()[11:])
    else:
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE schema SET version = version + 1")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()
    before = path.read_bytes()
    server = own_server()
    visit = window(server)
    for page in ("", f"task-list?case={'0' * 32}", "quick-check"):
        visit.page.goto(f"{server.address}/{page}")
        if page == "quick-check":
            visit.at("Quick check: is an application worth starting?")
            visit.press("Start an application with these answers")
        expect(visit.page.get_by_text(sentence)).to_be_visible()
    assert path.read_bytes() == before
    assert "Traceback" not in server.log.read_text()


def test_a_case_that_is_not_there_is_said_and_the_way_back_is_shown(visit: Visit) -> None:
    for case in ("0" * 32, "../../etc/passwd", ""):
        visit.page.goto(f"{visit.server.address}/task-list?case={case}")
        expect(visit.page.get_by_text("This case is not in the store.")).to_be_visible()
        visit.press("Go to the list of cases")
        expect(visit.button("Begin with the quick check")).to_be_visible()
