"""A PDF as somebody sees it who was served with it: the words of each page, and all that lies in it beside them."""

import io
from collections.abc import Iterator

import pypdfium2
from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    StreamObject,
    TextStringObject,
)


def page_words(content: bytes) -> list[str]:
    """Return the words of each page, on one line."""
    with pypdfium2.PdfDocument(content) as held:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in held]


def every_byte(content: bytes) -> bytes:
    """Return all that a PDF holds: each stream without its compression, and each string and name beside it."""
    return b"\n".join((content, *_inside(content)))


def _inside(content: bytes) -> Iterator[bytes]:
    held = PdfReader(io.BytesIO(content))
    numbers = {(number, made) for made, of in held.xref.items() for number in of if number}
    for number, made in sorted(numbers | {(number, 0) for number in held.xref_objStm}):
        one = held.get_object(IndirectObject(number, made, held))
        if isinstance(one, StreamObject):
            yield one.get_data()
        yield from _strings(one)
    yield from _strings(held.trailer)


def _strings(one: object) -> Iterator[bytes]:
    """Yield the strings in an object itself. Those of an object that it names are in their turn."""
    if isinstance(one, TextStringObject):
        yield str(one).encode()
    elif isinstance(one, ByteStringObject):
        yield bytes(one)
    elif isinstance(one, ArrayObject):
        for held in one:
            yield from _strings(held)
    elif isinstance(one, DictionaryObject):
        for held in (one.raw_get(name) for name in one):
            yield from _strings(held)
