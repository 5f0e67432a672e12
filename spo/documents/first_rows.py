"""The first row of a table kept with the second, so that no page ends between them.

Where one does, and the head repeats while no row may split, LibreOffice leaves out every row that follows.
"""

import re

_BETWEEN = r"(?:\s|<w:bookmark(?:Start|End)\b[^>]*/>)*"
_FIRST = re.compile(
    r"(<w:tblHeader\b[^>]*>(?:(?!</w:tr>).)*</w:tr>"
    rf"{_BETWEEN})(<w:tr\b(?:(?!</w:tr>|<w:tblHeader\b).)*</w:tr>)(?={_BETWEEN}<w:tr\b)",
    re.DOTALL,
)
"""The last row of a head and the row that follows it, where another follows that."""

_PARAGRAPH = re.compile(r"(<w:p(?: [^>/]*)?>)(?:(<w:pPr>)(<w:pStyle\b[^>]*/>)?(<w:keepNext\b[^>]*/>)?|<w:pPr/>)?")


def first_rows_kept(document: str) -> str:
    """Return the XML of a document with the first row after each repeated head kept with the row after it."""
    return _FIRST.sub(lambda found: found[1] + _PARAGRAPH.sub(_kept, found[2]), document)


def _kept(found: re.Match[str]) -> str:
    style = found[3] or ""
    return f"{found[1]}<w:pPr>{style}<w:keepNext/>{'' if found[2] else '</w:pPr>'}"
