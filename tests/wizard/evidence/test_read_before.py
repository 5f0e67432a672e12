"""Rows that a case has already are counted once, and those that it has not can still be had."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import BytesIO
from pathlib import Path

import openpyxl

from spo.case import Case, Edit
from spo.store import Store, StoreFull
from tests.store.people import NOON

from ..kept import keep
from ..window import Window, case_of
from .reading import CALLS, HIS, OTHER, add, added, answer, opened, shown

ONE_MORE = CALLS + "15/06/2026,12:00,07700 900123,07700 900789,Voice call,\n"
NOTHING_NEW = "Every row of contact is in a file that was read before. Reading it again adds nothing."


def calls_in(case: Case) -> int:
    """Return how many contacts the incidents of a case cover."""
    return sum(act.count for act in case.incidents.values())


def test_rows_that_were_left_out_can_be_added_later_to_the_same_file(window, store, case_id):
    add(shown(window, case_id, n07700900123="subscriber data", n07700900456="leave out"))
    (file,) = case_of(store, case_id).source_files
    opened(window, case_id).press("read-rows")
    assert "This file is in the case already." in window.text
    answer(window, f"sender-{OTHER}~", "not attributed")
    window.press("show")
    assert "1 row would become 1 incident" in window.text
    add(window)
    case = case_of(store, case_id)
    assert (list(case.source_files), calls_in(case)) == ([file], 4)
    assert sorted(row for act in case.incidents.values() for row, _ in act.rows[file].ranges) == [2, 5, 6]
    assert NOTHING_NEW in opened(window, case_id).press("read-rows").text


def test_what_is_said_of_a_file_stays_when_more_of_it_is_added(window, store, case_id):
    shown(window, case_id, n07700900123="subscriber data", n07700900456="leave out")
    next(one for one in window.app.text_input if ".description" in one.key).set_value("Call data, from the network")
    add(window.press("show"))
    opened(window, case_id).press("read-rows")
    next(one for one in window.app.text_input if ".came_from" in one.key).set_value("The network")
    add(window.press("show"))
    (file,) = case_of(store, case_id).source_files.values()
    assert (file.description, file.came_from, file.kept) == ("Call data, from the network", "The network", 4)


def test_a_file_read_in_another_way_is_not_counted_a_second_time(window, store, case_id):
    before = added(window, case_id, store)
    opened(window, case_id)
    answer(window, "text-", 0)
    window.press("read-rows")
    assert "Read it in that way, or take out its first reading" in window.problem
    assert next(one for one in window.app.selectbox if one.key.startswith("text-")).value == 0
    answer(window, "text-", 6)
    assert NOTHING_NEW in window.press("read-rows").text
    assert case_of(store, case_id) == before


def test_an_incident_that_was_deleted_can_be_read_again(window, store, case_id):
    case = added(window, case_id, store)
    gone = next(key for key, act in case.incidents.items() if act.count == 2)
    store.save(case_id, [Edit(path=f"incidents.{gone}", value=None)], "test", NOON, 2)
    opened(window, case_id).press("read-rows")
    assert "2 kept" in window.text
    add(window.press("show"))
    assert calls_in(case_of(store, case_id)) == 4


def test_two_windows_that_read_the_same_rows_count_them_once(store, case_id):
    one, two = Window(), Window()
    shown(one, case_id, n07700900123="subscriber data", n07700900456="not attributed")
    shown(two, case_id, ONE_MORE, n07700900123="subscriber data", n07700900456="not attributed")
    add(one)
    add(two)
    assert "changed meanwhile" in two.problem
    assert "1 row would become 1 incident" in two.press("show").text
    assert calls_in(case_of(store, case_id)) == 4
    add(two)
    case = case_of(store, case_id)
    assert (calls_in(case), len(case.source_files), len(case.identifiers)) == (5, 2, 2)


def test_each_sheet_of_a_workbook_is_read_once(window: Window, store: Store, case_id: str) -> None:
    book = openpyxl.Workbook()
    for sheet, day in (("June", 13), ("July", 14)):
        page = book.active if sheet == "June" else book.create_sheet()
        page.title = sheet
        page.append(["Date", "Time", "From", "Type"])
        page.append([f"{day}/06/2026", "09:02", "07700 900123", "Voice call"])
    held = BytesIO()
    book.save(held)

    def at_sheet(number: int) -> Window:
        window.go("incidents", case_id).go("read-evidence", case_id)
        window.app.file_uploader[0].set_value(("calls.xlsx", held.getvalue(), ""))
        answer(window.press("open"), "table-", number)
        return window.press("show-table").press("read-rows")

    add(at_sheet(0).press("show"))
    add(at_sheet(1).press("show"))
    case = case_of(store, case_id)
    assert [file.mapping.table for file in case.source_files.values()] == ["June", "July"]
    assert (len(store.attachments(case_id)), calls_in(case)) == (1, 2)
    assert all(NOTHING_NEW in at_sheet(number).text for number in (0, 1))
    for key in case.source_files:
        assert "1 kept" in window.go("file-rows", case_id, key).text


def test_a_case_without_its_files_says_what_cannot_be_compared_and_goes_on(window, store, case_id):
    other = keep(store, added(window, case_id, store))
    shown(window, other, ONE_MORE, n07700900123="subscriber data")
    assert "cannot be compared with these, because the file is not kept with the case" in window.text
    add(window)
    assert len(case_of(store, other).source_files) == 2


def test_a_file_that_the_case_lacks_can_be_kept_with_it_again(window, store, case_id):
    case = added(window, case_id, store)
    other = keep(store, case)
    opened(window, other).press("read-rows")
    assert NOTHING_NEW in window.text
    window.press("keep-again")
    assert "The file is kept with the case again." in window.text
    assert store.attachments(other) == store.attachments(case_id)
    assert "keep-again" not in {button.key for button in window.app.button}
    assert case_of(store, other) == case


def test_a_case_that_was_exported_and_imported_knows_its_rows(window, store, case_id):
    added(window, case_id, store)
    other = store.import_case(store.export_case(case_id), "test", NOON)
    assert NOTHING_NEW in opened(window, other).press("read-rows").text
    assert "1 kept" in opened(window, other, ONE_MORE).press("read-rows").text


def test_incidents_of_a_file_that_was_deleted_are_spoken_of_before_it_is_read_again(window, store, case_id):
    case = added(window, case_id, store)
    (file,) = case.source_files
    store.save(case_id, [Edit(path=f"source_files.{file}", value=None)], "test", NOON, 2)
    opened(window, case_id).press("read-rows")
    assert "3 incidents made from a file that was deleted" in window.text


def test_the_numbers_of_another_case_are_not_in_this_one(window, store, case_id):
    added(window, case_id, store)
    other = keep(store, Case())
    opened(window, other).press("read-rows")
    assert "4 kept" in window.text
    assert HIS not in str(case_of(store, other).identifiers)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a store as another program does that is writing to it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.rollback()


def test_a_store_that_another_program_holds_is_a_sentence_and_nothing_is_lost(window, store, case_id, tmp_path):
    shown(window, case_id, n07700900123="subscriber data", n07700900456="not attributed")
    with held(tmp_path / "cases.db"):
        add(window)
        assert "Another program is using the store of cases." in window.problem
        assert "3 incidents" in window.text
    add(window)
    assert calls_in(case_of(store, case_id)) == 4


def test_what_was_added_is_added_though_how_it_was_read_cannot_be_remembered(window, store, case_id, monkeypatch):
    shown(window, case_id, n07700900123="subscriber data", n07700900456="not attributed")

    def full(*_: object) -> None:
        raise StoreFull("The disk is full.")

    monkeypatch.setattr(Store, "remember", full)
    add(window)
    assert (window.title, calls_in(case_of(store, case_id))) == ("Incidents", 4)
