"""The notice that rule 3 of the 1999 Rules asks for."""

from ..blocks import Template, passage, ruled, section, section_of
from ..shared import SHORT_HEADING, SIGNATURE

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("to"),
        section("The notice", passage("notice")),
        section_of(
            "statements",
            "The hearsay evidence",
            ("Who made the statement", "maker", 24),
            ("The hearsay evidence", "evidence", 44),
            ("Why that person will not be called", "why", 32),
        ),
        section("When this notice is to be served", passage("time")),
        section("Request for a different period", passage("period")),
        section("What another party may do", passage("rights", keep=True)),
        SIGNATURE,
        section("Service", passage("service", keep=True)),
        ruled("Served on", "How it was served", "Copy filed with the court on"),
    ),
    close=True,
)
