"""The list of cases: what is looked for stays in sight, and a new search begins at its first page."""

import pytest

from spo.store import Store
from spo.wizard.screen.paging import A_PAGE

from ..kept import at, keep
from ..window import Window


@pytest.fixture
def window(store: Store) -> Window:
    """A window on the list of two cases."""
    for name in ("Al Example", "Bo Sample"):
        keep(store, defendant__name=name)
    return Window()


def named(window: Window) -> list[str]:
    """Return the defendants in the list."""
    return [name for name in ("Al Example", "Bo Sample") if name in window.text]


def test_the_words_of_a_search_stand_in_the_box_as_long_as_the_list_is_theirs(window: Window) -> None:
    window.type("search-box", "bo").press_named("Search").press_named("Open case 1")
    assert window.title == "Task list"
    window.press("all")
    assert (named(window), window.shows("search-box")) == (["Bo Sample"], "bo")
    window.type("search-box", "").press_named("Search")
    assert named(window) == ["Al Example", "Bo Sample"]
    window.press_named("Open case 1").press("all")
    assert (named(window), window.shows("search-box")) == (["Al Example", "Bo Sample"], "")


def test_the_tick_for_archived_cases_stays_as_long_as_the_list_is_theirs(window: Window) -> None:
    window.press_named("Open case 1").press("this-case").press("archive")
    (left,) = named(window)
    window.type("archived-box", True).press_named("Search").press("begin").press_named("Go to the list of cases")
    assert named(window) != [left]
    assert window.shows("archived-box") is True


def test_another_search_begins_at_its_first_page(store: Store, window: Window) -> None:
    for number in at(2 * A_PAGE):
        keep(store, defendant__name=f"Jo Model {number}")
    window.go("cases").press_named(f"Show the {A_PAGE} after")
    assert f"Open case {A_PAGE + 1}" in window.labels
    assert "Open case 1" in window.type("search-box", "model").press_named("Search").labels


def test_the_file_box_stays_in_sight_while_a_problem_with_it_is_told(window: Window) -> None:
    assert [fold.proto.expanded for fold in window.app.expander] == [False]
    window.press_named("Open the case file")
    assert "Choose a case file" in window.problem
    assert [fold.proto.expanded for fold in window.app.expander] == [True]
