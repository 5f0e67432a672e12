"""What was said of a case's papers: kept in order, never changed, and gone with the case."""

import pytest

from spo.store import Remark, Store, StoreError, threads

from .people import ANN, BOB, CASE, NOON, later

ASKED = Remark(
    "comment", "application", ("risk.p1",), "To her", "Which acts?", "Towards her", asks=True, by="Sol Example, 3 May"
)


def test_what_was_said_is_read_as_it_was_kept(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    (kept,) = store.remark(case_id, [ASKED], BOB, NOON)
    assert (kept.n, kept.who, kept.at) == (1, BOB, NOON)
    assert store.remarks(case_id) == [kept]
    assert Remark(**{**vars(kept), "n": 0, "who": "", "at": ASKED.at}) == ASKED


def test_a_comment_is_open_until_it_is_answered_and_answered_until_it_is_resolved(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    states = []
    for made in (ASKED, Remark("answer", text="All of them.", of=1), Remark("resolved", of=1)):
        store.remark(case_id, [made], BOB, NOON)
        states.append(threads(store.remarks(case_id))[0].state)
    assert states == ["open", "answered", "resolved"]


def test_an_answer_that_comes_with_its_comment_is_of_that_comment(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    store.remark(case_id, [ASKED], BOB, NOON)
    store.remark(case_id, [ASKED, Remark("answer", of=-1), Remark("answer", of=-2)], BOB, later(1))
    first, second = threads(store.remarks(case_id))
    assert (len(first.since), [one.n for one in second.since]) == (0, [3, 4])


def test_what_was_said_goes_with_the_case(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    store.remark(case_id, [ASKED], BOB, NOON)
    store.erase(case_id)
    with pytest.raises(StoreError):
        store.remarks(case_id)
    assert store.remarks(store.create(CASE, ANN, NOON, case_id)) == []
