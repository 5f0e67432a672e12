"""The objection and the answer, for the officer and the force solicitor alone."""

from ..blocks import Template, passage, section, section_of, table
from ..shared import TITLE

OFFERED = table(
    "offered",
    "Arguments that the facts allow",
    ("Argument", "argument", 22),
    ("What carries it", "carried", 18),
    ("How strong, and what to have", "strength", 18),
    ("The bench may say", "counter", 20),
    ("The reply", "reply", 26),
)
OTHERS = table(
    "others",
    "Arguments that may be added",
    ("Argument", "argument", 24),
    ("What carries it", "carried", 18),
    ("The bench may say", "counter", 24),
    ("The reply", "reply", 34),
)
KINDS = table(
    "kinds",
    "What each kind of order can do",
    ("Kind", "kind", 14),
    ("Forbid?", "prohibits", 13),
    ("Require?", "requires", 16),
    ("Name and address to police?", "notification", 17),
    ("Most on breach", "breach", 15),
    ("Length", "length", 14),
    ("Gap beside this order", "gap", 19),
)

TEMPLATE = Template(
    (
        TITLE,
        passage("state"),
        section("The objection", passage("objection")),
        section("The arguments", OFFERED),
        section("Arguments that may be added, none of which stands alone", OTHERS),
        section("What a paper would say", passage("said")),
        section_of(
            "missing",
            "Arguments that are not available",
            ("Argument", "argument", 30),
            ("What is missing", "why", 70),
        ),
        section_of(
            "statements",
            "What has been said for and against an order beside another order or a prosecution",
            ("Side", "side", 9),
            ("What was said, by whom and when", "said", 51),
            ("How to meet it", "meet", 40),
        ),
        section("What this order does that another cannot", passage("kinds_intro"), KINDS),
        section("Law that may have changed", passage("motion")),
    ),
    landscape=True,
)
