"""Pictures to attach, made here, and cases in which they are the maps of terms."""

import hashlib
import io
from typing import Any

from PIL import Image, ImageDraw

from spo.case import Case, Edit, apply
from spo.documents import cleaned

MAKER = "Zq-camera-of-somebody"
"""Stands in every place of a file in which a camera or a program writes about itself."""


def street_map(size: tuple[int, int] = (640, 480), line: str = "red", mode: str = "RGB") -> Image.Image:
    """Return a plan of two streets and a zone."""
    image = Image.new("RGB", size, "white")
    draw, (wide, high) = ImageDraw.Draw(image), size
    draw.line((0, high // 2, wide, high // 2), "grey", 12)
    draw.line((wide // 3, 0, wide // 3, high), "grey", 12)
    draw.ellipse((wide // 4, high // 4, wide * 3 // 4, high * 3 // 4), outline=line, width=6)
    return image.convert(mode)


def photograph(size: tuple[int, int] = (900, 700)) -> Image.Image:
    """Return a picture in which no two pixels are alike, as in a photograph."""
    return Image.merge("RGB", [Image.effect_noise(size, spread) for spread in (20, 40, 60)])


def where_taken(orientation: int = 1) -> Image.Exif:
    """Return what a telephone writes into a photograph: who made it, which way up, and the place."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = MAKER, orientation
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 12.345), 3: "W", 4: (0.0, 7.0, 39.0), 29: "2026:06:03"})
    return exif


def saved(image: Image.Image, kind: str, **how: Any) -> bytes:
    """Return a picture as a file."""
    written = io.BytesIO()
    image.save(written, kind, **how)
    return written.getvalue()


def opened(content: bytes) -> Image.Image:
    """Return a file as a picture."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def name(content: bytes) -> str:
    """Return the SHA-256 under which a file is kept."""
    return hashlib.sha256(content).hexdigest()


PLAN = cleaned(saved(street_map(), "PNG"))
PHOTOGRAPH = cleaned(saved(photograph(), "JPEG", exif=where_taken()))
KEPT = {name(content): content for content in (PLAN, PHOTOGRAPH)}


def mapped(case: Case, exhibit: str, terms: tuple[str, ...], picture: bytes = PLAN, **fields: str) -> Case:
    """Return a case with an exhibit that is the map of some of its terms."""
    held = {
        "mark": "AB/7",
        "description": "Plan of the streets round the library",
        "picture": name(picture),
        "picture_shows": "A circle round the library, from Mill Road to the river.",
        **fields,
    }
    made = [Edit(path=f"terms.{key}.map_exhibit", value=exhibit) for key in terms]
    return apply(case, [Edit(path=f"exhibits.{exhibit}", value=held), *made])
