"""The program is killed fifty times, without a warning: nothing that was said to be saved is lost."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Dialog

from spo.case import Case
from spo.store import Store
from tests.served import NOON, ROOT, Server

from .conftest import Visit

pytestmark = pytest.mark.browser

KILLS = 50
IN_THE_BROWSER = 8
PRESS = """() => {
    const here = location.pathname.endsWith("/defendant");
    if (here) document.querySelector(".st-key-save-on button")?.click();
    return here;
}"""


def test_a_program_killed_while_somebody_types_and_saves_loses_nothing(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    chance = random.Random(2026)
    server = own_server()
    visit = window(server)
    visit.go("defendant", case=server.keep(Case()))
    for n in range(IN_THE_BROWSER):
        words = f"What the officer typed, {n}"
        visit.type("Needs", words)
        if n % 2:  # killed while the words are still only on the page
            server.kill()
        else:  # killed while they are being saved, which may or may not have been done
            visit.press("Save and continue")
            time.sleep(chance.uniform(0, 0.25))
            server.kill()
        server.start()
        visit.still()
        if "/defendant?" in visit.page.url:
            visit.holds("Needs", words)
            _press_until_it_is_heard(visit)
        else:  # saved, and killed before the next page was drawn whole
            visit.page.reload()
        visit.at_step("drivers")
        assert server.case(visit.case_id).defendant.needs == words
        visit.go("defendant")
    assert _is_sound(server.store)


def test_what_was_said_to_be_saved_is_there_however_often_the_program_is_killed(tmp_path: Path) -> None:
    chance = random.Random(2026)
    path = tmp_path / "cases.db"
    with Store(path) as store:
        case_id = store.create(Case(), "test", NOON)
    said = 1
    command = [sys.executable, "-m", "tests.browser.saver", str(path), case_id]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as saver:
        assert saver.stdin is not None
        assert saver.stdout is not None
        for _ in range(KILLS - IN_THE_BROWSER):
            saver.stdin.write("begin\n")
            saver.stdin.flush()
            ready, pid = saver.stdout.readline().split()
            assert ready == "ready"
            told = [saver.stdout.readline() for _ in range(chance.randint(0, 2))]
            time.sleep(chance.uniform(0.002, 0.03))  # about as long as a save takes
            os.kill(int(pid), signal.SIGKILL)
            told += iter(saver.stdout.readline, "killed\n")
            said = max([said, *map(int, told)])
            with Store(path) as store:
                opened = store.open(case_id)
            assert said <= opened.revision <= said + 1
            assert opened.case.defendant.needs.startswith(f"Change {opened.revision}.") or opened.revision == 1
            assert len(opened.case.incidents) == opened.revision - 1
            said = opened.revision
        saver.stdin.close()
    assert said > 10
    assert _is_sound(path)
    with Store(path) as store:
        assert [entry.revision for entry in store.history(case_id)] == list(range(said, 0, -1))


def test_words_on_the_page_outlive_the_program_and_leaving_still_asks(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    visit = window(server)
    visit.go("defendant", case=server.keep(Case()))
    visit.type("Needs", "Only on the page")
    server.kill()
    server.start()
    visit.still()
    visit.holds("Needs", "Only on the page")
    asked: list[str] = []

    def told(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    visit.page.on("dialog", told)
    with visit.page.expect_event("dialog"):
        visit.page.evaluate("setTimeout(() => location.assign('about:blank'))")
    assert asked == ["beforeunload"]


def _press_until_it_is_heard(visit: Visit) -> None:
    """Save. The first press after a restart may only wake the page, and nothing is lost by it.

    No press is made while the program works, which would begin its work again, nor on the page that comes next.
    """
    while visit.page.evaluate(PRESS):
        visit.still()


def _is_sound(path: Path) -> bool:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        connection.close()
