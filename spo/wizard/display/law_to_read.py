"""The law that is to be read again before what rests on it is approved: a line a source. It blocks nothing."""

import os

from markupsafe import Markup

from spo.documents import Stale, stale
from spo.store import ReadingsDamaged, readings, readings_path

from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import bullets, folded, join, led, panel, paragraph


def law_to_read(opened: CaseWithPapers) -> Markup | None:
    """Return a line for each source past its day on which a filed paper rests, or None where there is none."""
    view = opened.assessment.view
    try:
        found = stale(opened.papers.served, view.guidance, readings(readings_path(os.environ)), view.on)
    except ReadingsDamaged as error:
        return panel("note", paragraph(str(error)))
    return panel("note", *(_of(one) for one in found)) if found else None


def _of(one: Stale) -> Markup:
    said = bullets(f"{paper}: {words}" for paper, words in one.sentences)
    return join(led("Law to read again.", one.line), folded(f"What rests on {one.due.source.title}", said))
