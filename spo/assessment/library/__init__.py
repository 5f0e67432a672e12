"""The library of terms beside a case: what points to a term, what blocks it, what fills it and what stands beneath."""

from .acts import acts_for
from .beneath import offered, stands_under
from .conditions import holds, under_18
from .findings import EXCEPTION_FINDINGS, bad_wordings, instead, is_whole, library_findings
from .fitted import fitted, proposed, without_slots

__all__ = [
    "EXCEPTION_FINDINGS",
    "acts_for",
    "bad_wordings",
    "fitted",
    "holds",
    "instead",
    "is_whole",
    "library_findings",
    "offered",
    "proposed",
    "stands_under",
    "under_18",
    "without_slots",
]
