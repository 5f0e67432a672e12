"""A store of an earlier version is given what it lacks, and loses nothing, also where that was broken off half-way."""

import hashlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import inspect

from spo.store import Recorded, Standing, Store, database
from spo.store.database import Database
from spo.store.tables import VERSION

from .older import CASE_ID, SHAPE, VERSIONS, make_older, version_of
from .people import ANN, BOB, NOON, later, put

OLDER = range(1, VERSION)


def test_a_store_of_each_earlier_version_is_kept() -> None:
    kept = {file.name for file in VERSIONS.iterdir()}
    assert kept == {f"{version}.{kind}.sql" for version in OLDER for kind in ("sqlite", "postgresql")}


def _holds_all(store: Store, version: int) -> None:
    opened = store.open(CASE_ID)
    assert (opened.revision, opened.case.defendant.name, opened.case.defendant.needs) == (
        2,
        "John Placeholder",
        "An interpreter",
    )
    assert opened.case.incidents["k3f9"].what == "He waited outside."
    assert [(entry.change.who, entry.change.at) for entry in store.history(CASE_ID)] == [(BOB, later(1)), (ANN, NOON)]
    assert store.attachment(CASE_ID, hashlib.sha256(b"a map").hexdigest()) == b"a map"
    assert store.remembered(SHAPE) == (None if version < 2 else '{"first": 2}')


def _can_be_used(store: Store) -> None:
    store.remember("b" * 64, "{}")
    assert store.draft_key(CASE_ID)
    assert store.standing(CASE_ID) == Standing()
    store.stand(CASE_ID, "team", "East", True)
    store.note(Recorded(NOON, "a1", ANN, "read", CASE_ID, "allowed"))
    assert (store.standing(CASE_ID).team, len(store.recorded())) == ("East", 1)
    assert store.save(CASE_ID, put("defendant.name", "Jon Placeholder"), ANN, later(2), 2) == 3


@pytest.mark.parametrize("version", OLDER)
def test_a_store_of_an_earlier_version_loses_nothing_and_can_be_used(where: str, version: int) -> None:
    make_older(where, version)
    for _ in range(2):
        with Store(where) as store:
            _holds_all(store, version)
    assert version_of(where) == VERSION
    with Store(where) as store:
        _can_be_used(store)


@pytest.mark.parametrize("version", OLDER)
def test_an_older_store_comes_to_have_the_tables_of_a_new_one(where: str, version: int, tmp_path) -> None:
    make_older(where, version)
    new = Database(tmp_path / "new.db")
    old = Database(where)
    assert _columns(old) == _columns(new)
    old.close()
    new.close()


def _columns(of: Database) -> dict[str, set[str]]:
    found = inspect(of.engine)
    return {table: {column["name"] for column in found.get_columns(table)} for table in found.get_table_names()}


@pytest.mark.parametrize("version", OLDER)
def test_bringing_a_store_up_to_date_that_is_broken_off_is_begun_again(
    where: str, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_older(where, version)

    def broken_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(database, "update", broken_off)  # once the tables are made, before the store says so
        with pytest.raises(KeyboardInterrupt):
            Store(where)
    assert version_of(where) == version
    with Store(where) as store:
        _holds_all(store, version)
        _can_be_used(store)
    assert version_of(where) == VERSION


def test_programs_that_open_a_store_of_the_first_version_at_once_all_find_it_whole(where: str) -> None:
    make_older(where, 1)

    def opened_and_written(number: int) -> str | None:
        with Store(where) as store:
            store.remember(f"{number:064}", "{}")
            _holds_all(store, 1)
            return store.remembered(f"{number:064}")

    with ThreadPoolExecutor(6) as programs:
        assert list(programs.map(opened_and_written, range(6))) == ["{}"] * 6
