"""A second press on a page that has not been drawn again: the same press counts once, and another one counts too."""

import sys

import pytest
from streamlit.testing.v1 import AppTest

from spo.store import Store

from ..kept import incidents, keep
from ..window import case_of


@pytest.fixture(autouse=True)
def main_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the script that stands for a page not go on standing for the program that runs the tests."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


def presses(case_id: str, script: str) -> None:
    """Run a script that presses buttons of one page as it was first shown, as callbacks do, and let nothing fail."""
    window = AppTest.from_string(f"{SHOWN}\n{script}")
    window.query_params["case"] = case_id
    window.run()
    assert not window.exception


SHOWN = """
import streamlit as st
from spo.wizard.questions.fields import question
from spo.wizard.form.widget import key_of
from spo.wizard.questions.journey import Place
from spo.wizard.form.leaving import save_page
from spo.wizard.pages.list_acts import copy, delete
from spo.wizard.open_case.session import current_case
from spo.wizard.steps import STEPS

shown = current_case()
acts = Place(STEPS["incidents"])
act = Place(STEPS["incident"], ("i1",))
asked = [question(act, name) for name in ("what", "impact")]

def answer(*values):
    for one, value in zip(asked, values):
        st.session_state[key_of(one, shown.revision)] = value
    return save_page(shown, act, asked)
"""


def test_two_items_deleted_one_after_the_other_are_both_gone(store: Store) -> None:
    case_id = keep(store, **incidents(3))
    presses(case_id, 'delete(shown, acts, "i1"); delete(shown, acts, "i2"); delete(shown, acts, "i2")')
    assert set(case_of(store, case_id).incidents) == {"i3"}


def test_a_copy_asked_for_twice_in_a_breath_is_one_copy_and_of_another_item_another(store: Store) -> None:
    case_id = keep(store, **incidents(2))
    presses(case_id, 'copy(shown, acts, "i1"); copy(shown, acts, "i1"); copy(shown, acts, "i2")')
    said = sorted(act.what for act in case_of(store, case_id).incidents.values())
    assert said == ["He rang, call 1.", "He rang, call 1.", "He rang, call 2.", "He rang, call 2."]


def test_a_page_saved_twice_with_the_same_answers_is_one_change(store: Store) -> None:
    case_id = keep(store, **incidents(1))
    before = store.revision(case_id)
    presses(case_id, 'assert answer("He came.", "Fear"); assert answer("He came.", "Fear")')
    assert store.revision(case_id) == before + 1


def test_what_is_typed_between_two_presses_is_saved_too_and_undoes_nothing(store: Store) -> None:
    case_id = keep(store, **incidents(1))
    presses(case_id, 'answer("He came.", ""); answer("He came.", "Fear"); answer("He came.", "More fear")')
    act = case_of(store, case_id).incidents["i1"]
    assert (act.what, act.impact) == ("He came.", "More fear")
