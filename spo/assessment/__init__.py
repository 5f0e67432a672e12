"""What a case shows and what it does not: pure functions of a case, guidance and a day."""

from spo.case.english import capital, counted, listed, lower, numbered
from spo.case.months import months_after

from .application import age_on_hearing, force, is_youth
from .arguments import Argued
from .assess import Assessment, assess
from .findings import Finding, Severity, Support
from .labels import label
from .limbs import Limb
from .proposals import (
    Grid,
    InForce,
    ProposedBreach,
    Suggestion,
    TermCheckResult,
    checked_term,
    evidence_grid,
    memory_prompts,
    next_questions,
    order_in_force_on,
    proposed_behaviours,
    proposed_breaches,
    proposed_method,
    proposed_reach,
    suggested_terms,
)
from .quick_check import quick_check
from .reach import Comparison, ReachTable, ends
from .served import holding_withheld, served_texts
from .situations import Situation
from .terms import TermAssessment
from .view import View
from .whereabouts import is_settled_by_reading, number_as_read, read_over
from .withholding import Search, Searched, Secret

__all__ = [
    "Argued",
    "Assessment",
    "Comparison",
    "Finding",
    "Grid",
    "InForce",
    "Limb",
    "ProposedBreach",
    "ReachTable",
    "Search",
    "Searched",
    "Secret",
    "Severity",
    "Situation",
    "Suggestion",
    "Support",
    "TermAssessment",
    "TermCheckResult",
    "View",
    "age_on_hearing",
    "assess",
    "capital",
    "checked_term",
    "counted",
    "ends",
    "evidence_grid",
    "force",
    "holding_withheld",
    "is_settled_by_reading",
    "is_youth",
    "label",
    "listed",
    "lower",
    "memory_prompts",
    "months_after",
    "next_questions",
    "number_as_read",
    "numbered",
    "order_in_force_on",
    "proposed_behaviours",
    "proposed_breaches",
    "proposed_method",
    "proposed_reach",
    "quick_check",
    "read_over",
    "served_texts",
    "suggested_terms",
]
