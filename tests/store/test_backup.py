"""A store is restored from a backup, as its keeper would make one, and checks itself."""

import os
import sqlite3
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import psycopg
import pytest

from spo.store import Recorded, Standing, Store
from tests.needed import missing
from tests.postgres import BINARIES
from tests.store.people import ANN, BOB, CASE, NOON, later, put


def _filled(store: Store) -> str:
    """A case with a history, a file, somebody who may see it, and a line of the record."""
    case_id = store.create(CASE, ANN, NOON, standing=Standing("East", frozenset({"a1"})))
    store.save(case_id, put("defendant.needs", "An interpreter"), BOB, later(1), 1)
    store.attach(case_id, b"a map")
    store.note(Recorded(NOON, "a1", ANN, "read", case_id, "allowed"))
    return case_id


def _is_all_there(store: Store, case_id: str) -> bool:
    assert store.check() == (1, [])
    assert store.open(case_id).case.defendant.needs == "An interpreter"
    assert [entry.change.who for entry in store.history(case_id)] == [BOB, ANN]
    assert store.standing(case_id) == Standing("East", frozenset({"a1"}))
    assert [line.act for line in store.recorded()] == ["read"]
    store.note(Recorded(later(1), "a1", ANN, "change", case_id, "allowed"))
    assert [line.act for line in store.recorded()] == ["change", "read"]
    return store.save(case_id, put("defendant.needs", "None"), ANN, later(2), 2) == 3


def test_a_copy_of_the_file_that_was_made_while_the_program_ran_is_whole(path: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copy.db"
    with Store(path) as store:
        case_id = _filled(store)
        live, copy = sqlite3.connect(path), sqlite3.connect(copied)
        live.backup(copy)
        live.close()
        copy.close()
    with Store(copied) as restored:
        assert _is_all_there(restored, case_id)


def test_a_database_that_was_lost_is_restored_from_what_pg_dump_wrote(server: str, tmp_path: Path) -> None:
    schema = parse_qs(urlsplit(server).query)["options"][0].rpartition("=")[2]
    address = server.partition("options=")[0].rstrip("?&")
    with Store(server) as store:
        case_id = _filled(store)
    backup = tmp_path / "backup.dump"
    _run("pg_dump", "--format=custom", f"--schema={schema}", f"--file={backup}", f"--dbname={address}")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("SET client_min_messages = warning")
        connection.execute(f"DROP SCHEMA {schema} CASCADE".encode())
    _run("pg_restore", "--exit-on-error", f"--dbname={address}", str(backup))
    with Store(server) as restored:
        assert _is_all_there(restored, case_id)


def _run(program: str, *arguments: str) -> None:
    found = next((folder / program for folder in BINARIES if (folder / program).exists()), None)
    if found is None:
        missing(f"{program} is not here. Install it (apt-get install postgresql).")
    subprocess.run([str(found), *arguments], check=True, timeout=60, env={**os.environ, "PGCONNECT_TIMEOUT": "5"})


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE edits SET value = '\"None\"' WHERE path = 'defendant.needs'",
        "UPDATE changes SET who = 'nobody' WHERE revision = 2",
        "DELETE FROM edits WHERE revision = 2",
        "UPDATE files SET sha256 = replace(sha256, '2', '3')",
    ],
)
def test_a_case_that_was_altered_in_the_database_is_told_by_its_id(where: str, damage: str) -> None:
    with Store(where) as store:
        case_id, whole = _filled(store), store.create(CASE, ANN, NOON)
        assert store.check() == (2, [])
        if "://" in where:
            with psycopg.connect(where) as server:
                server.execute(damage.encode())
        else:
            file = sqlite3.connect(where)
            file.execute(damage)
            file.commit()
            file.close()
        assert store.check() == (2, [case_id])
        assert store.open(whole).case == CASE
