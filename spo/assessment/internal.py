"""What belongs to the force and was typed where it is served: its own legal advice, and how its papers are made."""

from spo.case.quoted import unquoted

from .cues import has_cue, with_cues
from .findings import Findings
from .labels import label
from .served import served_texts, served_wordings
from .view import View


def internal(view: View) -> Findings:
    """Yield each text that is served and tells of the force's own legal advice, and a need that is none."""
    advice = view.guidance.cues["force-advice"]
    near = with_cues(served_wordings(view.case), advice.cues)
    if telling := {text for text in near if has_cue(unquoted(text), advice.cues, advice.unless)}:
        for path in (path for path, text in served_texts(view.case) if text in telling):
            yield view.find("force-advice-served", path, where=label(view, path))
    made = view.guidance.cues["made"]
    if has_cue(view.case.defendant.needs, made.cues, made.unless):
        yield view.find("needs-tell-of-papers", "defendant.needs")
