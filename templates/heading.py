"""The headings of papers: the court, the parties and the title."""

from pieces import Block, join, line, tag, when
from wordml import TAB, paragraph, run


def court() -> Block:
    """The court, and the number of the case or a ruled blank for it."""
    number = paragraph("SPOCaseNumber", TAB, run("Case number: {{ head.case_number }}"))
    blank = paragraph("SPOCaseNumber", TAB, run("Case number "), TAB)
    return join(
        (
            line("SPOCourt", "{{ head.court }}"),
            Block(tag("if head.case_number") + number + tag("else") + blank + tag("endif")),
        )
    )


def parties() -> Block:
    """The statute, and the parties as a court heading sets them out."""
    return join(
        (
            when("head.statute", line("SPOStatute", "{{ head.statute }}")),
            line("SPOParty", "{{ head.complainant }}"),
            line("SPORole", "Complainant"),
            line("SPOAnd", "and"),
            line("SPOParty", "{{ head.defendant }}"),
            line("SPORole", "Defendant"),
        )
    )


def title() -> Block:
    """The title of the paper."""
    return line("Title", "{{ title }}")


def full_heading() -> Block:
    """The court, the parties and the title as the application and the order set them out."""
    return join((court(), parties(), line("Title", "{{ head.title }}")))


def short_heading() -> Block:
    """The court, the parties and the title in little room, for a paper that goes with the application."""
    names = line("SPOAnd", "{{ head.complainant }} (complainant) and {{ head.defendant }} (defendant)")
    return join((court(), names, title()))
