"""Who manages the order, the days to keep, what to do on a breach, and when it ends."""

from ..blocks import Template, always, known, passage, ruled, section, table
from ..shared import TITLE

PEOPLE = table(
    "people",
    "People protected",
    ("Person", "person", 25),
    ("Safety needs", "safety", 50),
    ("Told: by whom, when", "told", 25),
)
DAYS = table("days", "Days to keep", ("What", "what", 36), ("When", "when", 34), ("Done: by whom, when", "done", 30))

TEMPLATE = Template(
    (
        TITLE,
        passage("state"),
        always("Who manages the order", passage("owner"), known("Owner", "owner"), known("Stands in", "stands_in")),
        section("Days to keep", DAYS, passage("changes")),
        section("People protected", passage("people"), PEOPLE),
        section(
            "Term by term",
            passage("standing"),
            passage("refused"),
            table(
                "terms",
                "Term by term",
                ("Term", "term", 28),
                ("How it is complied with", "complied", 25),
                ("How a breach would be proved", "proved", 25),
                ("Who delivers and checks", "delivered", 22),
            ),
        ),
        section("On a breach", passage("breach")),
        section("Renewal, variation and the end of the order", passage("end")),
        always("Reviews held", ruled("Review 1", "Review 2", "Review 3", "Review 4")),
    ),
    landscape=True,
)
