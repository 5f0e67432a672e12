"""Pictures that people attach: checked, and made again from their pixels, so that nothing else in the file is kept."""

import io
import zlib
from dataclasses import dataclass, field
from typing import Literal

from PIL import Image, ImageOps, UnidentifiedImageError

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 40_000_000
LEAST_SIDE, MOST_SIDE = 200, 2400
"""The sides of a picture that is kept, in pixels. A larger one is scaled down."""

_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
_QUALITY = 85
_STEP = 17  # between two of sixteen shades of grey
_DEEP = ("I", "I;16", "I;16B", "I;16L", "I;16N")  # shades of grey in 16 bits, which Pillow would cut off at 8

_NO_PICTURE = "This file is not a picture. Choose a PNG or JPEG file."
_TOO_LARGE = "This picture is too large. Save it smaller, at most 10 MB and 40 million pixels, then choose it again."
_TOO_SMALL = (
    "This picture is too small to be read in print. Choose one at least 200 pixels high and wide, and no strip."
)
_BROKEN = "This picture is damaged. Open it, save it again as a PNG or JPEG file, then choose that file."

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
_PLAIN_PNG = (b"\x08\x02\x00\x00\x00", b"\x08\x00\x00\x00\x00")  # of red, green and blue, or of grey
_PLAIN_JPEG = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"  # says only that it is a JPEG


class PictureRefused(ValueError):
    """A file that cannot be kept as a picture. The message says what to do, and repeats nothing of the file."""


@dataclass(frozen=True)
class Picture:
    """A picture that is fit to be printed, and its sides in pixels."""

    content: bytes = field(repr=False)
    kind: Literal["png", "jpeg"]
    width: int
    height: int


def cleaned(content: bytes) -> bytes:
    """Return a picture as PNG, or as JPEG where that is much smaller, with its pixels and nothing else.

    The same file gives the same bytes. Of a picture that moves, the first frame is kept. Raises PictureRefused.
    """
    return _smaller(_checked(content))


def page_picture(content: bytes) -> bytes:
    """Return a picture of a page, cleaned: where it has no colour, in sixteen shades of grey. Raises PictureRefused.

    What is almost white on white goes with it.
    """
    pixels = _checked(content)
    red, green, blue = pixels.split()
    if red.tobytes() == green.tobytes() == blue.tobytes():
        pixels = red.point([round(shade / _STEP) * _STEP for shade in range(256)])
    return _smaller(pixels)


def _checked(content: bytes) -> Image.Image:
    """Return the pixels of a picture. Raises PictureRefused."""
    if len(content) > MOST_BYTES:
        raise PictureRefused(_TOO_LARGE)
    try:
        pixels = _pixels(content)
    except PictureRefused:
        raise
    except UnidentifiedImageError:
        raise PictureRefused(_NO_PICTURE) from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise PictureRefused(_TOO_LARGE) from None
    except Exception:  # whatever a hostile file brings about
        raise PictureRefused(_BROKEN) from None
    if min(pixels.size) < LEAST_SIDE:
        raise PictureRefused(_TOO_SMALL)
    return pixels


def _smaller(pixels: Image.Image) -> bytes:
    png, jpeg = _saved(pixels, "PNG"), _saved(pixels, "JPEG", quality=_QUALITY, subsampling=0)
    return jpeg if 2 * len(jpeg) < len(png) else png


def bare(content: bytes) -> bytes:
    """Return a PNG, JPEG or GIF of the same kind and size with its pixels and nothing else. Raises PictureRefused.

    It is for the crest of a force, which may be small and be seen through.
    """
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "GIF")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise PictureRefused(_TOO_LARGE)
            opened.load()
            kind, image = str(opened.format), ImageOps.exif_transpose(opened)
        image = image.convert("RGBA" if image.has_transparency_data and kind != "JPEG" else "RGB")
        return _saved(Image.frombytes(image.mode, image.size, image.tobytes()), kind, quality=95)
    except PictureRefused:
        raise
    except Exception:  # whatever a hostile file brings about
        raise PictureRefused(_NO_PICTURE) from None


def printable(content: bytes) -> Picture:
    """Return a picture as it may be printed: as it is kept, or cleaned where it never was. Raises PictureRefused.

    A case file may come from anywhere, and so may the pictures in it.
    """
    held = content if is_clean(content) else cleaned(content)
    try:
        with Image.open(io.BytesIO(held), formats=("PNG", "JPEG")) as image:
            image.load()
            return Picture(held, "png" if held.startswith(_PNG) else "jpeg", *image.size)
    except Exception:  # as above
        raise PictureRefused(_BROKEN) from None


def is_clean(content: bytes) -> bool:
    """Return whether a picture is of a size that is kept, and holds its pixels and nothing else."""
    found = _png_size(content) if content.startswith(_PNG) else _jpeg_size(content)
    return found is not None and min(found) >= LEAST_SIDE and max(found) <= MOST_SIDE


def pixels_as_kept(picture: Picture) -> tuple[bytes, int]:
    """Return the packed pixels of a picture as its file holds them, and how many numbers each has: 3, or 1 for grey."""
    content = picture.content
    if picture.kind == "jpeg":
        at = content.find(b"\xff\xc0")
        return content, content[at + 9]
    found, at = b"", len(_PNG)
    while at < len(content):
        length = int.from_bytes(content[at : at + 4])
        if content[at + 4 : at + 8] == b"IDAT":
            found += content[at + 8 : at + 8 + length]
        at += 12 + length
    return found, 3 if content[25] == 2 else 1


def _pixels(content: bytes) -> Image.Image:
    with Image.open(io.BytesIO(content), formats=_FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise PictureRefused(_TOO_LARGE)
        opened.load()
        image = ImageOps.exif_transpose(opened)
    if image.mode in _DEEP:
        image = image.point(lambda shade: shade * (1 / 256)).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image)
    else:
        white = image.convert("RGB")
    white.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.LANCZOS)
    # A new picture knows nothing of the file that its pixels came from.
    return Image.frombytes("RGB", white.size, white.tobytes())


def _saved(image: Image.Image, kind: str, **how: int) -> bytes:
    written = io.BytesIO()
    image.save(written, kind, **how)
    return written.getvalue()


def _png_size(content: bytes) -> tuple[int, int] | None:
    """Return the sides of a PNG in colour or in grey, if its head, its pixels and its end are all that it holds."""
    names: list[bytes] = []
    at = len(_PNG)
    while at < len(content):
        length = int.from_bytes(content[at : at + 4])
        name, end = content[at + 4 : at + 8], at + 12 + length
        if int.from_bytes(content[end - 4 : end]) != zlib.crc32(content[at + 4 : end - 4]):
            return None
        if names[-1:] != [name] or name != b"IDAT":
            names.append(name)
        at = end
    head = content[16:29]
    if (
        names != [b"IHDR", b"IDAT", b"IEND"]
        or head[8:] not in (b"\x08\x02\x00\x00\x00", b"\x08\x00\x00\x00\x00")
        or at != len(content)
    ):
        return None
    return int.from_bytes(head[:4]), int.from_bytes(head[4:8])


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Return the sides of a JPEG, if it holds nothing but what its pixels are read with."""
    if not content.startswith(_JPEG + _PLAIN_JPEG):
        return None
    at, size = len(_JPEG + _PLAIN_JPEG), None
    while (marker := content[at : at + 2]) in (b"\xff\xdb", b"\xff\xc0", b"\xff\xc4"):
        if marker == b"\xff\xc0":
            size = int.from_bytes(content[at + 7 : at + 9]), int.from_bytes(content[at + 5 : at + 7])
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    # Among the pixels 0xFF is always followed by 0, so that the first mark of an end is the end.
    return size if marker == b"\xff\xda" and content.find(b"\xff\xd9", at) == len(content) - 2 else None
