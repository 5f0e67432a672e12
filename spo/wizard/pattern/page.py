"""The pattern: the whole picture of what is recorded, counted and never scored."""

from collections.abc import Callable

import streamlit as st

from spo.assessment import View, capital
from spo.assessment.chosen import chosen_acts
from spo.case import Edit, incidents_in_order
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.day import view_of
from ..open_case.saving import OpenCase
from ..questions.names import item_names
from ..screen.frame import html
from ..screen.markup import asked_as, bullets, contents, folded, heading, image, paragraph, table
from ..screen.press import button, save_button
from ..screen.visit import tell
from ..screen.way import go
from . import counts, four, stops

ID = "pattern"
TITLE = "The pattern of what has happened"

_MOST = "matters-most"
_COLUMNS = ("Days", "What", "Incidents")


def draw(case: OpenCase, law: Guidance) -> None:
    view = view_of(case)
    found = view.pattern
    opening(case.case, "What has happened")
    _exits(case, "")
    if not found.total:
        html(paragraph("Nothing is counted yet. Only an incident that is attributed to the defendant is."))
        if aside := counts.left_out(view, found):
            html(bullets(aside))
        return
    html(
        paragraph(
            "These are counts of what is recorded, and of nothing else. They describe; they score nothing and foretell "
            "nothing. Every number is the number that the papers print."
        )
    )
    parts: tuple[tuple[str, str, Callable[[], None]], ...] = (
        ("In short", "in-short", lambda: html(bullets(counts.in_short(view, found)))),
        ("The acts that matter most", "most", lambda: _matters_most(case, law, view)),
        ("Over time", "over-time", lambda: _over_time(view)),
        ("By method", "by-method", lambda: html(counts.methods(view, found))),
        ("By hour and day of the week", "by-hour", lambda: html(counts.by_clock(view, found))),
        ("Quiet periods", "quiet", lambda: html(stops.quiet(view, found))),
        ("Before and after what should have stopped it", "events", lambda: html(stops.events(view, found))),
        ("What was new, and when", "new", lambda: html(counts.new(view, found))),
        ("Fixated, obsessive, unwanted, repeated", "four", lambda: html(four.letters(view, law))),
    )
    html(contents("On this page", [(title, anchor) for title, anchor, _ in parts]))
    for title, anchor, draw_part in parts:
        html(heading(2, title, anchor))
        draw_part()
    _exits(case, "-at-the-end")


def _over_time(view: View) -> None:
    """Draw the timeline, where anything in the case has a date, with what it shows in words and as a table."""
    if found := view.timeline:
        html(image(found.svg, found.shows))
        html(folded("What the picture shows, in words", paragraph(found.shows)))
        rows = [(row.days, row.what, row.entries) for row in found.table]
        html(folded("The picture as a table", table("The timeline as a table", _COLUMNS, rows)))
    else:
        html(paragraph("Nothing has a date yet, so there is no picture."))
    html(counts.over_time(view, view.pattern))


def _matters_most(case: OpenCase, law: Guidance, view: View) -> None:
    """Draw the choice of the acts that matter most, which the application describes: of those that are put forward."""
    most_now = [key for key, act in incidents_in_order(case.case) if act.matters_most]
    limit = law.figures["chosen-acts"].value
    names = item_names(case.case, "incidents")
    offered = {key for key, _ in view.put_forward}.union(most_now)
    lines = chosen_acts(view).lines
    said = [f"{capital(line.text)}: {view.incident_list(lines[key]) or 'no other'}" for key, line in law.chosen.items()]
    html(paragraph("The application describes these. Where its table is full, what is ticked is left out last."))
    html(bullets(said))
    with st.form("most", border=False):
        label = f"Up to {limit} acts that the application describes"
        html(asked_as("q-most", label, ""))
        st.multiselect(
            label,
            [key for key in names if key in offered],
            default=most_now,
            format_func=names.__getitem__,
            key=_key(case),
            label_visibility="collapsed",
            placeholder="Choose",
        )
        save_button("Save these", _save, case, limit, key="save-most")


def _key(case: OpenCase) -> str:
    return f"{_MOST}@{case.revision}"


def _save(case: OpenCase, limit: int) -> None:
    chosen = st.session_state[_key(case)]
    if len(chosen) > limit:
        tell(f"Choose {limit} acts at the most. You have chosen {len(chosen)}.")
        return
    edits = [
        Edit(path=f"incidents.{key}.matters_most", value=key in chosen)
        for key, act in case.case.incidents.items()
        if act.matters_most != (key in chosen)
    ]
    if save_edits(case, edits) is not None:
        tell(told="Saved.", anchor="most")


def _exits(case: OpenCase, at: str) -> None:
    with st.container(horizontal=True, key=f"exits{at}"):
        button("Go to the list of incidents", key=f"to-list{at}", on_click=go, args=("incidents", case.id))
        button("Go to the task list", key=f"list{at}", on_click=go, args=("task-list", case.id))
