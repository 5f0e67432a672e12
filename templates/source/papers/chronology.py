"""Every act and event by date, after how it is read and the picture."""

from ..blocks import Template, long_table, passage, pictures, section_of
from ..shared import SHORT_HEADING

ENTRIES = long_table(
    "tables.incidents",
    "Chronology of acts",
    ("No.", "no", 9),
    ("When", "when", 22),
    ("What happened", "what more", 82),
    ("Evidence, and what came of it", "known reported", 57),
    ("Kind", "group example", 12),
    between="no",
)

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("summary"),
        pictures("picture"),
        ENTRIES,
        section_of(
            "used",
            "Numbers and accounts",
            ("What was used", "what", 5),
            ("How it is attributed to the defendant", "how", 10),
        ),
    ),
    close=True,
    broad=True,
)
