"""What officers paste, read into incidents and terms, and the pattern of what is recorded. Pure functions."""

from .lines import Left
from .pasted_chronology import read_chronology
from .pasted_order import read_order
from .pasted_row import More, PastedChronology, PastedRow
from .pasted_term import PastedOrder, PastedTerm
from .patterns import Pattern, four, pattern

__all__ = [
    "Left",
    "More",
    "PastedChronology",
    "PastedOrder",
    "PastedRow",
    "PastedTerm",
    "Pattern",
    "four",
    "pattern",
    "read_chronology",
    "read_order",
]
