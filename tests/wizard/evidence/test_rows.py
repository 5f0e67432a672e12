"""From an incident to the rows that it was made from and back, taken apart and together again."""

import pytest

from ..kept import keep
from ..window import case_of
from .reading import HEAD, add, added, answer, opened

SENT = (
    "Date,Time,Direction,Number,Type,Message\n"
    "13/06/2026,09:02,Outgoing,07700 900789,SMS,one\n"
    "13/06/2026,09:05,Outgoing,07700 900789,SMS,two\n"
)


def test_from_an_incident_to_its_rows_and_back(window, store, case_id):
    case = added(window, case_id, store)
    two = next(key for key, act in case.incidents.items() if act.count == 2)
    (file,) = case.source_files
    window.go("incident-rows", case_id, two)
    assert "Call *me* &lt;b&gt;" in window.html
    window.go("file-rows", case_id, file)
    window.app.text_input(key="row").set_value("3")
    window.press("go-to")
    assert (window.title, window.items) == ("The rows that an incident was made from", two)
    window.go("file-rows", case_id, file)
    window.app.text_input(key="row").set_value("8")
    window.press("go-to")
    assert "Row 8 went into no incident." in window.problem


def test_a_message_is_pulled_out_and_put_back(window, store, case_id):
    case = added(window, case_id, store)
    two = next(key for key, act in case.incidents.items() if act.count == 2)
    (file,) = case.source_files
    window.go("incident-rows", case_id, two)
    answer(window, "pull-", "3")
    window.press(f"pull-out-{file}")
    now = case_of(store, case_id)
    (new,) = now.incidents.keys() - case.incidents.keys()
    assert (window.items, now.incidents[new].what.endswith("“Call *me* <b>”")) == (new, True)
    answer(window, "other-", two)
    window.press("merge")
    again = case_of(store, case_id)
    assert len(again.incidents) == 3
    assert again.incidents[new].what == case.incidents[two].what
    assert again.incidents[new].rows == case.incidents[two].rows


@pytest.mark.parametrize("words", ["", "abc", "9-3", "3; 4"])
def test_rows_that_cannot_be_told_are_asked_for_again(window, store, case_id, words):
    case = added(window, case_id, store)
    two = next(key for key, act in case.incidents.items() if act.count == 2)
    window.go("incident-rows", case_id, two)
    answer(window, "pull-", words)
    window.press(f"pull-out-{next(iter(case.source_files))}")
    assert "Enter the numbers of the rows" in window.problem


def test_what_went_out_of_the_phone_is_told_anew_when_some_of_it_is_pulled_out(window, store, case_id):
    opened(window, case_id, SENT).press("read-rows")
    answer(window, "sender-the phone", "device")
    add(window.press("show"))
    case = case_of(store, case_id)
    (key,), (file,) = case.incidents, case.source_files
    window.go("incident-rows", case_id, key)
    answer(window, "pull-", "2")
    window.press(f"pull-out-{file}")
    start = "from the phone or account that the file is from."
    acts = case_of(store, case_id).incidents.values()
    assert [(act.what, act.count, act.attributed) for act in acts] == [
        (f"1 text message at 09:05, {start}\nAt 09:05: “two”", 1, "yes"),
        (f"1 text message at 09:02, {start}\nAt 09:02: “one”", 1, "yes"),
    ]


@pytest.mark.parametrize("page", ["file-rows", "incident-rows"])
def test_a_file_that_is_not_kept_with_the_case_is_said_to_be_missing_and_there_is_a_way_on(
    window, store, case_id, page
):
    other = keep(store, added(window, case_id, store))
    case = case_of(store, other)
    window.go(page, other, next(iter(case.source_files if page == "file-rows" else case.incidents)))
    assert "This file is not kept with the case. Add it again." in window.problem
    assert window.press("to-list").title == "Incidents"


def test_two_of_a_file_that_is_not_kept_are_taken_together_in_their_own_words(window, store, case_id):
    two = HEAD + "".join(f"13/06/2026,{hour}:02,07700 900123,,Voice call,\n" for hour in (10, 12))
    opened(window, case_id, two).press("read-rows")
    next(one for one in window.app.radio if ".together" in one.key).set_value("each")
    add(window.press("show"))
    other = keep(store, case_of(store, case_id))
    first, second = case_of(store, other).incidents
    window.go("incident-rows", other, first)
    answer(window, "other-", second)
    window.press("merge")
    (act,) = case_of(store, other).incidents.values()
    assert (act.count, act.what.count("from the number ending 123")) == (2, 2)
