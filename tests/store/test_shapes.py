"""How files of evidence are read is remembered by their shape."""

from concurrent.futures import ThreadPoolExecutor

from spo.store import Store

SHAPE = "a" * 64


def test_how_a_shape_was_read_last_is_remembered_whatever_the_case(store: Store) -> None:
    assert store.remembered(SHAPE) is None
    store.remember(SHAPE, '{"first": 2}')
    store.remember(SHAPE, '{"first": 3}')
    assert store.remembered(SHAPE) == '{"first": 3}'
    assert store.remembered("b" * 64) is None


def test_two_that_remember_the_same_shape_at_once_leave_one_of_their_ways(where: str) -> None:
    with Store(where) as store, ThreadPoolExecutor(4) as people:
        list(people.map(lambda number: store.remember(SHAPE, str(number % 2)), range(40)))
        assert store.remembered(SHAPE) in {"0", "1"}
