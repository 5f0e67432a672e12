"""What a camera or a program hides in a picture is in no file that is served, however the picture came there."""

import io
import struct
from pathlib import Path

import docx
import pytest
from PIL import Image, PngImagePlugin

from spo.case import Case
from spo.documents import pack
from spo.documents.render import FOLDER
from spo.documents.templates.check import check

from .drawn import MAKER, mapped, name, opened, photograph, saved, street_map, where_taken
from .full import marked
from .word import assessed, parts

HIDDEN = MAKER.encode()
ORDER = "draft_order.docx"


def with_thumbnail(jpeg: bytes) -> bytes:
    """Return a JPEG as a telephone writes it: who made it, where it was, and a small picture of what was cut off."""
    small = saved(street_map((64, 48)), "JPEG", comment=HIDDEN)
    tags, gps, second = 8, 38, 80
    make_at, thumbnail_at = 110, 110 + len(HIDDEN) + 1
    held = struct.pack("<2sHI", b"II", 42, tags)
    held += struct.pack("<HHHIIHHIII", 2, 0x010F, 2, len(HIDDEN) + 1, make_at, 0x8825, 4, 1, gps, second)
    held += struct.pack("<HHHI4sHHI4sHHI4sI", 3, 1, 2, 2, b"N", 3, 2, 2, b"W", 29, 2, 4, b"202\0", 0)
    held += struct.pack("<HHHIIHHIII", 2, 0x0201, 4, 1, thumbnail_at, 0x0202, 4, 1, len(small), 0)
    held += HIDDEN + b"\0" + small
    exif = b"Exif\0\0" + held
    return jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + jpeg[2:]


def noted() -> PngImagePlugin.PngInfo:
    """Return notes of each kind that a PNG may hold."""
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", MAKER)
    notes.add_text("Comment", MAKER, zip=False)
    notes.add_itxt("XML:com.adobe.xmp", f"<x>{MAKER}</x>")
    return notes


PICTURES = {
    "JPEG with a place and a thumbnail": with_thumbnail(saved(photograph((400, 300)), "JPEG", comment=HIDDEN)),
    "JPEG with a profile": saved(street_map(), "JPEG", icc_profile=HIDDEN * 9, xmp=HIDDEN, exif=where_taken()),
    "PNG with notes": saved(street_map(), "PNG", pnginfo=noted(), exif=where_taken(), icc_profile=HIDDEN * 9),
    "more behind its end": saved(street_map(), "PNG") + HIDDEN,
}


def pictures(content: bytes) -> dict[str, bytes]:
    """Return the pictures of a Word file."""
    return {part: held for part, held in parts(content).items() if part.startswith("word/media/")}


def says_nothing(content: bytes) -> bool:
    """Return whether a picture is its pixels and nothing else."""
    image = opened(content)
    return (
        HIDDEN not in content and not image.getexif() and set(image.info) <= {"transparency", *_SET} and _apart(content)
    )


_SET = ("jfif", "jfif_version", "jfif_unit", "jfif_density")


def _apart(content: bytes) -> bool:
    return content.count(b"\xff\xd8\xff") == content.startswith(b"\xff\xd8\xff")


def test_the_pictures_hide_what_they_are_said_to_hide() -> None:
    for content in PICTURES.values():
        assert not says_nothing(content)
    exif = opened(PICTURES["JPEG with a place and a thumbnail"]).getexif()
    assert exif[0x010F] == MAKER
    assert exif.get_ifd(0x8825)[3] == "W"
    assert not _apart(PICTURES["JPEG with a place and a thumbnail"])


@pytest.mark.parametrize("content", PICTURES.values(), ids=PICTURES)
def test_a_map_is_served_without_what_is_hidden_in_it(content: bytes) -> None:
    made = pack(assessed(mapped(marked().case, "x1", ("x1",), content)), files={name(content): content})
    (served,) = pictures(made.files["2-draft-order.docx"]).values()
    assert says_nothing(served)
    assert opened(served).size == opened(content).size


@pytest.mark.parametrize("content", PICTURES.values(), ids=PICTURES)
def test_the_crest_of_a_force_is_served_without_what_is_hidden_in_it(
    order_breached: Case, tmp_path: Path, content: bytes
) -> None:
    document = docx.Document(str(FOLDER / ORDER))
    document.sections[0].header.add_paragraph().add_run().add_picture(io.BytesIO(content))
    document.save(str(tmp_path / ORDER))
    made = pack(assessed(order_breached), tmp_path)
    (served,) = pictures(made.files["2-draft-order.docx"]).values()
    assert says_nothing(served)
    assert opened(served).size == opened(content).size


def test_a_crest_that_can_be_seen_through_stays_so(tmp_path: Path) -> None:
    document = docx.Document(str(FOLDER / ORDER))
    crest = saved(Image.new("RGBA", (40, 40), (0, 0, 90, 0)), "PNG", pnginfo=noted())
    document.sections[0].header.add_paragraph().add_run().add_picture(io.BytesIO(crest))
    document.save(str(tmp_path / ORDER))
    (served,) = pictures(check(ORDER, (tmp_path / ORDER).read_bytes()).content).values()
    assert opened(served).getpixel((9, 9)) == (0, 0, 90, 0)
