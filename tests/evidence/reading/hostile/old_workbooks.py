"""Hostile files in the form that workbooks had until 2007: a small file system with a sequence of records in it."""

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def old_file(stream: bytes, name: str = "Workbook", loops: bool = False) -> bytes:
    """A file system with one stream in it. `loops`: its last sector says that the first comes next."""
    stream += bytes(max(4096 - len(stream), -len(stream) % _SECTOR))
    stream += bytes(-len(stream) % _SECTOR)
    sectors = len(stream) // _SECTOR
    tables = -(-(sectors + 200) // 127)
    first = tables + 1
    chain = [*range(first + 1, first + sectors), first if loops else _END]
    fat = [_FAT] * tables + [_END] + chain
    fat += [_FREE] * (tables * 128 - len(fat))
    header = struct.pack("<8s16s6H", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, 0) + bytes(4)
    header += struct.pack("<9I", 0, tables, tables, 0, 4096, _END, 0, _END, 0)
    header += struct.pack("<109I", *(list(range(tables)) + [_FREE] * (109 - tables)))
    entries = _entry("Root Entry", 5, _END, 0, child=1) + _entry(name, 2, first, len(stream)) + bytes(256)
    return header + struct.pack(f"<{len(fat)}I", *fat) + entries + stream


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    written = name.encode("utf-16-le")
    return (
        struct.pack("<64sHBB3I", written, len(written) + 2, kind, 1, _FREE, _FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _begin(kind: int = 0x10) -> bytes:
    return _record(0x0809, struct.pack("<4H2I", 0x0600, kind, 0x0DBB, 1997, 0, 0))


def _number(row: int, column: int) -> bytes:
    return _record(0x0203, struct.pack("<3Hd", row, column, 0, 1.0))


def _book(strings: bytes, sheet: bytes, sheets: int = 1) -> bytes:
    """A workbook of some sheets that are all one, each of which its list says the place of."""
    sheet = _begin() + sheet + _record(0x000A)
    listed = _record(0x0085, struct.pack("<IBB", 0, 0, 0) + b"\x01\x00S")
    first = len(_begin(5) + strings + _record(0x000A)) + len(listed) * sheets
    places = b"".join(
        _record(0x0085, struct.pack("<IBB", first + number * len(sheet), 0, 0) + b"\x01\x00S")
        for number in range(sheets)
    )
    return old_file(_begin(5) + strings + places + _record(0x000A) + sheet * sheets)


def _corners(sheets: int) -> bytes:
    return _book(b"", _number(0, 0) + _number(65_535, 255), sheets)


def _shared(letters: int, uses: int) -> bytes:
    first = struct.pack("<IIHB", uses, 1, letters, 0) + b"x" * 8000
    strings = _record(0x00FC, first)
    for at in range(8000, letters, 8000):
        strings += _record(0x003C, b"\0" + b"x" * min(8000, letters - at))
    return _book(strings, b"".join(_record(0x00FD, struct.pack("<3HI", row, 0, 0, 0)) for row in range(uses)))


OLD_WORKBOOKS = {
    "old sheets with cells at the corners": (lambda: _corners(200), "more than 20,000,000 cells"),
    "one old string in every cell": (lambda: _shared(32_000, 40_000), "unpacks to more than 512 MB"),
    "an old workbook with a password": (lambda: old_file(_begin(5) + _record(0x2F, bytes(6))), "locked with a pass"),
    "a workbook locked as a whole": (lambda: old_file(b"", "EncryptedPackage"), "locked with a password"),
    "an old Word file": (lambda: old_file(b"", "WordDocument"), "old form"),
    "an e-mail": (lambda: old_file(b"", "__properties_version1.0"), "an e-mail"),
    "an old workbook that goes round": (lambda: old_file(_begin(5), loops=True), "is damaged"),
    "an old workbook of nothing": (lambda: old_file(b""), "is damaged"),
    "an old workbook of sheets that are not there": (lambda: _book(b"", b"", 0), "holds anything"),
}
