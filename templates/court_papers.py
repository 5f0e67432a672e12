"""The papers for the hearing: the hearsay notice, the directions, the summons, and the sheet for the defendant."""

from heading import full_heading, short_heading, title
from page import Paper
from pieces import Block, known, line, passage, ruled, section, signature
from styles import BLANK
from tables import table
from wordml import TAB, paragraph, run


def hearsay_notice() -> Paper:
    """The notice that rule 3 of the 1999 Rules asks for."""
    statements = table(
        "tables.statements",
        "The hearsay evidence",
        ("Who made the statement", "maker", 24),
        ("The hearsay evidence", "evidence", 44),
        ("Why that person will not be called", "why", 32),
    )
    return Paper(
        (
            short_heading(),
            passage("to"),
            section("The notice", passage("notice")),
            section("The hearsay evidence", statements),
            section("When this notice is to be served", passage("time")),
            section("Request for a different period", passage("period")),
            section("What another party may do", passage("rights", keep=True)),
            signature(),
            section("Service", passage("service", keep=True)),
            *(ruled(label) for label in ("Served on", "How it was served", "Copy filed with the court on")),
        ),
        close=True,
    )


def directions() -> Paper:
    """The directions that the court is asked to give."""
    return Paper(
        (
            short_heading(),
            passage("asked"),
            section("Directions asked for", passage("requests")),
            section("What is in dispute", passage("issues"), passage("evidence", keep=True)),
            ruled("Date for the defendant"),
            section("For listing", passage("hearing")),
            ruled("Date of these directions"),
            ruled("Signed (court)"),
        )
    )


def summons() -> Paper:
    """The summons, as the court is asked to issue it."""
    return Paper(
        (
            full_heading(),
            passage("to"),
            section("The complainant", passage("complainant")),
            section("Each complaint", passage("complaints")),
            section("When and where you must come to court", passage("attend", keep=True)),
            *attendance(),
            section("The court office", passage("office")),
            ruled("Date of issue"),
            ruled("Issued by"),
            line("SPORuledNote", "Justice of the Peace"),
        )
    )


def defendant_sheet() -> Paper:
    """The plain-English sheet, in large letters."""
    return Paper(
        (
            title(),
            line("SPOPlain", "For {{ head.defendant }}"),
            passage("language"),
            section("What this is", passage("what")),
            *(line("Heading1", "When and where to come"), *attendance(), passage("hearing")),
            section("What the court does", passage("decides")),
            section("If you do not come", passage("not_come")),
            section("If the court makes the order", passage("made")),
            section("Advice and legal aid", passage("advice")),
            section("Questions and help", passage("questions")),
        ),
        large=True,
    )


def attendance() -> tuple[Block, ...]:
    """When and where to come to court: what is known, and ruled blanks for what the court has yet to fix."""
    beneath = f'<w:ind w:left="{BLANK}" w:hanging="{BLANK}"/>'  # a long address goes on under its first line
    return tuple(
        known(label, name, paragraph("SPORuled", run(label), TAB, run(f"{{{{ head.{name} }}}}"), extra=beneath))
        for label, name in (("Place", "where"), ("Day", "date"), ("Time", "time"))
    )
