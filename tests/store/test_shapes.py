"""How files of evidence are read is remembered by their shape. An older store is given the room for it."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from spo.case import Case
from spo.store import Store
from spo.store.database import Database

from .people import ANN, NOON

SHAPE = "a" * 64


def test_how_a_shape_was_read_last_is_remembered_whatever_the_case(store: Store) -> None:
    assert store.remembered(SHAPE) is None
    store.remember(SHAPE, '{"first": 2}')
    store.remember(SHAPE, '{"first": 3}')
    assert store.remembered(SHAPE) == '{"first": 3}'
    assert store.remembered("b" * 64) is None


def _of_the_first_version(where: str) -> None:
    database = Database(where)
    with database.writing() as connection:
        for table in ("shapes", "draft_keys"):
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("UPDATE schema SET version = 1"))
    database.close()


@pytest.mark.parametrize("times", [1, 2])
def test_a_store_of_the_first_version_is_given_what_it_lacks_and_loses_nothing(where: str, times: int) -> None:
    with Store(where) as store:
        case_id = store.create(Case(), ANN, NOON)
    _of_the_first_version(where)
    for _ in range(times):
        with Store(where) as store:
            assert store.open(case_id).case == Case()
            store.remember(SHAPE, "{}")
            assert store.remembered(SHAPE) == "{}"
            assert store.draft_key(case_id)


def test_programs_that_open_a_store_of_the_first_version_at_once_all_find_it_whole(where: str) -> None:
    with Store(where) as store:
        case_id = store.create(Case(), ANN, NOON)

    def opened_and_written(number: int) -> str | None:
        with Store(where) as store:
            store.remember(f"{number:064}", "{}")
            assert store.open(case_id).case == Case()
            return store.remembered(f"{number:064}")

    for _ in range(3):
        _of_the_first_version(where)
        with ThreadPoolExecutor(6) as programs:
            assert list(programs.map(opened_and_written, range(6))) == ["{}"] * 6


def test_two_that_remember_the_same_shape_at_once_leave_one_of_their_ways(where: str) -> None:
    with Store(where) as store, ThreadPoolExecutor(4) as people:
        list(people.map(lambda number: store.remember(SHAPE, str(number % 2)), range(40)))
        assert store.remembered(SHAPE) in {"0", "1"}
