"""The papers as a force solicitor reads them: passage by passage, with what each rests on, and what was said of it."""

import streamlit as st

from spo.access import Act
from spo.assessment import counted
from spo.documents import Block, Paper, Paragraph, Table, preview
from spo.guidance import Guidance
from spo.store import Thread, threads, waiting

from ..display.opening import opening
from ..open_case.day import case_with_papers
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..open_case.with_papers import CaseWithPapers
from ..screen.frame import html
from ..screen.markup import heading, paragraph, table
from ..screen.paging import paged
from ..screen.person import now
from ..screen.press import button
from ..screen.way import go
from . import printed, remark_page, said
from .came_back import came_back

ID = "review"
TITLE = "Review"

_BOX, _SHOWN = "review-box", "review-shown"
_MOST_ROWS = 100
_COLUMNS = ("No.", "Paper", "On", "What is said", "How far", "By", "Waits")
_FAR = {"open": "Open", "answered": "Answered"}


def draw(case: OpenCase, law: Guidance) -> None:
    """Draw the page."""
    found = case_with_papers(case)
    remarks = store().remarks(case.id)
    opening(case.case)
    with st.container(horizontal=True, key="exits"):
        button("Go to the papers", key="papers", on_click=go, args=("papers", case.id))
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    _waiting(case, law, found, waiting(remarks))
    if store().may(Act.COMMENT, case.id):
        came_back(case, law, found)
    _paper(case, law, found, threads(remarks))


def how_many(case: OpenCase) -> str:
    """Return how many comments wait, as the task list says it. Raises StoreError."""
    waits = waiting(store().remarks(case.id))
    return f"{counted(len(waits), 'comment')} to resolve" if waits else "To read and comment"


def _waiting(case: OpenCase, law: Guidance, found: CaseWithPapers, waits: list[Thread]) -> None:
    """Draw what is not resolved, that which waits longest first."""
    html(heading(2, "What waits"))
    if not waits:
        html(paragraph("No comment waits."))
        return
    shown = [one for _, one in paged(waits, f"{case.id} review")]
    rows = [
        (
            str(one.comment.n),
            law.papers[one.comment.paper].title if one.comment.paper in law.papers else one.comment.paper,
            said.called(found.papers.get(one.comment.paper), one.comment.places),
            one.comment.text or ("Asks for more." if one.comment.asks else "Words are proposed."),
            _FAR[one.state],
            one.comment.by or one.comment.who,
            said.days(one.comment.at, now()),
        )
        for one in shown
    ]
    html(table("Comments that are not resolved, the longest first", _COLUMNS, rows, "numbered"))
    with st.container(horizontal=True, key="waiting"):
        for one in shown:
            place = next(iter(one.comment.places), "")
            args = (case, one.comment.paper, place)
            button(f"Go to comment {one.comment.n}", key=f"go-{one.comment.n}", on_click=remark_page.open_at, args=args)


def _paper(case: OpenCase, law: Guidance, found: CaseWithPapers, made: list[Thread]) -> None:
    html(heading(2, "Read and comment"))
    names = list(found.papers)
    shown = st.session_state.get(_SHOWN)
    chosen = st.radio(
        "Which paper do you read?",
        names,
        index=names.index(shown) if shown in names else 0,
        format_func=lambda id: law.papers[id].title,
        key=_BOX,
        horizontal=True,
    )
    st.session_state[_SHOWN] = chosen
    paper = found.papers[chosen]
    here = [one for one in made if one.comment.paper == chosen]
    html(heading(3, paper.entry.title))
    _threads(case, paper, "", "Comment on the whole paper", here)
    for block in preview(paper, most=_MOST_ROWS):
        html(printed.blocks([block]))
        for number, (place, label) in enumerate(_places(block)):
            if number == 0:
                html(said.rests_on(law, found.assessment.view, paper, place))
            _threads(case, paper, place, label, here)


def _places(block: Block) -> list[tuple[str, str]]:
    """Return each place of a block that can be commented on, and the words of its button."""
    if isinstance(block, Paragraph):
        return [(block.id, "Comment on this passage")] if block.id else []
    if not isinstance(block, Table) or not block.name:
        return []
    return [
        (f"{block.name}.{row.id}", f"Comment on row {number}") for number, row in enumerate(block.rows, 1) if row.id
    ]


def _threads(case: OpenCase, paper: Paper, place: str, label: str, here: list[Thread]) -> None:
    """Draw what was said of a place, and the way to say more."""
    held = [one for one in here if (place in one.comment.places if place else not one.comment.places)]
    for one in held:
        html(said.thread(one, now()))
    button(
        label,
        key=f"say-{paper.entry.id}-{place}",
        on_click=remark_page.open_at,
        args=(case, paper.entry.id, place),
        type="tertiary",
    )
