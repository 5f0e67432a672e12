"""Narrative passages drafted from the facts recorded, and never stronger than they are.

Nothing is drafted where the facts do not carry it. A draft is an officer's own only once the officer takes it.
"""

from . import changes, lately, now, people, rights, shown, terms
from .draft import DRAFTS, proposed_draft, waits_for_facts
