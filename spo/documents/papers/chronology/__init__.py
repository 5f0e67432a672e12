"""The chronology: how it is read, the picture, and every act and event in date order with how each is shown."""

from spo.guidance import PaperEntry

from ...declared import Drafted
from ...passages import Paper, Passage
from ...writer import Writer, begun, passage
from ..application.counts import pattern
from ..order_parts import of_a_youth
from ..shared import short_head
from .entries import entries
from .picture import TIMELINE, picture, timeline_picture
from .used import used

__all__ = ["TIMELINE", "chronology", "timeline_picture"]


def chronology(w: Writer, entry: PaperEntry) -> Paper:
    """Return the chronology."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={"summary": of_a_youth(w) + _summary(w), "picture": picture(w)},
        tables={"incidents": entries(w), "used": used(w)},
    )


PAPER = Drafted(chronology)


def _summary(w: Writer) -> list[Passage]:
    """Return how many acts there are, and how the entries are read."""
    apart = w.assessment.view.unattributed
    verb, they = ("is", "it is") if len(apart) == 1 else ("are", "they are")
    return passage(
        "summary",
        pattern(w),
        w.say(
            f"{{incidents}} {verb} not relied on, for {they} not attributed to the defendant.",
            *(f"incidents.{key}.attributed" for key in apart),
            incidents=begun(w.numbered(apart)),
        ),
        w.law("chronology-read"),
        w.law("letters-note"),
        style="plain",
    )
