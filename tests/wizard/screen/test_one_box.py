"""Streamlit looks up no more than the box that it draws."""

from streamlit.runtime.state import SessionState

from spo.store import Store

from ..kept import keep
from ..window import Window


def test_the_whole_state_is_gathered_for_no_box_of_a_page(store: Store, monkeypatch) -> None:
    gathered = list[SessionState]()
    window, case_id = Window(), keep(store, witnesses={"w1": {"name": "Jo One", "called": "yes"}})
    monkeypatch.setattr(SessionState, "filtered_state", property(gathered.append))
    window.go("witness", case_id, "w1")
    assert window.shows("witnesses.w1.name") == "Jo One"
    assert gathered == []
