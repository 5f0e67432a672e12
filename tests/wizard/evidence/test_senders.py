"""Whose the rows of a file are: none is lost because of who sent it, and none becomes the defendant's by itself."""

import pytest
from markupsafe import escape

from spo.case import Case, Edit, attribution
from tests.store.people import NOON

from ..cases import put
from ..kept import keep
from ..window import Window, case_of
from .reading import HEAD, add, answer, opened, shown

TO = "07700 900789"
DEVICE = {"whose": "defendant", "value": "07700 900299", "attributed_by": "It was in the defendant's pocket."}


def calls(*senders: str) -> str:
    """Return a file of one call an hour, from each of so many senders."""
    return HEAD + "".join(f"13/06/2026,{at % 24:02}:02,{one},{TO},Voice call,\n" for at, one in enumerate(senders))


def test_a_row_that_names_no_sender_is_not_attributed_where_that_was_said(window, store, case_id):
    said = {"n07700900123": "subscriber data", "n": "not attributed", "nwithheld": "not attributed"}
    add(shown(window, case_id, calls("07700 900123", "", "Withheld"), **said))
    case = case_of(store, case_id)
    assert {act.what: attribution(case, act) for act in case.incidents.values()} == {
        "1 call at 00:02, from the number ending 123.": "yes",
        "1 call at 01:02, from a sender who is not named.": "no",
        "1 call at 02:02, from a withheld number.": "no",
    }


def test_what_no_number_attributes_stands_apart_and_says_by_what_it_is_attributed(window, store, case_id):
    said = {"n07700900123": "subscriber data", "nwithheld": "own words"}
    add(shown(window, case_id, calls("07700 900123", "Withheld"), **said))
    case = case_of(store, case_id)
    assert sorted(act.attribution for act in case.incidents.values()) == ["", "By the person's own words."]
    (number,) = case.identifiers
    store.save(case_id, [Edit(path=f"identifiers.{number}.basis", value="not attributed")], "test", NOON, 2)
    case = case_of(store, case_id)
    assert sorted(attribution(case, act) for act in case.incidents.values()) == ["no", "yes"]


def test_a_number_that_the_case_knows_is_asked_about_by_itself_among_however_many(window, store, case_id):
    store.save(case_id, [Edit(path="identifiers.n1", value=DEVICE)], "test", NOON, 1)
    others = [f"07700 9002{at:02}" for at in range(40) for _ in range(2)]
    opened(window, case_id, calls(*others, "07700 900299")).press("read-rows")
    asked = [one.label for one in window.app.selectbox if one.label.startswith("Whose is")]
    assert (len(asked), asked[-1]) == (13, "Whose is 07700 900299?")
    add(window.press("show"))
    case = case_of(store, case_id)
    assert [attribution(case, act) for act in case.incidents.values()] == ["yes"]
    assert case.identifiers["n1"].model_dump(exclude_defaults=True) == DEVICE


@pytest.mark.parametrize(
    ("said", "held", "now"),
    [
        ("not attributed", {"whose": "p1", "withhold": True}, ("p1", None)),
        ("not attributed", {"whose": "defendant", "basis": "device"}, ("", "not attributed")),
        ("device", {"whose": "p1"}, ("defendant", "device")),
        ("own words", {"whose": "defendant", "basis": "device"}, ("defendant", "own words")),
    ],
)
def test_what_the_case_says_of_a_number_changes_only_as_a_person_says(store, case_id, said, held, now):
    window = Window()
    store.save(case_id, [Edit(path="identifiers.n1", value=held | {"value": "07700900123"})], "test", NOON, 1)
    add(shown(window, case_id, calls("+44 7700 900123"), n07700900123=said))
    number = case_of(store, case_id).identifiers["n1"]
    assert (number.whose, number.basis, number.withhold) == (*now, held.get("withhold", False))


def test_a_person_whose_name_is_not_known_yet_is_nobody_who_sent_anything(window, store):
    case_id = keep(store, put(Case(), "protected_persons.p1", {"name": ""}))
    opened(window, case_id, calls("", "07700 900123")).press("read-rows")
    assert next(one for one in window.app.selectbox if one.key.startswith("sender-~")).value == "not attributed"


def test_a_choice_among_many_is_let_go_when_another_column_says_who(window, store, case_id):
    opened(window, case_id, calls(*(f"07700 9002{at:02}" for at in range(30)))).press("read-rows")
    answer(window, "others~", ["07700900229"])
    answer(window, "from-", 4)
    window.press("read-rows").press("show")
    add(window)
    assert [one.value for one in case_of(store, case_id).identifiers.values()] == [TO]


def test_a_text_that_is_too_long_is_said_to_be_before_anything_is_shown(window, store, case_id):
    opened(window, case_id).press("read-rows")
    next(one for one in window.app.text_input if ".description" in one.key).set_value("x" * 2_001)
    window.press("show")
    assert "Shorten what the file is, who it came from and its exhibit mark to 2,000" in window.problem


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("![x](https://example.org/seen.png)", "Whose is x https //example.org/seen.png?"),
        ("<b>*Example*</b> :red[$1$]", "Whose is b Example /b red 1?"),
        ("O'Example +44 7700 900123", "Whose is O'Example +44 7700 900123?"),
        ("💀💀", "Whose is sender 1?"),
    ],
)
def test_a_name_is_never_read_as_markdown_or_html(window, store, case_id, name, says):
    opened(window, case_id, calls(name)).press("read-rows")
    assert [one.label for one in window.app.selectbox if one.label.startswith("Whose is")] == [says]
    assert "<b>*" not in window.html
    assert str(escape(name)) in window.html
    add(window.press("show"))
    assert [one.value for one in case_of(store, case_id).identifiers.values()] == [name]
