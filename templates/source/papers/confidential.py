"""What is withheld, for the court alone, and where the served papers say that it is."""

from ..blocks import Template, passage, section, section_of, when
from ..shared import SHORT_HEADING, SIGNATURE

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("purpose"),
        section_of(
            "withheld",
            "What is withheld",
            ("What", "what", 11),
            ("In full", "value", 27),
            ("Whose", "whose", 14),
            ("Served as", "mark", 14),
            ("Where the served papers say so", "where", 34),
        ),
        section("What the court is asked for", passage("requests")),
        when("passages.signature", SIGNATURE),
    )
)
