"""The record of service of the order, and of what the defendant then notified."""

from ..blocks import Template, always, known, line, passage, ruled, section, when
from ..shared import SERVED, TITLE, WAYS, WHERE_AND_BY

NOTIFIED = ruled(
    "Name notified",
    "Other names notified",
    "Home address notified",
    "Police station",
    "Date and time",
    "Notified to (name and number)",
    "Acknowledged in writing by",
    "Fingerprints or photograph",
)

TEMPLATE = Template(
    (
        TITLE,
        passage("state"),
        always("The order", known("Which order was made", "kind"), known("Date it was made", "made"), passage("terms")),
        always(
            "Service",
            passage("order"),
            *SERVED,
            *WHERE_AND_BY,
            ruled("Terms explained by, and when"),
            passage("received"),
        ),
        WAYS,
        section("Last day to notify the police", passage("last_day")),
        section(
            "Notification",
            passage("notification"),
            when("passages.notification", line("Heading 2", "What was notified"), NOTIFIED),
        ),
        section("Notification", passage("not_due")),
    )
)
