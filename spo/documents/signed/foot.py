"""The number that a paper to be signed prints at its foot, which says which words were signed. It is none of them."""

import re
from collections.abc import Mapping, Sequence

from ..places import MARK, Place

SAYS = "Number of these words:"
_LINE = '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">{says} {number}</w:t></w:r></w:p>'
_FOOTER = re.compile(r"word/footer\d*\.xml")
_PARAGRAPH_ENDS = "</w:p>"


def with_numbers(made: dict[str, bytes], document: str, numbers: Mapping[str, str], places: Sequence[Place]) -> str:
    """Return a document with the number of each part after its last paragraph, while its marks are in it.

    Where a paper has one number for the whole, the footers in `made` are given it instead.
    """
    for part, number in numbers.items():
        line = _LINE.format(says=SAYS, number=number)
        if not part:
            for name in filter(_FOOTER.fullmatch, made):
                made[name] = made[name].replace(b"</w:ftr>", f"{line}</w:ftr>".encode())
        elif at := _end_of(document, part, places):
            document = f"{document[:at]}{line}{document[at:]}"
    return document


def _end_of(document: str, part: str, places: Sequence[Place]) -> int:
    """Return where the last paragraph of a part ends, or 0 where nothing of it is printed."""
    own = (one.start() for one in MARK.finditer(document) if _is_of(places[int(one[1])], part))
    last = max(own, default=-1)
    return document.index(_PARAGRAPH_ENDS, last) + len(_PARAGRAPH_ENDS) if last >= 0 else 0


def _is_of(place: Place, part: str) -> bool:
    return place.table == part or place.key.startswith(f"{part}.")
