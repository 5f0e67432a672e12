"""Who can say what, whether each is called, when each cannot come, and what each needs."""

from ..blocks import Template, passage, section, section_of
from ..shared import TITLE

TEMPLATE = Template(
    (
        TITLE,
        passage("state"),
        passage("hearing"),
        passage("gaps"),
        section("What the court is to be asked for", passage("requests")),
        section_of(
            "witnesses",
            "Witnesses",
            ("Witness", "witness", 18),
            ("Can speak to", "speaks_to", 24),
            ("Statement", "statement", 12),
            ("Called, or why not", "called", 20),
            ("Dates to avoid", "avoid", 11),
            ("Needs at court", "needs", 15),
        ),
        section_of(
            "others",
            "People to protect who are not on the list",
            ("Person", "person", 30),
            ("Safety needs", "needs", 70),
        ),
    ),
    landscape=True,
)
