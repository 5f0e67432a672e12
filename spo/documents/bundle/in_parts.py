"""A bundle in parts, each of a size that a mailbox takes. Its pages keep their numbers."""

import io
from collections.abc import Iterator

from pypdf import PdfReader, PdfWriter

_TITLE = 1024
"""Bytes left for the title of a part, which says how many there are, and so is written last."""


def in_parts(content: bytes, most: int) -> list[bytes]:
    """Return a bundle in as few parts as can be of at most so many bytes, in order: itself where it is small enough.

    A page that is larger by itself is a part of its own. The title of each says which it is. Links and bookmarks lead
    where their page is in the same part.
    """
    if len(content) <= most:
        return [content]
    reader = PdfReader(io.BytesIO(content))
    ends = list(_ends(reader, most - _TITLE, len(content) / len(reader.pages)))
    begins = [0, *ends[:-1]]
    return [
        _part(reader, first, end, f", part {number} of {len(ends)}")
        for number, (first, end) in enumerate(zip(begins, ends, strict=True), start=1)
    ]


def pages_in(part: bytes) -> int:
    """Return how many pages a part has."""
    return len(PdfReader(io.BytesIO(part)).pages)


def _ends(reader: PdfReader, most: int, a_page: float) -> Iterator[int]:
    """Yield where each part ends that holds as many pages as fit. `a_page` is about how many bytes one takes."""
    first, total = 0, len(reader.pages)
    while first < total:
        low, high, guess, halve = first + 1, total, first + int(most / a_page), False
        while low < high:  # a part is written to be weighed: guessed by weight, and every other time by half
            at = (low + high + 1) // 2 if halve else min(max(guess, low + 1), high)
            size = len(_part(reader, first, at))
            low, high = (at, high) if size <= most else (low, at - 1)
            guess, halve = first + int((at - first) * most / size), not halve
        yield low
        first = low


def _part(reader: PdfReader, first: int, end: int, which: str = "") -> bytes:
    writer = PdfWriter()
    writer.append(reader, pages=(first, end), import_outline=True)
    held = dict(reader.metadata or {})
    writer.metadata = {**held, "/Title": f"{held.get('/Title', '')}{which}".removeprefix(", ")}
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()
