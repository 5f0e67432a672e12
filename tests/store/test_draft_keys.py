"""The key to what is typed and not saved: one for a case, and gone with it."""

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from spo.case import Case
from spo.store import NoSuchCase, Store

from .people import ANN, CASE, NOON, later, put


def test_a_case_has_one_key_of_its_own_whoever_asks_first(where: str) -> None:
    with Store(where) as store, ThreadPoolExecutor(8) as windows:
        one, two = store.create(CASE, ANN, NOON), store.create(CASE, ANN, NOON)
        keys = set(windows.map(lambda _: store.draft_key(one), range(16)))
        assert len(keys) == 1
        assert keys != {store.draft_key(two)}
        assert {len(key) for key in keys} == {32}
    with Store(where) as again:
        assert {again.draft_key(one)} == keys


def test_an_archived_case_has_lost_its_key_and_gets_another_when_it_is_opened_again(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    key = store.draft_key(case_id)
    store.archive(case_id, later(1))
    assert store.draft_key(case_id) != key


def test_a_save_does_not_change_the_key(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    key = store.draft_key(case_id)
    store.save(case_id, put("defendant.name", "x"), ANN, later(1), 1)
    assert store.draft_key(case_id) == key


@pytest.mark.parametrize("way", ["archive", "erase"])
def test_the_key_of_a_case_that_is_put_away_or_erased_is_in_no_byte_of_the_store(path, way):
    with Store(path) as store:
        case_id = store.create(CASE, ANN, NOON)
        other = store.draft_key(store.create(Case(), ANN, NOON))
        key = store.draft_key(case_id)
        assert _holds(path, key)
        store.archive(case_id, later(1)) if way == "archive" else store.erase(case_id)
        assert not _holds(path, key)
        assert _holds(path, other)


def _holds(path, key):
    return any(key in file.read_bytes() for file in path.parent.iterdir())


def test_an_erased_case_leaves_no_key_on_a_server_and_gets_none(server):
    with Store(server) as store:
        case_id = store.create(CASE, ANN, NOON)
        store.draft_key(case_id)
        store.erase(case_id)
        with pytest.raises(NoSuchCase):
            store.draft_key(case_id)
    with psycopg.connect(server) as connection:
        assert connection.execute("SELECT count(*) FROM draft_keys").fetchone() == (0,)
