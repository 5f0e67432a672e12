"""What is due in every case that was filed: read from the store, and counted again only where something changed."""

import hashlib
from functools import cache, partial
from pathlib import Path

import spo.assessment
import spo.case
from spo.access import Door
from spo.assessment import View
from spo.assessment.days_due import undone
from spo.case import Case, applicable
from spo.guidance import Guidance
from spo.store import FiledCase, Undone

from .day import on

_COUNT = (spo.assessment, spo.case)
"""The rooms in which days are counted."""


def filed_cases(door: Door, law: Guidance) -> list[FiledCase]:
    """Return the cases that were filed and that this person may read, with what is due in each."""
    return door.filed(_rules(law.fingerprint), partial(_undone, law))


def _undone(law: Guidance, case: Case) -> tuple[Undone, ...]:
    return undone(View(applicable(case), law, on()))


@cache
def _rules(fingerprint: str) -> str:
    """Return what tells these rules from others: the law, and the program that counts."""
    digest = hashlib.sha256(fingerprint.encode())
    for room in _COUNT:
        for file in sorted(Path(str(room.__file__)).parent.rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()
