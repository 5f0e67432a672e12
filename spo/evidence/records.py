"""Delimited text taken apart exactly, for what is pasted and for files that a quicker reader would misread."""

import re
from collections.abc import Iterator

Cell = tuple[str, str | None]
"""A cell as it stands in the text, and what quotation marks at both its ends hold together; None where none do."""


def records(text: str, mark: str) -> Iterator[list[Cell]]:
    """Yield the cells of each record; a blank line is a record of one empty cell.

    A quotation mark that is never closed, or that stands within a cell, is only a quotation mark.
    """
    sign = re.escape(mark)
    quoted = re.compile(rf'[ ]*"((?:[^"]|"")*+)"[ ]*(?=[\n{sign}]|\Z)')
    plain = re.compile(rf"[^\n{sign}]*")
    at, end = 0, len(text)
    while at < end:
        stop = text.find("\n", at)
        stop = end if stop < 0 else stop
        line = text[at:stop]
        if '"' not in line:
            yield [(cell, None) for cell in line.split(mark)]
            at = stop + 1
            continue
        cells: list[Cell] = []
        while True:
            held = quoted.match(text, at)
            cell = held or plain.match(text, at)
            assert cell is not None
            cells.append((cell.group(), held.group(1).replace('""', '"') if held else None))
            at = cell.end()
            if at == end or text[at] == "\n":
                break
            at += 1
        yield cells
        at += 1
