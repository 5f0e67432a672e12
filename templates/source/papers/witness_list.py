"""When each witness cannot come, what each needs, and where the exhibits are."""

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
            ("Witness", "witness", 35),
            ("Dates to avoid", "avoid", 25),
            ("Needs at court", "needs", 40),
        ),
        section_of(
            "others",
            "People to protect who are not on the list",
            ("Person", "person", 30),
            ("Safety needs", "needs", 70),
        ),
        section_of("exhibits", "Exhibits to bring", ("Mark", "mark", 30), ("Where it is kept", "kept_at", 70)),
    ),
)
