"""A chronology that is pasted, as a table or as prose, read into incidents."""

from .pasted_chronology import read_chronology
from .pasted_row import PastedChronology, PastedRow
