"""What several papers have in common: their headings, the order and its terms, and what is filled in by hand."""

from .blocks import (
    BLANK,
    TEXT,
    Block,
    Line,
    Template,
    always,
    choose,
    each,
    join,
    known,
    line,
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
"""The court, the parties and the title as the application sets them out."""

SHORT_HEADING = join((COURT, line("SPO And", NAMES), TITLE))
"""The court, the parties and the title in little room, for a paper that goes with the application."""

SIGNATURE = join((passage("signature", keep=True), ruled("Signed", "Name and office", "Date")))
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


ORDER_HEADING = join(
    (COURT, line("Title", "{{ head.title }}"), when("head.statute", line("SPO Statute", "{{ head.statute }}")))
)
"""The court, the title and the Act, where a table beneath them says who the parties are."""


_LETTERED, _BULLET = 454, 227
"""How far the lines of a lettered exception, and of a bullet, are indented, in twips."""


def _each(name: str, held: Line) -> Block:
    """Each passage of a name, set in one way."""
    return each("p", f"passages.{name}", Block((held,)))


def _bullets(name: str, *, keep: bool = False) -> Block:
    """Each passage of a name after a bullet, but for what is still to be completed."""
    said = Block((Line("SPO Item", TEXT, keep, hanging=_BULLET, bulleted=True),))
    return each("p", f"passages.{name}", choose(('p.style == "gap"', line("SPO Gap", TEXT)), otherwise=said))


def order() -> Template:
    """What an order specifies, the penalty before its terms, and beneath them what follows from it."""
    return Template(
        (
            ORDER_HEADING,
            table("front", "The order", ("Particular", "label*", 23), ("This order", "value", 77)),
            passage("period"),
            passage("order"),
            passage("youth"),
            _each("breach", Line("SPO Plain", TEXT, boxed=True)),
            section("{{ head.must_not }}", terms("terms_prohibitions")),
            section("{{ head.must }}", terms("terms_requirements")),
            section("{{ head.allows }}", _each("allowed", Line("SPO Sub", TEXT, hanging=_LETTERED))),
            section("Maps", pictures("maps")),
            always(
                "{{ head.to_know }}",
                *map(_bullets, ("notification", "others", "managed")),
                _bullets("appeal", keep=True),
            ),
            ruled("By the court", "Served (date, how, by whom)"),
        ),
        close=True,
        broad=True,
        points=11,
    )
