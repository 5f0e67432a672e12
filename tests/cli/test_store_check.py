"""`spo store check` tells whether every case is whole, and never a word of one."""

import sqlite3
from pathlib import Path

from click.testing import CliRunner

from spo.cli import main
from spo.store import Store
from tests.store.people import ANN, CASE, NOON


def test_a_whole_store_is_said_to_be_whole(tmp_path: Path) -> None:
    where = tmp_path / "cases.db"
    with Store(where) as store:
        store.create(CASE, ANN, NOON)
    found = CliRunner().invoke(main, ["store", "check", str(where)])
    assert (found.exit_code, found.output) == (0, "Cases: 1. Not whole: 0.\n")


def test_a_damaged_case_is_named_by_its_id_alone(tmp_path: Path) -> None:
    where = tmp_path / "cases.db"
    with Store(where) as store:
        case_id = store.create(CASE, ANN, NOON)
    file = sqlite3.connect(where)
    file.execute("UPDATE changes SET who = 'nobody'")
    file.commit()
    file.close()
    found = CliRunner().invoke(main, ["store", "check"], env={"SPO_STORE": str(where)})
    assert found.exit_code == 1
    assert case_id in found.output
    assert "Placeholder" not in found.output


def test_where_there_is_no_store_none_is_made(tmp_path: Path) -> None:
    where = tmp_path / "nothing.db"
    found = CliRunner().invoke(main, ["store", "check", str(where)])
    assert (found.exit_code, where.exists()) == (2, False)
    assert "There is no store there." in found.output
