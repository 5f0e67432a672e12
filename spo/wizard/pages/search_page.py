"""Search within a case: where the words were typed, and the way to that page."""

import streamlit as st

from spo.assessment import counted
from spo.case import Case, about_at, texts
from spo.documents import label
from spo.guidance import Guidance

from ..display.opening import opening
from ..open_case.day import view_of
from ..open_case.saving import OpenCase
from ..questions.status import page_for
from ..screen.frame import html
from ..screen.markup import led, paragraph
from ..screen.paging import from_the_first, paged
from ..screen.press import button, form_button, passing_form
from ..screen.visit import tell
from ..screen.way import go

ID = "search"
TITLE = "Search this case"

_WORDS = "searched"
_AROUND = 80


def matches(case: Case, words: str) -> list[tuple[str, str]]:
    """Return the path and the text of everything typed in which each of the words stands, in any case."""
    wanted = words.casefold().split()
    return [(path, text) for path, text in texts(case) if wanted and all(word in text.casefold() for word in wanted)]


def around(text: str, words: str) -> str:
    """Return the part of a text in which the first of the words stands."""
    at = text.casefold().find(words.casefold().split()[0])
    first, last = max(0, at - _AROUND), at + _AROUND
    return f"{'…' if first else ''}{text[first:last].strip()}{'…' if last < len(text) else ''}"


def draw(case: OpenCase, law: Guidance) -> None:
    words: str = st.session_state.get(_WORDS, {}).get(case.id, "")
    opening(case.case)
    with passing_form("search-form"), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input("Words to look for", key="words", max_chars=200, width=360)
        form_button("Search", type="primary", on_click=_search, args=(case.id,))
        form_button("Go to the task list", on_click=go, args=("task-list", case.id))
    if not words:
        return
    hits = [
        (_field(case.case, path), text) for path, text in matches(case.case, words) if about_at(path).words != "program"
    ]
    html(paragraph(f"Found in {counted(len(hits), 'place')}." if hits else "Nothing is found.", anchor="found"))
    view = view_of(case)
    for number, (path, text) in paged(hits, "search"):
        html(led(f"{number}. {label(view, path)}:", around(text, words)))
        page, items = page_for(path)
        button(f"Go to result {number}", key=f"hit-{number}", on_click=go, args=(page, case.id, items))


def _field(case: Case, path: str) -> str:
    """Return the field in which a text is shown: words that could not be read stand where they were typed."""
    return case.unread[path.split(".")[1]].path if path.startswith("unread.") else path


def _search(case_id: str) -> None:
    st.session_state[_WORDS] = {case_id: st.session_state["words"]}
    from_the_first("search")
    tell()
