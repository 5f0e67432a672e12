"""The application for the order, and the order that it asks for."""

from heading import full_heading
from page import Paper
from pieces import Block, line, part, passage, pictures, ruled, section, signature, terms
from tables import table


def application() -> Paper:
    """The application (complaint) for a stalking protection order."""
    return Paper(
        (
            full_heading(),
            table("tables.particulars", "Particulars", ("Particular", "label", 3), ("Detail", "value", 9)),
            section("The application", passage("application")),
            section("The parties", passage("parties")),
            section("Link to the police area", passage("area_link")),
            section(
                "The order sought",
                passage("order_sought"),
                *both_terms(),
                part("Duration", passage("duration")),
                part("Interim order", passage("interim")),
            ),
            section("The test, burden and standard", passage("test")),
            *grounds(),
            other_orders(),
            section("Religion, work, study and proportionality", passage("proportionality")),
            evidence(),
            section("Views of the people to be protected", passage("views")),
            section("What helps the defendant", passage("helps")),
            section("Requests to the court", passage("requests")),
            section("Consultation and authority", passage("authority", keep=True)),
            signature(),
        )
    )


def grounds() -> tuple[Block, Block, Block]:
    """The three limbs of the test, each with what is said to meet it."""
    acts = table(
        "tables.acts",
        "Acts associated with stalking",
        ("No.", "no", 5),
        ("Date", "date", 17),
        ("What happened", "what", 53),
        ("Example in s.2A(3)", "example", 11),
        ("Shown by", "shown_by", 14),
    )
    each_term = table(
        "tables.each_term",
        "Why each term is necessary",
        ("Term", "term", 7),
        ("The risk, and why the term is necessary", "why", 49),
        ("What less was considered", "less", 32),
        ("Incidents", "incidents", 14),
    )
    knowledge = part("How the defendant knew, or ought to have known", passage("knowledge"))
    return (
        section("Ground 1: acts associated with stalking", passage("acts"), acts, knowledge),
        section("Ground 2: risk associated with stalking", passage("risk")),
        section("Ground 3: necessity of the order", passage("necessity"), part("Term by term", each_term)),
    )


def other_orders() -> Block:
    """What other orders and proceedings there are, and what each term adds to them."""
    existing = table(
        "tables.existing",
        "Existing orders and the terms sought",
        ("Term", "term", 7),
        ("What the existing orders say", "says", 32),
        ("What has happened since", "since", 31),
        ("What the term adds", "adds", 32),
    )
    return section("Other orders and proceedings", passage("existing_orders"), existing, passage("proceedings"))


def evidence() -> Block:
    """The witnesses relied on, and where the exhibits are listed."""
    witnesses = table(
        "tables.witnesses",
        "Witnesses",
        ("Witness", "witness", 41),
        ("Statement", "statement", 28),
        ("Called, or why not", "called", 31),
    )
    return section("Evidence relied on", passage("evidence"), part("Witnesses", witnesses))


def both_terms() -> tuple[Block, Block]:
    """What the defendant must not do, and what the defendant must do."""
    return (
        part("The defendant must not:", terms("terms_prohibitions")),
        part("The defendant must:", terms("terms_requirements")),
    )


def draft_order() -> Paper:
    """The order that the court is asked to make."""
    return order("Variation, discharge and appeal", passage("period"))


def interim_order() -> Paper:
    """The order that the court is asked to make until it has determined the application."""
    days = (ruled("First day of the period"), ruled("Last day of the period"))
    return order("Variation, renewal, discharge and appeal", passage("period"), *days, note=passage("note"))


def order(changes: str, *period: Block, note: Block | None = None) -> Paper:
    """What an order specifies, and beneath it what follows from it. `changes` is the heading of how it can change."""
    return Paper(
        (
            full_heading(),
            *((note,) if note else ()),
            ruled("Date on which this order is made"),
            passage("recital"),
            section("People protected", passage("protected")),
            section("The order", passage("order"), *both_terms()),
            section("Period", *period),
            section("Locality", passage("locality")),
            section("Maps", pictures("maps")),
            section("Notification to the police", passage("notification")),
            section("Who manages this order", passage("managed")),
            section("Breach of this order", passage("breach")),
            section(changes, passage("appeal", keep=True)),
            ruled("Signed (court)"),
            line("SPORuledNote", "Justice of the Peace / District Judge / by order of the court"),
        ),
        close=True,
    )
