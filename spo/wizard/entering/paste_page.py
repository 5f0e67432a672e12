"""A chronology pasted from Word or Excel: read, shown, corrected where it was pasted, and then added."""

from functools import partial

from spo.assessment import counted
from spo.evidence.pasting import PastedChronology, read_chronology
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import bullets, folded, heading, item, paragraph, table
from ..screen.visit import carry
from ..screen.way import go
from . import pasted
from .paste_box import SAID, Pasted, forget_pasted, paste_box

ID = "paste-incidents"
TITLE = "Paste a chronology"


def draw(case: OpenCase, law: Guidance) -> None:
    """Draw the page."""
    opening(case.case, "What has happened")
    html(
        paragraph(
            "Paste a table or a list from Word or Excel, one incident a row. Nothing is added until you have seen how "
            "it was read. To correct it, change it in the box and read it again, or change the incidents afterwards."
        )
    )
    leave = partial(go, "incidents", case.id)
    paste_box(case.id, "The chronology", leave, partial(_preview, case, law))


def _preview(case: OpenCase, law: Guidance, given: Pasted) -> None:
    found = read_chronology(given.words, law)
    html(heading(2, f"Read as {counted(len(found.rows), 'incident')}", SAID))
    asked = sum(bool(row.asks) for row in found.rows)
    html(paragraph(f"Look at {asked} of them: each says why." if asked else "Check them against what you pasted."))
    rows = [
        (
            f"{number}",
            row.date,
            row.time,
            row.what,
            "; ".join(f"{cell.heading}: {cell.text}" for cell in row.more),
            " ".join(row.asks),
        )
        for number, row in enumerate(found.rows, start=1)
    ]
    columns = ("Row", "Date", "Time", "What happened", "Other cells", "Look at this")
    if rows:
        html(table("How the chronology was read", columns, rows))
    if found.left:
        html(
            folded(
                f"Not added: {counted(len(found.left), 'line')}",
                bullets(item(left.why.rstrip("."), left.text) for left in found.left),
            )
        )
    if rows:
        given.add_button(f"Add {counted(len(rows), 'incident')}", _add, case, found, key="add-rows")


def _add(case: OpenCase, found: PastedChronology) -> None:
    edits = pasted.incidents(case.case, found.rows, case.new_ids(found))
    if save_edits(case, edits, "What you pasted is still in the box.") is None:
        return
    forget_pasted(case.id)
    carry(f"Added {counted(len(found.rows), 'incident')}. History can take them out again as one change.")
    go("incidents", case.id)
