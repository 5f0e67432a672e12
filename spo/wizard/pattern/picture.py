"""The timeline on the page, with what it shows in words and as a table."""

from spo.assessment import View

from ..screen.frame import html
from ..screen.markup import folded, image, paragraph, table

_COLUMNS = ("Days", "What", "Incidents")


def draw(view: View) -> None:
    """Draw the timeline of a case, where anything in it has a date."""
    found = view.timeline
    if found is None:
        html(paragraph("Nothing has a date yet, so there is no picture."))
        return
    html(image(found.svg, found.shows))
    html(folded("What the picture shows, in words", paragraph(found.shows)))
    rows = [(row.days, row.what, row.entries) for row in found.table]
    html(folded("The picture as a table", table("The timeline as a table", _COLUMNS, rows)))
