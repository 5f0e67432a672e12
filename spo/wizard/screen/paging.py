"""A long list, a page at a time."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

import streamlit as st

from .press import button

A_PAGE = 25
"""How many items are listed at once."""

T = TypeVar("T")


def paged(items: Sequence[T], name: str, what: str = "", most: int = A_PAGE) -> Iterator[tuple[int, T]]:
    """Yield the items of the page that is open, each with its number, and draw the way to the other pages.

    `what` says what they are, where a page has more than one such list, and `most` how many are listed at once.
    """
    last = max(0, (len(items) - 1) // most)
    key = f"page-of-{name}"
    at = min(st.session_state.get(key, 0), last)
    yield from enumerate(items[at * most : (at + 1) * most], start=at * most + 1)
    of = f" of: {what}" if what else ""
    if last:
        with st.container(horizontal=True):
            if at:
                button(f"Show the {most} before{of}", key=f"{key}-before", on_click=_turn, args=(key, at - 1))
            if at < last:
                button(f"Show the {most} after{of}", key=f"{key}-after", on_click=_turn, args=(key, at + 1))


def from_the_first(name: str) -> None:
    """Show a list from its beginning again."""
    st.session_state.pop(f"page-of-{name}", None)


def _turn(key: str, to: int) -> None:
    st.session_state[key] = to
