"""Cases assessed as by somebody who has them open: what is asked again of a case costs only what has changed in it."""

from datetime import date
from functools import lru_cache

import spo.assessment
from spo.assessment import Assessment, Memo
from spo.case import Case
from spo.guidance import Guidance


def assess(case: Case, guidance: Guidance, on: date) -> Assessment:
    """Return the assessment of a case on a day, with what was worked out of it as it stood before.

    Tests ask hundreds of times of the same few cases with one thing changed. That a memo makes no other difference is
    what tests/assessment/test_again.py holds.
    """
    return spo.assessment.assess(case, guidance, on, _memo(case.defendant.name))


@lru_cache(maxsize=16)
def _memo(_of: str) -> Memo:
    return Memo()
