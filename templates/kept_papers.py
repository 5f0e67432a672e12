"""The papers that are kept, and never served."""

from heading import title
from page import Paper
from pieces import passage, section
from supporting_papers import gap
from tables import section_of, table


def answers() -> Paper:
    """The objection and the answer, for the officer and the force solicitor alone."""
    offered = table(
        "tables.offered",
        "Arguments that the facts allow",
        ("Argument", "argument", 22),
        ("What carries it", "carried", 18),
        ("How strong, and what to have", "strength", 18),
        ("The bench may say", "counter", 20),
        ("The reply", "reply", 26),
        landscape=True,
    )
    weak = table("tables.weak", "What is weak", ("What to do", "what", 65), ("Where", "where", 35), landscape=True)
    kinds = table(
        "tables.kinds",
        "What each kind of order can do",
        ("Kind", "kind", 14),
        ("Forbid?", "prohibits", 13),
        ("Require?", "requires", 16),
        ("Name and address to police?", "notification", 17),
        ("Most on breach", "breach", 15),
        ("Length", "length", 14),
        ("Gap beside this order", "gap", 19),
        landscape=True,
    )
    return Paper(
        (
            title(),
            passage("state"),
            section("The objection", passage("objection")),
            section("Do not argue for an order here", passage("not_to_argue")),
            section("The arguments", offered),
            section("Term by term", gap(landscape=True)),
            section("What a paper would say", passage("said")),
            section_of(
                "tables.missing",
                "Arguments that are not available",
                ("Argument", "argument", 30),
                ("What is missing", "why", 70),
                landscape=True,
            ),
            section("What is weak, and how to strengthen it", weak),
            section("What this order does that another cannot", passage("kinds_intro"), kinds),
            section("Law that may have changed", passage("motion")),
        ),
        landscape=True,
    )


def checklist() -> Paper:
    """What the officer keeps: what to do, what was done, what is withheld."""
    lacking = table(
        "tables.lacking",
        "Missing from the papers",
        ("What is asked for", "asks", 42),
        ("By", "by", 20),
        ("Paper", "paper", 16),
        ("Where to enter it", "where", 22),
    )
    withheld = table(
        "tables.withheld", "Withheld values", ("What", "what", 30), ("Value", "value", 45), ("Whose", "whose", 25)
    )
    record = table(
        "tables.record",
        "Officer's record",
        ("Part of the case", "item", 28),
        ("Recorded, and printed in no other paper", "recorded", 72),
    )
    return Paper(
        (
            title(),
            passage("state"),
            section_of(
                "tables.findings",
                "What to do first",
                ("Weight", "weight", 14),
                ("What to do", "what", 46),
                ("Where", "where", 18),
                ("Source", "source", 22),
            ),
            section("Missing from the papers, though a rule asks for it", lacking),
            section("Typed, and not read", passage("unread")),
            section_of(
                "tables.own_words",
                "Passages in an officer's own words",
                ("Paper", "paper", 16),
                ("As drafted now", "draft", 32),
                ("In the officer's own words", "words", 32),
                ("What to know", "state", 20),
            ),
            section_of(
                'tables["items"]',  # tables.items would be the method of a dict
                "Checklist",
                ("Done", "done", 8),
                ("Item", "item", 35),
                ("Why", "why", 33),
                ("Source", "source", 24),
            ),
            section("Withheld: never to be served", withheld),
            section("Officer's record", record, passage("read_over")),
            section("Sources to read again", passage("sources")),
        )
    )
