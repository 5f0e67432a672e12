"""Narrative passages drafted from the facts recorded, and never stronger than they are.

Nothing is drafted where the facts do not carry it. A draft is an officer's own only once the officer takes it.
"""

from . import changes, people, rights, terms
from .draft import DRAFTS, Draft, proposed_draft
from .pieces import Piece
from .summary import over_time, what_and_whom, whose

__all__ = [
    "DRAFTS",
    "Draft",
    "Piece",
    "changes",
    "over_time",
    "people",
    "proposed_draft",
    "rights",
    "terms",
    "what_and_whom",
    "whose",
]
