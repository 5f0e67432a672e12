"""The boxes of the case that still give a day, a name or a number that was changed elsewhere, and the way to each."""

from collections.abc import Collection, Iterable

import streamlit as st

from spo.documents import also_says, label

from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.status import page_for
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.press import as_label, button
from ..screen.way import go

_MOST = 12
_TITLE = "Still said elsewhere in the case"


def elsewhere(case: OpenCase, changes: Iterable[tuple[str, str]], but: Collection[str] = ()) -> None:
    """Draw the way to each box that gives what changes took out. `but` are the paths of boxes to leave out."""
    found = also_says(case.case, changes, but)
    if not found:
        return
    html(heading(2, _TITLE))
    with st.container(key="elsewhere"):
        for number, one in enumerate(found[:_MOST]):
            page, ids = page_for(one.path)
            said = f"{label(assessed(case).view, one.path)} also says “{one.value}”"
            button(as_label(said), key=f"also-{number}", on_click=go, args=(page, case.id, ids), type="tertiary")
    more = len(found) - _MOST
    html(paragraph(f"{more} more are not listed here.") if more > 0 else None)
