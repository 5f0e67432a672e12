"""The papers of service, to be filled in: the certificate of the summons, and the record of the order."""

from heading import short_heading, title
from page import Paper
from pieces import Block, always, known, line, on_a_new_page, passage, ruled, section, when
from tables import section_of, table


def _ways() -> Block:
    return table(
        "tables.ways",
        "Ways of service",
        ("Way", "way", 50),
        ("Taken to be received", "received", 36),
        ("Used", "used", 14),
    )


def service_of_summons() -> Paper:
    """The certificate of service, ready to sign."""
    return Paper(
        (
            short_heading(),
            passage("certify"),
            section_of("tables.served", "What was served", ("Paper", "paper", 80), ("Served: tick", "ticked", 20)),
            always(
                "How and when it was served",
                known("How it was served", "way"),
                known("Date of service", "date"),
                ruled("Time of service"),
                known("Where, or to whom", "where"),
                known("Served by", "by"),
                passage("received"),
            ),
            ruled("Signed by the person who served"),
            ruled("Name, rank and number"),
            ruled("Date signed"),
            on_a_new_page("About this certificate", passage("notes")),
            section("When it is taken to be received", passage("ways"), _ways()),
        )
    )


def service_of_order() -> Paper:
    """The record of service of the order, and of what the defendant then notified."""
    notified = (
        line("Heading2", "What was notified"),
        ruled("Name notified"),
        ruled("Other names notified"),
        ruled("Home address notified"),
        ruled("Police station"),
        ruled("Date and time"),
        ruled("Notified to (name and number)"),
        ruled("Acknowledged in writing by"),
        ruled("Fingerprints or photograph"),
    )
    return Paper(
        (
            title(),
            passage("state"),
            always("The order", known("Which order was made", "kind"), known("Date it was made", "made")),
            always(
                "Service",
                passage("order"),
                known("How it was served", "way"),
                known("Date of service", "date"),
                known("Where, or to whom", "where"),
                known("Served by", "by"),
                ruled("Terms explained by, and when"),
                passage("received"),
            ),
            section("When it is taken to be received", passage("ways"), _ways()),
            section("Last day to notify the police", passage("last_day")),
            section("Notification", passage("notification"), when("passages.notification", *notified)),
            section("Notification", passage("not_due")),
        )
    )
