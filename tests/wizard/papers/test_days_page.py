"""The page Days due: what is late first, and the way to the page on which each thing is recorded."""

from spo.case import Case, apply
from spo.store import Store
from tests.store.people import put

from ..kept import keep
from ..window import Window


def test_what_is_late_comes_first_and_recording_it_is_one_press_away(store: Store, order_breached: Case) -> None:
    heard = {"date": "1 January 2026", "came_of": "adjourned", "adjourned_to": "2 January 2026"}
    case_id = keep(store, apply(order_breached, [*put("hearing.date", "1 January 2026"), *put("heard.h1", heard)]))
    window = Window().go("task-list", case_id).press("days-due")
    assert window.title == "Days due"
    assert window.text.index("Late") < window.text.index("The hearing") < window.text.index("2 January 2026")
    assert window.press("hearing").title == "Hearings that were held"


def test_a_day_that_cannot_be_is_said_where_days_are_counted_where_it_is_recorded_and_on_the_task_list(
    store: Store,
) -> None:
    heard = {"date": "20 November 2026", "came_of": "adjourned", "adjourned_to": "2 January 2026"}
    case_id = keep(store, apply(Case(), put("heard.h1", heard)))
    wrong = "“Hearings that were held 1: Day to which it was adjourned” is 2 January 2026, and cannot be before"
    assert wrong in Window().go("days-due", case_id).text
    assert "To check: Day to which it was adjourned" in Window().go("heard", case_id).text
    page = Window().go("hearing-held", case_id, "h1")
    assert wrong in page.text
    assert page.shows("heard.h1.adjourned_to") == "2 January 2026"
    assert "to mend" in next(one for one in Window().go("task-list", case_id).labels if one.startswith("Hearings that"))
