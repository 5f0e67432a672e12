"""What every page has: its look, its heading, and a sentence in place of a failure."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import streamlit as st
from markupsafe import Markup
from streamlit.elements.lib.layout_utils import LayoutConfig
from streamlit.proto.Html_pb2 import Html

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
_WIDTH = LayoutConfig(width="stretch")


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
    st._event._enqueue("html", Html(body=_look()))


@cache
def _look() -> str:
    return f"<style>{_LOOK.read_text(encoding='utf-8')}</style>"


def html(piece: Markup | None) -> None:
    """Draw a piece, if there is one."""
    if piece:
        _draw(piece)


def run(*pieces: Markup) -> None:
    """Run scripts, beside which a page may have a place for what they show."""
    _draw(join(*pieces), runs=True)


def _draw(piece: Markup, runs: bool = False) -> None:
    """Draw a piece as `st.html` does, which looks for indents and styles in every text again and takes far longer."""
    st._main._enqueue("html", Html(body=str(piece), unsafe_allow_javascript=runs), layout_config=_WIDTH)


def arrive(anchor: str) -> None:
    """Move focus and scroll to what has just changed."""
    run(script("arrive.js", anchor=anchor, move=moves()))
