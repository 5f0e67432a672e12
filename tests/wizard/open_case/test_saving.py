"""Two people at one case: what differs is merged, what clashes is kept back for a person to choose."""

import pytest

from spo.case import Case, Edit, apply
from spo.store import NoSuchCase, Store, with_files
from spo.store.differences import as_json
from spo.wizard.open_case.saving import OpenCase, load, save, save_all
from spo.wizard.questions.typed import read
from tests.access.doors import door
from tests.documents.drawn import name as name_of
from tests.store.people import ANN, BOB, CASE, NOON, later, put

from ..cases import ids, page, questions


@pytest.fixture
def both(store: Store) -> tuple[OpenCase, OpenCase]:
    """One case as Ann and Bob have it on their screens."""
    case_id = store.create(CASE, ANN, NOON)
    return load(door(store), case_id), load(door(store), case_id)


def test_what_is_saved_is_held_at_its_new_revision_and_is_what_the_store_has(store: Store, both) -> None:
    ann, _ = both
    saved = save(door(store, ANN, later(1)), ann, put("defendant.name", "Jack Placeholder"))
    assert (saved.now.revision, saved.clashes) == (ann.revision + 1, ())
    assert saved.now.case.defendant.name == "Jack Placeholder"
    assert load(door(store), ann.id) == saved.now


def test_a_page_on_which_nothing_changed_makes_no_revision(store: Store, both) -> None:
    ann, _ = both
    assert save(door(store, ANN, later(1)), ann, ()).now == ann
    assert len(store.history(ann.id)) == 1


def test_edits_of_different_fields_are_merged_and_the_second_person_then_holds_both(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("defendant.name", "Jack Placeholder"))
    saved = save(door(store, BOB, later(2)), bob, put("risk.physical", "He has a knife."))
    assert saved.clashes == ()
    assert saved.now.case.defendant.name == "Jack Placeholder"
    assert saved.now.case.risk.physical == "He has a knife."
    assert load(door(store), bob.id) == saved.now


def test_edits_of_one_field_clash_and_the_rest_of_the_page_is_saved(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("defendant.name", "Jack Placeholder"))
    edits = [*put("defendant.name", "Jon Placeholder"), *put("defendant.needs", "None known")]
    saved = save(door(store, BOB, later(2)), bob, edits)
    (clash,) = saved.clashes
    assert (clash.path, clash.yours, clash.their_value) == ("defendant.name", "Jon Placeholder", "Jack Placeholder")
    assert clash.theirs.who == ANN
    assert saved.now.case.defendant.name == "Jack Placeholder"
    assert saved.now.case.defendant.needs == "None known"
    assert load(door(store), bob.id) == saved.now


def test_a_person_who_has_seen_the_clash_can_save_theirs_over_it(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("defendant.name", "Jack Placeholder"))
    seen = save(door(store, BOB, later(2)), bob, put("defendant.name", "Jon Placeholder")).now
    chosen = save(door(store, BOB, later(3)), seen, put("defendant.name", "Jon Placeholder"))
    assert chosen.clashes == ()
    assert load(door(store), bob.id).case.defendant.name == "Jon Placeholder"


def test_two_people_who_type_the_same_agree(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("defendant.name", "Jack Placeholder"))
    assert save(door(store, BOB, later(2)), bob, put("defendant.name", "Jack Placeholder")).clashes == ()


def test_who_saves_what_another_saved_among_other_things_then_holds_those_too(store: Store, both) -> None:
    ann, bob = both
    name = put("defendant.name", "Jack Placeholder")
    save(door(store, ANN, later(1)), ann, [*name, *put("risk.physical", "He has a knife.")])
    for saves in (save, save_all):
        saved = saves(door(store, BOB, later(2)), bob, name)
        assert saved.now == load(door(store), bob.id)
        assert saved.now.case.risk.physical == "He has a knife."


def test_edits_that_belong_together_are_saved_together_or_not_at_all(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("defendant.name", "Jack Placeholder"))
    edits = [*put("breaches.new", {"incident": "k3f9"}), *put("defendant.name", "Jon Placeholder")]
    refused = save_all(door(store, BOB, later(2)), bob, edits)
    assert [clash.path for clash in refused.clashes] == ["defendant.name"]
    assert refused.now == load(door(store), bob.id)
    assert "new" not in refused.now.case.breaches
    saved = save_all(door(store, BOB, later(3)), refused.now, edits)
    assert saved.clashes == ()
    assert saved.now.case.breaches.keys() == {*CASE.breaches, "new"}


def test_a_stale_page_sends_only_what_was_changed_on_it_and_so_undoes_nothing(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("defendant.needs", "An interpreter"))
    place = page("defendant")
    asked = questions(place)
    given = [
        (asked["defendant.needs"], ""),
        (asked["defendant.interpreter"], "Polish"),
        (asked["defendant.solicitor"], ""),
    ]
    saved = save(door(store, BOB, later(2)), bob, read(bob.case, place, given, ids).edits)
    assert saved.clashes == ()
    assert saved.now.case.defendant.needs == "An interpreter"
    assert saved.now.case.defendant.interpreter == "Polish"


def test_each_field_of_one_incident_merges_by_itself(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("incidents.k3f9.source", "diary"))
    saved = save(door(store, BOB, later(2)), bob, put("incidents.k3f9.time", "22:15"))
    assert saved.clashes == ()
    assert (saved.now.case.incidents["k3f9"].source, saved.now.case.incidents["k3f9"].time) == ("diary", "22:15")


def test_an_edit_of_an_item_that_was_deleted_clashes_and_the_item_can_be_put_back_with_it(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("incidents.k3f9"))
    first = save(door(store, BOB, later(2)), bob, put("incidents.k3f9.source", "diary"))
    (clash,) = first.clashes
    assert clash.theirs.deleted
    assert "k3f9" not in first.now.case.incidents

    place = page("incident", "k3f9")
    gone = clash.theirs.path
    back = Edit(path=gone, value=as_json(store.at_revision(bob.id, bob.revision).at(gone)))
    made = read(first.now.case, place, [(questions(place)["source"], "diary")], ids, back)
    second = save(door(store, BOB, later(3)), first.now, made.edits)
    assert second.clashes == ()
    assert second.now.case.incidents["k3f9"] == CASE.incidents["k3f9"].model_copy(update={"source": "diary"})
    assert load(door(store), bob.id) == second.now


def test_a_term_of_an_order_that_was_deleted_brings_the_whole_order_back(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("existing_orders.ro"))
    first = save(door(store, BOB, later(2)), bob, put("existing_orders.ro.terms.t1.words", "Not to contact her."))
    place = page("order-term", "ro", "t1")
    back = Edit(path="existing_orders.ro", value=as_json(store.at_revision(bob.id, bob.revision).existing_orders["ro"]))
    made = read(first.now.case, place, [(questions(place)["words"], "Not to contact her.")], ids, back)
    saved = save(door(store, BOB, later(3)), first.now, made.edits)
    assert saved.now.case.existing_orders["ro"].terms["t1"].words == "Not to contact her."
    assert saved.now.case.existing_orders["ro"].terms["t1"].paragraph == "1"


def test_deleting_what_somebody_else_has_just_changed_is_kept_back(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("incidents.k3f9.source", "diary"))
    saved = save(door(store, BOB, later(2)), bob, put("incidents.k3f9"))
    assert [clash.path for clash in saved.clashes] == ["incidents.k3f9"]
    assert saved.now.case.incidents["k3f9"].source == "diary"


def test_two_people_may_each_add_an_incident_at_once(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("incidents.a1", {"what": "He rang."}))
    saved = save(door(store, BOB, later(2)), bob, put("incidents.b1", {"what": "He wrote."}))
    assert saved.clashes == ()
    assert set(saved.now.case.incidents) == {"k3f9", "a1", "b1"}


def test_what_is_held_after_a_save_alone_is_made_from_what_was_held_and_not_opened_again(
    store: Store, both, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, _ = both
    monkeypatch.setattr(Store, "open", None)
    edits = put("defendant.name", "Jack Placeholder")
    assert save(door(store, ANN, later(1)), ann, edits).now.case == apply(ann.case, edits)


def test_a_case_that_was_erased_meanwhile_is_said_to_be_gone(store: Store, both) -> None:
    ann, bob = both
    store.erase(ann.id)
    with pytest.raises(NoSuchCase, match="It may have been erased"):
        save(door(store, BOB, later(1)), bob, put("defendant.name", "Jack Placeholder"))


def test_many_saves_from_one_page_are_each_in_the_history_under_the_name_of_who_made_them(store: Store) -> None:
    held = load(door(store), store.create(Case(), ANN, NOON))
    for number, who in enumerate((ANN, BOB, ANN), start=1):
        held = save(door(store, who, later(number)), held, put("defendant.name", f"Name {number}")).now
    assert [entry.change.who for entry in store.history(held.id)] == [ANN, BOB, ANN, ANN]


def test_a_file_whose_edit_clashes_is_not_kept_and_one_whose_edit_is_saved_is(store: Store, both) -> None:
    ann, bob = both
    save(door(store, ANN, later(1)), ann, put("exhibits.e", {"mark": "AB/1"}))
    named = [*put("exhibits.e", {"picture": name_of(b"a map")}), *put("exhibits.f", {"picture": name_of(b"a plan")})]
    saved = save(door(store, BOB, later(2)), bob, with_files(named, (b"a map", b"a plan")))
    assert [clash.path for clash in saved.clashes] == ["exhibits.e"]
    assert set(store.attachments(bob.id)) == {name_of(b"a plan")}
    refused = save_all(
        door(store, BOB, later(3)), bob, with_files(put("exhibits.e", {"picture": name_of(b"x")}), (b"x",))
    )
    assert refused.clashes
    assert set(store.attachments(bob.id)) == {name_of(b"a plan")}
