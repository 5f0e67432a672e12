"""A page that fails for a reason of ours says which answer it was about, and puts it back as it was."""

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spo import wizard
from spo.case import Case, Edit, apply
from spo.store import Store
from spo.wizard.display.at_fault import at_fault
from spo.wizard.screen.frame import FAILED
from tests.documents.full import marked
from tests.store.people import ANN, later

from ..kept import keep
from ..window import Window, case_of

BROKEN = "Orla Secretname"


def history(*changes: tuple[Edit, ...]) -> list[Case]:
    """Return a case at each of its revisions, the empty one first."""
    made = [Case()]
    for change in changes:
        made.append(apply(made[-1], change))
    return made


def put(path: str, value: Any) -> Edit:
    return Edit(path=path, value=value)


def reads(path: str) -> Callable[[Case], bool]:
    """Return what fails where the broken words stand at a path."""

    def fails(case: Case) -> bool:
        try:
            return bool(case.at(path) == BROKEN)
        except KeyError:
            return False

    return fails


@pytest.mark.parametrize("after", [0, 1, 2, 30])
@pytest.mark.parametrize("before", [0, 1, 2, 30])
def test_the_answer_with_which_a_case_began_to_fail_is_put_back_however_long_its_history(before, after) -> None:
    other = [(put("risk.physical", f"Change {n}."),) for n in range(before + after)]
    bad = (put("defendant.name", "Al Example"), put("defendant.needs", BROKEN), put("defendant.interpreter", "Polish"))
    held = history(*other[:before], (put("defendant.needs", "Deaf"),), bad, *other[before:])
    found = at_fault(held.__getitem__, len(held) - 1, reads("defendant.needs"))
    assert found.back == (put("defendant.needs", "Deaf"),)


def test_few_revisions_are_looked_at() -> None:
    held = history(*((put("defendant.needs", BROKEN if n > 1_000 else f"Change {n}."),) for n in range(4_000)))
    looked: list[int] = []

    def at(revision: int) -> Case:
        looked.append(revision)
        return held[revision]

    assert at_fault(at, len(held) - 1, reads("defendant.needs"))
    assert len(looked) <= 16


def test_of_a_case_that_came_whole_only_the_one_answer_is_put_back() -> None:
    case = apply(marked().case, [put("existing_orders.x1.terms.x1.words", BROKEN)])
    found = at_fault([Case(), case].__getitem__, 1, reads("existing_orders.x1.terms.x1.words"))
    assert found.back == (put("existing_orders.x1.terms.x1.words", ""),)


def test_an_item_without_which_it_fails_is_put_back_whole() -> None:
    held = history((put("incidents.a", {"what": "He rang.", "time": "9am"}),), (put("incidents.a", None),))
    found = at_fault(held.__getitem__, 2, lambda case: case != Case() and not case.incidents)
    assert found is None  # an empty case fails alike
    held = [apply(case, [put("defendant.name", "Al Example")]) for case in held]
    held[0] = Case()
    found = at_fault(held.__getitem__, 2, lambda case: bool(case.defendant.name) and not case.incidents)
    assert apply(held[2], found.back) == held[1]


def test_nothing_is_at_fault_where_nothing_fails() -> None:
    held = history((put("defendant.name", "Al Example"),))
    assert at_fault(held.__getitem__, 1, lambda case: False) is None


# On the pages


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part of the assessment that cannot bear the broken words as the defendant's needs."""
    module = sys.modules["spo.assessment.assess"]
    sound = module.typed

    def fails(view: Any) -> Any:
        if view.case.defendant.needs == BROKEN:
            raise ValueError(BROKEN)
        return sound(view)

    monkeypatch.setattr(module, "typed", fails)


def saved(store: Store, case_id: str, *changes: Edit) -> None:
    store.save(case_id, changes, ANN, later(1), store.revision(case_id))


def failing(window: Window, page: str, case_id: str, *items: str) -> Window:
    """Go to a page that fails."""
    window.app.session_state["go"] = (page, {"case": case_id}, ".".join(items))
    window.app.run()
    assert not window.app.exception
    assert FAILED in window.text
    return window


@pytest.mark.parametrize("page", ["task-list", "defendant", "check-answers", "papers"])
def test_a_page_that_fails_names_the_answer_and_puts_it_back(
    store: Store, window: Window, broken: None, caplog: pytest.LogCaptureFixture, page: str
) -> None:
    case_id = keep(store, defendant__needs="Deaf")
    saved(store, case_id, put("defendant.interpreter", "Polish"), put("defendant.needs", BROKEN))
    saved(store, case_id, put("defendant.name", "Al Example"))
    failing(window, page, case_id)
    assert "It fails on this answer: Defendant: Needs." in window.text
    assert BROKEN not in window.text + caplog.text
    window.press("failed-back")
    defendant = case_of(store, case_id).defendant
    assert (defendant.needs, defendant.interpreter, defendant.name) == ("Deaf", "Polish", "Al Example")


def test_the_first_answer_of_a_case_from_a_file_is_named_too(store: Store, window: Window, broken: None) -> None:
    case_id = keep(store, defendant__needs=BROKEN, defendant__name="Al Example")
    failing(window, "task-list", case_id).press("failed-back")
    assert (case_of(store, case_id).defendant.needs, case_of(store, case_id).defendant.name) == ("", "Al Example")


def test_where_only_the_page_fails_the_latest_change_of_what_it_shows_is_named(
    store: Store, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = keep(store)
    saved(store, case_id, put("defendant.needs", BROKEN))
    saved(store, case_id, put("hearing.court", "Exampleton"))

    def draw(*_: object) -> None:
        if case_of(store, case_id).defendant.needs == BROKEN:
            raise ValueError(BROKEN)

    monkeypatch.setattr("spo.wizard.pages.step_page.consequences", draw)
    failing(window, "defendant", case_id)
    assert "It may fail on the latest change to what this page shows: Defendant: Needs." in window.text
    window.press("failed-back")
    assert case_of(store, case_id).defendant.needs == ""
    assert case_of(store, case_id).hearing.court == "Exampleton"


def test_the_way_to_the_task_list_is_offered_where_no_answer_is_at_fault(
    store: Store, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = keep(store)
    monkeypatch.setattr("spo.wizard.pages.step_page.consequences", lambda *_: 1 / 0)
    failing(window, "defendant", case_id)
    assert "Put it back as it was" not in window.labels
    assert window.press("failed-list").title == "Task list"


PRESSES = [
    ("defendant", "save-list", "spo.wizard.form.leaving.read"),
    ("what-he-would-learn", "list", "spo.wizard.pages.would_learn_page._ticked"),
    ("history", "restore-1", "spo.wizard.pages.history_page.refusals_told"),
]
"""On a page, a press, and what is broken that it needs."""


@pytest.mark.parametrize("press", PRESSES)
def test_a_press_that_fails_names_the_answer_on_the_page_it_was_made_on(
    store: Store, window: Window, monkeypatch: pytest.MonkeyPatch, press: tuple[str, str, str]
) -> None:
    page, key, breaks = press
    secret = {"whose": "p1", "kind": "home", "address": "7 Zyxwold Row", "withhold": True}
    case_id = keep(store, places__h=secret, incidents__i={"date": "3 June 2026", "what": "She got on the bus."})
    saved(store, case_id, put("defendant.needs", "Deaf"))
    window.go(page, case_id)
    with monkeypatch.context() as broken:
        broken.setattr(breaks, lambda *_: 1 / 0)
        window.app.button(key=key).click()
        window.app.run()
    assert not window.app.exception
    assert FAILED in window.text
    assert "It may fail on the latest change to what this page shows: Defendant: Needs." in window.text
    assert key in [button.key for button in window.app.button]
    assert window.press("failed-list").title == "Task list"


def test_every_button_says_so_where_its_press_fails() -> None:
    drawn = re.compile(r"\bst\.(?:form_submit_)?button\(|\.button\(|on_change=")
    rooms = Path(wizard.__file__).parent
    found = {path.name for path in rooms.rglob("*.py") if drawn.search(path.read_text("utf-8"))}
    assert found == {"press.py"}
