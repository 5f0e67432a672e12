"""The papers as a force solicitor reads them: passage by passage, with what each rests on, and what was said of it."""

from collections.abc import Mapping

import streamlit as st

from spo.access import Act
from spo.assessment import View, counted, titled
from spo.case.english import capital
from spo.documents import Block, Paper, Paragraph, Table, place_names, preview
from spo.guidance import Guidance
from spo.store import Thread, threads, waiting

from ..display.opening import opening
from ..open_case.approved import papers_to_read
from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import heading, paragraph, table
from ..screen.paging import paged
from ..screen.person import now
from ..screen.press import as_label, button
from ..screen.way import go
from . import printed, remark_page, said
from .came_back import came_back

ID = "review"
TITLE = "Review"

_BOX, _SHOWN = "review-box", "review-shown"
_COLUMNS = ("No.", "Paper", "On", "What is said", "How far", "By", "Waits")
_FAR = {"open": "Open", "answered": "Answered"}


def draw(case: OpenCase, law: Guidance) -> None:
    view, papers = assessed(case).view, papers_to_read(case)
    remarks = store().remarks(case.id)
    opening(case.case)
    with st.container(horizontal=True, key="exits"):
        button("Go to the papers", key="papers", on_click=go, args=("papers", case.id))
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    _waiting(case, law, view, papers, waiting(remarks))
    if store().may(Act.COMMENT, case.id):
        came_back(case, law, papers)
    _paper(case, law, papers, threads(remarks))


def how_many(case: OpenCase) -> str:
    """Return how many comments wait, as the task list says it. Raises StoreError."""
    waits = waiting(store().remarks(case.id))
    return f"{counted(len(waits), 'comment')} to resolve" if waits else "To read and comment"


def _waiting(case: OpenCase, law: Guidance, view: View, papers: Mapping[str, Paper], waits: list[Thread]) -> None:
    """Draw what is not resolved, that which waits longest first."""
    html(heading(2, "What waits"))
    if not waits:
        html(paragraph("No comment waits."))
        return
    shown = [one for _, one in paged(waits, f"{case.id} review")]
    on = [(one.comment.paper, one.comment.places) for one in shown]
    called = said.called(view, papers, on)
    rows = [
        (
            str(one.comment.n),
            titled(view, law.every_paper[one.comment.paper]).title
            if one.comment.paper in law.every_paper
            else one.comment.paper,
            name,
            one.comment.text or ("Asks for more." if one.comment.asks else "Words are proposed."),
            _FAR[one.state],
            capital(one.comment.by or said.who(one.comment)),
            said.days(one.comment.at, now()),
        )
        for one, name in zip(shown, called, strict=True)
    ]
    html(table("Comments that are not resolved, the longest first", _COLUMNS, rows, "numbered"))
    with st.container(horizontal=True, key="waiting"):
        for one, name in zip(shown, called, strict=True):
            place = next(iter(one.comment.places), "")
            args = (case, one.comment.paper, place)
            label = as_label(f"Go to comment {one.comment.n}: {name}")
            button(label, key=f"go-{one.comment.n}", on_click=remark_page.open_at, args=args)


def _paper(case: OpenCase, law: Guidance, papers: Mapping[str, Paper], made: list[Thread]) -> None:
    view = assessed(case).view
    html(heading(2, "Read and comment"))
    ids = list(papers)
    shown = st.session_state.get(_SHOWN)
    chosen = st.radio(
        "Which paper do you read?",
        ids,
        index=ids.index(shown) if shown in ids else 0,
        format_func=lambda id: titled(view, law.every_paper[id]).title,
        key=_BOX,
        horizontal=True,
    )
    st.session_state[_SHOWN] = chosen
    paper = papers[chosen]
    here = [one for one in made if one.comment.paper == chosen]
    html(heading(3, paper.entry.title))
    _threads(case, paper, "", "Comment on the whole paper", here)
    blocks = preview(paper, most=said.MOST_ROWS)
    names = place_names(view, paper, blocks)
    for block in blocks:
        html(printed.blocks([block]))
        for number, (place, label) in enumerate(_places(block, names)):
            if number == 0:
                html(said.rests_on(law, view, paper, place))
            _threads(case, paper, place, label, here)


def _places(block: Block, names: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return each place of a block that can be commented on, and the words of its button."""
    if isinstance(block, Paragraph):
        return [(block.id, "Comment on this passage")] if block.id else []
    if not isinstance(block, Table) or not block.name:
        return []
    ids = [f"{block.name}.{row.id}" for row in block.rows if row.id]
    return [(id, f"Comment on {names[id]}") for id in ids]


def _threads(case: OpenCase, paper: Paper, place: str, label: str, here: list[Thread]) -> None:
    """Draw what was said of a place, and the way to say more."""
    held = [one for one in here if (place in one.comment.places if place else not one.comment.places)]
    for one in held:
        html(said.thread(one, now()))
    button(
        as_label(label),
        key=f"say-{paper.entry.id}-{place}",
        on_click=remark_page.open_at,
        args=(case, paper.entry.id, place),
        type="tertiary",
    )
