"""What belongs to the force and was typed where it is served: its own legal advice, and how its papers are made."""

import re

from .cues import holding
from .findings import Findings
from .labels import label
from .served import served_texts, served_wordings
from .view import View

_MADE = re.compile(r"\b(?:papers?|documents?|sheets?)\b[^.;]*\b(?:is|are|was|were|will be|have been)\b", re.IGNORECASE)


def internal(view: View) -> Findings:
    """Yield each text that is served and tells of the force's own legal advice, and a need that is none."""
    if telling := holding(served_wordings(view.case), view.guidance.cues["force-advice"].cues):
        for path in (path for path, text in served_texts(view.case) if text in telling):
            yield view.find("force-advice-served", path, where=label(view, path))
    if _MADE.search(view.case.defendant.needs):
        yield view.find("needs-tell-of-papers", "defendant.needs")
