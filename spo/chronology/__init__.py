"""What officers paste, read into incidents and terms that they can correct. Pure functions: nothing is lost."""

from .lines import Left
from .pasted_chronology import read_chronology
from .pasted_order import read_order
from .pasted_row import More, PastedChronology, PastedRow
from .pasted_term import PastedOrder, PastedTerm

__all__ = [
    "Left",
    "More",
    "PastedChronology",
    "PastedOrder",
    "PastedRow",
    "PastedTerm",
    "read_chronology",
    "read_order",
]
