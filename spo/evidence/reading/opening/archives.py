"""The zip that a workbook or a Word file is: looked over before anything opens it, because it may be a bomb."""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from ..shapes import FileRefused, Limits
from .caps import Deadline, check_unpacked

_MOST_PARTS = 5_000
_MAIN = re.compile(rb'<Relationship\b(?=[^>]*Type="[^"]*/officeDocument")[^>]*Target="/?([^"]+)"')
_LOCAL = 30
_PIECE = 1024 * 1024

DAMAGED = (
    "This file is damaged or not complete. Ask for it again, or open it in the program that wrote it and save it anew."
)
LOCKED = "This file is locked with a password. Save it without one, and add it again."


@dataclass(frozen=True)
class Archive:
    """A zip whose parts do not overlap and whose names differ. `parts` gives where the bytes of each begin and end."""

    content: bytes
    parts: dict[str, tuple[ZipInfo, int, int]]

    def named(self, name: str) -> str | None:
        """Return the part of a name, whatever its capitals."""
        return next((part for part in self.parts if part.lower() == name.lower()), None)

    def main(self) -> str | None:
        """Return the part that an Office file says is its document or workbook, whatever that is called."""
        found = _MAIN.search(self.beginning("_rels/.rels"))
        return self.named(found[1].decode("utf-8", "replace")) if found else None

    def beginning(self, name: str) -> bytes:
        """Return at most the first MB of a part, and nothing of one that is not there."""
        part = self.named(name)
        return next(self.pieces(part), b"") if part else b""

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield a part unpacked, about 1 MB at a time. Raises FileRefused where it is not as long as it says."""
        info, start, end = self.parts[name]
        if info.compress_type == ZIP_STORED:
            yield self.content[start:end]
            return
        unpacking = zlib.decompressobj(-15)
        packed = memoryview(self.content)[start:end]
        length = at = 0
        waiting: bytes = b""
        try:
            while not unpacking.eof and (waiting or at < len(packed)):
                if not waiting:
                    waiting = bytes(packed[at : at + 65_536])
                    at += 65_536
                piece = unpacking.decompress(waiting, _PIECE)
                waiting = unpacking.unconsumed_tail
                length += len(piece)
                if length > info.file_size:
                    raise FileRefused(DAMAGED)
                yield piece
        except zlib.error:
            raise FileRefused(DAMAGED) from None
        if length != info.file_size or not unpacking.eof:
            raise FileRefused(DAMAGED)

    def whole(self, name: str) -> bytes:
        """Return a part unpacked."""
        return b"".join(self.pieces(name))


def archive_of(content: bytes, limits: Limits, deadline: Deadline) -> Archive:
    """Return a zip after looking at its list of parts, without unpacking any.

    Raises FileRefused where it has too many parts, parts that overlap or share a name, a list that two programs could
    read differently, a password, or says that it unpacks to too much.
    """
    if content.count(b"PK\x01\x02") > _MOST_PARTS:
        raise FileRefused(
            f"This file has more than {_MOST_PARTS:,} parts. Copy the sheet needed into a file of its own."
        )
    if content[-22:-18] != b"PK\x05\x06" or content[-42:-38] == b"PK\x06\x07":
        raise FileRefused(DAMAGED)
    size, offset = struct.unpack("<II", content[-10:-2])
    if size + offset != len(content) - 22:
        raise FileRefused(DAMAGED)
    try:
        with ZipFile(BytesIO(content)) as zipped:
            infos = sorted(zipped.infolist(), key=lambda info: info.header_offset)
    except (BadZipFile, NotImplementedError, ValueError, struct.error):
        raise FileRefused(DAMAGED) from None
    check_unpacked(sum(info.file_size for info in infos), limits)
    if len({info.filename.lower().replace("\\", "/").lstrip("/") for info in infos}) != len(infos):
        raise FileRefused(DAMAGED)
    deadline.check()
    parts: dict[str, tuple[ZipInfo, int, int]] = {}
    free = 0
    for info in infos:
        start, end = _place(content, info)
        if info.header_offset < free or end > offset:
            raise FileRefused(DAMAGED)
        free = end
        parts[info.filename] = info, start, end
    return Archive(content, parts)


def _place(content: bytes, info: ZipInfo) -> tuple[int, int]:
    """Return where the bytes of a part begin and end."""
    if info.flag_bits & 1:
        raise FileRefused(LOCKED)
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise FileRefused(DAMAGED)
    if info.compress_type == ZIP_STORED and info.compress_size != info.file_size:
        raise FileRefused(DAMAGED)
    header = content[info.header_offset : info.header_offset + _LOCAL]
    if len(header) < _LOCAL or not header.startswith(b"PK\x03\x04"):
        raise FileRefused(DAMAGED)
    name, extra = struct.unpack("<HH", header[26:30])
    start = info.header_offset + _LOCAL + name + extra
    return start, start + info.compress_size
