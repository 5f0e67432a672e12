"""The number that a paper to be signed prints at its foot, which says which words were signed. It is none of them."""

import re
from collections.abc import Mapping, Sequence

from ..places import MARK, Place

SAYS = "Number of these words:"
_WORDS = '<w:r><w:t xml:space="preserve">{before}{says} {number}</w:t></w:r>'
_LINE = '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{words}</w:p>'
_FOOTER = re.compile(r"word/footer\d*\.xml")
_PARAGRAPH_ENDS = "</w:p>"


def with_numbers(made: dict[str, bytes], document: str, numbers: Mapping[str, str], places: Sequence[Place]) -> str:
    """Return a document with the number of each part after its last paragraph, while its marks are in it.

    Where a paper has one number for the whole, the footers in `made` are given it instead, at the end of their last
    line: a line more would take room from every page.
    """
    for part, number in numbers.items():
        if not part:
            words = _WORDS.format(before=". ", says=SAYS, number=number).encode()
            for name in filter(_FOOTER.fullmatch, made):
                before, ends, after = made[name].rpartition(_PARAGRAPH_ENDS.encode())
                made[name] = before + words + ends + after if ends else made[name]
        elif at := _end_of(document, part, places):
            line = _LINE.format(words=_WORDS.format(before="", says=SAYS, number=number))
            document = f"{document[:at]}{line}{document[at:]}"
    return document


def _end_of(document: str, part: str, places: Sequence[Place]) -> int:
    """Return where the last paragraph of a part ends, or 0 where nothing of it is printed."""
    own = (one.start() for one in MARK.finditer(document) if _is_of(places[int(one[1])], part))
    last = max(own, default=-1)
    return document.index(_PARAGRAPH_ENDS, last) + len(_PARAGRAPH_ENDS) if last >= 0 else 0


def _is_of(place: Place, part: str) -> bool:
    return place.table == part or place.key.startswith(f"{part}.")
