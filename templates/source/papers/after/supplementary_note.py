"""What the other papers that were filed said, and what is right now, paper by paper."""

from ...blocks import Template, passage, section_of
from ...shared import SHORT_HEADING

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("adds"),
        section_of(
            "corrected",
            "What has changed",
            ("Paper", "paper", 30),
            ("What was filed", "was", 70),
            ("What is right", "now", 80),
        ),
    ),
    close=True,
    broad=True,
)
