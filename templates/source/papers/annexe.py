"""Every row of the files of evidence, file by file."""

from ..blocks import Template, long_table, parts, passage, passages
from ..shared import SHORT_HEADING

ROWS = long_table(
    "part.rows",
    "Rows of a file of evidence",
    ("Row", "row", 14),
    ("Date", "date", 32),
    ("Time", "time", 16),
    ("In or out", "direction", 13),
    ("From", "sender", 30),
    ("To", "recipient", 30),
    ("Method", "method", 25),
    ("Words", "text", 78),
    ("Source", "source", 20),
    ("Act", "incident", 16),
)

TEMPLATE = Template((SHORT_HEADING, passage("about"), parts(passages("part.passages"), ROWS)), landscape=True)
