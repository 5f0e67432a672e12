"""Every exhibit, by its mark."""

from ..blocks import Template, long_table
from ..shared import SHORT_HEADING

EXHIBITS = long_table(
    "tables.exhibits",
    "Exhibits",
    ("Mark", "mark", 20),
    ("What it is", "what", 100),
    ("Who produces it", "producer", 44),
    ("Date", "date", 34),
    ("Incidents", "incidents", 26),
    ("Where it is kept", "kept_at", 40),
    ("Redacted", "redacted", 20),
)

TEMPLATE = Template((SHORT_HEADING, EXHIBITS), landscape=True)
