"""A file of evidence becomes incidents on a page: seen before it is added, and followed back to its rows."""

import pytest
import streamlit as st

from spo.case import Case, Edit, Mapping, attribution
from spo.evidence.reading import guessed, limits, open_file
from spo.wizard.evidence import people_form
from tests.store.people import NOON as _NOON

from ..cases import LAW
from ..kept import keep
from ..window import Window, case_of
from .reading import CALLS, HEAD, HIS, OTHER, add, added, answer, opened, shown


def test_a_file_is_read_seen_and_then_added_with_every_row_accounted_for(window, store, case_id):
    shown(window, case_id, n07700900123="subscriber data", n07700900456="not attributed")
    assert (
        "8 rows: 4 kept, 1 exactly like another, 2 no contact, such as headings and totals, 1 that could not"
        in window.text
    )
    assert "4 rows would become 3 incidents" in window.text
    assert "1 call and 1 text message between 09:02 and 09:40, from the number ending 123." in window.text
    assert case_of(store, case_id).incidents == {}
    assert store.attachments(case_id) == {}
    add(window)
    case = case_of(store, case_id)
    (file,) = case.source_files.values()
    assert (file.rows, file.kept, file.repeated, file.refused, file.name) == (8, 4, 1, 3, "calls.csv")
    assert store.attachment(case_id, file.sha256) == CALLS.encode()
    assert sorted(act.count for act in case.incidents.values()) == [1, 1, 2]
    assert all(act.towards == ("p1",) and act.reach == ("contact",) for act in case.incidents.values())
    assert window.title == "Incidents"
    assert store.revision(case_id) == 2


def test_a_second_press_does_what_the_first_was_stopped_before(window, store, case_id, monkeypatch):
    shown(window, case_id, n07700900123="subscriber data", n07700900456="not attributed")
    button = next(button for button in window.app.button if button.label.startswith("Add "))
    with monkeypatch.context() as stopped:  # as Streamlit stops a press when another comes
        stopped.setattr(people_form, "carry", lambda _: st.stop())
        button.click().run()
    assert window.title == ""
    button.click().run()
    assert window.title == "Incidents"
    assert "Added 3 incidents." in window.text
    assert (len(case_of(store, case_id).incidents), store.revision(case_id)) == (3, 2)


def test_only_what_is_attributed_is_said_to_be_the_defendants(window, store, case_id):
    case = added(window, case_id, store)
    held = {one.value.replace("+44", "0").replace(" ", ""): one for one in case.identifiers.values()}
    assert (held[HIS].whose, held[HIS].basis) == ("defendant", "subscriber data")
    assert (held[OTHER].whose, held[OTHER].basis) == ("", "not attributed")
    assert sorted(attribution(case, act) for act in case.incidents.values()) == ["no", "yes", "yes"]
    assert all(" his " not in act.what for act in case.incidents.values())


def test_a_number_that_the_case_knows_is_one_number_however_it_is_written(window, store, case_id):
    known = {"whose": "defendant", "value": "+44 (0)7700 900123", "basis": "device"}
    store.save(case_id, [Edit(path="identifiers.n1", value=known)], "test", _NOON, 1)
    shown(window, case_id, n07700900456="leave out")
    assert "3 rows would become 2 incidents" in window.text
    add(window)
    case = case_of(store, case_id)
    assert list(case.identifiers) == ["n1"]
    assert all(act.used == ("n1",) for act in case.incidents.values())


def test_reading_the_same_file_again_adds_nothing(window, store, case_id):
    before = added(window, case_id, store)
    opened(window, case_id).press("read-rows")
    assert "Every row of contact is in a file that was read before. Reading it again adds nothing." in window.text
    assert not any(label.startswith(("Add ", "Show the incidents")) for label in window.labels)
    more = CALLS + "15/06/2026,12:00,07700 900123,07700 900789,Voice call,\n"
    shown(window, case_id, more)
    assert "1 row would become 1 incident" in window.text
    assert case_of(store, case_id) == before


@pytest.mark.parametrize("stage", ["open", "read-rows", "show"])
def test_leaving_leaves_no_trace(window, store, case_id, stage):
    opened(window, case_id)
    for press in ("read-rows", "show")[: ("open", "read-rows", "show").index(stage)]:
        window.press(press)
    window.press("leave")
    assert window.title == "Incidents"
    assert (store.attachments(case_id), store.revision(case_id)) == ({}, 1)
    window.go("read-evidence", case_id)
    assert "calls.csv" not in window.text


def test_what_was_read_is_undone_as_one_change_and_can_be_read_again(window, store, case_id):
    added(window, case_id, store)
    store.undo(case_id, 2, "test", _NOON)
    undone = case_of(store, case_id)
    assert (undone.incidents, undone.source_files) == ({}, {})
    window = Window()
    case = added(window, case_id, store)
    assert len(case.incidents) == 3


def test_an_answer_that_was_changed_since_is_shown_before_anything_is_added(window, store, case_id):
    shown(window, case_id, n07700900123="subscriber data")
    answer(window, f"sender-{OTHER}~", "leave out")
    add(window)
    assert "An answer had been changed" in window.problem
    assert "2 incidents" in window.text
    assert case_of(store, case_id).incidents == {}
    add(window)
    assert len(case_of(store, case_id).incidents) == 2


def test_dates_that_can_be_read_in_two_ways_are_asked_about_once_for_the_file(window, store, case_id):
    both = HEAD + "03/04/2026,09:02,07700 900123,07700 900789,Voice call,\n"
    opened(window, case_id, both).press("read-rows")
    assert "Choose how the dates of the file are written." in window.problem
    (order,) = (one for one in window.app.radio if one.key.startswith("order-"))
    assert order.options == ["Day first: 03/04/2026 is 3 April", "Month first: 03/04/2026 is 4 March", "Year first"]
    answer(window, "order-", "month first")
    window.press("read-rows")
    assert "from 4 March 2026 09:02" in window.text


def test_how_a_file_was_read_is_remembered_for_the_next_of_its_shape(window, store, case_id):
    one = HEAD + "03/04/2026,09:02,07700 900123,07700 900789,Voice call,\n"
    opened(window, case_id, one)
    answer(window, "order-", "month first")
    answer(window, "zone-", "UTC")
    add(window.press("read-rows").press("show"))
    other = keep(store, Case())
    opened(window, other, one.replace("03/04", "05/04"))
    assert "A file with these columns was read before" in window.text
    window.press("read-rows")
    assert "from 4 May 2026 10:02" in window.text
    assert "They were turned from UTC." in window.text


@pytest.mark.parametrize(
    ("about", "value", "says"),
    [
        ("date-", 0, "Choose the column that holds the date."),
        ("first-", "two", "Enter the number of the first row after the headings, such as 2."),
    ],
)
def test_what_is_missing_is_said_and_the_other_answers_stay(window, case_id, about, value, says):
    opened(window, case_id)
    answer(window, about, value)
    answer(window, "zone-", "UTC")
    window.press("read-rows")
    assert says in window.problem
    assert next(one for one in window.app.selectbox if one.key.startswith("zone-")).value == "UTC"


def test_somebody_has_to_be_taken_in(window, store, case_id):
    shown(window, case_id, n07700900123="leave out", n07700900456="person:p1")
    assert "Choose at least one sender whose rows to take in." in window.problem


@pytest.mark.parametrize(
    ("content", "says"), [(b"\x89PNG\r\n\x1a\n" + bytes(200), "picture"), (b"", "empty"), (b"%PDF-1.7 " * 40, "PDF")]
)
def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(window, store, case_id, content, says):
    window.go("read-evidence", case_id)
    window.app.file_uploader[0].set_value(("calls.csv", content, "text/csv"))
    window.press("open")
    assert says in window.problem
    assert "open" in {button.key for button in window.app.button}


def test_a_log_without_senders_is_read_row_by_row_in_its_own_words(window, store, case_id):
    log = "Date,Time,What happened\n13/06/2026,09:00,He waited outside. *Again*.\n14/06/2026,,A card came.\n"
    add(shown(window, case_id, log))
    case = case_of(store, case_id)
    assert sorted(act.what for act in case.incidents.values()) == ["A card came.", "He waited outside. *Again*."]
    assert {act.attributed for act in case.incidents.values()} == {None}
    assert case.identifiers == {}


@pytest.mark.parametrize("place", [7, 99, -1])
def test_a_column_that_was_remembered_and_is_not_there_is_asked_for_anew(window, store, case_id, place):
    table = open_file(CALLS.encode(), limits(LAW.figures)).tables[0]
    columns = {"date": place, "time": 2, "from": 3}
    store.remember(guessed(table, LAW).shape, Mapping(columns=columns).model_dump_json())
    opened(window, case_id)
    shown_as = {one.key.split("-")[0]: one.value for one in window.app.selectbox}
    assert (shown_as["date"], shown_as["time"], shown_as["from"]) == (0, 2, 3)
    assert "Choose the column that holds the date." in window.press("read-rows").problem
