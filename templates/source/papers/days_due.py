"""The days due after filing, what was served, what was answered, and what the court did."""

from ..blocks import Template, passage, section_of
from ..shared import TITLE

TEMPLATE = Template(
    (
        TITLE,
        passage("state"),
        section_of(
            "days",
            "Days due",
            ("What", "what", 30),
            ("By when", "by", 18),
            ("Counted from what, by which rule", "counted", 36),
            ("Done", "done", 16),
        ),
        section_of("services", "Orders and notices", ("What", "what", 30), ("What is recorded", "how", 70)),
        section_of(
            "replies",
            "Replies to the hearsay notice",
            ("What it asks", "kind", 30),
            ("Whose statement", "statement", 40),
            ("Received", "received", 30),
        ),
        section_of(
            "heard",
            "Hearings that were held",
            ("Date", "date", 18),
            ("What it was for", "purpose", 22),
            ("What came of it", "came", 25),
            ("Why", "why", 35),
        ),
        section_of(
            "made",
            "What the court did with each term",
            ("Order", "order", 12),
            ("Term", "term", 10),
            ("Decision", "came", 12),
            ("Words as made", "words", 41),
            ("Why", "why", 25),
        ),
    ),
    landscape=True,
)
