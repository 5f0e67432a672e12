"""What belongs to the force and was typed where it is served: its own legal advice, and how its papers are made."""

import re

from .cues import holding
from .findings import Findings
from .labels import label
from .served import served_texts, served_wordings
from .view import View

_ADVICE = (
    *("force solicitor", "force solicitors", "force's solicitor", "force's solicitors", "police solicitor"),
    *("our solicitor", "our solicitors", "our lawyer", "our lawyers", "force lawyer", "force's lawyer"),
    *("asked legal services", "legal services asked", "legal services were asked", "legal services was asked"),
    *("legal services advised", "legal services advises", "legal services say", "advised by legal services"),
    *("counsel advised", "counsel advises", "counsel's advice", "advice of counsel", "advised by counsel"),
    *("legal privilege", "legally privileged", "our legal advice"),
)
"""What shows that a text tells of the advice of the force's own lawyers, and not of the defendant's."""

_MADE = re.compile(r"\b(?:papers?|documents?|sheets?)\b[^.;]*\b(?:is|are|was|were|will be|have been)\b", re.IGNORECASE)


def internal(view: View) -> Findings:
    """Yield each text that is served and tells of the force's own legal advice, and a need that is none."""
    if telling := holding(served_wordings(view.case), _ADVICE):
        for path in (path for path, text in served_texts(view.case) if text in telling):
            yield view.find("force-advice-served", path, where=label(view, path))
    if _MADE.search(view.case.defendant.needs):
        yield view.find("needs-tell-of-papers", "defendant.needs")
