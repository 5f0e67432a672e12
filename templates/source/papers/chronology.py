"""Every act and event by date, after how it is read and the picture."""

from ..blocks import Template, long_table, passage, pictures, section_of
from ..shared import SHORT_HEADING

ENTRIES = long_table(
    "tables.incidents",
    "Chronology of incidents",
    ("No.", "no", 9),
    ("Date and time", "when + group*", 25),
    ("What happened", "what example + more", 70),
    ("How it is shown, and what came of it", "known + reported", 70),
    between="no",
)

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("summary"),
        pictures("picture"),
        ENTRIES,
        section_of("used", "Numbers and accounts", ("What was used", "what", 5), ("Whose it is said to be", "how", 9)),
    ),
    close=True,
)
