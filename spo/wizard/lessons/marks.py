"""What is marked as a fault in a lesson: kept in this window while it is open, and nowhere else."""

import streamlit as st

_MARKS = "lesson-marks"


def marked(lesson: str) -> frozenset[str]:
    """Return the ids of what is marked in a lesson."""
    found: dict[str, frozenset[str]] = st.session_state.get(_MARKS, {})
    return found.get(lesson, frozenset())


def mark(lesson: str, item: str, box: str) -> None:
    """Note whether a box is ticked, that says of an item that it is a fault."""
    held = marked(lesson) - {item}
    _keep(lesson, held | {item} if st.session_state[box] else held)


def unmark(lesson: str) -> None:
    """Let go of every mark of a lesson."""
    _keep(lesson, frozenset())


def _keep(lesson: str, items: frozenset[str]) -> None:
    st.session_state[_MARKS] = {**st.session_state.get(_MARKS, {}), lesson: items}
