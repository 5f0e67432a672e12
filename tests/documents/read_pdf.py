"""A PDF as somebody sees it who was served with it: the words of each page, and all that lies in it beside them."""

import io
from collections.abc import Iterator

import pikepdf
import pypdfium2


def page_words(content: bytes) -> list[str]:
    """Return the words of each page, on one line."""
    with pypdfium2.PdfDocument(content) as held:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in held]


def every_byte(content: bytes) -> bytes:
    """Return all that a PDF holds: each stream without its compression, and each string and name beside it."""
    return b"\n".join((content, *_inside(content)))


def _inside(content: bytes) -> Iterator[bytes]:
    with pikepdf.open(io.BytesIO(content)) as held:
        for one in held.objects:
            if isinstance(one, pikepdf.Stream):
                yield _read(one)
            yield from _strings(one)
        yield from _strings(held.trailer)


def _read(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:  # a picture, whose own compression is how it is drawn
        return stream.read_raw_bytes()


def _strings(one: object) -> Iterator[bytes]:
    """Yield the strings in an object itself. Those of an object that it names are in their turn."""
    if isinstance(one, pikepdf.String):
        yield str(one).encode()
    elif isinstance(one, pikepdf.Array):
        for held in one:
            yield from () if getattr(held, "is_indirect", False) else _strings(held)
    elif isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
        for held in one.values():
            yield from () if getattr(held, "is_indirect", False) else _strings(held)
