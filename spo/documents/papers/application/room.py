"""How much room the first page has, and how much of it paragraphs take, as the letters of the template are set."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from spo.case.quoted import QUOTED

from ...marks import plain
from ...passages import Passage, Row

PAGE = 53.6  # lines of the text beneath the heading of the first page, but for one and a half that stay free
_LINE = 45.3  # sizes of the text: a line of a numbered paragraph
_DAYS, _DONE = 9.5, 39.9  # of what stands in the first and the second column of the dated table, in its own size
_LOW = 0.855  # of a line: a line of the table
_MORE = 0.13  # of a line, between paragraphs
_BETWEEN = 0.17  # and between the rows of the table
_HEADING = 1.3  # of the table
_QUOTE = "\0"
_OTHER = 556
_THOUSANDTHS = {
    191: "'",
    222: "ijl",
    278: " !,./:;I[\\]ft",
    333: "()-`r",
    355: '"',
    389: "*",
    500: "Jcksvxyz",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1015: "@",
}
"""The widths of letters in the template's fonts, which are alike in them, in thousandths of the size of the text."""


_WIDTHS = defaultdict(
    lambda: _OTHER / 1000, {letter: width / 1000 for width, letters in _THOUSANDTHS.items() for letter in letters}
)


def taken(held: Iterable[Passage], names: Mapping[str, str]) -> float:
    """Return about how many lines some paragraphs take, with the space between them.

    `names` are the short names of people by their names: what is measured has these, as the paper will have, but for
    the first time that somebody is named.
    """
    lines, left = 0.0, set(names)
    for one in held:
        text = plain(f"{one.head} {one.text}")
        first = {name for name in left if name in text}
        left -= first
        lines += _lines(_shorter(text, names, first), _LINE) + _MORE
    return lines


def of_rows(rows: Sequence[Row], names: Mapping[str, str]) -> float:
    """Return about how many lines the dated table takes, with its heading."""
    each = (
        max(_lines(plain(one.cells["date"].text), _DAYS), _lines(_shorter(plain(one.cells["what"].text), names), _DONE))
        for one in rows
    )
    return sum(lines * _LOW + _BETWEEN for lines in each) + _HEADING if rows else 0


def _shorter(text: str, names: Mapping[str, str], first: Collection[str] = ()) -> str:
    """Return a text with short names, but for those that are first, and in what is quoted, which stays as it is."""
    own, quoted = QUOTED.sub(_QUOTE, text), QUOTED.finditer(text)
    for name, short in names.items():
        named, in_full, rest = own.partition(name) if name in first else ("", "", own)
        own = f"{named}{in_full}{rest.replace(name, short)}"
    return re.sub(_QUOTE, lambda _: next(quoted)[0], own)


def _lines(text: str, room: float) -> int:
    lines, used, gap = 1, 0.0, _WIDTHS[" "]
    for word in text.split():
        wide = sum(map(_WIDTHS.__getitem__, word))
        if used and used + gap + wide > room:
            lines, used = lines + 1, wide
        else:
            used += wide + (gap if used else 0)
    return lines
