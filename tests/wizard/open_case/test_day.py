"""A window assesses its open case, on the day that was asked for, by what it worked out of that case before."""

from spo.store import Store

from ..kept import incidents, keep
from ..window import Window


def test_the_day_that_was_asked_for_outlasts_a_list_with_a_button_to_go_on(store: Store) -> None:
    case_id = keep(store, **incidents(1))
    window = Window().go("what-it-shows", case_id).type("day", "3 June 2026").press_named("Assess again")
    assert "Assessed as on 3 June 2026" in window.text
    for page in ("incidents", "incidents", "what-it-shows"):
        window.go(page, case_id)
    assert "Assessed as on 3 June 2026" in window.text
    window.go("incidents", case_id).press("on").go("what-it-shows", case_id)
    assert "Assessed as on 3 June 2026" in window.text


def test_a_window_goes_by_what_it_worked_out_of_the_open_case_and_of_no_other(store: Store) -> None:
    one, other = keep(store, **incidents(2)), keep(store, **incidents(2, what="Somebody rang."))
    window = Window().go("what-it-shows", one)
    first = window.app.session_state["assessed"]
    window.go("incident", one, "i1").type("incidents.i1.what", "He stood at the gate.").press("save-on").go(
        "what-it-shows", one
    )
    again = window.app.session_state["assessed"]
    assert again.of != first.of
    assert again.memo is first.memo
    window.go("what-it-shows", other)
    assert window.app.session_state["assessed"].memo is not first.memo
    assert "He stood at the gate." not in repr(vars(window.app.session_state["assessed"].memo))
