"""Workbooks as tables: what is shown in each cell, as text. Formulas and macros are never run."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from io import BytesIO

import pandas as pd
from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from ..shapes import FileRefused, Limits, Table
from .archives import DAMAGED, LOCKED
from .bombs import MOST_SHEETS, too_many_sheets
from .caps import Deadline, check_cells, check_shape


def sheets(
    content: bytes, room: int, limits: Limits, deadline: Deadline, told: Callable[[float], None]
) -> tuple[Table, ...]:
    """Return a table for each sheet that holds anything, hidden ones too; rows are numbered as the sheet shows them.

    Columns begin with the first of the sheet. Of a formula, the value that was saved with it is read. `room` is how
    many cells the parts of the file were seen to hold: more come only of a part that is read again and again. `told`
    hears which part of the sheets is done. Raises FileRefused where a workbook is damaged, locked, empty or too large.
    """
    tables: list[Table | None] = []
    cells = 0
    with _refused_where_damaged():
        book = CalamineWorkbook.from_object(BytesIO(content))
    names = book.sheet_names
    if len(names) > MOST_SHEETS:
        raise FileRefused(too_many_sheets())
    for number, name in enumerate(names):
        deadline.check()
        with _refused_where_damaged():
            sheet = book.get_sheet_by_index(number)
        if sheet.end is None:
            continue
        rows, columns = sheet.end[0] + 1, sheet.end[1] + 1
        check_shape(rows, columns, limits)
        cells += rows * columns
        if cells > room:
            raise FileRefused(DAMAGED)
        with _refused_where_damaged():
            held = sheet.to_python(skip_empty_area=False)
        tables.append(with_cells(name, held, limits))
        told((number + 1) / len(names))
    return that_hold_anything(tables)


def that_hold_anything(tables: Iterable[Table | None]) -> tuple[Table, ...]:
    """Return the tables that there are. Raises FileRefused where there is none."""
    held = tuple(table for table in tables if table)
    if not held:
        raise FileRefused("No sheet of this workbook holds anything. Ask for it again.")
    return held


@contextmanager
def _refused_where_damaged() -> Iterator[None]:
    """Turn what the reader raises for a damaged workbook into a sentence."""
    try:
        yield
    except PasswordError:
        raise FileRefused(LOCKED) from None
    except (CalamineError, ValueError, OverflowError):
        raise FileRefused(DAMAGED) from None
    except BaseException as error:
        # The reader is written in Rust. Where it comes to something that it holds impossible, Python is told by an
        # exception that is no Exception, and that has no name to catch it by.
        if type(error).__module__ == "pyo3_runtime":
            raise FileRefused(DAMAGED) from None
        raise


def with_cells(name: str, rows: Sequence[Sequence[object]], limits: Limits) -> Table | None:
    """Return a sheet as a table, without blank rows at its end, or None where it holds nothing."""
    texts = [[cell if type(cell) is str and "\r" not in cell else shown(cell) for cell in row] for row in rows]
    while texts and not any(texts[-1]):
        texts.pop()
    if not texts:
        return None
    cells = pd.DataFrame(texts, dtype="str", columns=range(len(texts[0])))
    cells.index = pd.RangeIndex(1, len(cells) + 1)
    check_cells(cells, limits)
    return Table(name, cells)


def shown(cell: object) -> str:
    """Return what a cell holds as text: dates as ISO 8601, a day alone where it has no time, numbers without `.0`."""
    match cell:
        case str():
            return cell.replace("\r\n", "\n").replace("\r", "\n")  # one kind of newline, as in files of text
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime():
            return _moment(cell)
        case time() | timedelta():
            return _clock(cell)
    return str(cell)


def _moment(cell: datetime) -> str:
    # A workbook holds a moment as a fraction of a day, so that a second may come back a hair too early.
    if cell.microsecond == 0:
        return str(cell).removesuffix(" 00:00:00")
    nearest = (cell + timedelta(microseconds=500_000)).replace(microsecond=0)
    if abs(nearest - cell) < timedelta(milliseconds=1):
        cell = nearest
    if cell.time() == time(0):
        return cell.date().isoformat()
    return cell.isoformat(" ", "milliseconds" if cell.microsecond else "seconds")


def _clock(cell: time | timedelta) -> str:
    if isinstance(cell, time):
        return cell.isoformat(timespec="milliseconds" if cell.microsecond else "seconds")
    seconds = round(cell.total_seconds())
    sign, seconds = ("-" if seconds < 0 else ""), abs(seconds)
    return f"{sign}{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
