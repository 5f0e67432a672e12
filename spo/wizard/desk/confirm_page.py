"""The four pages on which an officer confirms what the papers say: a row a proposal, beside where it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate, chain, groupby

import streamlit as st
from markupsafe import Markup

from spo.assessment import counted
from spo.evidence.confirming import PAGES, Confirming, Row, confirmed, kept_back, names_in, tables, waits
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.papers_read import confirming
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import bullets, folded, heading, item, linked, paragraph
from ..screen.press import button, form_button, save_button
from ..screen.visit import carry, moves, tell
from ..screen.way import go
from .row import draw_row, given_of

TITLES = {
    "people": "Confirm people, places and numbers",
    "orders": "Confirm orders and what came of them",
    "incidents": "Confirm incidents",
    "exhibits": "Confirm exhibits and witnesses",
}
_START = "your-papers"
_FROM, _NEW_PLACES = "confirm-from", "confirm-new-places"
_BOXES = 195
"""How many boxes are drawn at once: those of 15 incidents. A browser takes 10 to 15 ms to draw one."""
_SAYS = (
    "Each row is proposed from the lines beside it. Change what is wrong, take the tick away from what is not wanted, "
    "and answer what weighs: nothing has answered that for you.{}"
)
_NOT_TICKED = "Not ticked, because no word shows that it belongs, or its day is still to come: {}"
_NAMES = " Names stand apart by a semicolon, and are found again by any part that only one of them has."


@dataclass(frozen=True)
class ConfirmPage:
    """A page that confirms a part of what the papers say."""

    page: str
    ID: str
    TITLE: str

    @property
    def draw(self) -> Callable[[OpenCase, Guidance], None]:
        """What draws it."""
        return partial(_draw, self.page)


def page_id(page: str) -> str:
    """Return the last part of the address of a page."""
    return f"confirm-{page}"


CONFIRM_PAGES = tuple(ConfirmPage(page, page_id(page), TITLES[page]) for page in PAGES)


def _draw(page: str, case: OpenCase, law: Guidance) -> None:
    opening(case.case, "Your papers")
    if not case.case.desk.papers:
        html(paragraph("Nothing is on the desk yet."))
        button("Start with your papers", key="start", on_click=go, args=(_START, case.id))
        return
    of = _confirming(case, law)
    found = tables(page, of)
    rows = [one for _, held in found for one in held]
    start, end = _shown(page, case, of, rows)
    here = rows[start:end]
    several = len(found) > 1
    of_many = f" Rows {start + 1} to {start + len(here)} of {len(rows)}." if len(rows) > len(here) else ""
    said = _SAYS.format(f"{_NAMES if page == 'incidents' else ''}{of_many}")
    html(paragraph(said if here else "The papers say nothing that belongs on this page."))
    if page == "incidents" and here:
        held = {title: "; ".join(dict.fromkeys(filter(None, names))) for title, names in names_in(case.case).items()}
        html(folded("Names that can be typed", bullets(item(title, names) for title, names in held.items() if names)))
    with st.form("confirm", border=False, enter_to_submit=False):
        numbered = list(enumerate(here, start=start + 1))
        for (title, unlikely), group in groupby(numbered, key=lambda one: (_of(found, one[1]), one[1].unlikely)):
            held_here = list(group)
            if several and not unlikely:
                html(heading(2, title))
            with st.expander(_NOT_TICKED.format(len(held_here))) if unlikely else st.container():
                for number, one in held_here:
                    draw_row(number, one, case.revision, left=one.key in case.case.desk.left_out)
        if page in _FOOT:
            html(_FOOT[page](of))
        with st.container(horizontal=True):
            to = (page_id(page), rows[end].key) if end < len(rows) else (_next(page), "")
            label = "Add these, and go on" if here else "Go on"
            save_button(label, _add, case, law, page, here, to, key=f"add@{moves()}", type="primary")
            save_button(
                "Add these, and go to the task list",
                _add,
                case,
                law,
                page,
                here,
                ("task-list", ""),
                key=f"list@{moves()}",
            )
            if start:
                args = (page, case.id, rows[max(one for one in _starts(rows) if one < start)].key)
                form_button("Show those before, without adding", on_click=_turn, args=args, key=f"before@{moves()}")
            form_button("Go to your papers, without adding", on_click=go, args=(_START, case.id), key="papers")


def _new_places() -> frozenset[str]:
    found: frozenset[str] = st.session_state.get(_NEW_PLACES, frozenset())
    return found


def _confirming(case: OpenCase, law: Guidance) -> Confirming:
    """Return what is proposed beside the case, with the rows that were found to name a new place."""
    return replace(confirming(case, law), new_places=_new_places())


def _kept_back(of: Confirming) -> Markup | None:
    """Return what looks like something to withhold and that no row asks about."""
    found = kept_back(of)
    lines = (item(held.kind.capitalize(), f"“{held.value}” {held.why} {held.sources[0].file}") for held in found)
    title = f"Also looks like something to keep from the defendant: {len(found)}. Leave it out of what you write"
    return folded(title, bullets(lines)) if found else None


def _noted(of: Confirming) -> Markup | None:
    """Return the dated passages of notes to solicitors: to find acts by, and never to quote."""
    found = [one.sources[0] for one in of.read.passages if not one.sources[0].quotable]
    lines = (item(f"{source.file}, line {source.line}", source.words) for source in found)
    title = f"To read and not to quote: {counted(len(found), 'dated passage')} of notes"
    return folded(title, bullets(lines)) if found else None


_FOOT = {"people": _kept_back, "incidents": _noted}
"""What stands at the foot of a page."""


def _of(found: Sequence[tuple[str, list[Row]]], row: Row) -> str:
    return next(title for title, held in found if row in held)


def _next(page: str) -> str:
    """Return the page after a page: after the last, that of the terms to ask for."""
    pages = [*map(page_id, PAGES), "terms"]
    return pages[pages.index(page_id(page)) + 1]


def _end(rows: Sequence[Row], start: int) -> int:
    """Return where the part of a long page ends that begins at a row: as many as their boxes are drawn at once."""
    reached = accumulate(len(one.cells) + 1 for one in rows[start:])
    return start + max(1, sum(boxes <= _BOXES for boxes in reached))


def _starts(rows: Sequence[Row]) -> list[int]:
    """Return where each part of a long page begins, from its first row."""
    starts = [0]
    while (end := _end(rows, starts[-1])) < len(rows):
        starts.append(end)
    return starts


def _shown(page: str, case: OpenCase, of: Confirming, rows: Sequence[Row]) -> tuple[int, int]:
    """Return the rows that are shown: from the one that the officer turned to, or the first part in which one waits.

    The one turned to is known by its key: what is added leaves rows out and boxes, and so moves every part. One that is
    no longer there gives way to the first that is still to be decided.
    """
    key = st.session_state.get(_FROM, {}).get((case.id, page))
    if key is None:
        first = next((at for at, one in enumerate(rows) if waits(of, one)), 0)
        start = max(one for one in _starts(rows) if one <= first)
    else:
        turned_to = (at for at, one in enumerate(rows) if one.key == key)
        undecided = (at for at, one in enumerate(rows) if not one.there)
        start = next(chain(turned_to, undecided), 0)
    return start, _end(rows, start)


def _turn(page: str, case_id: str, start: str) -> None:
    st.session_state[_FROM] = {(case_id, page): start}
    tell()


def _add(case: OpenCase, law: Guidance, page: str, here: Sequence[Row], to: tuple[str, str]) -> None:
    """Add the rows that are ticked as one change, and go on."""
    answers = {one.key: given_of(one, case.revision) for one in here}
    done = confirmed(_confirming(case, law), here, answers)
    st.session_state[_NEW_PLACES] = _new_places() | done.new_places
    if done.refused:
        names = {one.key: one.name for one in here}
        tell(*(linked(f"{names[key]}: {why}", key) for key, why in done.refused.items()))
        return
    if done.edits and save_edits(case, done.edits) is None:
        return
    told = f"{counted(done.added, 'row')} added." if done.added else "Saved." if done.edits else "Nothing was added."
    then, start = to
    st.session_state[_FROM] = {(case.id, page): start} if start else {}
    if then == page_id(page):
        tell(told=told)
    else:
        carry(told)
        go(then, case.id)
