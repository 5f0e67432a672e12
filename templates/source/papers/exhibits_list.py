"""Every exhibit, by its mark."""

from ..blocks import Template, long_table
from ..shared import SHORT_HEADING

EXHIBITS = long_table(
    "tables.exhibits",
    "Exhibits",
    ("Mark", "mark", 18),
    ("What it is", "what", 64),
    ("Date", "date", 26),
    ("Who produces it", "producer", 30),
    ("Acts", "incidents", 36),
)

TEMPLATE = Template((SHORT_HEADING, EXHIBITS), close=True)
