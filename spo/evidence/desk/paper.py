"""A paper on the desk: its lines, however the file holds them, and its tables."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate

from ..pasting.lines import Line, Passage, joined
from ..pasting.markers import marker_of
from ..pasting.records import records_of
from ..reading.shapes import Table
from .lists import Lists
from .proposals import Is, Source

RUN = re.compile(r"\S+(?: \S+)*")
"""Words with one space between them, as they stand in a cell of a table that is kept in columns of spaces."""
_SLIPS = 2


@dataclass(frozen=True)
class Paper:
    """A file taken apart. `lines` are its words, one a row of a table with tabs between the cells.

    `tables` are those that a reader of exports may take, each with the line before its first row. `written` is the day
    from which a day without a year is reckoned back.
    """

    name: str
    lines: tuple[str, ...]
    tables: tuple[tuple[int, Table], ...] = ()
    is_: Is = "not known"
    written: date | None = None

    @cached_property
    def text(self) -> str:
        """Its lines as one text."""
        return "\n".join(self.lines)

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((len(line) + 1 for line in self.lines), initial=0))

    def line_at(self, offset: int) -> int:
        """Return the number of the line that holds a character of the text."""
        return bisect_right(self._starts, offset)

    def source(self, line: int, last: int = 0) -> Source:
        """Return some lines of it as a source."""
        last = max(line, last)
        words = "\n".join(self.lines[line - 1 : last]).strip()[:2000]
        return Source(file=self.name, line=line, last_line=last, words=words, quotable=self.is_ != "note")

    def paragraphs(self, until: int) -> Iterator[list[Line]]:
        """Yield what stands between blank or ruled lines, or begins with a number of its own, up to a line."""
        held: list[Line] = []
        for line in (Line(number, text) for number, text in enumerate(self.lines[: until - 1], start=1)):
            marker = marker_of(line.text)[0]
            rule = not re.search(r"\w", line.text)
            if held and (rule or (marker and marker.kind in ("number", "letter", "bullet") and line.text[:5].strip())):
                yield held
                held = []
            held.extend([] if rule else [line])
        if held:
            yield held

    def rows_under(
        self, lists: Lists, wanted: tuple[str, ...], least: set[str]
    ) -> Iterator[tuple[int, dict[str, str]]]:
        """Yield the rows of each of its tables whose headings name at least some columns: the line, and each cell."""
        lines = [Line(number, text) for number, text in enumerate(self.lines, 1)]
        keys = sorted(wanted, key=lambda key: key not in least)
        for mark in "\t,;|":
            at: dict[str, int] = {}
            for record in records_of(lines, mark) if mark in self.text else ():
                named = lists.columns(record.cells, wanted)
                if not least <= set(named):  # a heading that may be of two columns is of the one that has to be there
                    named = lists.columns(record.cells, keys)
                at = named if least <= set(named) else at
                if at and at is not named and len(record.filled) > 1:
                    cells = dict(enumerate(record.cells))
                    yield record.lines[0].number, {key: _bare(cells.get(place, "")) for key, place in at.items()}
            if at:
                return

    def rows_in_columns(
        self, lists: Lists, wanted: tuple[str, ...], least: set[str]
    ) -> Iterator[tuple[int, dict[str, str]]]:
        """Yield the rows of a table whose columns stand under one another; a line without its first cell goes on."""
        at: dict[str, int] = {}
        starts: list[int] = []
        row: tuple[int, dict[str, str]] | None = None
        for number, line in enumerate(self.lines, 1):
            runs = [(found.start(), found[0]) for found in RUN.finditer(line)]
            named = lists.columns([text for _, text in runs], wanted) if len(runs) > _SLIPS else {}
            if least <= set(named) and len(named) > _SLIPS:
                at, starts = named, [start for start, _ in runs]
                continue
            cells: dict[int, str] = {}
            for start, text in runs if at else ():
                place = max((each for each, begin in enumerate(starts) if begin <= start + _SLIPS), default=0)
                cells[place] = f"{cells[place]} {text}" if place in cells else text
            key = {place: key for key, place in at.items()}
            said = {key[place]: text for place, text in cells.items() if place in key}
            if least <= set(said):
                yield from (row,) if row else ()
                row = (number, said)
            elif row and runs and 0 not in cells and len(runs) < len(starts):
                more = {each: f"{row[1].get(each, '')} {text}".strip() for each, text in said.items()}
                row = (row[0], {**row[1], **more})
            elif runs:
                yield from (row,) if row else ()
                row = None
        yield from (row,) if row else ()


def _bare(cell: str) -> str:
    held = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return (cell[1:-1].replace('""', '"') if held else cell).strip().removesuffix(" 00:00:00")


def as_one(lines: list[Line]) -> Passage:
    """Return lines as one text, without the spaces before them and the blank ones among them."""
    return joined([line for line in lines if not line.blank]) if lines else Passage("", ((0, 1),))
