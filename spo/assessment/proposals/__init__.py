"""What the program proposes from the facts recorded. A person confirms all of it, and nothing is changed by it."""

from .breaches import ProposedBreach, proposed_breaches
from .grid import Cell, evidence_grid
from .narrative import proposed_draft, waits_for_facts
from .suggested import Suggestion, suggested_terms
from .term_checks import TermCheckResult, checked_term
from .words import proposed_behaviours, proposed_method, proposed_reach
