"""Forms that save nothing, and the buttons of those that do.

A press is acted on once, also by a program that was started again in between.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import streamlit as st

_ACTED, _DONE = "acted", "done"


def begin_run() -> None:
    """Note whether a press was acted on before this run of the script."""
    st.session_state[_DONE] = st.session_state.pop(_ACTED, False)


@contextmanager
def passing_form(key: str, border: bool = False) -> Iterator[None]:
    """Draw a form of which nothing is for a case, such as one that searches: it may be left with words in it."""
    with st.container(key=f"passing-{key}"), st.form(key, border=border):
        yield


def save_button(label: str, act: Callable[..., None], *args: Any, key: str, **look: Any) -> None:
    """Draw a button that acts on what stands in its form.

    A program that was started again hears of the first press before it has drawn the page, and so before it knows
    what the button does: it acts once the page is drawn.
    """
    pressed = st.form_submit_button(label, on_click=_act, args=(act, args), key=key, **look)
    if pressed and not st.session_state[_DONE]:
        act(*args)
        st.rerun()


def _act(act: Callable[..., None], args: tuple[Any, ...]) -> None:
    st.session_state[_ACTED] = True
    act(*args)
