"""Which column of a pasted table is the date, the time, and the account of what happened."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..columns import CONTACT, ENOUGH, Headings, Parts, heading_row, headings_score, looks
from .records import Record

_SAMPLE = 400
_WANTED = (*CONTACT, "text", "number")
_SAYS_TIME = re.compile(r"time|when", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column of a table is, and the headings as typed; none where the table has no headings."""

    headings: tuple[str, ...]
    width: int
    of: dict[str, int]
    """The number of each column, from 1, by what it is."""

    known: Headings

    def cell(self, record: Record, part: str) -> str:
        """Return the cell of a record that is a part of a row, or nothing."""
        number = self.of.get(part, 0)
        return record.cells[number - 1] if 0 < number <= len(record.cells) else ""

    def begins_with(self, part: str) -> bool:
        """Whether the first column is a part of a row."""
        return self.of.get(part) == 1

    def are_headings(self, cells: Sequence[str]) -> bool:
        """Whether cells are the headings once more."""
        return cells == self.headings or are_headings(cells, self.known)

    @property
    def holds_time(self) -> bool:
        """Whether the date column is headed as date and time together."""
        return bool(self.headings and "date" in self.of and _SAYS_TIME.search(self.headings[self.of["date"] - 1]))


def are_headings(cells: Sequence[str], known: Headings) -> bool:
    """Whether cells are the headings of a table, not a row of it."""
    return len(cells) > 1 and headings_score(cells, known) >= ENOUGH


def columns_of(records: list[Record], known: Headings) -> Columns | None:
    """Return the columns of a table, from its headings and what is in it; None where it is no table."""
    rows = [each.cells for each in records if len(each.cells) > 1 and each.filled][:_SAMPLE]
    body = [row for row in rows if not are_headings(row, known)]
    width = Counter(map(len, body or rows)).most_common(1)[0][0] if rows else 0
    headed = heading_row(rows, width, known).cells
    seen = [looks((row[place] for row in body if place < len(row)), lambda cell: "") for place in range(len(headed))]
    of = Parts(headed, seen, known, _WANTED).columns()
    headings = headed if any(headed) else ()
    return Columns(headings, len(headed), of, known) if headings or "date" in of else None
