"""A table's records, read as rows."""

import re

from spo.case.days import front_of, is_date, is_time

from .asking import JOINED, TOO_WIDE, asks_of, asks_two_times
from .columns import Columns
from .leftovers import BEFORE, EMPTY, HEADINGS, RULE, TOTAL, why_left
from .lines import Left
from .pasted_row import More, PastedChronology, PastedRow
from .records import Record

_DITTO = re.compile(
    r"(?P<same>ditto|do\.?|\"|''|”|“|〃|-?\"-?|(?:as|see) above|same(?: (?:date|day))?|same as above)"
    r"(?:[\s,;:-]+(?P<time>\S.*))?",
    re.IGNORECASE,
)
_DRAWN = re.compile(r"[\s:+=|_-]*")


def rows_of_table(records: list[Record], columns: Columns) -> PastedChronology:
    """Return a table's rows, and what stands round them."""
    rows: list[PastedRow] = []
    left: list[Left] = []
    above = ""
    for record, joined in _stitched(records, columns):
        if why := _why_not(record, columns, begun=bool(rows)):
            left.extend(Left(line.number, line.text, why) for line in record.lines if not line.blank)
            continue
        row = _row(record, columns, above, joined)
        rows.append(row)
        above = row.date or above
    empty = [line for record in records if not record.filled for line in record.lines if not line.blank]
    left.extend(Left(line.number, line.text, EMPTY) for line in empty)
    return PastedChronology(tuple(rows), tuple(sorted(left, key=lambda each: each.line)))


def _why_not(record: Record, columns: Columns, begun: bool) -> str:
    filled = record.filled
    if columns.are_headings(record.cells):
        return HEADINGS
    if all(_DRAWN.fullmatch(cell) for cell in filled):
        return RULE
    if len(filled) == 1:
        if why := why_left(filled[0]):
            return why
        if not begun and not front_of(filled[0]):
            return BEFORE
    return why_left(" ".join(filled)) if why_left(filled[0]) == TOTAL else ""


def _stitched(records: list[Record], columns: Columns) -> list[tuple[Record, bool]]:
    """Return the records that hold anything, with a row that was broken inside a cell made whole again."""
    found: list[tuple[Record, bool]] = []
    gap = begun = False
    for record in records:
        if not record.filled:
            gap = True
            continue
        apart = _why_not(record, columns, begun)
        if found and not apart and begun and _goes_on(found[-1][0], record, columns):
            before, joined = found[-1]
            full = len(before.cells) >= columns.width
            found[-1] = (before.and_then(record), joined or full or gap)
        else:
            found.append((record, False))
            begun = begun or not apart
        gap = False
    return found


def _goes_on(before: Record, record: Record, columns: Columns) -> bool:
    first = record.cells[0]
    if not first or len(before.cells) + len(record.cells) - 1 > columns.width or len(before.cells) < 2:
        return False
    if columns.are_headings(before.cells) or why_left(before.cells[0]):
        return False
    if columns.begins_with("date") or len(record.cells) == 1:
        return front_of(first) is None
    return not (columns.begins_with("number") and first.rstrip(".)").isdigit())


def _row(record: Record, columns: Columns, above: str, joined: bool) -> PastedRow:
    cells = record.cells
    date, time, what = (columns.cell(record, part) for part in ("date", "time", "text"))
    extra: list[str] = []
    if not is_date(date):
        date, time, what = _apart(date, time, what, columns.holds_time)
    if not date and (front := front_of(what)):
        date = front.date
        if time and front.time:
            extra.extend(asks_two_times(time, front.time))  # the account keeps its own, and so stays whole
        else:
            time, what = time or front.time, front.rest
    if above and (ditto := _DITTO.fullmatch(date)) and (not ditto["time"] or (is_time(ditto["time"]) and not time)):
        same = ditto["same"]
        extra.append(f"The date of this row is typed as {same}, so the date of the row above was used. Check it.")
        date, time = above, time or ditto["time"] or ""
    asks = [*extra, *asks_of(date, time, what)]
    if joined:
        asks.append(JOINED)
    if len(cells) > columns.width and any(cells[columns.width :]):
        asks.append(TOO_WIDE)
    used = {columns.of.get(part) for part in ("date", "time", "text", "number")}
    return PastedRow(
        date=date,
        time=time,
        what=what,
        more=tuple(_more(columns, place, text) for place, text in enumerate(cells, 1) if text and place not in used),
        number=columns.cell(record, "number"),
        source="\n".join(line.text for line in record.lines),
        source_lines=(record.lines[0].number, record.lines[-1].number),
        asks=tuple(asks),
    )


def _apart(date: str, time: str, what: str, holds_time: bool) -> tuple[str, str, str]:
    """Return the date cell's own date, with a time or words that stand beside it put where they belong."""
    front = front_of(date)
    if front is None:
        return date, time, what
    if not front.rest and not time:
        return front.date, front.time, what
    if holds_time and not time and not front.time:
        return front.date, front.rest, what
    if not what and not time and front.rest != date:
        return front.date, front.time, front.rest
    return date, time, what


def _more(columns: Columns, number: int, text: str) -> More:
    heading = columns.headings[number - 1] if number <= len(columns.headings) else ""
    return More(heading or f"Column {number}", text, columns.known.field(heading))
