"""The note on why an order is, or is not, needed beside the orders that exist."""

from ..blocks import Template, part, passage, section, table, when
from ..shared import GAP, SHORT_HEADING, SIGNATURE

ORDERS = table(
    "orders",
    "Existing orders",
    ("Order", "order", 38),
    ("Made", "made", 22),
    ("Ends", "ends", 15),
    ("Names", "names", 16),
    ("Exhibit", "exhibit", 9),
)
THEIR_WORDS = table(
    "order_terms",
    "Exact words of the existing orders",
    ("Order", "order", 20),
    ("Paragraph", "paragraph", 13),
    ("Exact words", "words", 67),
)
SINCE = table(
    "since",
    "Incidents since the existing orders",
    ("No.", "no", 5),
    ("Date", "date", 13),
    ("What happened", "what", 34),
    ("Status under the order", "status", 36),
    ("Shown by", "shown_by", 12),
)

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("prepared"),
        section("The short answer", passage("answer")),
        section("The orders, and what they say", passage("position"), ORDERS, part("Their words", THEIR_WORDS)),
        section("What has happened since", passage("since"), SINCE),
        section("Term by term", passage("gap_intro"), GAP),
        section("The questions that will be asked", passage("questions")),
        section("Children, and consistency with other orders", passage("consistency")),
        section("What helps the defendant", passage("candour")),
        when("passages.signature", SIGNATURE),
    )
)
