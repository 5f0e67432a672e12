"""What a window keeps of the widgets it drew: those of this page and the one before, however long it is used."""

from spo.store import Store

from ..kept import keep
from ..window import Window

TWO = {"w1": {"name": "Jo One"}, "w2": {"name": "Jo Two"}}


def known(window: Window) -> set[str]:
    """Return the keys of the widgets of which Streamlit knows something in a window."""
    state = window.app._session_state._state
    ids = state._new_widget_state.widget_metadata
    assert ids.keys() >= state._key_id_mapper.id_key_mapping.keys()
    return {key for id in ids if (key := state._key_id_mapper.id_key_mapping.get(id))}


def save(window: Window, case_id: str, number: int) -> Window:
    """Change a witness, which leads back to the list."""
    return window.go("witness", case_id, "w1").type("witnesses.w1.name", f"Jo {number}").press("save-on")


def test_a_window_knows_no_more_widgets_after_ten_saves_than_after_two(store: Store) -> None:
    window, case_id = Window(), keep(store, witnesses=TWO)
    counts = [len(known(save(window, case_id, number))) for number in range(10)]
    assert len(set(counts[1:])) == 1


def test_the_page_before_is_known_still_because_the_browser_may_send_another_press_on_it(store: Store) -> None:
    window, case_id = Window(), keep(store, witnesses=TWO)
    save(window, case_id, 1)
    before = {key for key in known(window) if key.startswith("witnesses.w1.")}
    assert "save-on" in known(window)
    assert before
    window.go("task-list", case_id)
    window.go("witnesses", case_id)
    assert known(window).isdisjoint(before | {"save-on"})
