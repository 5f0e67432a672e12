"""The papers that prove the application: the statements, the exhibits list, and a flysheet for each exhibit."""

from heading import short_heading
from page import Paper
from pieces import Block, line, passage, ruled, tag, under_part
from tables import long_table
from wordml import paragraph, run


def exhibits_list() -> Paper:
    """Every exhibit, by its mark."""
    exhibits = long_table(
        "tables.exhibits",
        "Exhibits",
        ("Mark", "mark", 20),
        ("What it is", "what", 100),
        ("Who produces it", "producer", 44),
        ("Date", "date", 34),
        ("Incidents", "incidents", 26),
        ("Where it is kept", "kept_at", 40),
        ("Redacted", "redacted", 20),
    )
    return Paper((short_heading(), exhibits), landscape=True)


def flysheets() -> Paper:
    """A page for each exhibit in large letters, after one that says what they are."""
    names = "{{ head.complainant }} (complainant) and {{ head.defendant }} (defendant)"
    return Paper(
        (
            short_heading(),
            passage("about"),
            each_on_a_page(
                "",
                line("SPOPlain", names),
                under_part(),
                ruled("Signed by the person who produces it"),
                ruled("Date"),
                ruled("For the court: produced on"),
                ruled("For the court: marked by"),
            ),
        ),
        large=True,
    )


def each_on_a_page(number: str, *inside: Block) -> Block:
    """The parts of a paper one by one, each with a page of its own. `number` binds the title to one of Word's lists."""
    title = paragraph("Heading1", run("{{ part.title }}"), extra=f"<w:pageBreakBefore/>{number}")
    body = "".join(block.xml for block in inside)
    return Block(tag("for part in parts") + title + body + tag("endfor"), ("parts",))
