"""What a class is given: the case, what is before it part by part, and room for its answers or the answers."""

from ...blocks import TEXT, Block, Grid, Line, Template, parts, passage, passages, section, when
from ...shared import TITLE

BULLET = ("item", Line("SPO Item", TEXT, hanging=227, bulleted=True))

BEFORE_THE_CLASS = when(
    "part.rows",
    Block(
        (
            Grid(
                "part.rows",
                "What is before the class",
                (
                    ("No.", "number", 6),
                    ("What is before you", "called* + words", 47),
                    ("A fault? An answer? Why?", "answer + program + rests", 47),
                ),
            ),
        ),
        ("part.rows",),
    ),
)

TEMPLATE = Template(
    (
        TITLE,
        passage("about"),
        section("What it teaches", passages("passages.teaches", BULLET)),
        section("Good to know first", passage("points")),
        parts(passages("part.passages"), BEFORE_THE_CLASS),
        section("What to take away", passages("passages.takeaway", BULLET)),
    ),
    broad=True,
)
