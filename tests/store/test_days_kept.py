"""What is due in each case that was filed: as it was counted, until the case or a rule changed."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select

from spo.store import CountedDays, Store
from spo.store.tables import days

from .people import ANN, CASE, NOON, decided, later, put

RULES = "a" * 64
UNDONE = (("hearing", date(2027, 2, 2)), ("order-serve", None))


def filed(store: Store) -> str:
    """Keep a case whose papers were approved and filed, and return its id."""
    case_id = store.create(CASE, ANN, NOON)
    store.decide(case_id, decided("approved"), b"the papers")
    store.decide(case_id, decided("filed", 2))
    return case_id


def kept(store: Store, rules: str = RULES) -> dict[str, object]:
    return {one.listed.id: one.undone for one in store.filed(rules)}


def count(store: Store, case_id: str, revision: int = 1) -> None:
    store.keep_days([CountedDays(case_id, revision, RULES, UNDONE)])


def test_only_what_was_filed_is_there_and_it_is_counted_first(store: Store) -> None:
    store.create(CASE, ANN, NOON)
    case_id = filed(store)
    assert kept(store) == {case_id: None}
    count(store, case_id)
    assert kept(store) == {case_id: UNDONE}
    (one,) = store.filed(RULES)
    assert one.listed == next(each for each in store.listed() if each.id == case_id)


def test_it_is_counted_again_once_the_case_or_a_rule_changed(store: Store) -> None:
    case_id = filed(store)
    count(store, case_id)
    assert kept(store, "b" * 64) == {case_id: None}
    store.save(case_id, put("hearing.date", "2 March 2027"), ANN, later(1), 1)
    assert kept(store) == {case_id: None}
    count(store, case_id, 2)
    assert kept(store) == {case_id: UNDONE}


def test_what_was_counted_of_an_older_revision_takes_the_place_of_nothing_newer(store: Store) -> None:
    case_id = filed(store)
    store.save(case_id, put("hearing.date", "2 March 2027"), ANN, later(1), 1)
    count(store, case_id, 2)
    store.keep_days([CountedDays(case_id, 1, RULES, ())])
    assert kept(store) == {case_id: UNDONE}


def test_a_case_that_is_put_away_or_no_longer_filed_is_not_there(store: Store) -> None:
    away, back = filed(store), filed(store)
    store.archive(away, later(1))
    store.decide(back, decided("not filed", 3, "It was not sent."))
    assert kept(store) == {}
    store.unarchive(away)
    assert kept(store) == {away: None}


def test_only_cases_to_which_somebody_stands_so_are_there(store: Store) -> None:
    ours, _ = filed(store), filed(store)
    store.stand(ours, "team", "East", True)
    assert [one.listed.id for one in store.filed(RULES, [("team", "East")])] == [ours]


def test_a_case_that_was_erased_meanwhile_is_left_out_and_nothing_of_it_is_kept(path: Path) -> None:
    with Store(path) as store:
        gone, there = filed(store), filed(store)
        count(store, gone)
        store.erase(gone)
        store.keep_days([CountedDays(each, 1, RULES, UNDONE) for each in (gone, there)])
        assert kept(store) == {there: UNDONE}
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert list(connection.scalars(select(days.c.case_id))) == [there]
    engine.dispose()


@pytest.mark.parametrize("undone", [(), UNDONE])
def test_nothing_due_is_told_from_not_counted_yet(store: Store, undone: tuple[tuple[str, date | None], ...]) -> None:
    case_id = filed(store)
    store.keep_days([CountedDays(case_id, 1, RULES, undone)])
    assert kept(store) == {case_id: undone}
