"""The box into which a person pastes. What stands in it belongs to one case, and is forgotten once added or left."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from ..screen.press import save_button
from ..screen.visit import moves, tell

SAID = "read"
"""The anchor of the heading under which a page says how it read what was pasted."""

_CHANGED = (
    "The words in the box had been changed, so they were read again and nothing was added. Look at how they were "
    "read, then add them."
)


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted for an owner, as it was last read."""

    owner: str
    words: str

    def add_button(self, label: str, add: Callable[..., None], *args: Any, key: str) -> None:
        """Draw the button that adds what was read. Words that were changed since are read again in its place."""
        # A second press of a button that read again is still a press of that button, and adds nothing either.
        save_button(label, self._add, add, args, key=f"{key}@{moves()}", type="primary")

    def _add(self, add: Callable[..., None], args: tuple[Any, ...]) -> None:
        if st.session_state[_box_key(self.owner)] == self.words:
            add(*args)
        else:
            _read(self.owner, _CHANGED)


def paste_box(owner: str, label: str, leave: Callable[[], None], preview: Callable[[Pasted], None]) -> None:
    """Draw the box for what is pasted for an owner, and under it how it was last read.

    All of it is one form, so that whatever is pressed, what stands in the box comes with it.
    """
    read: str = st.session_state.get(_read_key(owner), "")
    st.session_state.setdefault(_box_key(owner), read)
    with st.form("pasting", border=False):
        st.text_area(label, key=_box_key(owner), height=240)
        with st.container(horizontal=True):
            save_button("Read it", _read, owner, key="read-it", type="primary")
            save_button("Leave without adding", _leave, owner, leave, key="leave")
        if read.strip():
            preview(Pasted(owner, read))


def forget_pasted(owner: str) -> None:
    """Forget what was pasted for an owner."""
    st.session_state.pop(_read_key(owner), None)


def _read(owner: str, *problems: str) -> None:
    st.session_state[_read_key(owner)] = st.session_state[_box_key(owner)]
    if st.session_state[_box_key(owner)].strip():
        tell(*problems, anchor=SAID)
    else:
        tell("Paste into the box, then press Read it.")


def _leave(owner: str, leave: Callable[[], None]) -> None:
    forget_pasted(owner)
    leave()


def _read_key(owner: str) -> str:
    return f"pasted {owner}"


def _box_key(owner: str) -> str:
    return f"box {owner}"
