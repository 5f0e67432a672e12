"""What a box asks of Streamlit's state: its own value alone, and not all that the state holds for each box."""

from types import SimpleNamespace

from streamlit.elements.widgets import radio, selectbox, text_widgets
from streamlit.runtime.state import get_session_state


def ask_of_one_box() -> None:
    """Have Streamlit look up no more than the box that it draws.

    It gathers the values of all boxes to ask whether one is among them and empty, which took half the time of a page of
    180. To `in` and `[]` the state that it gathers them from gives the same answers.
    """
    for boxes in (radio, selectbox, text_widgets):
        boxes.get_session_state = _state  # type: ignore[attr-defined]


def _state() -> SimpleNamespace:
    return SimpleNamespace(filtered_state=get_session_state())
