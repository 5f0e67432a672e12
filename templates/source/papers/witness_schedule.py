"""The schedule of witnesses."""

from ..blocks import Template, passage, table
from ..shared import SHORT_HEADING

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("about"),
        table(
            "witnesses",
            "Schedule of witnesses",
            ("Witness", "witness", 40),
            ("What the witness will say", "says", 80),
            ("Statement", "statement", 24),
            ("Called, or why not", "called", 30),
        ),
        passage("undecided"),
    ),
    close=True,
)
