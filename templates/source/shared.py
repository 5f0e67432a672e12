"""What several papers have in common: their headings, the order and its terms, and what is filled in by hand."""

from .blocks import (
    BLANK,
    TEXT,
    Block,
    Line,
    Template,
    choose,
    join,
    known,
    line,
    part,
    passage,
    pictures,
    ruled,
    section,
    table,
    terms,
    when,
)

NAMES = "{{ head.complainant }} (complainant) and {{ head.defendant }} (defendant)"
COURT = join(
    (
        line("SPO Court", "{{ head.court }}"),
        choose(
            ("head.case_number", line("SPO Case Number", "\tCase number: {{ head.case_number }}")),
            otherwise=line("SPO Case Number", "\tCase number \t"),
        ),
    )
)
TITLE = line("Title", "{{ title }}")
SUBHEADING = ("caption", Line("Heading 2", TEXT))
"""The captions among the passages of a statement."""

FULL_HEADING = join(
    (
        COURT,
        when("head.statute", line("SPO Statute", "{{ head.statute }}")),
        line("SPO Party", "{{ head.complainant }}"),
        line("SPO Role", "Complainant"),
        line("SPO And", "and"),
        line("SPO Party", "{{ head.defendant }}"),
        line("SPO Role", "Defendant"),
        line("Title", "{{ head.title }}"),
    )
)
"""The court, the parties and the title as the application and the order set them out."""

SHORT_HEADING = join((COURT, line("SPO And", NAMES), TITLE))
"""The court, the parties and the title in little room, for a paper that goes with the application."""

SIGNATURE = join((passage("signature", keep=True), ruled("Signed", "Name and rank", "Date")))
BOTH_TERMS = join(
    (
        part("The defendant must not:", terms("terms_prohibitions")),
        part("The defendant must:", terms("terms_requirements")),
    )
)
ATTENDANCE = join(
    # A long address goes on under its first line.
    known(label, name, Line("SPO Ruled", f"{label}\t{{{{ head.{name} }}}}", hanging=BLANK))
    for label, name in (("Place", "where"), ("Day", "date"), ("Time", "time"))
)
"""When and where to come to court: what is known, and ruled blanks for what the court has yet to fix."""

PARTICULARS = (("Particular", "label", 3), ("Detail", "value", 9))
SERVED = (
    known("How it was served", "way"),
    known("Date of service", "date"),
)
WHERE_AND_BY = (known("Where, or to whom", "where"), known("Served by", "by"))
WAYS = section(
    "When it is taken to be received",
    passage("ways"),
    table(
        "ways", "Ways of service", ("Way", "way", 50), ("Taken to be received", "received", 36), ("Used", "used", 14)
    ),
)


def order(changes: str, *period: Block, note: Block | None = None) -> Template:
    """What an order specifies, and beneath it what follows from it. `changes` is the heading of how it can change."""
    return Template(
        (
            FULL_HEADING,
            *((note,) if note else ()),
            ruled("Date on which this order is made"),
            passage("recital"),
            section("People protected", passage("protected")),
            section(
                "The order",
                passage("order"),
                BOTH_TERMS,
                part("What more than one term does not stop", passage("shared")),
                passage("exceptions"),
            ),
            section("Words that have a meaning of their own", passage("words")),
            section("Period and locality", *period, passage("locality")),
            section("Maps", pictures("maps")),
            section("Notification to the police", passage("notification")),
            section("About this order", passage("managed"), passage("others")),
            section(changes, passage("breach"), passage("appeal", keep=True)),
            ruled("Signed (court)"),
            line("SPO Ruled Note", "Justice of the Peace / District Judge / by order of the court"),
        ),
        close=True,
        points=11,
    )
