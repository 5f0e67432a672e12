"""Buttons, and forms that save nothing.

A press is acted on once, also by a program that was started again in between. What fails at a press is said on the page
that is then drawn.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import streamlit as st

from spo.access import NotSignedIn
from spo.store import StoreError

from .failures import log
from .person import person
from .visit import moved, tell

Act = Callable[..., object]

_MARKDOWN = re.compile(r"[\\`*_\[\]$~<>#|]|:(?=[A-Za-z])")
_ACTED, _DONE, _FAILED = "acted", "done", "press-failed"


def begin_run() -> None:
    """Note whether a press was acted on before this run of the script."""
    st.session_state[_DONE] = st.session_state.pop(_ACTED, False)


def last_press_failed() -> bool:
    """Return whether the press before this run of the script failed, and let go of it."""
    return bool(st.session_state.pop(_FAILED, False))


def as_label(words: str) -> str:
    """Return anybody's words for the label of a button, where Markdown would change some of them."""
    return _MARKDOWN.sub(r"\\\g<0>", words)


def button(label: str, *, on_click: Act | None = None, args: tuple[Any, ...] = (), **look: Any) -> bool:
    """Draw a button."""
    return st.button(label, on_click=on_click and _press, args=(on_click, args), **look)


def button_outside(label: str, *, on_click: Act, **look: Any) -> bool:
    """Draw a button for somebody who is not let in."""
    return st.button(label, on_click=_do, args=(on_click, ()), **look)


def tick_box(label: str, *, on_tick: Act, args: tuple[Any, ...] = (), **look: Any) -> bool:
    """Draw a box to tick, which acts as it is ticked."""
    return st.checkbox(label, on_change=_press, args=(on_tick, args), **look)


def unseen_box(key: str, acts: Mapping[str, tuple[Act, tuple[Any, ...]]]) -> None:
    """Draw a box for a script alone, which puts into it the name of the act that a press is for, and when it was."""
    st.text_input("Pressed", key=key, label_visibility="collapsed", on_change=_heard, args=(key, acts))


def form_button(label: str, *, on_click: Act, args: tuple[Any, ...] = (), **look: Any) -> bool:
    """Draw a button of a form that keeps nothing of it."""
    return st.form_submit_button(label, on_click=_press, args=(on_click, args), **look)


@contextmanager
def passing_form(key: str, border: bool = False, enter: bool = True) -> Iterator[None]:
    """Draw a form of which nothing is for a case, such as one that searches: it may be left with words in it.

    One that `enter` does not submit decides something, which a key alone should not.
    """
    with st.container(key=f"passing-{key}"), st.form(key, border=border, enter_to_submit=enter):
        yield


def save_button(label: str, act: Act, *args: Any, key: str, **look: Any) -> None:
    """Draw a button that acts on what stands in its form.

    A program that was started again hears of the first press before it has drawn the page, and so before it knows
    what the button does: it acts once the page is drawn.
    """
    pressed = st.form_submit_button(label, on_click=_act, args=(act, args), key=key, **look)
    if pressed and not st.session_state[_DONE]:
        act(*args)
        st.rerun()


def _heard(key: str, acts: Mapping[str, tuple[Act, tuple[Any, ...]]]) -> None:
    """Do what was pressed, and empty the box for the next press. What is drawn no longer does nothing."""
    name, st.session_state[key] = st.session_state[key].partition(" ")[0], ""
    if name in acts:
        _press(*acts[name])


def _act(act: Act, args: tuple[Any, ...]) -> None:
    st.session_state[_ACTED] = True
    _press(act, args)


def _press(act: Act, args: tuple[Any, ...]) -> None:
    try:
        person()
    except NotSignedIn:
        return  # which the page says instead
    _do(act, args)


def _do(act: Act, args: tuple[Any, ...]) -> None:
    try:
        act(*args)
    except NotSignedIn:
        return
    except StoreError as error:
        tell(str(error))
    except Exception as error:
        log(error)
        st.session_state[_FAILED] = True
        moved()
