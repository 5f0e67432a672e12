"""What each witness will say."""

from ..blocks import Template, passage, table
from ..shared import SHORT_HEADING

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("about"),
        table(
            "witnesses",
            "What each witness will say",
            ("Witness", "witness", 40),
            ("What the witness will say", "says", 72),
            ("Statement", "statement", 26),
            ("Called, or why not", "called", 36),
        ),
    ),
    close=True,
)
