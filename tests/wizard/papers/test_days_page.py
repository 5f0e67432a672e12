"""The page Days due: what is late first, and the way to the page on which each thing is recorded."""

from datetime import timedelta

from spo.case import Case, apply
from spo.case.days import in_full
from spo.store import Store, filings
from tests.store.people import ANN, put

from ..kept import keep
from ..signed_in import SignIn, filed, sign_in
from ..window import Window

__all__ = ["sign_in"]


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


def test_a_summons_served_before_the_papers_were_filed_is_told_of_with_both_days(
    store: Store, order_breached: Case, sign_in: SignIn
) -> None:
    case_id = filed(store, order_breached, sign_in)
    (filing,) = filings(store.decisions(case_id))
    for revision, (day, is_told) in enumerate([(filing.day - timedelta(days=1), True), (filing.day, False)], start=1):
        store.save(case_id, put("summons_service.date", in_full(day)), ANN, filing.said.at, revision)
        said = (
            f"The summons is recorded as served on {in_full(day)}, before the papers were filed on "
            f"{in_full(filing.day)}."
        )
        assert (said in Window().go("days-due", case_id).text) is is_told
