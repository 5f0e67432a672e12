"""The papers that are filed and served with the application."""

from heading import short_heading
from page import Paper
from pieces import Block, part, passage, section, signature, when
from tables import section_of, table


def existing_orders() -> Paper:
    """The note on why an order is, or is not, needed beside the orders that exist."""
    return Paper(
        (
            short_heading(),
            passage("prepared"),
            section("The short answer", passage("answer")),
            section("The orders, and what they say", passage("position"), *orders()),
            section("What has happened since", passage("since"), events_since()),
            section("Term by term", passage("gap_intro"), gap()),
            section("What was considered instead", passage("considered")),
            section("Children, and consistency with other orders", passage("consistency")),
            section("What helps the defendant", passage("candour")),
            when("passages.signature", signature()),
        )
    )


def orders() -> tuple[Block, Block]:
    """The orders, and the exact words of their terms."""
    made = table(
        "tables.orders",
        "Existing orders",
        ("Order", "order", 38),
        ("Made", "made", 22),
        ("Ends", "ends", 15),
        ("Names", "names", 16),
        ("Exhibit", "exhibit", 9),
    )
    words = table(
        "tables.order_terms",
        "Exact words of the existing orders",
        ("Order", "order", 20),
        ("Paragraph", "paragraph", 13),
        ("Exact words", "words", 67),
    )
    return made, part("Their words", words)


def events_since() -> Block:
    """What has happened since the orders were made."""
    return table(
        "tables.since",
        "Incidents since the existing orders",
        ("No.", "no", 5),
        ("Date", "date", 13),
        ("What happened", "what", 34),
        ("Status under the order", "status", 36),
        ("Shown by", "shown_by", 12),
    )


def gap(*, landscape: bool = False) -> Block:
    """Each term sought against what the existing orders say and do."""
    return table(
        "tables.gap",
        "Each term sought, and the existing orders",
        ("Term sought", "term", 15),
        ("What the existing orders say", "says", 18),
        ("What has happened since", "since", 24),
        ("Why that does not reach or hold it", "why_not", 25),
        ("What the term adds", "adds", 18),
        landscape=landscape,
    )


def legal_adviser() -> Paper:
    """The note for the justices' legal adviser, on one page."""
    return Paper(
        (
            short_heading(),
            section("The application", passage("application")),
            section("The test, burden and standard", passage("test"), passage("standard")),
            section("Another order", passage("other_orders")),
            section("The order, and appeal", passage("order")),
            section_of(
                "tables.statements",
                "What has been said for and against an order beside another order or a prosecution",
                ("Side", "side", 9),
                ("What was said, by whom and when", "said", 91),
            ),
        )
    )
