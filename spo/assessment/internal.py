"""What belongs to the force and was typed where it is served: its own legal advice, and how its papers are made."""

import re

from spo.case.quoted import unquoted

from .cues import holding, seen
from .findings import Findings
from .labels import label
from .served import served_texts, served_wordings
from .view import View

_MADE = re.compile(r"\b(?:papers?|documents?|sheets?)\b[^.;]*\b(?:is|are|was|were|will be|have been)\b", re.IGNORECASE)


def internal(view: View) -> Findings:
    """Yield each text that is served and tells of the force's own legal advice, and a need that is none."""
    advice = view.guidance.cues["force-advice"]
    near = holding(served_wordings(view.case), advice.cues)
    if telling := {text for text in near if seen(unquoted(text), advice.cues, advice.unless)}:
        for path in (path for path, text in served_texts(view.case) if text in telling):
            yield view.find("force-advice-served", path, where=label(view, path))
    if _MADE.search(view.case.defendant.needs):
        yield view.find("needs-tell-of-papers", "defendant.needs")
