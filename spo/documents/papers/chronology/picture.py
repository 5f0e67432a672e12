"""The picture of the pattern over time, with what it shows for those who cannot see it."""

from spo.assessment import Assessment
from spo.patterns.pictures import png

from ...passages import Passage, Sentence
from ...writer import Writer, passage

TIMELINE = "timeline"
"""The name under which the picture is kept with the others that papers print."""


def timeline_picture(assessment: Assessment) -> bytes | None:
    """Return the picture as PNG, or None where no act has a date. It takes some tenths of a second."""
    found = assessment.view.timeline
    return png(found.svg) if found else None


def picture(w: Writer) -> list[Passage]:
    """Return the caption of the picture and the picture, where it is drawn."""
    found = w.assessment.view.timeline if TIMELINE in w.kept else None
    if found is None:
        return []
    shows = Sentence(found.shows, ("incidents",))
    return [
        *passage("picture.caption", w.law("timeline-caption"), style="caption"),
        Passage("picture", (shows,), "picture", TIMELINE),
    ]
