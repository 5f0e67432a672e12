"""The quick check keeps nothing but what goes with an application."""

from spo.store import Store

from ..window import Window, case_of

ACTS = "quick-quick_check.acts"


def checked() -> Window:
    """Return a window in which the quick check has been answered once."""
    return Window().press("begin").type(ACTS, "yes").press_named("See what the answers say")


def test_an_answer_that_is_changed_after_the_check_goes_with_the_case(store: Store) -> None:
    window = checked().type(ACTS, "no").press("start")
    assert window.title == "Task list"
    assert case_of(store, window.case_id).quick_check.acts == "no"


def test_nothing_is_kept_when_the_page_is_left(store: Store) -> None:
    window = checked().press_named("Go to the list of cases")
    assert "quick-case" not in window.app.session_state
    assert window.press("begin").shows(ACTS) is None
    assert "What the answers say" not in window.text
    assert store.listed() == []


def test_nothing_is_kept_when_the_page_is_left_by_the_browsers_own_back(store: Store) -> None:
    assert checked().go("cases").press("begin").shows(ACTS) is None
    assert store.listed() == []


def test_the_answers_stay_while_the_page_is_open(store: Store) -> None:
    window = checked()
    assert window.press_named("See what the answers say").shows(ACTS) == "yes"
