"""The chronology: a page that sums up, one with the picture, then every incident in date order, with its source."""

from spo.assessment import counted
from spo.guidance import PaperEntry

from ...declared import Drafted
from ...passages import Paper, Passage, Row
from ...writer import Writer, passage
from ..order_parts import of_a_youth
from ..shared import short_head
from .entries import entries
from .notes import files, notes
from .picture import TIMELINE, picture, timeline_picture
from .stopped import aside, stopped
from .summary import mattering, months, summary

__all__ = ["TIMELINE", "chronology", "timeline_picture"]


def chronology(w: Writer, entry: PaperEntry) -> Paper:
    """Return the chronology."""
    events, earlier = stopped(w)
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "summary": of_a_youth(w) + summary(w),
            "picture": picture(w),
            "earlier": [*aside(w), *_earlier(w, earlier)],
            "notes": notes(w),
            "files": files(w),
        },
        tables={
            "months": months(w),
            "events": events,
            "mattering": mattering(w),
            "incidents": entries(w),
            "earlier_events": earlier,
        },
    )


PAPER = Drafted(chronology)


def _earlier(w: Writer, rows: list[Row]) -> list[Passage]:
    """Return that earlier events stand after the entries."""
    facts = tuple(path for row in rows for path in row.cells["event"].facts)
    text = f"{counted(len(rows), 'earlier event')} {'is' if len(rows) == 1 else 'are'} listed after the entries."
    return passage("earlier", w.say(text, *facts) if rows else None, style="plain")
