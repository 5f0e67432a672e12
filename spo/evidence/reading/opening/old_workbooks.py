"""Old workbooks (.xls), looked over before anything opens them: how far their sheets reach, and whether they are any.

The layout is that of [MS-CFB] and [MS-XLS]: a small file system, in which one stream is a sequence of records.
"""

import struct
from collections import Counter
from collections.abc import Iterator

from ..shapes import FileRefused, Limits
from .archives import DAMAGED, LOCKED
from .caps import Deadline, check_shape, check_unpacked
from .extents import Extent
from .old_strings import lengths

_END = 0xFFFFFFF0  # from here on, numbers of sectors are signs
_BEGIN = 0x0809
_CELLS = {0x0203, 0x00FD, 0x027E, 0x0204, 0x0205, 0x0006, 0x0206, 0x0406, 0x00D6, 0x0201}
_MANY_CELLS = {0x00BD, 0x00BE}
_SECRET = 0x002F
_SHARED, _STRINGS, _CONTINUED = 0x00FD, 0x00FC, 0x003C
_BOOKS = ("Workbook", "Book")
_OTHERS = {
    "EncryptedPackage": LOCKED,
    "WordDocument": "This Word file is in the old form (.doc). Save it as a Word document (.docx), and add that.",
    "__properties_version1.0": "This file is an e-mail. Add it as an exhibit, and paste its words into the chronology.",
}


def check_old_workbook(content: bytes, limits: Limits, deadline: Deadline) -> None:
    """Raise FileRefused for an old workbook that is locked, damaged or too large, and for old files of other kinds."""
    try:
        streams = list(_streams(content))
    except (struct.error, IndexError):
        raise FileRefused(DAMAGED) from None
    books = [stream for name, stream in streams if name in _BOOKS]
    if not books:
        raise FileRefused(next((_OTHERS[name] for name, _ in streams), DAMAGED))
    for book in books:  # more than one where a workbook stands within another
        _check_records(book, limits, deadline)


def _check_records(stream: bytes, limits: Limits, deadline: Deadline) -> None:
    at = count = total = before = 0
    sheet = Extent()
    uses: Counter[int] = Counter()
    strings: list[bytes] = []
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        at += 4
        count += 1
        if not count % 10_000:
            deadline.check()
        if kind == _SECRET:
            raise FileRefused(LOCKED)
        if kind == _BEGIN:
            total += sheet.rows * sheet.columns
            sheet = Extent()
        elif kind in _CELLS and length >= 4:
            row, column = struct.unpack_from("<HH", stream, at) if at + 4 <= len(stream) else (0, 0)
            sheet.reach(row + 1, column + 1)
            if kind == _SHARED and length >= 10:
                uses[struct.unpack_from("<I", stream, at + 6)[0] if at + 10 <= len(stream) else 0] += 1
        elif kind == _STRINGS or (kind == _CONTINUED and before in (_STRINGS, _CONTINUED) and strings):
            strings.append(stream[at : at + length])
        elif kind in _MANY_CELLS and length >= 6 and at + length <= len(stream):
            row = struct.unpack_from("<H", stream, at)[0]
            sheet.reach(row + 1, struct.unpack_from("<H", stream, at + length - 2)[0] + 1)
        check_shape(sheet.rows, sheet.columns, limits)
        if total + sheet.rows * sheet.columns > limits.cells:
            check_shape(limits.rows, limits.columns, limits)
        at, before = at + length, kind
    check_unpacked(sum(uses[number] * size for number, size in enumerate(lengths(strings, deadline))), limits)


def _streams(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the streams of the file by name. Raises struct.error or IndexError where the file is damaged."""
    sector = 1 << min(struct.unpack_from("<H", content, 30)[0], 16)
    first_directory, _, _, first_mini, _, first_more, _ = struct.unpack_from("<7I", content, 48)
    fat = _table_of_sectors(content, sector, first_more)
    directory = _chain(content, fat, first_directory, sector)
    entries = [directory[at : at + 128] for at in range(0, len(directory) - 127, 128)]
    root = struct.unpack_from("<I", entries[0], 116)[0] if entries else _END
    small = _chain(content, fat, root, sector)
    small_fat = _numbers(_chain(content, fat, first_mini, sector))
    for entry in entries[1:1000]:
        name = entry[: max(struct.unpack_from("<H", entry, 64)[0] - 2, 0)].decode("utf-16-le", "replace")
        start, size = struct.unpack_from("<II", entry, 116)
        if name not in (*_OTHERS, *_BOOKS):
            continue
        held = _chain(content, fat, start, sector) if size >= 4096 else _chain(small, small_fat, start, 64, header=0)
        yield name, held[:size]


def _table_of_sectors(content: bytes, sector: int, more: int) -> tuple[int, ...]:
    places = list(struct.unpack_from("<109I", content, 76))
    for _ in range(len(content) // sector):
        if more >= _END:
            break
        piece = _numbers(content[(more + 1) * sector : (more + 2) * sector])
        places.extend(piece[:-1])
        more = piece[-1]
    return _numbers(b"".join(content[(at + 1) * sector : (at + 2) * sector] for at in places if at < _END))


def _chain(content: bytes, table: tuple[int, ...], at: int, size: int, header: int = 1) -> bytes:
    pieces: list[bytes] = []
    while at < _END and len(pieces) * size <= len(content):
        pieces.append(content[(at + header) * size : (at + header + 1) * size])
        at = table[at]
    return b"".join(pieces)


def _numbers(content: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])
