"""What every page has: its look, its heading, what is open, and a sentence in place of a failure."""

import logging
from collections.abc import Callable
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from spo.guidance import Guidance, GuidanceError, guidance

from . import notices
from .desk import Desk
from .markup import heading
from .quiet import where

TOP = "top"
"""The anchor of a page's heading."""

FAILED = "This tool failed, and not because of what you did. Tell whoever looks after it. Nothing you had open is lost."
UNRELIABLE = "The guidance that this tool works from cannot be relied on, so nothing can be assessed. {}"

_LOOK = Path(__file__).with_name("look.css")
_ARRIVE = """<script>/* {moves} */ {{
  const place = document.getElementById("{anchor}");
  if (place) {{ place.focus({{preventScroll: true}}); place.scrollIntoView({{block: "start"}}); }}
}}</script>"""
_LOG = logging.getLogger(__name__)


def page(title: str, draw: Callable[[Guidance], None]) -> None:
    """Draw a page under its title. What goes wrong is a sentence on it, and is logged without a word of the case."""
    st.html(_LOOK)
    html(heading(1, title, TOP))
    try:
        draw(guidance())
    except GuidanceError as error:
        html(notices.problems((UNRELIABLE.format(error),)))
    except Exception as error:
        _LOG.error("The page could not be drawn: %s", where(error))
        html(notices.problems((FAILED,)))


def desk() -> Desk:
    """Return what this person has open. It outlives a move from page to page."""
    held: Desk = st.session_state.setdefault("desk", Desk())
    return held


def leave() -> None:
    """Note that this person is going to another page, which then arrives at its own place."""
    st.session_state["desk"] = desk().told()


def html(piece: Markup | None) -> None:
    """Draw a piece, if there is one."""
    if piece:
        st.html(str(piece))


def arrive(anchor: str) -> None:
    """Move focus and scroll to what has just changed: after a button, the browser stays where the button was."""
    st.html(_ARRIVE.format(anchor=anchor, moves=desk().moves), unsafe_allow_javascript=True)
