"""Boxes for files that let go of what was chosen, once it is said why it was refused."""

import streamlit as st


def key_of_files(box: str) -> str:
    """Return the key of a box for files, which is another each time that the box was emptied."""
    return f"{box}-{st.session_state.get(_times(box), 0)}"


def empty(box: str) -> None:
    """Let go of the files that are chosen in a box."""
    st.session_state[_times(box)] = st.session_state.get(_times(box), 0) + 1


def _times(box: str) -> str:
    return f"emptied-{box}"
