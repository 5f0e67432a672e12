"""What stands in place of every page for who is not signed in, and at the top of each for who is."""

from contextlib import suppress

import streamlit as st

from spo.access import NotSignedIn, Person
from spo.store import StoreError

from ..screen.frame import html, look
from ..screen.markup import heading
from ..screen.person import sign_out
from ..screen.press import begin_run, button, button_outside
from .session import note_signed_out, store

_OF = "of"


def sign_in_page(refused: NotSignedIn) -> None:
    """Draw why a page is not shown, and what can be done. What the window held of a case is let go of."""
    st.session_state.clear()
    look()
    html(heading(1, "Sign in", "top"))
    st.text(str(refused))
    if refused.again:
        button_outside("Sign in", on_click=st.login, key="sign-in")
    else:
        button_outside("Sign out", on_click=_out, key="sign-out")


def begin_window(me: Person) -> None:
    """Let go of what this window holds of another person's.

    Raises NotSignedIn for somebody who has signed out at another of the program's processes.
    """
    if me.is_alone:
        return
    of = st.session_state.get(_OF)
    is_new = of != me.id
    if is_new and of is not None:  # what was typed at another process comes to a window that is nobody's yet
        st.session_state.clear()
        begin_run()
    with suppress(StoreError):  # which the page says, and the next run tries again
        door = store()
        if is_new:
            door.arrive()
            st.session_state[_OF] = me.id


def say_who(me: Person) -> None:
    """Say at the top of a page who is signed in."""
    if me.is_alone:
        return
    with st.container(horizontal=True, key="signed-in", vertical_alignment="center"):
        st.text(f"Signed in as {me.who}")
        button("Sign out", on_click=_out, key="sign-out")


def _out() -> None:
    note_signed_out(sign_out())
