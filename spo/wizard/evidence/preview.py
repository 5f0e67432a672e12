"""The incidents that a file would become, before anything is saved."""

from spo.assessment import counted, numbered
from spo.evidence.rollup import ranges_of

from ..screen.frame import html
from ..screen.markup import heading, panel, paragraph, table
from .planned import MOST, Planned

SAID = "incidents-made"
"""The anchor of the heading under which the incidents are shown."""

_SHOWN = 25


def preview(made: Planned) -> None:
    """Draw how many incidents there would be, and the first of them."""
    count = len(made.bursts)
    html(heading(2, f"{counted(len(made.bursts.rows), 'row')} would become {counted(count, 'incident')}", SAID))
    if made.left_out:
        html(paragraph(f"{counted(made.left_out, 'row')} of those kept are left out, and stay in the file."))
    if not count:
        html(paragraph("None of the rows is taken in."))
    if made.too_many:
        html(
            panel(
                "stop",
                paragraph(
                    f"That is more than {MOST:,}, which nobody could check. Take more rows together, such as all of "
                    "one day, or leave some senders out."
                ),
                role="alert",
            )
        )
    shown = [made.bursts[at] for at in range(min(count, _SHOWN))]
    rows = [
        (
            made_of["date"],
            made_of.get("time", ""),
            made_of.get("what", ""),
            numbered("row", (row for first, last in ranges_of(burst.numbers) for row in range(first, last + 1))),
        )
        for burst in shown
        for made_of in (made.incident(burst),)
    ]
    if rows:
        html(paragraph(f"The first {len(rows)} of {count:,}:" if count > len(rows) else "All of them:"))
        html(table("The incidents that would be added", ("Date", "Time", "What happened", "From"), rows))
