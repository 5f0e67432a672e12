"""How files of evidence are read is remembered by their shape. An older store is given the room for it."""

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


@pytest.mark.parametrize("times", [1, 2])
def test_a_store_of_the_first_version_is_given_what_it_lacks_and_loses_nothing(where: str, times: int) -> None:
    with Store(where) as store:
        case_id = store.create(Case(), ANN, NOON)
    database = Database(where)
    with database.writing() as connection:
        connection.execute(text("DROP TABLE shapes"))
        connection.execute(text("UPDATE schema SET version = 1"))
    database.close()
    for _ in range(times):
        with Store(where) as store:
            assert store.open(case_id).case == Case()
            store.remember(SHAPE, "{}")
            assert store.remembered(SHAPE) == "{}"
