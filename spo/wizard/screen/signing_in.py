"""What stands in place of every page for who is not signed in, and at the top of each for who is."""

import streamlit as st

from spo.access import NotSignedIn, Person

from .frame import html, look
from .markup import heading
from .person import sign_out
from .press import button

_OF = "of"


def sign_in_page(refused: NotSignedIn) -> None:
    """Draw why a page is not shown, and what can be done. What the window held of a case is let go of."""
    st.session_state.clear()
    look()
    html(heading(1, "Sign in", "top"))
    st.text(str(refused))
    if refused.again:
        st.button("Sign in", on_click=st.login, key="sign-in")
    else:
        st.button("Sign out", on_click=sign_out, key="sign-out")


def begin_window(me: Person) -> None:
    """Let go of what this window holds of another person's, and say who is signed in."""
    if st.session_state.get(_OF, me.id) != me.id:
        st.session_state.clear()
    st.session_state[_OF] = me.id
    if not me.is_alone:
        with st.container(horizontal=True, key="signed-in", vertical_alignment="center"):
            st.text(f"Signed in as {me.who}")
            button("Sign out", on_click=sign_out, key="sign-out")
