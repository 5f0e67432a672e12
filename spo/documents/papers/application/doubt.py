"""What is so doubtful of an act, or is only about days without one, that the first page does not rest on it."""

import re

from spo.case import Incident
from spo.case.certainty import is_uncertain

_NOTHING_THEN = re.compile(
    r"\b(?:nothing|no (?:\w+ )?(?:act|contact|incident|report)s?)\b.{0,40}?\b(?:between|from|since|after)\b.{0,30}?\d",
    re.IGNORECASE,
)


def in_doubt(act: Incident) -> bool:
    """Return whether a witness is not certain of an act."""
    return is_uncertain(act.doubts)


def is_of_days(words: str) -> bool:
    """Return whether a fact is that nothing is recorded over some days: `No act is recorded from 3 May 2026.`"""
    return bool(_NOTHING_THEN.search(words))
