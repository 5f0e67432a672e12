"""Tables that are kept in columns of spaces, as a PDF or a text file holds them, with tabs put between their cells."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from spo.case.days.running import dates_in

from ..columns import Headings
from .lists import Lists
from .things import exhibit_mark

RUN = re.compile(r"\S+(?: \S+)*")
"""Words with one space between them, as they stand in a cell."""
_FEWEST, _SLIPS, _APART = 3, 2, 4
_KEYS: dict[str, Callable[[str], bool]] = {
    "number": lambda cell: bool(re.fullmatch(r"#?\d{1,4}[.)]?", cell)),
    "mark": lambda cell: bool(exhibit_mark(cell)),
    "date": lambda cell: bool(dates_in(cell, None)),
}
"""What the cell of a column holds where a row begins or ends; the rest of the row may be wrapped over more lines."""
_COLUMNS = (
    *_KEYS,
    "item",
    "producer",
    "kept",
    "offence",
    "court",
    "plea",
    "result",
    "entry",
    "by",
    "type",
    "reason",
    "clause",
)
Cells = dict[int, str]


def with_tabs(lines: Sequence[str], lists: Lists, known: Headings) -> tuple[str, ...]:
    """Return lines with each row of a table on its first line, tabs between its cells, and its other lines empty."""
    made = list(lines)
    heads = [(place, head) for place, line in enumerate(lines) if (head := _heading(line, lists, known))]
    for (place, head), (after, _) in pairwise([*heads, (len(lines), ({}, []))]):
        keys, starts = head
        body = list(_body(lines, place + 1, after, starts))
        rows = list(_rows(body, keys))
        if not rows:
            continue
        made[place] = "\t".join(RUN.findall(lines[place]))
        for number, _ in body:
            made[number] = ""
        for number, cells in rows:
            made[number] = "\t".join(cells.get(column, "") for column in range(len(starts)))
    return tuple(made)


def _heading(line: str, lists: Lists, known: Headings) -> tuple[dict[str, int], list[int]] | None:
    """Return the columns that the headings of a table name, and where each column begins; None for another line."""
    runs = list(RUN.finditer(line))
    if len(runs) < _FEWEST or re.search(r"\d|:\s", line) or "\t" in line:
        return None
    cells = [run[0] for run in runs]
    named = lists.columns(cells, _COLUMNS)
    parts = {place for place, cell in enumerate(cells) if known.part(cell) or place in named.values()}
    if len(parts) < _FEWEST:
        return None
    when = next((place for place, cell in enumerate(cells) if known.part(cell) == "when"), None)
    return named if when is None else {"date": when, **named}, [run.start() for run in runs]


def _body(lines: Sequence[str], first: int, last: int, starts: list[int]) -> Iterator[tuple[int, Cells]]:
    """Yield the lines of a table with their cells, as far as one that runs on over the second column."""
    for number in range(first, last):
        cells: Cells = {}
        for run in RUN.finditer(lines[number]):
            column = max((each for each, begin in enumerate(starts) if begin <= run.start() + _SLIPS), default=0)
            ends = starts[column + 1] if column + 1 < len(starts) else 999
            if run.end() > ends + _APART or (column and run.start() + _SLIPS < starts[0]):
                return
            cells[column] = f"{cells[column]} {run[0]}" if column in cells else run[0]
        if cells:
            yield number, cells


def _goes_on(body: Sequence[tuple[int, Cells]], at: Sequence[int], after: int) -> int:
    """Return in how many rows a cell seems to go on from the line above: on the line with the key, or the one after."""
    between = [
        place + after for place in at if (place - 1 + 2 * after) in range(len(body)) and place - 1 + 2 * after not in at
    ]
    return sum(any(text[0].islower() for text in body[place][1].values()) for place in between if place < len(body))


def _rows(body: Sequence[tuple[int, Cells]], keys: dict[str, int]) -> Iterator[tuple[int, Cells]]:
    """Yield the rows of a table, each with its first line. Its key stands on the first or the last of its lines."""
    key = min((key for key in keys if key in _KEYS), key=lambda each: keys[each], default="")
    if not key:
        return
    at = [place for place, (_, cells) in enumerate(body) if _KEYS[key](cells.get(keys[key], ""))]
    if len(at) < _SLIPS:
        return
    below = (at[0] > 0 and at[-1] == len(body) - 1) or _goes_on(body, at, 0) > _goes_on(body, at, 1)
    begins = [0, *(place + 1 for place in at[:-1])] if below else at
    for first, after in pairwise([*begins, len(body)]):
        row: Cells = {}
        for _, cells in body[first:after]:
            for column, text in cells.items():
                row[column] = f"{row[column]} {text}" if column in row else text
        yield body[first][0], row
