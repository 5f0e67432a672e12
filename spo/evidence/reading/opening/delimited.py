"""Delimited text as a table: which sign separates its cells, and the quick way to take it apart."""

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from itertools import islice

import numpy as np
import pandas as pd
from pandas.errors import ParserError

from ...records import records
from ..shapes import Limits, Table
from .caps import Deadline, check_cells, check_shape

_MARKS = ("\t", ";", ",", "|")
_SAID = re.compile(rb'\A"?sep=([^\n"])"?[^\n]*(?:\n|\Z)', re.IGNORECASE)
_SAMPLE_BYTES = 256 * 1024
_SAMPLE_ROWS = 500
_BATCH = 20_000
_MOST_QUOTES = 20_000_000  # beyond which their places take too much memory
_NO_MARK = "\x1f"  # stands in no file of evidence: each line is one cell


def delimited(content: bytes, limits: Limits, deadline: Deadline) -> Table:
    """Return the one table of a text file: each record is a row, blank ones too, and short rows end in empty cells.

    `content` is UTF-8 with one kind of newline. Raises FileRefused for one that is too large.
    """
    lines = content.count(b"\n") + (not content.endswith(b"\n"))
    check_shape(lines, 1, limits)
    said = _SAID.match(content)
    sample = _sample(content)
    mark = said[1].decode("utf-8", "replace") if said else _mark(sample, deadline)
    width = max((len(cells) for cells in _first(sample, mark, deadline)), default=1)
    check_shape(lines, width, limits)
    cells = _quick(content, mark, width, lines, limits) if _sound(content, mark) else None
    deadline.check()
    if cells is None:
        cells = _exact(content, mark, limits, deadline)
    if said:
        cells.iloc[0, :2] = [said[0].decode().strip("\n"), ""][: cells.shape[1]]
    cells.index = pd.RangeIndex(1, len(cells) + 1)
    check_shape(*cells.shape, limits)
    check_cells(cells, limits)
    return Table("", cells)


def _sample(content: bytes) -> str:
    cut = content[:_SAMPLE_BYTES]
    if len(cut) < len(content):
        cut = cut[: cut.rfind(b"\n") + 1] or cut
    return cut.decode("utf-8", "ignore")


def _first(sample: str, mark: str, deadline: Deadline) -> list[list[str]]:
    return list(islice(_rows(sample, mark, deadline), _SAMPLE_ROWS))


def _rows(text: str, mark: str, deadline: Deadline) -> Iterator[list[str]]:
    for number, cells in enumerate(records(text, mark), start=1):
        if not number % 5000:
            deadline.check()
        yield [whole if held is None else held for whole, held in cells]


def _mark(sample: str, deadline: Deadline) -> str:
    """Return the sign that parts most rows into the same number of cells; none of them where no sign does."""
    best, chosen = 0.5, ""
    for mark in _MARKS:
        widths = [len(cells) for cells in _first(sample, mark, deadline) if any(map(str.strip, cells))]
        parted = Counter(width for width in widths if width > 1)
        if not parted:
            continue
        share = parted.total() / len(widths)
        alike = parted.most_common(1)[0][1] / len(widths)
        if share >= 0.5 and share + alike > best:
            best, chosen = share + alike, mark
    return chosen or _NO_MARK


def _sound(content: bytes, mark: str) -> bool:
    """Return whether every quotation mark opens a cell, closes one, or is one of two within one."""
    if not mark.isascii():
        return False
    signs = np.frombuffer(content, dtype=np.uint8)
    quotes = np.flatnonzero(signs == ord('"'))
    if not len(quotes):
        return True
    if len(quotes) % 2 or len(quotes) > _MOST_QUOTES:
        return False
    fence = np.array([ord(mark), ord("\n"), ord('"')], dtype=np.uint8)
    opens, closes = quotes[0::2], quotes[1::2]
    before = signs[opens[opens > 0] - 1]
    after = signs[closes[closes < len(signs) - 1] + 1]
    return bool(np.isin(before, fence).all() and np.isin(after, fence).all())


def _quick(content: bytes, mark: str, width: int, lines: int, limits: Limits) -> pd.DataFrame | None:
    """Return the cells as pandas takes them apart, or None where a row has more than `width` and twice it."""
    for _ in range(4):
        try:
            return pd.read_csv(
                BytesIO(content),
                sep=mark,
                header=None,
                names=range(width),
                dtype=str,
                na_filter=False,
                skip_blank_lines=False,
                encoding="utf-8",
            )
        except ParserError as error:
            more = re.search(r"Expected \d+ fields in line \d+, saw (\d+)", str(error))
            if not more:
                return None
            width = int(more[1])
            check_shape(lines, width, limits)
    return None


def _exact(content: bytes, mark: str, limits: Limits, deadline: Deadline) -> pd.DataFrame:
    rows = _rows(content.decode(), mark, deadline)
    parts: list[pd.DataFrame] = []
    count = width = 0
    while batch := list(islice(rows, _BATCH)):  # a batch at a time, because lists of cells are large
        count += len(batch)
        width = max(width, *map(len, batch))
        check_shape(count, width, limits)
        for cells in batch:
            cells.extend([""] * (width - len(cells)))
        parts.append(pd.DataFrame(batch, columns=range(width), dtype="str"))
    return pd.concat([part.reindex(columns=range(width), fill_value="") for part in parts], ignore_index=True)
