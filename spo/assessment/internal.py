"""What belongs to the force and was typed where it is served: its own legal advice, and how its papers are made."""

import re
from collections.abc import Mapping
from functools import cache

from spo.case.memo import Same, remembered_of_each
from spo.case.quoted import unquoted
from spo.guidance import Guidance

from .cues import has_cue, with_cues
from .findings import Findings
from .labels import label
from .served import served_texts, served_wordings
from .view import View

_ADVICE = {"force-advice": "force-advice-served", "cps-advice": "cps-advice-served"}
"""The cues of somebody's advice to the force, each with the finding where they stand in what is served."""
_NUMBER = "record-number-served"
_REFERENCE = ".reported_to"
"""The one place that asks for the number of a record."""


def internal(view: View) -> Findings:
    """Yield each text that is served and tells of advice to the force or numbers its log, and a need that is none."""
    law = view.guidance
    told = remembered_of_each((internal, Same(law)), served_wordings(view.case), lambda said: _telling(law, said))
    for finding in _ADVICE.values():
        yield from _each(view, finding, told)
    yield from _each(view, _NUMBER, told, _REFERENCE)
    made = view.guidance.cues["made"]
    if has_cue(view.case.defendant.needs, made.cues, made.unless):
        yield view.find("needs-tell-of-papers", "defendant.needs")


def _telling(law: Guidance, said: list[str]) -> dict[str, frozenset[str]]:
    """Return those of the texts that tell of something, each with the findings of what."""
    numbered = _numbered(law.desk["police-paper"].words)
    told = {_NUMBER: {one for one in said if numbered.search(unquoted(one))}}
    for id, finding in _ADVICE.items():
        advice = law.cues[id]
        near = with_cues(said, advice.cues)
        told[finding] = {one for one in near if has_cue(unquoted(one), advice.cues, advice.unless)}
    every = frozenset[str]().union(*told.values())
    return {one: frozenset(finding for finding, texts in told.items() if one in texts) for one in every}


def _each(view: View, finding: str, told: Mapping[str, frozenset[str]], unless: str = "\n") -> Findings:
    for path, text in served_texts(view.case) if told else ():
        if finding in told.get(text, ()) and not path.endswith(unless):
            yield view.find(finding, path, where=label(view, path))


@cache
def _numbered(records: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds the number of a record of the police's own: `log 12`, `OEL entry 4`."""
    names = "|".join(map(re.escape, records))
    return re.compile(rf"\b(?:{names})\s+(?:(?:no\.?|number|entry|ref\.?)\s+)?#?\d+\b", re.IGNORECASE)
