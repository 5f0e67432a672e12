"""A page for each exhibit in large letters, after one that says what they are."""

from ..blocks import PLAIN, Template, line, parts, passage, passages, ruled
from ..shared import NAMES, SHORT_HEADING

MARKED = ruled("Signed (producer)", "Date", "For the court: produced on", "For the court: marked by")

TEMPLATE = Template(
    (
        SHORT_HEADING,
        passage("about"),
        parts(line(PLAIN, NAMES), passages("part.passages"), MARKED, new_page=True),
    ),
    large=True,
)
