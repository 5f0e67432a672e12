"""Two people save one case: different fields merge, the same field shows both values, and nothing is lost."""

import multiprocessing
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spo.case import Case, Change, Edit, EditRefused, apply
from spo.store import Clash, Conflict, Store, clashes, differences
from tests.store.people import ANN, BOB, CASE, NOON, later, put
from tests.strategies import cases, sound_edits

ITEM = "incidents.k3f9"
FEW = settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _found(theirs: list[Edit], yours: list[Edit]) -> tuple[Clash, ...]:
    return clashes([(2, Change(edits=tuple(theirs), who=BOB, at=NOON, base=1))], yours)


@pytest.mark.parametrize(
    ("theirs", "yours"),
    [
        (put("defendant.name", "A"), put("defendant.needs", "B")),
        (put(f"{ITEM}.what", "A"), put(f"{ITEM}.count", 2)),
        (put("incidents.a", {}), put("incidents.ab", {})),
        (put("incidents.a"), put("incidents.ab.what", "B")),
        (put("defendant.name", "A"), put("defendant.name", "A")),
        (put(ITEM), put(ITEM)),
        ([*put("defendant.name", "A"), *put("defendant.name", "B")], put("defendant.name", "B")),
    ],
)
def test_edits_that_merge(theirs, yours):
    assert _found(theirs, yours) == ()


@pytest.mark.parametrize(
    ("theirs", "yours", "their_value", "deleted"),
    [
        (put("defendant.name", "A"), put("defendant.name", "B"), "A", False),
        (put("duration.years"), put("duration.years", 2), None, False),
        (put(ITEM), put(f"{ITEM}.what", "B"), None, True),
        (put(ITEM), put(ITEM, {}), None, True),
        (put(f"{ITEM}.what", "A"), put(ITEM), "A", False),
        (put(ITEM, {"what": "A"}), put(f"{ITEM}.what", "B"), "A", False),
        (put(ITEM, {"count": 2}), put(f"{ITEM}.what", "B"), None, False),
        ([*put(f"{ITEM}.what", "A"), *put(ITEM)], put(f"{ITEM}.what", "B"), None, True),
    ],
)
def test_edits_that_clash_show_both_values(theirs, yours, their_value, deleted):
    (clash,) = _found(theirs, yours)
    assert (clash.path, clash.yours) == (yours[0].path, yours[0].value)
    assert (clash.their_value, clash.theirs.deleted) == (their_value, deleted)
    assert (clash.theirs.who, clash.theirs.at, clash.theirs.revision) == (BOB, NOON, 2)
    assert BOB not in repr(clash)


def test_a_clash_is_refused_and_the_choice_is_saved_from_the_newest(store):
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("defendant.name", "Theirs"), BOB, later(1), 1)
    mine = [*put("defendant.name", "Mine"), *put("defendant.needs", "Also mine")]
    with pytest.raises(Conflict) as refused:
        store.save(case_id, mine, ANN, later(2), 1)
    (clash,) = refused.value.clashes
    assert (clash.their_value, clash.yours, clash.theirs.who) == ("Theirs", "Mine", BOB)
    assert "Theirs" not in str(refused.value)
    assert store.open(case_id).revision == 2
    assert store.save(case_id, mine, ANN, later(3), refused.value.revision) == 3
    assert store.open(case_id).case.defendant.name == "Mine"
    assert "Theirs" in str(store.history(case_id)[1].change.edits)


def test_an_undo_does_not_sweep_away_what_came_after_it(store):
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("defendant.name", "First"), ANN, later(1), 1)
    store.save(case_id, put("defendant.needs", "Other"), BOB, later(2), 2)
    store.undo(case_id, 2, ANN, later(3))
    assert store.open(case_id).case.defendant.name == "John Placeholder"
    assert store.open(case_id).case.defendant.needs == "Other"
    store.save(case_id, put("defendant.name", "Second"), BOB, later(4), 4)
    with pytest.raises(Conflict):
        store.undo(case_id, 2, ANN, later(5))
    with pytest.raises(Conflict):
        store.restore(case_id, 1, BOB, later(5), base=2)


@pytest.mark.parametrize("run", [threading.Thread, multiprocessing.get_context("spawn").Process])
def test_two_that_write_at_once_merge(where, run):
    with Store(where) as store:
        case_id = store.create(CASE, ANN, NOON)
        both = [run(target=write_many, args=(where, case_id, name)) for name in ("a", "b")]
        for one in both:
            one.start()
        for one in both:
            one.join(30)
        opened = store.open(case_id)
        assert opened.revision == 41
        assert {key for key in opened.case.incidents if key != "k3f9"} == {f"{n}{i}" for n in "ab" for i in range(20)}


def write_many(where: str, case_id: str, name: str) -> None:
    """Add twenty incidents, each a save of its own, from the revision that was there at the start."""
    with Store(where) as store:
        for i in range(20):
            store.save(case_id, put(f"incidents.{name}{i}", {"count": i}), name, NOON, 1)


@FEW
@given(data=st.data(), begun=cases())
def test_each_save_is_in_history_or_was_refused(store, data, begun):
    """Each person saves from the last revision they saw. What is there is what was kept, in order, and no more."""
    case_id = store.create(begun, ANN, NOON)
    seen, expected = {ANN: 1, BOB: 1}, begun
    kept: list[tuple[Edit, ...]] = []
    refusals: list[Conflict] = []
    for who in data.draw(st.lists(st.sampled_from([ANN, BOB]), min_size=1, max_size=6), label="who"):
        made = tuple(data.draw(st.lists(sound_edits(), min_size=1, max_size=3), label="edits"))
        try:
            revision = store.save(case_id, made, who, NOON, seen[who])
        except Conflict as refused:
            refusals.append(refused)
            seen[who] = refused.revision
        except EditRefused:
            with pytest.raises(EditRefused):
                apply(expected, made)
        else:
            if revision == len(kept) + 2:
                kept.append(made)
            else:  # what was saved already is not saved again
                assert apply(expected, made) == expected
            expected = apply(expected, made)
            if data.draw(st.booleans(), label="looks again"):
                seen[who] = revision
    assert all(refused.clashes for refused in refusals)
    history = store.history(case_id)[::-1][1:]
    assert [[edit.path for edit in entry.change.edits] for entry in history] == [
        [edit.path for edit in made] for made in kept
    ]
    opened = store.open(case_id)
    assert opened.case == expected
    listed = next(found for found in store.listed() if found.id == case_id)
    assert listed.defendant == expected.defendant.name
    assert listed.officer == expected.applicant.officer_in_the_case.name
    for entry in history:
        after, before = store.at_revision(case_id, entry.revision), store.at_revision(case_id, entry.revision - 1)
        assert apply(before, entry.change.edits) == after


@FEW
@given(begun=cases(), made=st.lists(sound_edits(), min_size=1, max_size=4))
def test_undoing_the_last_change_gives_back_what_was_there(store, begun, made):
    case_id = store.create(begun, ANN, NOON)
    try:
        store.save(case_id, made, ANN, NOON, 1)
    except EditRefused:
        return
    after = store.open(case_id).case
    store.undo(case_id, 2, BOB, NOON)
    assert store.open(case_id).case == begun
    head = store.open(case_id).revision
    store.restore(case_id, 2, BOB, NOON, head)
    assert store.open(case_id).case == after


@settings(max_examples=60)
@given(before=cases(), after=cases())
def test_differences_lead_from_one_case_to_the_other(before, after):
    assert apply(before, differences(before, after)) == after
    assert differences(after, after) == ()
    assert apply(Case(), differences(Case(), after)) == after
