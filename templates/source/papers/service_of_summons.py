"""The certificate of service, ready to sign."""

from ..blocks import Template, always, passage, ruled, section_of
from ..shared import SERVED, SHORT_HEADING, WAYS, WHERE_AND_BY

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("certify"),
        section_of("served", "What was served", ("Paper", "paper", 80), ("Served: tick", "ticked", 20)),
        always("How and when it was served", *SERVED, ruled("Time of service"), *WHERE_AND_BY, passage("received")),
        ruled("Signed by the person who served", "Name, rank and number", "Date signed"),
        always("About this certificate", passage("notes"), new_page=True),  # it may be taken off, and not handed over
        WAYS,
    )
)
