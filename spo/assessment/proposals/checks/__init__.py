"""The checks that a term is put through, by the id of the question in guidance."""

from . import compared, delivery, drafting, places
from .check import CHECKS, Checked, State

__all__ = ["CHECKS", "Checked", "State", "compared", "delivery", "drafting", "places"]
