"""The rows of one file of evidence as the annexe prints them, a column at a time."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from spo.assessment import View
from spo.case.text import clean
from spo.evidence.reading.shapes import Reading

from ...withholding import Withheld, without_withheld
from ...writer import day

COLUMNS = {
    "row": "Row",
    "date": "Date",
    "time": "Time",
    "direction": "In or out",
    "sender": "From",
    "recipient": "To",
    "method": "Method",
    "text": "Words",
    "source": "Source",
    "incident": "Act",
}
"""The columns of the annexe, in order, and what heads each."""

_DETAILS, _WORDS, _SPEAKER = ("sender", "recipient", "source"), ("text",), ("direction", "sender")
TYPED = ("sender", "recipient", "text", "source")
"""The columns that hold what stood in the file."""


def rows_of(view: View, file: str, reading: Reading) -> Withheld:
    """Return every kept row of a file, with the number of the incident that it went into, and nothing withheld."""
    held = reading.rows
    at = pd.Series(held["at"].to_numpy(), index=held.index)
    methods = {key: method.one for key, method in view.guidance.methods.items()}
    columns = {
        "row": [str(number) for number in held.index],
        "date": _days(at),
        "time": _times(at, held["timed"].to_numpy(dtype=bool)),
        "direction": _cells(held["direction"]),
        "sender": _cells(held["sender"]),
        "recipient": _cells(held["recipient"]),
        "method": [methods.get(key, "") for key in _cells(held["method"])],
        "text": _cells(held["text"]),
        "source": _cells(held["source"]),
        "incident": _incidents(view, file, held.index.to_numpy()),
    }
    return without_withheld(view.case, {name: columns[name] for name in COLUMNS}, _DETAILS, _WORDS, _SPEAKER)


def _cells(column: pd.Series) -> list[str]:
    """Return cells with nothing in them that a Word file cannot hold. Where none holds any, they are read once."""
    cells = [str(cell) for cell in column.fillna("").tolist()]
    whole = "".join(cells)
    return cells if clean(whole) == whole.strip() else [str(clean(cell)) for cell in cells]


def _days(at: "pd.Series[pd.Timestamp]") -> list[str]:
    codes, days = pd.factorize(at.dt.normalize())
    return _named(codes, [day(one.date()) for one in pd.DatetimeIndex(days)])


def _times(at: "pd.Series[pd.Timestamp]", timed: np.ndarray) -> list[str]:
    """Return the time of each row, in seconds where any row of the file has them; nothing where it is not known."""
    codes, times = pd.factorize((at - at.dt.normalize()).where(timed))
    seconds = [int(one.total_seconds()) for one in pd.TimedeltaIndex(times)]
    exact = any(one % 60 for one in seconds)
    shown = [f"{one // 3600:02}:{one // 60 % 60:02}" + (f":{one % 60:02}" if exact else "") for one in seconds]
    return _named(codes, shown)


def _named(codes: np.ndarray, names: Sequence[str]) -> list[str]:
    found: list[str] = np.array([*names, ""], dtype=object)[codes].tolist()
    return found


def _incidents(view: View, file: str, rows: np.ndarray) -> list[str]:
    """Return the number of the first incident that each row went into, or nothing. Rows are in the order of the file.

    Ranges come from a case file, and may be of any size.
    """
    found = np.zeros(len(rows), dtype=np.int64)
    for key, act in view.incidents:
        for first, last in act.rows[file].ranges if file in act.rows else ():
            part = found[np.searchsorted(rows, first, "left") : np.searchsorted(rows, last, "right")]
            part[part == 0] = view.numbers[key].at
    said = {0: "", **{number.at: str(number) for number in view.numbers.values()}}
    return [said[at] for at in found.tolist()]
