"""What the officer keeps: what to do, what was done, what is withheld."""

from ..blocks import Template, passage, section, section_of, table
from ..shared import TITLE

LACKING = table(
    "lacking",
    "Missing from the papers",
    ("What is asked for", "asks", 42),
    ("By", "by", 20),
    ("Paper", "paper", 16),
    ("Where to enter it", "where", 22),
)
WITHHELD = table("withheld", "Withheld values", ("What", "what", 30), ("Value", "value", 45), ("Whose", "whose", 25))
RECORD = table(
    "record",
    "Officer's record",
    ("Part of the case", "item", 28),
    ("Recorded, and printed in no other paper", "recorded", 72),
)

TEMPLATE = Template(
    (
        TITLE,
        passage("state"),
        section_of(
            "findings",
            "What to do first",
            ("Weight", "weight", 11),
            ("What to do", "what source", 66),
            ("Where", "where", 23),
        ),
        section("Missing from the papers, though a rule asks for it", LACKING),
        section("Typed, and not read", passage("unread")),
        section_of(
            "own_words",
            "Passages in an officer's own words",
            ("Paper", "paper", 16),
            ("As drafted now", "draft", 32),
            ("In the officer's own words", "words", 32),
            ("What to know", "state", 20),
        ),
        section_of(
            "items",
            "Checklist",
            ("Done", "done", 8),
            ("Item", "item", 50),
            ("Why", "why source", 42),
        ),
        section_of("done", "Done, as far as the case can tell", ("Done", "done", 8), ("Item", "item", 92)),
        section_of(
            "library",
            "Terms of the library: what is not certain, for the force solicitor",
            ("Term", "term", 8),
            ("What to know", "point source", 57),
            ("What to do", "do", 35),
        ),
        section("Withheld: never to be served", WITHHELD),
        section("Officer's record", RECORD, passage("read_over")),
    )
)
