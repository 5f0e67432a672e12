"""Who decided to apply, on what reasons, and what was weighed about costs."""

from ..blocks import Template, always, passage, ruled, section, section_of, table
from ..shared import PARTICULARS, TITLE

TEMPLATE = Template(
    (
        TITLE,
        passage("state"),
        section("The decision", table("particulars", "The decision", *PARTICULARS), passage("gaps")),
        section_of(
            "test",
            "What must appear to the chief officer",
            ("Section", "section", 14),
            ("What must appear", "test", 56),
            ("The file", "state", 30),
        ),
        section("Reasons for applying", passage("reasons_for")),
        section("Reasons against applying that were weighed", passage("reasons_against")),
        section("What else was considered", passage("alternatives")),
        section_of(
            "consultations", "Consultation", ("Who", "who", 28), ("Date", "date", 17), ("What they said", "result", 55)
        ),
        section("Costs", passage("costs")),
        always("Authority", ruled("Decision", "Signed", "Name and rank", "Date and time")),
    )
)
