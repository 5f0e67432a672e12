"""Rows as CSV that no spreadsheet runs: whoever wrote the cells, opening the file does nothing but show them."""

import csv
import io
from collections.abc import Iterable, Sequence

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_BEGINS_A_CELL = ("\t", "\r", "\n")


def safe_csv(rows: Iterable[Sequence[object]]) -> bytes:
    """Return rows, the first of them the headings, as UTF-8 with a byte-order mark and CRLF, every cell in quotes.

    A cell that a spreadsheet could take for a formula has an apostrophe before it, also where it is a negative number
    or a telephone number: what begins like one may go on as a formula.
    """
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(map(_guarded, rows))
    return written.getvalue().encode("utf-8-sig", errors="replace")


def _guarded(row: Sequence[object]) -> list[str]:
    return [f"'{cell}" if _could_run(cell) else cell for cell in map(str, row)]


def _could_run(cell: str) -> bool:
    # Some spreadsheets leave out the spaces before a cell when they read it.
    return cell.startswith(_BEGINS_A_CELL) or cell.lstrip().startswith(_BEGINS_A_FORMULA)
