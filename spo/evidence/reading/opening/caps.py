"""How much of a file is read, and how long that may take: a hostile file is stopped early, and told why."""

import time
from collections.abc import Mapping

import pandas as pd

from spo.guidance.entries import Figure

from ..shapes import FileRefused, Limits

_MEGABYTE = 1024 * 1024
_LESS = "Ask for it in parts, such as one for each month, and add them one by one."


def limits(figures: Mapping[str, Figure]) -> Limits:
    """Return the caps that guidance sets. Raises KeyError where one of its figures is missing."""
    return Limits(
        bytes=figures["file-bytes"].value * _MEGABYTE,
        rows=figures["file-rows"].value,
        columns=figures["file-columns"].value,
        cells=figures["file-cells"].value,
        cell=figures["file-cell"].value,
        unpacked=figures["file-unpacked"].value * _MEGABYTE,
        seconds=figures["file-seconds"].value,
    )


class Deadline:
    """A moment by which a file must be read."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def check(self) -> None:
        """Raise FileRefused where the moment has passed."""
        if time.monotonic() > self._end:
            raise FileRefused(f"This file takes longer than {self._seconds:,.0f} seconds to read. {_LESS}")


def check_bytes(size: int, limits: Limits) -> None:
    """Raise FileRefused for a file that is empty, or too large."""
    if not size:
        raise FileRefused("This file is empty. Ask for it to be sent again.")
    if size > limits.bytes:
        raise FileRefused(f"This file is larger than {limits.bytes / _MEGABYTE:,.0f} MB. {_LESS}")


def check_unpacked(size: int, limits: Limits) -> None:
    """Raise FileRefused for a file that unpacks to too much."""
    if size > limits.unpacked:
        raise FileRefused(
            f"This file unpacks to more than {limits.unpacked / _MEGABYTE:,.0f} MB, which no list of calls or messages "
            "does. Open it, copy what is needed into a new file, and add that."
        )


def check_shape(rows: int, columns: int, limits: Limits) -> None:
    """Raise FileRefused for a table of too many rows, columns or cells."""
    if rows > limits.rows:
        raise FileRefused(f"This file has more than {limits.rows:,} rows. {_LESS}")
    if columns > limits.columns:
        raise FileRefused(
            f"This file has more than {limits.columns:,} columns. Take out those that are not needed, and add it again."
        )
    if rows * columns > limits.cells:
        raise FileRefused(f"This file has more than {limits.cells:,} cells. {_LESS}")


def check_cells(cells: pd.DataFrame, limits: Limits) -> None:
    """Raise FileRefused, naming the row, where a cell is too long to be read in full."""
    for column in range(cells.shape[1]):
        lengths = cells.iloc[:, column].str.len()
        if len(lengths) and lengths.max() > limits.cell:
            row = cells.index[int(lengths.to_numpy().argmax())]
            raise FileRefused(
                f"A cell in row {row} is longer than {limits.cell:,} characters. Cells are not cut short: take that "
                "row out, add the file again, and exhibit the row by itself."
            )
