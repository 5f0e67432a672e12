"""What a PDF says, page by page and beside its pages, so that it can be searched."""

import io
from collections.abc import Iterator
from itertools import chain
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, Destination, DictionaryObject

_SAYS = ("/Contents", "/T", "/TU", "/Alt", "/RC", "/NM", "/URI", "/F")
"""The entries of a note or a link that hold words, an address or the name of a file."""

_TOLD = ("/T", "/Alt", "/ActualText", "/E", "/ID")
"""The entries of a tag that hold words."""


def parts(content: bytes) -> dict[str, bytes]:
    """Return what a PDF says: the text of each page, its notes and links, bookmarks, tags and properties."""
    reader = PdfReader(io.BytesIO(content))
    said = {f"page {number}": page.extract_text() for number, page in enumerate(reader.pages, start=1)}
    said["the notes and links"] = "\n".join(chain.from_iterable(map(_notes, reader.pages)))
    said["the bookmarks"] = "\n".join(_titles(reader.outline))
    said["the tags"] = "\n".join(_tags(reader))
    said["the properties"] = "\n".join(map(str, (reader.metadata or {}).values()))
    if reader.xmp_metadata is not None:
        said["the properties in XML"] = reader.xmp_metadata.stream.get_data().decode("utf-8", "ignore")
    return {name: text.encode("utf-8", "ignore") for name, text in said.items()}


def _titles(outline: list[Any]) -> Iterator[str]:
    for item in outline:
        if isinstance(item, Destination):
            yield str(item.title)
        else:
            yield from _titles(item)


def _tags(reader: PdfReader) -> Iterator[str]:
    """Yield what the tags say beside the text of the pages: titles, and words for what is seen or shortened."""
    waiting: list[Any] = [reader.root_object.get("/StructTreeRoot")]
    while waiting:
        held = waiting.pop()
        found = held.get_object() if held is not None else None
        if isinstance(found, ArrayObject):
            waiting.extend(found)
        elif isinstance(found, DictionaryObject):
            yield from (str(found[name]) for name in _TOLD if name in found)
            waiting.append(found.get("/K"))


def _notes(page: PageObject) -> Iterator[str]:
    """Yield what the notes of a page say, and the addresses to which its links lead."""
    for annotation in page.get("/Annots") or ():
        note = annotation.get_object()
        action = note.get("/A", {})
        for held in (note, action.get_object() if action else {}):
            yield from (str(held[name]) for name in _SAYS if name in held)
