"""The note on why an order is, or is not, needed beside the orders that exist."""

from ..blocks import Template, passage, section, table, when
from ..shared import SHORT_HEADING, SIGNATURE

CLAUSES = table(
    "clauses",
    "The existing orders, clause by clause",
    ("The clause", "clause", 25),
    ("What it has reached, and what came of that", "reached", 30),
    ("What it does not reach, or only arguably", "beyond", 45),
)
OVER = table(
    "over",
    "The orders that have ended, clause by clause",
    ("The clause", "clause", 31),
    ("While it was in force", "reached", 32),
    ("Since it ended", "since", 37),
)
ANEW = table(
    "anew",
    "What the order would do now",
    ("Term", "term", 25),
    ("In what has ended", "nearest", 17),
    ("What the order does now", "adds", 41),
    ("Acts since", "acts", 17),
)
ADDS = table(
    "adds",
    "What the order adds",
    ("Term", "term", 25),
    ("Nearest now", "nearest", 17),
    ("What the order adds", "adds", 41),
    ("Acts left", "acts", 17),
)

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("prepared"),
        section("The short answer", passage("answer")),
        section("Clause by clause", passage("orders"), CLAUSES, OVER, passage("fairness")),
        section("What the order adds", passage("legend"), ADDS, ANEW),
        section("The questions that will be asked", passage("questions")),
        section("The law in short", passage("law"), passage("together")),
        when("passages.signature", SIGNATURE),
    ),
    close=True,
    broad=True,
    in_tables=9,
)
