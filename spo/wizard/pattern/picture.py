"""The timeline on the page, with what it shows in words and as a table."""

import streamlit as st

from spo.assessment import View
from spo.patterns.pictures import Row

from ..screen.frame import html
from ..screen.markup import folded, paragraph, table

_COLUMNS = ("Days", "Acts", "Incidents", "What should have stopped it")


def draw(view: View) -> None:
    """Draw the timeline of a case, where anything in it has a date."""
    found = view.timeline
    if found is None:
        html(paragraph("Nothing has a date yet, so there is no picture."))
        return
    st.vega_lite_chart(spec=dict(found.spec), width="content", theme=None, key="timeline")
    html(folded("What the picture shows, in words", paragraph(found.shows)))
    rows = [(row.days, _acts(row), row.numbers, row.events) for row in found.table]
    html(folded("The picture as a table", table("The timeline as a table", _COLUMNS, rows)))


def _acts(row: Row) -> str:
    return f"{row.acts:,} ({row.inferred:,} by inference)" if row.inferred else f"{row.acts:,}"
