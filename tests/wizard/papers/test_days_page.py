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


def test_the_certificate_leads_to_where_it_is_attached_and_stands_among_what_is_done(store: Store) -> None:
    signed = {"paper": "service-of-summons", "by": "PC Sol Example", "on": "2 January 2026"}
    case = apply(Case(), [*put("hearing.date", "30 January 2026"), *put("signed_papers.s", signed)])
    window = Window().go("days-due", keep(store, case))
    done = window.text.partition("Done, or over")[2]
    assert "Have the certificate of service signed" in done
    assert "Done: 2 January 2026." in done
    assert window.press("certificate").title == "Signed papers"
