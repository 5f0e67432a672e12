"""The first row of a table may go on overleaf, where no other row may be split.

Where it may not either, the head repeats, and a page ends just after it, LibreOffice leaves out every row that follows.
To keep it with the second row only moves that: then all is lost where a page ends after the second.
"""

import re

_BETWEEN = r"(?:\s|<w:bookmark(?:Start|End)\b[^>]*/>)*"
_FIRST = re.compile(
    rf"(<w:tblHeader\b[^>]*>(?:(?!</w:tr>).)*</w:tr>{_BETWEEN})(<w:tr\b(?:(?!</w:tr>|<w:tblHeader\b).)*</w:tr>)",
    re.DOTALL,
)
"""The last row of a head and the row that follows it."""

_WHOLE = re.compile(r"<w:cantSplit\b[^>]*/>")
_EMPTY = re.compile(r"<w:trPr>\s*</w:trPr>")


def first_rows_split(document: str) -> str:
    """Return the XML of a document in which the first row after each repeated head may be split over two pages."""
    return _FIRST.sub(lambda found: found[1] + _EMPTY.sub("", _WHOLE.sub("", found[2])), document)
