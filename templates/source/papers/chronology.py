"""Every act and event by date, after how it is read and the picture."""

from ..blocks import Template, long_table, passage, pictures, section_of
from ..shared import SHORT_HEADING

ENTRIES = long_table(
    "tables.incidents",
    "Chronology of acts",
    ("No.", "no group + example", 13),
    ("When", "when", 24),
    ("What happened", "what more", 87),
    ("Evidence, and what came of it", "known reported", 65),
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
            ("What was used", "what", 56),
            ("How it is attributed to the defendant", "how", 94),
        ),
    ),
    close=True,
    broad=True,
    in_tables=9,
)
