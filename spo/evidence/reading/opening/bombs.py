"""A workbook or Word file looked over, part by part, before anything opens it, in little memory."""

import re
from collections.abc import Iterator

import numpy as np

from ..shapes import FileRefused, Limits
from .archives import DAMAGED, Archive
from .caps import Deadline, check_shape, check_unpacked
from .extents import Extent, extent_of_sheet, extents_of_tables, whole_tags

MOST_SHEETS = 1_000
_SHARED = re.compile(rb"<(?:[^\s<>/!?]+:)?sst[\s>]")
_STRING = re.compile(rb"<(?:[^\s<>/!?]+:)?si[\s/>]")
_VALUE = re.compile(rb"<(?:[^\s<>/!?]+:)?v>(\d{1,8})</")


def check_workbook(archive: Archive, limits: Limits, deadline: Deadline) -> int:
    """Return how many cells a reader must make room for. Raises FileRefused for a workbook of too many."""
    extents: list[Extent] = []
    for name in archive.parts:
        pieces = whole_tags(_checked(archive, name), deadline)
        if name.lower() == "content.xml":
            extents += extents_of_tables(pieces)
        else:
            extents.append(extent_of_sheet(pieces))
    sheets = [extent for extent in extents if extent.cells]
    if len(sheets) > MOST_SHEETS:
        raise FileRefused(too_many_sheets())
    for sheet in sheets:
        check_shape(sheet.rows, sheet.columns, limits)
    cells = sum(sheet.cells for sheet in sheets)
    room = sum(sheet.rows * sheet.columns for sheet in sheets)
    if max(cells, room) > limits.cells:
        check_shape(limits.rows, limits.columns, limits)
    _check_strings(archive, cells, limits)
    deadline.check()
    return room


def check_parts(archive: Archive, deadline: Deadline) -> None:
    """Raise FileRefused where a part unpacks to more than it says, or defines entities of its own."""
    for name in archive.parts:
        for _ in whole_tags(_checked(archive, name), deadline):
            pass


def too_many_sheets() -> str:
    """Return the sentence for a workbook of too many sheets."""
    return (
        f"This workbook has more than {MOST_SHEETS:,} sheets. Copy those that are needed into a workbook of their own."
    )


def _checked(archive: Archive, name: str) -> Iterator[bytes]:
    """Yield a part unpacked. Neither Excel nor Word writes a document type, by which XML unpacks to any size."""
    before, is_xml = b"", False
    for number, piece in enumerate(archive.pieces(name)):
        if not number:
            # Nor do they write two bytes a letter, in which a document type would not be seen.
            if piece.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<\0" in piece[:8]:
                raise FileRefused(DAMAGED)
            is_xml = piece.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        if is_xml and b"<!DOCTYPE" in before + piece:
            raise FileRefused(DAMAGED)
        before = piece[-16:]
        yield piece


def _check_strings(archive: Archive, cells: int, limits: Limits) -> None:
    """Raise FileRefused where cells share long strings, which a reader writes out once for each cell."""
    part = next((name for name in archive.parts if _SHARED.search(next(archive.pieces(name), b"")[:4096])), None)
    if not part:
        return
    content = archive.whole(part)
    starts = np.array([match.start() for match in _STRING.finditer(content)] + [len(content)])
    lengths = np.diff(starts)
    if not len(lengths) or int(lengths.max()) * cells <= limits.unpacked:
        return
    uses = np.zeros(len(lengths), dtype=np.int64)
    for name in archive.parts:
        if name == part:
            continue
        numbers = np.array(_VALUE.findall(archive.whole(name)), dtype=np.int64)
        uses += np.bincount(numbers[numbers < len(lengths)], minlength=len(lengths))
    check_unpacked(int(uses @ lengths), limits)
