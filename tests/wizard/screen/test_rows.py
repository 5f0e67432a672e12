"""The rows of a list: one box hears the presses of all their buttons."""

from spo.store import Store
from spo.wizard.screen.rows import PRESSED

from ..kept import keep
from ..window import Window, case_of

TWO = {"w1": {"name": "Jo One"}, "w2": {"name": "Jo Two"}}


def test_a_press_is_heard_once_and_the_box_is_empty_for_the_next(store: Store) -> None:
    case_id = keep(store, witnesses=TWO)
    window = Window().go("witnesses", case_id).press("copy-w1")
    assert window.app.text_input(key=PRESSED).value == ""
    window.app.run()
    assert len(case_of(store, case_id).witnesses) == 3
    window.press("copy-w1")
    assert len(case_of(store, case_id).witnesses) == 4


def test_what_names_no_button_of_the_page_does_nothing(store: Store) -> None:
    case_id = keep(store, witnesses=TWO)
    window = Window().go("witnesses", case_id)
    for said in ("", "delete-w9 1", "delete", "delete-w1delete-w2 1"):
        window.app.text_input(key=PRESSED).set_value(said).run()
    assert set(case_of(store, case_id).witnesses) == {"w1", "w2"}


def test_each_button_has_its_key_and_words_with_nothing_of_the_case_but_a_number(store: Store) -> None:
    case_id = keep(store, witnesses=TWO)
    window = Window().go("witnesses", case_id)
    assert '<button type="button" data-press="change-w2">Change witness 2</button>' in window.html
