"""How long the strings are that the cells of an old workbook (.xls) share: a reader writes them out for each cell."""

import struct
from collections.abc import Iterator

from .caps import Deadline


class _Pieces:
    """The table of strings, which is cut into pieces of which each may end within a string."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = [piece for piece in pieces if piece]
        self._piece = 0
        self._at = 8  # after the two counts with which the first begins

    @property
    def left(self) -> bool:
        return self._piece < len(self._pieces)

    def take(self, length: int) -> bytes:
        """Return bytes that stand in one piece. Raises struct.error, where they are unpacked, for the end."""
        self._turn()
        found = self._pieces[self._piece][self._at : self._at + length] if self.left else b""
        self._at += length
        self._turn()
        return found

    def skip(self, count: int, wide: int, letters: bool = False) -> None:
        """Pass over letters of one byte or two. Each new piece says anew which, where they are letters."""
        while count and self.left:
            here = min(count, (len(self._pieces[self._piece]) - self._at) // wide)
            self._at += here * wide
            count -= here
            if count:
                self._piece, self._at = self._piece + 1, 0
                if letters and self.left:
                    wide = 2 if self._pieces[self._piece][0] & 1 else 1
                    self._at = 1
        self._turn()

    def _turn(self) -> None:
        if self.left and self._at >= len(self._pieces[self._piece]):
            self._piece, self._at = self._piece + 1, 0


def lengths(pieces: list[bytes], deadline: Deadline) -> Iterator[int]:
    """Yield how many letters each string has, in their order; the rest are left out where the table is damaged."""
    table = _Pieces(pieces)
    count = 0
    while table.left:
        count += 1
        if not count % 10_000:
            deadline.check()
        head = table.take(3)
        if len(head) < 3:
            return
        letters, signs = struct.unpack("<HB", head)
        runs = int.from_bytes(table.take(2), "little") if signs & 8 else 0
        more = int.from_bytes(table.take(4), "little") if signs & 4 else 0
        table.skip(letters, 2 if signs & 1 else 1, letters=True)
        table.skip(runs * 4 + more, 1)
        yield letters
