"""Which column of a pasted table is the date, the time, and the account of what happened."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from spo.case.days.running import dates_in

from ..columns import CONTACT, ENOUGH, Headings, Parts, heading_row, headings_score, looks
from .records import Record

_SAMPLE, _FEWEST, _SHORT, _SURE = 400, 2, 40, 0.5
_MAY_BE = ("when", "text", "from")
"""What a heading over days may seem to name, as "Happened" and "From" do."""
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
    of = _happened_in(Parts(headed, seen, known, _WANTED).columns(), headed, body, known)
    headings = headed if any(headed) else ()
    return Columns(headings, len(headed), of, known) if headings or "date" in of else None


def _happened_in(
    of: dict[str, int], headed: Sequence[str], body: Sequence[Sequence[str]], known: Headings
) -> dict[str, int]:
    """Return the columns with the date in that of what happened, where another has when it was told or written down.

    No row tells of what had not happened: of two columns of days, the one that is never the later.
    """
    date = of.get("date", 0)
    others = [number for number in range(1, len(headed) + 1) if number not in of.values()]
    for number in others if date else ():
        if any(sure > _SURE and part not in _MAY_BE for part, sure in known.parts(headed[number - 1]).items()):
            continue
        pairs = [_days(row[number - 1], row[date - 1]) for row in body if len(row) >= max(number, date)]
        told = [(other, day) for other, day in pairs if day]
        dated = [other <= day for other, day in told if other]
        if len(dated) >= _FEWEST and 2 * len(dated) > len(told) and all(dated) and any(a != b for a, b in told):
            return {**of, "date": number}
    return of


def _days(cell: str, told: str) -> tuple[date | None, date | None]:
    """Return the day with which a cell begins, reckoned back from that of another where it says no year; and that."""
    day = next((one.first for one in dates_in(told[:_SHORT], None) if one.first and not one.start), None)
    own = next((one for one in dates_in(cell, day) if one.first), None) if day and len(cell) <= _SHORT else None
    return (own.first if own else None), day
