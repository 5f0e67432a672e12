"""An erased case leaves nothing behind: not in the file, and not in the log beside it."""

import sqlite3
from pathlib import Path

import psycopg
import pytest

from spo.case import Case
from spo.store import Store, StoreBusy, database, sqlite
from spo.store import cases as store_cases
from tests.store.people import ANN, NOON, later, put

MARK = "Zq-to-be-erased"


def _erasable(store: Store) -> str:
    """A case with the mark in every place that can hold it: labels, edits, snapshot, file and who saved."""
    named = {"name": MARK, "needs": f"{MARK} " * 3_000}
    case_id = store.create(Case.model_validate({"defendant": named}), MARK, NOON)
    for n in range(30):
        store.save(case_id, put(f"incidents.i{n}", {"what": f"{MARK} {n}"}), MARK, later(n), n + 1)
    store.set_status(case_id, MARK)
    store.attach(case_id, f"{MARK} map ".encode() * 20_000)
    store.open(case_id)
    return case_id


def _holding(folder: Path, mark: str) -> list[str]:
    return [file.name for file in folder.iterdir() if mark.encode() in file.read_bytes()]


@pytest.fixture(autouse=True)
def _snapshots(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_cases, "SNAPSHOT_AFTER", 10)


def test_an_erased_case_leaves_no_trace_in_any_file(path):
    with Store(path) as store:
        kept = store.create(Case.model_validate({"defendant": {"name": "Kept-name"}}), ANN, NOON)
        case_id = _erasable(store)
        assert _holding(path.parent, MARK)
        store.erase(case_id)
        assert _holding(path.parent, MARK) == []
        assert _holding(path.parent, case_id) == []
        assert store.open(kept).case.defendant.name == "Kept-name"
    assert _holding(path.parent, MARK) == []
    assert _holding(path.parent, "Kept-name")


def test_a_value_that_was_deleted_on_the_way_leaves_no_trace_either(path):
    with Store(path) as store:
        case_id = _erasable(store)
        store.save(case_id, put("defendant.needs", ""), MARK, NOON, 31)
        for _ in range(3):
            store.open(case_id)
        store.erase(case_id)
        assert _holding(path.parent, MARK) == []


def test_an_erasure_that_another_program_holds_up_is_finished_at_the_next_start(path, monkeypatch):
    monkeypatch.setattr(database.Database.__init__, "__defaults__", ((0.01, 0.02),))
    monkeypatch.setattr(sqlite, "WAIT", 0.01)
    with Store(path) as store:
        case_id = _erasable(store)
        reader = sqlite3.connect(path, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM edits").fetchone()
        with pytest.raises(StoreBusy, match="Close the other program"):
            store.erase(case_id)
        assert store.listed() == []
    assert _holding(path.parent, MARK)
    with Store(path):  # while the other program still holds it, the rest of the store can be used
        assert _holding(path.parent, MARK)
    reader.close()
    with Store(path):
        assert _holding(path.parent, MARK) == []


def test_an_erased_case_leaves_no_row_on_a_server(server):
    with Store(server) as store:
        store.erase(_erasable(store))
    with psycopg.connect(server) as connection:
        for table in ("cases", "changes", "edits", "snapshots", "files"):
            assert connection.execute(f"SELECT count(*) FROM {table}".encode()).fetchone() == (0,)
