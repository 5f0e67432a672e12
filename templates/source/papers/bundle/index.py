"""The index of the bundle: each paper, the page of the bundle at which it begins, and how many pages it has."""

from ...blocks import PLAIN, Template, line, table
from ...shared import SHORT_HEADING

PAPERS = table(
    "papers",
    "The papers in the bundle",
    ("Paper", "paper", 66),
    ("Begins at bundle page", "first", 22),
    ("Pages", "pages", 12),
    link="link",
)

TEMPLATE = Template((SHORT_HEADING, line(PLAIN, "{{ head.how }}"), PAPERS))
