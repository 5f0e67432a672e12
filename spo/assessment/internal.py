"""What belongs to the force and was typed where it is served: its own legal advice, and how its papers are made."""

import re
from functools import cache

from spo.case.quoted import unquoted

from .cues import has_cue, with_cues
from .findings import Findings
from .labels import label
from .served import served_texts, served_wordings
from .view import View

_ADVICE = {"force-advice": "force-advice-served", "cps-advice": "cps-advice-served"}
"""The cues of somebody's advice to the force, each with the finding where they stand in what is served."""
_REFERENCE = ".reported_to"
"""The one place that asks for the number of a record."""


def internal(view: View) -> Findings:
    """Yield each text that is served and tells of advice to the force or numbers its log, and a need that is none."""
    said = served_wordings(view.case)
    for id, finding in _ADVICE.items():
        advice = view.guidance.cues[id]
        near = with_cues(said, advice.cues)
        yield from _each(view, finding, {one for one in near if has_cue(unquoted(one), advice.cues, advice.unless)})
    numbered = _numbered(view.guidance.desk["police-paper"].words)
    yield from _each(view, "record-number-served", {one for one in said if numbered.search(unquoted(one))}, _REFERENCE)
    made = view.guidance.cues["made"]
    if has_cue(view.case.defendant.needs, made.cues, made.unless):
        yield view.find("needs-tell-of-papers", "defendant.needs")


def _each(view: View, finding: str, telling: set[str], unless: str = "\n") -> Findings:
    for path in (path for path, text in served_texts(view.case) if text in telling and not path.endswith(unless)):
        yield view.find(finding, path, where=label(view, path))


@cache
def _numbered(records: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds the number of a record of the police's own: `log 12`, `OEL entry 4`."""
    names = "|".join(map(re.escape, records))
    return re.compile(rf"\b(?:{names})\s+(?:(?:no\.?|number|entry|ref\.?)\s+)?#?\d+\b", re.IGNORECASE)
