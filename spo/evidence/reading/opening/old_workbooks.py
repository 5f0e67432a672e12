"""Old workbooks (.xls) as tables, by a reader that makes room only for the cells that are written down."""

from collections.abc import Callable
from functools import partial
from io import StringIO
from typing import Any, TypeVar

import xlrd

from ..shapes import FileRefused, Limits, Table
from .archives import DAMAGED, LOCKED
from .bombs import MOST_SHEETS, too_many_sheets
from .caps import Deadline, check_shape, check_unpacked
from .spreadsheets import that_hold_anything, with_cells

# What else is kept in the old form, by the name of a stream in it.
_OTHERS = {
    "EncryptedPackage": LOCKED,
    "WordDocument": "This Word file is in the old form (.doc). Save it as a Word document (.docx), and add that.",
    "__properties_version1.0": "This file is an e-mail. Add it as an exhibit, and paste its words among your papers.",
}

T = TypeVar("T")


def old_sheets(content: bytes, limits: Limits, deadline: Deadline, told: Callable[[float], None]) -> tuple[Table, ...]:
    """Return a table for each sheet that holds anything, as `sheets` does, and raise FileRefused where it does."""
    book = _opened(content)
    if book.nsheets > MOST_SHEETS:
        raise FileRefused(too_many_sheets())
    tables: list[Table | None] = []
    cells = 0
    for number in range(book.nsheets):
        deadline.check()
        sheet = _read(partial(book.sheet_by_index, number))
        check_shape(sheet.nrows, sheet.ncols, limits)
        cells += sheet.nrows * sheet.ncols
        if cells > limits.cells:
            check_shape(limits.rows, limits.columns, limits)
        rows = [[_value(cell, book.datemode) for cell in sheet.row(at)] for at in range(sheet.nrows)]
        # Cells may share long strings, which are written out once for each cell of a table.
        check_unpacked(sum(len(cell) for row in rows for cell in row if isinstance(cell, str)), limits)
        tables.append(with_cells(sheet.name, [row + [""] * (sheet.ncols - len(row)) for row in rows], limits))
        book.unload_sheet(number)
        told((number + 1) / book.nsheets)
    return that_hold_anything(tables)


def _opened(content: bytes) -> Any:
    """Return the workbook. What is none is refused by what it is: a workbook may hold a Word file and still be one."""
    try:
        return _read(
            partial(xlrd.open_workbook, file_contents=content, logfile=StringIO(), on_demand=True, ragged_rows=True)
        )
    except FileRefused:
        for name, why in _OTHERS.items():
            if name.encode("utf-16-le") in content:
                raise FileRefused(why) from None
        raise


def _read(do: Callable[[], T]) -> T:
    """Return what the reader reads. What it raises for a damaged workbook, which may be anything, is a sentence."""
    try:
        return do()
    except xlrd.XLRDError as error:
        raise FileRefused(LOCKED if "encrypted" in str(error) else DAMAGED) from None
    except Exception:
        raise FileRefused(DAMAGED) from None


def _value(cell: Any, epoch: int) -> object:
    """Return what a cell holds, as the reader of other workbooks gives it. A day alone where it has no time."""
    match cell.ctype:
        case xlrd.XL_CELL_DATE:
            moment = _read(partial(xlrd.xldate_as_datetime, cell.value, epoch))
            return moment if cell.value >= 1 else moment.time()
        case xlrd.XL_CELL_BOOLEAN:
            return bool(cell.value)
        case xlrd.XL_CELL_ERROR:
            return xlrd.error_text_from_code.get(cell.value, "")
    return cell.value
