"""The box into which a person pastes. What stands in it belongs to one case, and is forgotten once added or left."""

from collections.abc import Callable

import streamlit as st

from .visit import tell

SAID = "read"
"""The anchor of the heading under which a page says how it read what was pasted."""


def paste_box(owner: str, label: str, leave: Callable[[], None]) -> str:
    """Draw the box for what is pasted for an owner, and return the words as they were last read."""
    read: str = st.session_state.get(_read_key(owner), "")
    st.session_state.setdefault(_box_key(owner), read)
    with st.form("pasting", border=False):
        st.text_area(label, key=_box_key(owner), height=240)
        with st.container(horizontal=True):
            st.form_submit_button("Read it", type="primary", on_click=_read, args=(owner,), key="read-it")
            st.form_submit_button("Leave without adding", on_click=_leave, args=(owner, leave), key="leave")
    return read


def forget_pasted(owner: str) -> None:
    """Forget what was pasted for an owner."""
    st.session_state.pop(_read_key(owner), None)


def _read(owner: str) -> None:
    st.session_state[_read_key(owner)] = st.session_state[_box_key(owner)]
    if st.session_state[_box_key(owner)].strip():
        tell(anchor=SAID)
    else:
        tell("Paste into the box, then press Read it.")


def _leave(owner: str, leave: Callable[[], None]) -> None:
    forget_pasted(owner)
    leave()


def _read_key(owner: str) -> str:
    return f"pasted {owner}"


def _box_key(owner: str) -> str:
    return f"box {owner}"
