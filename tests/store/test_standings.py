"""Who may see a case, and the record of who did: the first goes with the case, the second outlives it."""

import pytest

from spo.store import Known, NoSuchCase, Recorded, Standing, Store

from .people import ANN, BOB, CASE, NOON, later


def _line(case_id: str, outcome: str = "allowed", minutes: int = 0) -> Recorded:
    return Recorded(later(minutes), "a1", ANN, "read", case_id, outcome)


def test_a_case_has_one_team_and_one_stage_and_any_number_of_people(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON, standing=Standing("East", frozenset({"a1"})))
    assert store.standing(case_id) == Standing("East", frozenset({"a1"}))
    store.stand(case_id, "team", "West", True)
    store.stand(case_id, "named", "b2", True)
    store.stand(case_id, "named", "b2", True)
    store.stand(case_id, "shut out", "c3", True)
    store.stand(case_id, "stage", "approved", True)
    assert store.standing(case_id) == Standing("West", frozenset({"a1", "b2"}), frozenset({"c3"}), "approved")
    assert store.standings() == {case_id: store.standing(case_id)}
    store.stand(case_id, "named", "a1", False)
    store.stand(case_id, "team", "", False)
    assert store.standing(case_id) == Standing("", frozenset({"b2"}), frozenset({"c3"}), "approved")


def test_a_case_of_which_nothing_was_said_has_nobody_and_is_open(store: Store) -> None:
    assert store.standing(store.create(CASE, ANN, NOON)) == Standing("", frozenset(), frozenset(), "open")
    with pytest.raises(NoSuchCase):
        store.standing("f" * 32)


def test_making_a_case_that_is_there_already_changes_nothing_of_who_may_see_it(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON, standing=Standing("East", frozenset({"a1"})))
    store.create(CASE, BOB, NOON, case_id, Standing("West", frozenset({"b2"})))
    assert store.standing(case_id) == Standing("East", frozenset({"a1"}))


def test_the_record_is_read_the_newest_first_and_a_page_at_a_time(store: Store) -> None:
    one, two = store.create(CASE, ANN, NOON), store.create(CASE, ANN, NOON)
    for minutes in range(4):
        store.note(_line(one if minutes % 2 else two, minutes=minutes))
    first = store.recorded(limit=3)
    assert [line.at for line in first] == [later(3), later(2), later(1)]
    assert [line.at for line in store.recorded(before=first[-1].n)] == [later(0)]
    assert [line.case_id for line in store.recorded(case_id=one)] == [one, one]


def test_what_is_noted_of_an_erasing_stays_and_who_might_see_the_case_goes(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON, standing=Standing("East", frozenset({"a1"})))
    store.note(_line(case_id))
    store.erase(case_id, Recorded(later(1), "r1", BOB, "erase", case_id, "allowed", "Kept long enough"))
    assert store.standings() == {}
    assert [(line.act, line.detail) for line in store.recorded()] == [("erase", "Kept long enough"), ("read", "")]


def test_an_erasing_that_cannot_be_recorded_is_not_done(store: Store) -> None:
    case_id = store.create(CASE, ANN, NOON)
    with pytest.raises(ValueError, match="time zone"):
        store.erase(case_id, Recorded(NOON.replace(tzinfo=None), "r1", BOB, "erase", case_id, "allowed"))
    assert store.open(case_id).case == CASE


def test_somebody_who_signs_in_again_is_known_once_by_the_name_that_they_have_now(store: Store) -> None:
    store.meet(Known("a1", "PC Ann Example", "1234"))
    store.meet(Known("a1", "DS Ann Example", "1234"))
    store.meet(Known("b2", BOB))
    assert store.known() == [Known("a1", "DS Ann Example", "1234"), Known("b2", BOB)]
