"""What a save costs does not depend on the size of the case, and replaying many edits costs what the edits cost."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import event

from spo.case import Case, Edit
from spo.store import Store
from tests.store.people import ANN, NOON, put


def _steps(path: Path, incidents: int) -> int:
    """Count, in tens, the steps that SQLite takes to save one edit of an incident in a case of some size."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    def watch(connection: sqlite3.Connection, _: object) -> None:
        connection.set_progress_handler(count, 10)

    with Store(path) as store:
        case_id = store.create(Case(), ANN, NOON)
        store.save(case_id, [Edit(path=f"incidents.i{n}", value={}) for n in range(incidents)], ANN, NOON, 1)
        store._database.engine.dispose()
        event.listen(store._database.engine, "connect", watch)
        store.save(case_id, put("incidents.i5.what", "A note."), ANN, NOON, 2)  # sets the connection up
        steps = 0
        store.save(case_id, put("incidents.i6.what", "A note."), ANN, NOON, 3)
        return steps


def test_a_save_takes_as_many_steps_at_two_thousand_incidents_as_at_ten(tmp_path):
    few, many = _steps(tmp_path / "few.db", 10), _steps(tmp_path / "many.db", 2_000)
    assert 0 < many < few * 1.2


@pytest.mark.parametrize("incidents", [0, 300])
def test_a_save_does_not_read_the_case(store, incidents, monkeypatch):
    case_id = store.create(Case(), ANN, NOON)
    store.save(case_id, [Edit(path=f"incidents.i{n}", value={}) for n in range(incidents + 1)], ANN, NOON, 1)
    monkeypatch.setattr("spo.store.replay.state", None)
    store.save(case_id, put("incidents.i0.what", "A note."), ANN, NOON, 2)
