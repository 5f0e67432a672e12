"""All that a file says to anybody who looks: words, markup, properties, and the names of its parts and pictures."""

import io
import re
from collections.abc import Iterator
from html import unescape

from PIL import Image

from .word import parts

_TAG = re.compile(r"<[^>]*>")


def said(name: str, content: bytes) -> str:
    """Return the name of a file, and all text in it: of a Word file every part, with its markup and its name."""
    held = parts(content) if name.endswith(".docx") else {name: content}
    return "\n".join((name, *(piece for part, inside in held.items() for piece in (part, _said(part, inside)))))


def words(said: str) -> str:
    """Return what a reader sees of it, run together over tags, and then what stands in each tag."""
    return "\n".join((_TAG.sub("", said), *dict.fromkeys(_TAG.findall(said))))


def figures(said: str) -> str:
    """Return the figures of each line that a reader sees, and of each tag, run together."""
    return "\n".join(re.sub(r"\D", "", piece) for piece in (_TAG.sub("", said), *dict.fromkeys(_TAG.findall(said))))


def _said(part: str, content: bytes) -> str:
    if part.endswith((".png", ".jpeg", ".jpg")):
        return "\n".join(_of_picture(content))  # by chance its pixels may spell anything
    return unescape(content.decode("utf-8", "ignore"))


def _of_picture(content: bytes) -> Iterator[str]:
    """Yield what a picture says of itself beside its pixels."""
    with Image.open(io.BytesIO(content)) as picture:
        yield from (f"{name}: {value}" for name, value in picture.info.items())
        yield from (f"{name}: {value}" for name, value in picture.getexif().items())
