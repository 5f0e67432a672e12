"""The day on which cases are assessed stays the one that was asked for, whatever is pressed meanwhile."""

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
