"""Cases are kept, opened, searched, put away and erased: the same in a file and on a server."""

import io
import json
import re
import zipfile
from datetime import datetime
from hashlib import sha256
from typing import Any

import pytest

from spo.case import Case, CaseFileError, Edit, EditRefused, apply, read_case
from spo.store import (
    Conflict,
    NoSuchCase,
    NoSuchFile,
    NoSuchRevision,
    Store,
    TooLarge,
    WithFiles,
    new_case_id,
    with_files,
)
from spo.store import cases as store_cases
from spo.store import rows as store_rows
from tests.store.people import ANN, BOB, CASE, NOON, later, put


def test_a_case_comes_back_as_it_was_put_in(store):
    case_id = store.create(CASE, ANN, NOON)
    assert re.fullmatch("[0-9a-f]{32}", case_id)
    assert store.open(case_id).case == CASE
    assert store.open(case_id).revision == 1


def test_every_worked_example_comes_back_as_it_was_put_in(store, example):
    assert store.open(store.create(example, ANN, NOON)).case == example


def test_what_was_saved_is_there_when_the_store_is_opened_again(where):
    with Store(where) as first:
        case_id = first.create(Case(), ANN, NOON)
        assert first.save(case_id, put("incidents.new", {"what": "A note."}), ANN, later(1), 1) == 2
    with Store(where) as second:
        assert second.open(case_id).case.incidents["new"].what == "A note."


def test_a_date_is_read_once_and_kept_as_it_was_read(store):
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("incidents.k3f9.date", "about 4 June 2026"), ANN, later(1), 1)
    kept = store.history(case_id)[0].change.edits[0].value
    assert kept == {
        "words": "about 4 June 2026",
        "certainty": "about",
        "earliest": "2026-06-04",
        "latest": "2026-06-04",
    }


def test_history_says_who_changed_what_and_when(store):
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("defendant.name", "J. Placeholder"), ANN, later(1), 1)
    store.save(case_id, put("incidents.k3f9.count", 3), BOB, later(2), 2)
    history = store.history(case_id)
    assert [(entry.revision, entry.kind, entry.change.who, entry.change.at) for entry in history] == [
        (3, "saved", BOB, later(2)),
        (2, "saved", ANN, later(1)),
        (1, "created", ANN, NOON),
    ]
    assert history[0].change.edits == (Edit(path="incidents.k3f9.count", value=3),)
    assert history[0].change.base == 2
    assert [entry.revision for entry in store.history(case_id, before=3, limit=1)] == [2]
    assert store.history(case_id, before=1) == []


def test_a_time_without_a_zone_is_not_kept(store):
    with pytest.raises(ValueError, match="time zone"):
        store.create(CASE, ANN, datetime(2026, 11, 24))


def test_each_revision_can_be_seen_again(store):
    case_id = store.create(CASE, ANN, NOON)
    for count in range(2, 6):
        store.save(case_id, put("incidents.k3f9.count", count), ANN, later(count), count - 1)
    assert store.at_revision(case_id, 0) == Case()
    assert [store.at_revision(case_id, n).incidents["k3f9"].count for n in range(1, 6)] == [1, 2, 3, 4, 5]
    with pytest.raises(NoSuchRevision):
        store.at_revision(case_id, 6)


def test_undo_is_a_new_change_and_can_be_undone(store):
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("incidents.k3f9"), ANN, later(1), 1)
    assert store.undo(case_id, 2, BOB, later(2)) == 3
    assert store.open(case_id).case == CASE
    assert (store.history(case_id)[0].kind, store.history(case_id)[0].of) == ("undone", 2)
    store.undo(case_id, 3, BOB, later(3))
    assert store.open(case_id).case.incidents == {}


def test_restore_is_a_new_change(store):
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("incidents.k3f9"), ANN, later(1), 1)
    store.save(case_id, put("defendant.name", ""), ANN, later(2), 2)
    assert store.restore(case_id, 1, BOB, later(3), base=3) == 4
    assert store.open(case_id).case == CASE
    assert (store.history(case_id)[0].kind, store.history(case_id)[0].of) == ("restored", 1)
    assert len(store.history(case_id)) == 4


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("incidents.gone.what", "Secret words", "incidents.gone.what: this item is not in the case. It may have been"),
        ("existing_orders.ro.terms.t2.paragraph", "2", "this item is not in the case"),
        ("existing_orders.none.terms.t1", {}, "this item is not in the case"),
        ("defendant.shoe_size", "Secret words", "there is no such field in a case"),
        ("incidents.k3f9.count", "Secret words", "Use a whole number."),
    ],
)
def test_an_edit_that_cannot_be_made_is_refused_and_nothing_is_kept(store, path, value, sentence):
    case_id = store.create(CASE, ANN, NOON)
    with pytest.raises(EditRefused, match=re.escape(sentence)) as refused:
        store.save(case_id, [*put("defendant.name", "Other"), *put(path, value)], ANN, later(1), 1)
    assert "Secret" not in str(refused.value)
    assert store.open(case_id).revision == 1
    assert store.open(case_id).case == CASE


def test_an_item_may_be_added_and_filled_in_one_save(store):
    case_id = store.create(CASE, ANN, NOON)
    made = [
        *put("existing_orders.bail", {"terms": {"b1": {}}}),
        *put("existing_orders.bail.terms.b1.paragraph", "7"),
        *put("existing_orders.ro.terms", {"t9": {}}),
        *put("existing_orders.ro.terms.t9.paragraph", "9"),
        *put("places.refuge"),
        *put("places.refuge", {}),
        *put("places.refuge.withhold", True),
    ]
    store.save(case_id, made, ANN, later(1), 1)
    case = store.open(case_id).case
    assert case.existing_orders["bail"].terms["b1"].paragraph == "7"
    assert list(case.existing_orders["ro"].terms) == ["t9"]
    with pytest.raises(EditRefused):
        store.save(case_id, put("existing_orders.ro.terms.t1.paragraph", "1"), ANN, later(2), 2)


def test_a_save_without_edits_makes_no_revision(store):
    case_id = store.create(CASE, ANN, NOON)
    assert store.save(case_id, [], ANN, later(1), 1) == 1
    with pytest.raises(NoSuchRevision):
        store.save(case_id, put("defendant.name", "Other"), ANN, later(1), 9)


@pytest.mark.parametrize("case_id", ["", "0" * 32, "A" * 32, "../../etc/passwd", "0" * 31 + "\n", "' OR 1=1 --"])
def test_an_id_of_no_case_is_refused_wherever_it_is_given(store, case_id):
    tries = [
        lambda: store.open(case_id),
        lambda: store.save(case_id, put("defendant.name", "x"), ANN, NOON, 1),
        lambda: store.history(case_id),
        lambda: store.at_revision(case_id, 1),
        lambda: store.undo(case_id, 1, ANN, NOON),
        lambda: store.restore(case_id, 1, ANN, NOON, 1),
        lambda: store.archive(case_id, NOON),
        lambda: store.unarchive(case_id),
        lambda: store.set_status(case_id, "x"),
        lambda: store.erase(case_id),
        lambda: store.attach(case_id, b"x"),
        lambda: store.attachment(case_id, "0" * 64),
        lambda: store.attachments(case_id),
        lambda: store.export_case(case_id),
    ]
    for attempt in tries:
        with pytest.raises(NoSuchCase):
            attempt()


def test_the_list_is_searched_by_name_officer_and_case_number(store):
    one = store.create(CASE, ANN, NOON)
    other = store.create(Case.model_validate({"defendant": {"name": "Ångström 100%_sure"}}), BOB, later(1))
    assert [found.id for found in store.listed()] == [other, one]
    assert [found.id for found in store.listed("placeholder CLARA")] == [one]
    assert [found.id for found in store.listed("ex/26/1")] == [one]
    assert [found.id for found in store.listed("ÅNGSTRÖM")] == [other]
    assert [found.id for found in store.listed("100%_")] == [other]
    assert store.listed("100_") == []
    assert store.listed("hidden lane") == []
    listed = store.listed("placeholder")[0]
    assert (listed.defendant, listed.officer, listed.case_number) == ("John Placeholder", "DC Clara Model", "EX/26/1")
    assert (listed.revision, listed.created_at, listed.changed_by, listed.archived_at) == (1, NOON, ANN, None)


def test_the_list_follows_what_is_saved(store):
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("defendant.name", "Jim"), BOB, later(5), 1)
    store.save(case_id, put("applicant", {"force": "Elsewhere"}), BOB, later(6), 2)
    listed = store.listed()[0]
    assert (listed.defendant, listed.officer, listed.case_number) == ("Jim", "", "EX/26/1")
    assert (listed.revision, listed.changed_at, listed.changed_by) == (3, later(6), BOB)
    assert store.listed("John") == []


def test_an_archived_case_leaves_the_list_and_comes_back(store):
    case_id = store.create(CASE, ANN, NOON)
    store.set_status(case_id, "In progress")
    store.archive(case_id, later(1))
    assert store.listed() == []
    assert [(found.id, found.archived_at) for found in store.listed(archived=True)] == [(case_id, later(1))]
    assert store.open(case_id).case == CASE
    store.unarchive(case_id)
    assert [(found.id, found.status) for found in store.listed()] == [(case_id, "In progress")]


def test_an_archived_case_that_somebody_changes_comes_back_to_the_list_by_itself(store):
    case_id = store.create(CASE, ANN, NOON)
    store.archive(case_id, later(1))
    assert store.save(case_id, (), BOB, later(2), 1) == 1
    assert store.listed() == []
    store.save(case_id, put("defendant.name", "Jim"), BOB, later(2), 1)
    assert [(found.id, found.archived_at) for found in store.listed()] == [(case_id, None)]
    assert store.listed(archived=True) == []


def test_a_file_is_kept_under_its_digest_once(store):
    case_id = store.create(CASE, ANN, NOON)
    digest = store.attach(case_id, b"a map")
    assert store.attach(case_id, b"a map") == digest
    assert store.attachment(case_id, digest) == b"a map"
    assert store.attachments(case_id) == {digest: 5}
    other = store.create(CASE, ANN, NOON)
    with pytest.raises(NoSuchFile):
        store.attachment(other, digest)


def test_the_files_of_a_case_have_a_limit(store, monkeypatch):
    monkeypatch.setattr(store_rows, "FILES_LIMIT", 8)
    case_id = store.create(CASE, ANN, NOON)
    store.attach(case_id, b"12345")
    with pytest.raises(TooLarge, match="80 MB"):
        store.attach(case_id, b"6789")


def test_a_case_file_holds_the_case_and_its_files(store, example):
    digests = {sha256(content).hexdigest() for content in (b"a map", b"rows")}
    named = [one for n, digest in enumerate(digests) for one in put(f"exhibits.new-{n}", {"picture": digest})]
    case_id = store.create(example, ANN, NOON)
    store.save(case_id, with_files(named, (b"a map", b"rows", b"what no edit names")), ANN, NOON, 1)
    content = store.export_case(case_id)
    assert content == store.export_case(case_id)
    assert read_case(content) == apply(example, named)
    copy = store.import_case(content, BOB, later(1))
    assert copy != case_id
    assert store.open(copy).case == apply(example, named)
    assert set(store.attachments(copy)) == digests
    assert store.history(copy)[0].kind == "imported"


def test_a_case_file_of_plain_json_is_taken_too(store):
    case_id = store.import_case(json.dumps({"defendant": {"name": "Jim"}}).encode(), ANN, NOON)
    assert store.open(case_id).case.defendant.name == "Jim"


def test_a_case_file_with_a_file_that_was_altered_is_refused(store):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("case.json", "{}")
        archive.writestr(f"files/{'0' * 64}", "not that")
    with pytest.raises(CaseFileError, match="not what it was"):
        store.import_case(packed.getvalue(), ANN, NOON)
    assert store.listed() == []


def test_a_case_file_that_was_damaged_on_the_way_is_refused(store):
    case_id = store.create(CASE, ANN, NOON)
    digest = sha256(bytes(range(256))).hexdigest()
    store.save(case_id, with_files(put("exhibits.e", {"picture": digest}), [bytes(range(256))]), ANN, NOON, 1)
    content = bytearray(store.export_case(case_id))
    at = content.index(b"files/") + len("files/") + 64 + 5  # past the name, in the file itself
    content[at] ^= 0xFF
    with pytest.raises(CaseFileError):
        store.import_case(bytes(content), ANN, NOON)
    assert len(store.listed()) == 1


def test_a_snapshot_is_taken_when_a_case_is_opened_after_many_edits_and_never_when_saving(store, monkeypatch):
    monkeypatch.setattr(store_cases, "SNAPSHOT_AFTER", 5)
    taken = []
    real = Store._take_snapshot

    def take(self: Store, *args: Any) -> None:
        taken.append(args[1])
        real(self, *args)

    monkeypatch.setattr(Store, "_take_snapshot", take)
    case_id = store.create(Case(), ANN, NOON)
    for n in range(12):
        store.save(case_id, put(f"incidents.i{n}", {"count": n}), ANN, NOON, n + 1)
    assert taken == []
    first = store.open(case_id)
    assert taken == [13]
    store.save(case_id, put("incidents.i3"), ANN, NOON, 13)
    again = store.open(case_id)
    assert taken == [13]
    assert first.case.incidents.keys() - again.case.incidents.keys() == {"i3"}
    assert store.at_revision(case_id, 2).incidents.keys() == {"i0"}
    assert store.at_revision(case_id, 13) == first.case


def test_erasing_a_case_leaves_the_others_alone(store):
    gone, kept = store.create(CASE, ANN, NOON), store.create(CASE, ANN, NOON)
    store.attach(gone, b"a map")
    digest = store.attach(kept, b"a map")
    store.erase(gone)
    with pytest.raises(NoSuchCase):
        store.open(gone)
    assert [found.id for found in store.listed()] == [kept]
    assert store.open(kept).case == CASE
    assert store.attachment(kept, digest) == b"a map"


def test_a_case_that_is_asked_for_twice_under_one_id_is_made_once(store):
    case_id = new_case_id()
    assert [store.create(Case(), ANN, NOON, case_id) for _ in range(2)] == [case_id, case_id]
    assert [found.id for found in store.listed()].count(case_id) == 1
    assert store.revision(case_id) == 1


def test_the_same_save_twice_makes_one_change(store):
    case_id = store.create(Case(), ANN, NOON)
    edits = put("defendant.name", "A Man")
    assert [store.save(case_id, edits, ANN, NOON, 1) for _ in range(2)] == [2, 2]
    assert store.revision(case_id) == 2


def test_a_file_is_kept_with_the_edits_that_name_it_or_not_at_all(store):
    case_id = store.create(CASE, ANN, NOON)
    named = put("exhibits.e", {"mark": "AB/1", "picture": sha256(b"a map").hexdigest()})
    store.save(case_id, put("defendant.name", "Jim"), BOB, NOON, 1)
    with pytest.raises(Conflict):
        store.save(case_id, WithFiles((*named, *put("defendant.name", "Tom")), (b"a map",)), ANN, later(1), 1)
    with pytest.raises(EditRefused):
        store.save(case_id, WithFiles((*named, *put("terms.none.words", "x")), (b"a map",)), ANN, later(1), 2)
    assert store.attachments(case_id) == {}
    assert store.save(case_id, WithFiles(tuple(named), (b"a map",)), ANN, later(1), 2) == 3
    assert store.attachments(case_id) == {sha256(b"a map").hexdigest(): 5}


def test_nothing_is_saved_of_edits_whose_file_has_no_room(store, monkeypatch):
    monkeypatch.setattr(store_rows, "FILES_LIMIT", 8)
    case_id = store.create(CASE, ANN, NOON)
    with pytest.raises(TooLarge):
        store.save(case_id, WithFiles((*put("defendant.name", "Jim"),), (b"12345", b"6789")), ANN, NOON, 1)
    assert (store.revision(case_id), store.attachments(case_id)) == (1, {})


def test_a_case_file_leaves_out_evidence_that_was_undone_and_the_store_can_bring_it_back(store):
    case_id = store.create(CASE, ANN, NOON)
    digest = sha256(b"a map").hexdigest()
    store.save(
        case_id, WithFiles((*put("exhibits.e", {"mark": "AB/1", "picture": digest}),), (b"a map",)), ANN, NOON, 1
    )
    assert f"files/{digest}" in names(store.export_case(case_id))
    store.undo(case_id, 2, ANN, later(1))
    assert names(store.export_case(case_id)) == ["case.json"]
    store.undo(case_id, 3, ANN, later(2))
    assert f"files/{digest}" in names(store.export_case(case_id))


def names(content: bytes) -> list[str]:
    """Return the names of what is in a case file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.namelist()
