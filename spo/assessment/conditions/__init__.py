"""The named conditions of guidance."""

from . import acts, orders, proceedings, terms
from .registry import all_met, condition, met, names

__all__ = ["acts", "all_met", "condition", "met", "names", "orders", "proceedings", "terms"]
