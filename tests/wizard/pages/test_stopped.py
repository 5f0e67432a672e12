"""A press that a second one stops, as Streamlit stops it: the second does what is left, and says what is so."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
import streamlit as st

from spo.case import Case
from spo.store import Store
from spo.wizard.entering import ticks_page
from spo.wizard.open_case.session import forget
from spo.wizard.pages import history_page, list_acts, manage_page
from tests.store.people import ANN, BOB, later, put

from ..entering.test_proposed import MANY
from ..kept import keep
from ..window import Window, case_of

CASE = Case.model_validate({"defendant": {"name": "Al Example"}, "incidents": {"i1": {"what": "He rang."}}})


@pytest.fixture
def twice(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Press a button twice, where the first press is stopped as it comes to a function of its page."""

    def press(button: Any, at: ModuleType, name: str, between: Callable[[], object] = bool) -> None:
        with monkeypatch.context() as stopped:
            stopped.setattr(at, name, lambda *_, **__: st.stop())
            button.click().run()
        between()
        button.click().run()

    return press


def button(window: Window, label: str) -> Any:
    return next(found for found in window.app.button if found.label == label)


@pytest.mark.parametrize("stopped_at", ["carry", "go", "forget"])
def test_a_case_that_the_first_press_erased_is_said_to_be_erased(
    store: Store, window: Window, twice: Callable[..., None], stopped_at: str
) -> None:
    case_id = keep(store, CASE)
    window.go("this-case", case_id).press("erase").type("erase-sure", True)
    twice(button(window, "Erase it for good"), manage_page, stopped_at)
    assert (window.title, window.problem) == ("Stalking Protection Orders: drafting help", "")
    assert "The case is erased." in window.text
    assert store.listed() == []
    assert "Al Example" not in repr(window.app.session_state)


def test_breaches_that_the_first_press_added_are_counted_and_what_came_of_them_is_not_asked_again(
    store: Store, window: Window, twice: Callable[..., None]
) -> None:
    case_id = keep(store, MANY)
    window.go("tick-breaches", case_id).type("tick-i03-ro-c1", True).type("tick-outcome", "not-reported")
    twice(button(window, "Add those ticked, and show the next"), ticks_page, "tell")
    assert window.problem == ""
    assert "1 added." in window.text
    assert "25 to 49 of 59." in window.text
    assert store.revision(case_id) == 2


def test_a_window_that_was_stopped_while_it_let_go_of_a_case_lets_go_of_the_rest(
    store: Store, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("this-case", keep(store, CASE)).press("erase").type("erase-sure", True)
    erase = button(window, "Erase it for good")

    def halfway(*but: str) -> None:
        forget("open-case", *but)
        st.stop()

    with monkeypatch.context() as stopped:
        stopped.setattr(manage_page, "forget", halfway)
        erase.click().run()
    assert "open-case" in window.app.session_state
    erase.click().run()
    assert "The case is erased." in window.text
    assert "open-case" not in window.app.session_state


def test_a_case_that_the_first_press_put_back_is_said_to_be_as_it_was(
    store: Store, window: Window, twice: Callable[..., None]
) -> None:
    case_id = keep(store, CASE)
    store.save(case_id, put("defendant.name", "Bo Example"), ANN, later(1), 1)
    window.go("history", case_id)
    twice(button(window, "Put the case back to change 1"), history_page, "tell")
    assert "The case is as it was at change 1." in window.text
    assert (case_of(store, case_id), store.revision(case_id)) == (CASE, 3)


def test_a_case_that_somebody_else_changed_too_is_not_said_to_be_as_it_was(store: Store, window: Window) -> None:
    case_id = keep(store, CASE)
    store.save(case_id, put("defendant.name", "Bo Example"), ANN, later(1), 1)
    window.go("history", case_id)
    store.save(case_id, put("defendant.needs", "An interpreter"), BOB, later(2), 2)
    window.press("restore-1")
    assert "as it was at change 1, but for what somebody else changed since this page was shown." in window.text
    assert case_of(store, case_id).defendant.needs == "An interpreter"


def test_a_change_that_somebody_else_made_of_the_same_thing_is_shown_before_the_case_is_put_back(
    store: Store, window: Window
) -> None:
    case_id = keep(store, CASE)
    store.save(case_id, put("defendant.name", "Bo Example"), ANN, later(1), 1)
    window.go("history", case_id)
    store.save(case_id, put("defendant.name", "Cy Example"), BOB, later(2), 2)
    window.press("restore-1")
    assert f"{BOB} changed the same thing meanwhile, so nothing was saved." in window.problem
    assert "Cy Example" in window.text
    window.press("restore-1")
    assert "The case is as it was at change 1." in window.text
    assert case_of(store, case_id) == CASE


@pytest.mark.parametrize("stopped_at", ["keep", "tell"])
def test_an_item_that_the_first_press_put_back_is_said_to_be_back(
    store: Store, window: Window, twice: Callable[..., None], stopped_at: str
) -> None:
    case_id = keep(store, CASE)
    window.go("incidents", case_id).press("delete-i1")
    twice(button(window, "Put it back"), list_acts, stopped_at)
    assert "It is back." in window.text
    assert (case_of(store, case_id), store.revision(case_id)) == (CASE, 3)


def test_an_item_that_somebody_else_put_back_and_changed_is_shown_as_it_is(store: Store, window: Window) -> None:
    case_id = keep(store, CASE)
    window.go("incidents", case_id).press("delete-i1")
    store.undo(case_id, 2, BOB, later(2))
    store.save(case_id, put("incidents.i1.what", "He rang twice."), BOB, later(3), 3)
    window.press("put-back")
    assert f"{BOB} changed the same thing meanwhile, so nothing was saved." in window.problem
    assert "He rang twice." in window.text
    assert "Put it back" not in window.labels
