"""An officer says on the page of a text that it gives nobody away, and it is asked again once the text is changed."""

from typing import Any

from spo.store import Store

from ..kept import keep
from ..window import Window, case_of

SECRET = {"whose": "p1", "kind": "home", "address": "7 Zyxwold Row, Exampleton", "withhold": True}
BUS = "She now gets the 14 bus."
FOUND = "Read “Incidents 1: What happened” as the defendant would."


def case_with(store: Store, **items: Any) -> str:
    """Keep a case in which a place is withheld."""
    return keep(store, protected_persons__p1={"name": "Orla Example"}, places__h=SECRET, **items)


def test_the_officer_s_answer_about_a_text_settles_it_until_the_text_is_changed(store: Store) -> None:
    case_id = case_with(store, incidents__i1={"date": "3 June 2026", "what": BUS})
    window = Window().go("incident", case_id, "i1")
    assert FOUND in window.text
    window.type("read-over-incidents.i1.what@1", True).press("save-list")
    assert [held.gives_away for held in case_of(store, case_id).read_over.values()] == ["no"]
    window.go("incident", case_id, "i1")
    assert FOUND not in window.text
    window.type("incidents.i1.what@2", f"{BUS} He saw her.").press("save-list")
    assert FOUND in window.go("incident", case_id, "i1").text


def test_an_answer_is_about_the_text_that_is_saved_with_it(store: Store) -> None:
    case_id = case_with(store, incidents__i1={"date": "3 June 2026", "what": BUS})
    window = Window().go("incident", case_id, "i1")
    window.type("incidents.i1.what@1", f"{BUS} He saw her.").type("read-over-incidents.i1.what@1", True)
    assert FOUND not in window.press("save-list").go("incident", case_id, "i1").text


def test_an_exhibit_that_was_looked_at_is_looked_at_again_once_something_else_is_withheld(store: Store) -> None:
    case_id = case_with(store, exhibits__e1={"mark": "OF/8", "redacted": "no"})
    window = Window().go("exhibit", case_id, "e1")
    window.type("read-over-exhibits.e1.redacted@1", True).press("save-list").go("exhibit", case_id, "e1")
    assert not [box for box in window.app.checkbox if str(box.key).startswith("read-over-")]
    window.go("place", case_id, "n1").type("places.n1.address@2", "9 Birch Road").type("places.n1.withhold@2", True)
    window.press("save-list").go("exhibit", case_id, "e1")
    assert window.shows("read-over-exhibits.e1.redacted@3") is False


def test_a_picture_that_was_looked_at_is_shown_by_what_it_is_of_and_settled_by_a_tick(store: Store) -> None:
    exhibit = {"mark": "OF/8", "description": "A photograph of a letter", "redacted": "yes", "picture": "0" * 64}
    case_id = case_with(store, exhibits__e1=exhibit)
    assert "A photograph of a letter" in Window().go("what-he-would-learn", case_id).text
    window = Window().go("exhibit", case_id, "e1")
    window.type("read-over-exhibits.e1.picture@1", True).press("save-list").go("exhibit", case_id, "e1")
    assert not [box for box in window.app.checkbox if str(box.key).startswith("read-over-")]


def test_what_is_withheld_is_said_on_the_page_as_soon_as_it_is_typed(store: Store) -> None:
    case_id = case_with(store, incidents__i1={"date": "3 June 2026", "what": "He waited."})
    window = Window().go("incident", case_id, "i1")
    window.type("incidents.i1.what@1", "He waited at seven zyxwold row.").press("save-list")
    said = window.go("incident", case_id, "i1").text
    assert "Take what is withheld out of “Incidents 1: What happened”." in said
    assert "gives away a place that is marked withheld" in said
