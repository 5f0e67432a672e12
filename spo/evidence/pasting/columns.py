"""Which column of a table is the date, the time, and the account of what happened."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from spo.case.days import front_of, is_date, is_time

from .headings import are_headings, field_of
from .records import Record

_SAMPLE = 400
_BEST = ("what happened", "what", "detail", "description", "narrative", "account", "summary", "happened")


@dataclass(frozen=True, slots=True)
class Columns:
    """The place of each column, and the headings as typed; None where the table has no such column."""

    headings: tuple[str, ...]
    width: int
    number: int | None
    date: int | None
    time: int | None
    what: int | None
    holds_time: bool = False
    """Whether the date column is headed as date and time together."""


def columns_of(records: list[Record]) -> Columns | None:
    """Return the columns of a table, from its headings or else from what is in it; None where it is no table."""
    headings = next((each.cells for each in records[:40] if len(each.cells) > 1 and are_headings(each.cells)), ())
    rows = [each.cells for each in records if len(each.cells) > 1 and each.filled][:_SAMPLE]
    rows = [row for row in rows if not are_headings(row)]
    width = len(headings) or (Counter(map(len, rows)).most_common(1)[0][0] if rows else 0)
    fields = [field_of(heading) for heading in headings]
    date = _first(fields, "date", "date and time")
    if date is None:
        date = _column(rows, width, _dated, barred=set(), share=0.3 if headings else 0.5)
    if not headings and date is None:
        return None
    time = _first(fields, "time")
    number = _first(fields, "number")
    taken = {date, time, number}
    if time is None and "date and time" not in fields:
        time = _column(rows, width, is_time, barred=taken, share=0.5)
    if number is None and not (headings and headings[0]):
        number = _column(rows, width, _numbered, barred={*taken, time}, share=0.8)
    taken = {date, time, number}
    what = _told(headings, fields) if headings else None
    if what is None:
        spare = [place for place in range(width) if place not in taken and not (headings and fields[place])]
        what = max(
            spare,
            key=lambda place: sum(map(str.isalpha, "".join(row[place] for row in rows if place < len(row)))),
            default=None,
        )
    holds_time = date is not None and bool(fields) and fields[date] == "date and time"
    return Columns(headings, width, number, date, time, what, holds_time)


def _first(fields: list[str], *wanted: str) -> int | None:
    return next((place for place, field in enumerate(fields) if field in wanted), None)


def _told(headings: tuple[str, ...], fields: list[str]) -> int | None:
    """Return the column of the account: "Details" before "Incident", where a table has both."""
    places = [place for place, field in enumerate(fields) if field == "what"]

    def rank(place: int) -> int:
        heading = headings[place].casefold()
        return next((number for number, words in enumerate(_BEST) if words in heading), len(_BEST))

    return min(places, key=rank, default=None)


def _dated(cell: str) -> bool:
    if is_date(cell):
        return True
    front = front_of(cell)
    return front is not None and not front.rest


def _numbered(cell: str) -> bool:
    return cell.rstrip(".)").isdigit() and len(cell) <= 6


def _column(
    rows: list[tuple[str, ...]], width: int, test: Callable[[str], bool], barred: set[int | None], share: float
) -> int | None:
    """Return the first column of which enough filled cells pass a test."""
    for place in range(width):
        cells = [row[place] for row in rows if place < len(row) and row[place]]
        if place not in barred and cells and sum(map(test, cells)) >= share * len(cells):
            return place
    return None
