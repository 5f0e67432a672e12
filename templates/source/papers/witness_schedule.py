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
            ("What the witness will say", "says", 72),
            ("Statement", "statement", 26),
            ("Called, or why not", "called", 36),
        ),
    ),
    close=True,
)
