"""What a PDF says, page by page and in all that stands beside its pages, so that it can be searched."""

import io
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

_ID = "/ID"
"""A number that is made of the bytes of the file, and may spell anything."""

BESIDE = "what stands beside the pages"


def parts(content: bytes) -> dict[str, bytes]:
    """Return what a PDF says: the text of each page; and notes, links, bookmarks, tags, properties and attachments."""
    reader = PdfReader(io.BytesIO(content))
    said = {f"page {number}": page.extract_text() for number, page in enumerate(reader.pages, start=1)}
    said[BESIDE] = "\n".join(dict.fromkeys(_beside(reader)))
    return {name: text.encode("utf-8", "ignore") for name, text in said.items()}


def _beside(reader: PdfReader) -> Iterator[str]:
    """Yield every string of every object, the names of destinations, and what is attached or said of the file."""
    waiting: list[PdfObject] = [held for name, held in reader.trailer.items() if name != _ID]
    seen: set[tuple[int, int]] = set()
    while waiting:
        held = waiting.pop()
        if isinstance(held, IndirectObject):
            number = held.idnum, held.generation
            found = None if number in seen else held.get_object()
            seen.add(number)
            waiting += [found] if found is not None else []
        elif isinstance(held, TextStringObject):
            yield str(held)
        elif isinstance(held, ByteStringObject):
            yield held.decode("latin-1")
        elif isinstance(held, ArrayObject):
            waiting += reversed(held)
        elif isinstance(held, DictionaryObject):
            waiting += reversed(held.values())
            yield from _said_in(held)


def _said_in(held: DictionaryObject) -> Iterator[str]:
    if "/Dests" in held and isinstance(named := held["/Dests"], DictionaryObject):
        yield from (name.removeprefix("/") for name in named)
    if "/Metadata" in held and isinstance(stated := held["/Metadata"], StreamObject):
        yield stated.get_data().decode("utf-8", "ignore")
    if isinstance(held, StreamObject) and held.get("/Type") == "/EmbeddedFile":
        yield held.get_data().decode("utf-8", "ignore")
