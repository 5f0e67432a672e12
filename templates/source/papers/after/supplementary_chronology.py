"""What is new of the chronology: entries under their own numbers, those corrected, and those withdrawn."""

from ...blocks import Template, passage, section, section_of
from ...shared import SHORT_HEADING
from ..chronology import ENTRIES

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("adds"),
        section("New entries", ENTRIES),
        section_of(
            "corrected",
            "Entries corrected",
            ("No.", "no", 9),
            ("Part", "part", 22),
            ("What was filed", "was", 70),
            ("What is right", "now", 81),
        ),
        section_of(
            "withdrawn",
            "Entries withdrawn",
            ("No.", "no", 9),
            ("When", "when", 33),
            ("What was filed", "what", 140),
        ),
    ),
    close=True,
    broad=True,
)
