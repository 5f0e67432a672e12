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

_LABEL = re.compile(
    r"(?:^ {0,2}|  |\( ?)([A-Za-z][A-Za-z/ -]{1,20}?)(?: \d{1,2})? *: {0,2}(\S.*?)(?=  [A-Za-z][A-Za-z/ -]{0,20}:|\)|$)"
)
_COUNTED = re.compile(r"^\s*\d{1,2}[.)]\s+(?=[A-Za-z])")
_HEADING, _WRAPPED = 4, 200
_WIDE = re.compile(r"\s{3,}|\t")


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

    def said_at(self, passage: Passage, start: int, text: str) -> Source:
        """Return as a source the lines on which some text of a passage of it stands."""
        return self.source(passage.line_at(start), passage.line_at(start + max(0, len(text) - 1)))

    @cached_property
    def wraps(self) -> bool:
        """Whether its lines are short, so that a paragraph may be several of them."""
        return max(map(len, self.lines), default=0) <= _WRAPPED

    def paragraphs(self, until: int) -> Iterator[list[Line]]:
        """Yield what stands between blank or ruled lines, or begins with a number of its own, up to a line.

        In a paper with a line too long to have been wrapped each line is a paragraph, as in Word.
        """
        held: list[Line] = []
        for line in (Line(number, text) for number, text in enumerate(self.lines[: until - 1], start=1)):
            marker = marker_of(line.text)[0]
            rule = not re.search(r"\w", line.text)
            begins = marker and marker.kind in ("number", "letter", "bullet") and line.text[:5].strip()
            if held and (rule or begins or not self.wraps):
                yield held
                held = []
            held.extend([] if rule else [line])
        if held:
            yield held

    def labelled(self, lists: Lists, wanted: tuple[str, ...], least: str) -> list[tuple[int, dict[str, str]]]:
        """Return what is kept as labels, a line each, not as a table: a label that comes again begins a row."""
        rows: list[tuple[int, dict[str, str]]] = []
        last, headed, at = "", False, 0
        for number, text in enumerate(self.lines, 1):
            line = _COUNTED.sub(lambda found: " " * len(found[0]), text)
            indent = len(line) - len(line.lstrip())
            if line != text or (last and indent < at):  # a number, or what stands further out, begins another
                last, headed = "", True
            found = _LABEL.findall(_WIDE.sub("  ", line))
            cells = re.split(r"\s{2,}|\t", line.strip(), maxsplit=1)  # a label may have no colon
            if not found and len(cells) > 1 and any(lists.named(f"column-{key}", cells[0]) for key in wanted):
                found = [(cells[0], cells[1])]
            headed = headed or (not last and not found and 0 < len(line.split()) <= _HEADING)
            for label, value in found:
                last = next((key for key in wanted if lists.named(f"column-{key}", label)), "")
                if last and (headed or not rows or last in rows[-1][1]):
                    rows.append((number, {}))
                    headed = False
                if last:
                    rows[-1] = (number if last == least else rows[-1][0], {**rows[-1][1], last: value.strip()})
                    at = indent
            if last and not found and line.strip() and rows:
                rows[-1][1][last] += f" {line.strip()}"
            last = last if line.strip() else ""
        return [row for row in rows if least in row[1]]

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


def _bare(cell: str) -> str:
    held = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return (cell[1:-1].replace('""', '"') if held else cell).strip().removesuffix(" 00:00:00")


def as_one(lines: list[Line]) -> Passage:
    """Return lines as one text, without the spaces before them and the blank ones among them."""
    return joined([line for line in lines if not line.blank]) if lines else Passage("", ((0, 1),))
