"""A bundle in parts, each of a size that a mailbox takes. Its pages keep their numbers."""

import io

from pypdf import PdfReader, PdfWriter


def in_parts(content: bytes, most: int) -> list[bytes]:
    """Return a bundle in parts of at most so many bytes, in order: itself where it is small enough.

    A page that is larger by itself is a part of its own. Links and bookmarks lead where their page is in the same part.
    """
    if len(content) <= most:
        return [content]
    reader = PdfReader(io.BytesIO(content))
    return _parts(reader, 0, len(reader.pages), most)


def _parts(reader: PdfReader, first: int, end: int, most: int) -> list[bytes]:
    """Return pages as one part where they fit, or else as the parts of either half."""
    made = _part(reader, first, end)
    if len(made) <= most or end - first == 1:
        return [made]
    half = (first + end) // 2
    return [*_parts(reader, first, half, most), *_parts(reader, half, end, most)]


def _part(reader: PdfReader, first: int, end: int) -> bytes:
    writer = PdfWriter()
    writer.append(reader, pages=(first, end), import_outline=True)
    writer.metadata = reader.metadata
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()
