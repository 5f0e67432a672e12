"""A chronology that is pasted, as a table or as prose, read into incidents."""

from .lines import Left
from .pasted_chronology import read_chronology
from .pasted_row import More, PastedChronology, PastedRow

__all__ = ["Left", "More", "PastedChronology", "PastedRow", "read_chronology"]
