"""The order as it was made: what is recorded of it, each term, and what to do on a breach."""

from ..blocks import Template, passage, section, section_of, table
from ..shared import TITLE

COLUMNS = (("In the draft", "number", 12), ("As the court made it", "words", 88))

TEMPLATE = Template(
    (
        TITLE,
        passage("state"),
        passage("over"),
        table("front", "The order", ("Particular", "label*", 28), ("As recorded", "value", 72)),
        passage("lean"),
        section("Not in the order, or not recorded", passage("not_made")),
        section_of("prohibitions", "What the order prohibits", *COLUMNS),
        section_of("requirements", "What the order requires", *COLUMNS),
        section_of("others", "Terms that were not in the draft", *COLUMNS),
        section("The order does not stop the defendant from", passage("allowed")),
        section("On a breach", passage("breach")),
        section("Notification", passage("notification")),
    )
)
