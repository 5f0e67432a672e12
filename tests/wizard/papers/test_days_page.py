"""The page Days due: what is late first, and the way to the page on which each thing is recorded."""

from spo.case import Case, apply
from spo.store import Store
from tests.store.people import put

from ..kept import keep
from ..window import Window


def test_what_is_late_comes_first_and_recording_it_is_one_press_away(store: Store, order_breached: Case) -> None:
    heard = {"date": "20 November 2026", "came_of": "adjourned", "adjourned_to": "2 January 2026"}
    case_id = keep(store, apply(order_breached, [*put("hearing.date", "1 January 2026"), *put("heard.h1", heard)]))
    window = Window().go("task-list", case_id).press("days-due")
    assert window.title == "Days due"
    assert window.text.index("Late") < window.text.index("The hearing") < window.text.index("2 January 2026")
    assert window.press("hearing").title == "Hearings that were held"
