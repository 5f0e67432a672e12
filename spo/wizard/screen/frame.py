"""What every page has: its look, its heading, and a sentence in place of a failure."""

from collections.abc import Callable
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from spo.guidance import Guidance, GuidanceError, guidance
from spo.store import StoreError

from . import notices
from .failures import log
from .markup import heading, join
from .press import button, last_press_failed
from .scripts import script
from .undrawn import let_go_of_the_undrawn
from .visit import arrived, begin, current, last_save, moves

TOP = "top"
"""The anchor of a page's heading."""

FAILED = "This tool failed, and not because of what you did. Tell whoever looks after it. What you saved is kept."
UNRELIABLE = "The guidance that this tool works from cannot be relied on, so nothing can be assessed. {}"

_LOOK = Path(__file__).parent / "look.css"


def page(id: str, title: str, draw: Callable[[Guidance], None], failed: Callable[[], object] = bool) -> None:
    """Draw a page under its title. What goes wrong is a sentence on it, and is logged without a word of the case.

    `failed` draws what can be done where the tool itself failed, in drawing it or at the press before.
    """
    begin(id)
    if arrived():
        let_go_of_the_undrawn()
    look()
    run(script("boxes.js"), script("typed.js", saved=last_save(), move=moves()))
    html(heading(1, title, TOP))
    if told := last_press_failed():
        html(notices.problems((FAILED,)))
        failed()
    try:
        draw(guidance())
    except GuidanceError as error:
        html(notices.problems((UNRELIABLE.format(error),)))
    except StoreError as error:
        html(notices.problems((str(error),)))
        button("Try again", key="try-again")
    except Exception as error:
        log(error)
        if not told:
            html(notices.problems((FAILED,)))
            failed()
    arrive("problem" if told or current().problems else current().anchor or TOP)


def look() -> None:
    """Give what is drawn the look of every page."""
    st.html(_LOOK)


def html(piece: Markup | None) -> None:
    """Draw a piece, if there is one."""
    if piece:
        st.html(str(piece))


def run(*pieces: Markup) -> None:
    """Run scripts, beside which a page may have a place for what they show."""
    st.html(str(join(*pieces)), unsafe_allow_javascript=True)


def arrive(anchor: str) -> None:
    """Move focus and scroll to what has just changed."""
    run(script("arrive.js", anchor=anchor, move=moves()))
