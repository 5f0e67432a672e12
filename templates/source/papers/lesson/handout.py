"""What a class is given: the case, what is before it part by part, and room for its answers or the answers."""

from ...blocks import TEXT, Block, Grid, Line, Template, line, parts, passage, passages, section, when
from ...shared import TITLE

BULLET = ("item", Line("SPO Item", TEXT, hanging=227, bulleted=True))


def before_the_class(rows: str) -> Block:
    """What is before the class, and room for what it says of that, or the answers."""
    columns = (
        ("No.", "number", 6),
        ("What is before you", "called* + words", 47),
        ("A fault? An answer? Why?", "answer + program + rests", 47),
    )
    return when(rows, Block((Grid(rows, "What is before the class", columns),), (rows,)))


SHEET = when(
    "tables.sheet",
    line("Heading 1", "On a sheet of its own: two versions", new_page=True),
    passage("sheet"),
    before_the_class("tables.sheet"),
)
"""The versions of which one is mended. They stand apart, because they tell what is wrong elsewhere."""

TEMPLATE = Template(
    (
        TITLE,
        passage("about"),
        section("What it teaches", passages("passages.teaches", BULLET)),
        section("Good to know first", passage("points")),
        parts(passages("part.passages"), before_the_class("part.rows")),
        section("What to take away", passages("passages.takeaway", BULLET)),
        SHEET,
    ),
    broad=True,
)
