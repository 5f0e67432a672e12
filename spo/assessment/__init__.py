"""What a case shows and what it does not: pure functions of a case, guidance and a day."""

from .application import age_on_hearing, force, is_youth
from .arguments import Argued
from .assess import Assessment, assess
from .english import capital, counted, listed, lower, numbered
from .findings import Finding, Severity, Support
from .limbs import Limb
from .quick_check import quick_check
from .reach import Comparison, ReachTable, ends, months_after
from .situations import Situation
from .terms import TermAssessment
from .view import View

__all__ = [
    "Argued",
    "Assessment",
    "Comparison",
    "Finding",
    "Limb",
    "ReachTable",
    "Severity",
    "Situation",
    "Support",
    "TermAssessment",
    "View",
    "age_on_hearing",
    "assess",
    "capital",
    "counted",
    "ends",
    "force",
    "is_youth",
    "listed",
    "lower",
    "months_after",
    "numbered",
    "quick_check",
]
