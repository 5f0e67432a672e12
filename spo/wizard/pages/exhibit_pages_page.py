"""The pages of an exhibit that is attached: to be looked at, one by one, where a program cannot read them."""

from collections.abc import Sequence

import streamlit as st

from spo.access import Act
from spo.assessment import counted, unlooked
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.looked_at import ask_looked_at, page_kept
from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.paging import paged
from ..screen.press import button
from ..screen.way import go, ids

ID = "exhibit-pages"
TITLE = "Pages of an exhibit"

_AT_ONCE = 10
_GONE = "This exhibit is not in the case any more."
_NONE = "Nothing is attached to this exhibit."
_LOOK = (
    "This program cannot read all of these pages, and this case withholds something. Look at all of each. A page stays "
    "out of the bundle until you have."
)


def draw(case: OpenCase, law: Guidance) -> None:
    (key,) = ids()
    exhibit = case.case.exhibits.get(key)
    opening(case.case, f"Exhibit {exhibit.mark}" if exhibit and exhibit.mark else "Exhibits")
    with st.container(horizontal=True, key="exits"):
        if exhibit:
            button("Go to the exhibit", key="exhibit", on_click=go, args=("exhibit", case.id, (key,)))
        button("Go to the exhibits", key="exhibits", on_click=go, args=("exhibits", case.id))
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    if not exhibit or not exhibit.attached:
        html(paragraph(_NONE if exhibit else _GONE))
        return
    pages = [
        f"exhibits.{key}.attached.{one}.pages.{number}.picture"
        for one, file in exhibit.attached.items()
        for number in file.pages
    ]
    waiting = unlooked(assessed(case).view, key)
    others = [path for path in pages if path not in waiting]
    if waiting:
        html(heading(2, f"{counted(len(waiting), 'page')} to look at"))
        html(paragraph(_LOOK))
        _pages(case, waiting, "to look at", ask=store().may(Act.CHANGE, case.id))
    if others:
        html(heading(2, f"{counted(len(others), 'page')} as they are served"))
        _pages(case, others, "as they are served", ask=False)


def _pages(case: OpenCase, pages: Sequence[str], what: str, ask: bool) -> None:
    """Draw pages, some at once, each with the button that says that it was looked at where that is asked."""
    for _, path in paged(pages, f"{case.id} {ids()[0]} {what}", what, _AT_ONCE):
        _, key, _, one, _, page, _ = path.split(".")
        said = f"page {page} of {case.case.exhibits[key].attached[one].name}"
        if ask:
            ask_looked_at(case, path, said, "it gives away nothing that is withheld")
        else:
            page_kept(case, path, said)
