"""A picture that is attached is checked, and kept as its pixels and nothing else."""

import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from spo.documents import PictureRefused, cleaned
from spo.documents.pictures import is_clean, page_picture, printable

from .drawn import MAKER, PHOTOGRAPH, PLAN, opened, photograph, saved, street_map, where_taken

RED, WHITE = (255, 0, 0), (255, 255, 255)


def noted() -> PngImagePlugin.PngInfo:
    """Return notes such as a program leaves in a PNG."""
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", MAKER)
    notes.add_itxt("Location", f"51.5034, -0.1275 {MAKER}")
    return notes


def moving(kind: str) -> bytes:
    """Return a picture of three frames, the first of them red."""
    frames = [Image.new("RGB", (300, 240), colour) for colour in ("red", "green", "blue")]
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=100, loop=0)


FILES = {
    "PNG with notes and a time": saved(street_map(), "PNG", pnginfo=noted(), dpi=(300, 300), exif=where_taken()),
    "JPEG with a place": saved(photograph(), "JPEG", exif=where_taken(), comment=MAKER.encode(), dpi=(72, 72)),
    "JPEG with a profile": saved(street_map(), "JPEG", icc_profile=MAKER.encode() * 9, xmp=MAKER.encode()),
    "WebP": saved(street_map(), "WEBP", exif=where_taken(), xmp=MAKER.encode()),
    "GIF": saved(street_map(mode="P"), "GIF", comment=MAKER.encode()),
    "BMP": saved(street_map(), "BMP"),
    "TIFF": saved(street_map(), "TIFF", software=MAKER, exif=where_taken()),
    "palette": saved(street_map(mode="P"), "PNG"),
    "black and white": saved(street_map(mode="1"), "PNG"),
    "grey": saved(street_map(mode="L"), "PNG"),
    "print colours": saved(street_map(mode="CMYK"), "JPEG"),
    "more behind its end": saved(street_map(), "JPEG") + MAKER.encode(),
}


def pixel(image: Image.Image, at: tuple[int, int]) -> tuple[int, ...]:
    """Return the colours of a point of a picture."""
    found = image.getpixel(at)
    assert isinstance(found, tuple)
    return found


@pytest.mark.parametrize("content", FILES.values(), ids=FILES)
def test_every_kind_of_picture_is_kept_as_png_or_jpeg_with_nothing_but_its_pixels(content: bytes) -> None:
    made = cleaned(content)
    image = opened(made)
    assert image.format in ("PNG", "JPEG")
    assert image.mode == "RGB"
    assert image.size == opened(content).size
    assert MAKER.encode() not in made
    assert b"Exif" not in made
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert is_clean(made)
    assert not is_clean(content) or content == made or opened(content).mode == "L"


def test_the_same_file_gives_the_same_bytes_and_a_png_that_is_clean_is_left_as_it_is() -> None:
    for content in FILES.values():
        assert cleaned(content) == cleaned(content)
    assert cleaned(PLAN) == PLAN


def test_a_plan_is_kept_as_png_and_a_photograph_as_jpeg() -> None:
    assert opened(PLAN).format == "PNG"
    assert opened(PHOTOGRAPH).format == "JPEG"
    assert printable(PLAN).kind == "png"
    assert printable(PHOTOGRAPH).kind == "jpeg"
    assert (printable(PHOTOGRAPH).width, printable(PHOTOGRAPH).height) == (900, 700)


def test_a_photograph_that_lies_on_its_side_is_turned_up() -> None:
    lying = Image.new("RGB", (600, 300), "white")
    lying.paste("red", (0, 0, 300, 300))
    image = opened(cleaned(saved(lying, "JPEG", exif=where_taken(6), quality=95)))
    assert image.size == (300, 600)
    assert pixel(image, (150, 590))[1] > 200
    assert pixel(image, (150, 10))[1] < 60


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_can_be_seen_through_is_white(mode: str) -> None:
    through = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    through.paste((255, 0, 0, 255), (0, 0, 150, 300))
    content = saved(through, "GIF") if mode == "P" else saved(through.convert(mode), "PNG")
    image = opened(cleaned(content))
    assert pixel(image, (290, 10)) == WHITE
    assert pixel(image, (10, 10)) == (RED if mode != "LA" else (76, 76, 76))


@pytest.mark.parametrize("mode", ["I;16", "I"])
def test_deep_shades_of_grey_are_not_all_white(mode: str) -> None:
    kind = "PNG" if mode == "I;16" else "TIFF"
    assert opened(cleaned(saved(Image.new(mode, (300, 300), 0x8000), kind))).getpixel((9, 9)) == (128, 128, 128)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_of_a_picture_that_moves_the_first_frame_is_kept(kind: str) -> None:
    image = opened(cleaned(moving(kind)))
    assert getattr(image, "n_frames", 1) == 1
    assert pixel(image, (9, 9))[0] > 240
    assert max(pixel(image, (9, 9))[1:]) < 16


def test_a_large_picture_is_made_smaller_and_keeps_its_shape() -> None:
    assert opened(cleaned(saved(street_map((4800, 3000)), "PNG"))).size == (2400, 1500)
    assert opened(cleaned(saved(street_map((300, 200)), "PNG"))).size == (300, 200)


def bomb(width: int, height: int) -> bytes:
    """Return a small PNG that says it is a large one."""
    head = b"IHDR" + width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\x00\x00\x00"
    whole = saved(street_map((200, 200)), "PNG")
    return whole[:12] + head + zlib.crc32(head).to_bytes(4) + whole[33:]


REFUSED = {
    "a text named .png": (b"This is not a picture, whatever its name.", "This file is not a picture. Choose a PNG"),
    "nothing": (b"", "This file is not a picture. Choose a PNG or JPEG file."),
    "drawing in words": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "This file is not a picture."),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3", "This file is not a picture."),
    "an icon": (saved(street_map((256, 256)), "ICO"), "This file is not a picture."),
    "cut off": (saved(photograph(), "JPEG")[:5000], "This picture is damaged."),
    "a PNG cut off": (saved(photograph(), "PNG")[:5000], "This picture is damaged."),
    "a head alone": (b"\x89PNG\r\n\x1a\n", "This file is not a picture."),
    "too many bytes": (saved(street_map(), "PNG") + bytes(10 * 1024 * 1024), "This picture is too large."),
    "a bomb": (bomb(50_000, 50_000), "This picture is too large."),
    "a smaller bomb": (bomb(10_000, 10_000), "This picture is too large."),
    "just too many pixels": (bomb(8_000, 5_001), "This picture is too large."),
    "too small": (saved(street_map((199, 400)), "PNG"), "This picture is too small"),
    "a strip": (saved(street_map((6000, 300)), "PNG"), "This picture is too small"),
}


@pytest.mark.parametrize(("content", "said"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_kept_is_refused_in_a_sentence_that_says_what_to_do(content: bytes, said: str) -> None:
    with pytest.raises(PictureRefused) as refused:
        cleaned(content)
    message = str(refused.value)
    assert isinstance(refused.value, ValueError)
    assert message.startswith(said)
    assert "hoose" in message
    assert not any(hint in message for hint in ("/", "BytesIO", "0x", "PIL"))
    assert refused.value.__cause__ is None


@settings(max_examples=150)
@given(st.sampled_from(list(FILES.values())), st.data())
def test_a_damaged_file_is_cleaned_or_refused_and_nothing_else(content: bytes, data: Any) -> None:
    at = data.draw(st.integers(0, len(content) - 1))
    broken = content[:at] + data.draw(st.binary(max_size=6)) + content[at + data.draw(st.integers(0, 9)) :]
    try:
        made = cleaned(broken)
    except PictureRefused:
        return
    assert is_clean(made)


@pytest.mark.parametrize("content", [PLAN, PHOTOGRAPH], ids=["PNG", "JPEG"])
def test_a_picture_with_one_thing_more_is_not_clean_and_is_cleaned_before_it_is_printed(content: bytes) -> None:
    for more in (content + b"x", content[:-2], content[:40] + b"x" + content[40:]):
        assert not is_clean(more)
    image = opened(content)
    for kind in ("PNG", "JPEG"):
        added = saved(image, kind, exif=where_taken(), **({"pnginfo": noted()} if kind == "PNG" else {}))
        assert not is_clean(added)
        assert MAKER.encode() not in printable(added).content
    assert printable(content).content == content


def test_a_picture_that_is_clean_outside_and_broken_inside_is_refused() -> None:
    inside = b"IDAT" + b"nothing that can be unpacked"
    broken = PLAN[:33] + (len(inside) - 4).to_bytes(4) + inside + zlib.crc32(inside).to_bytes(4) + PLAN[-12:]
    assert is_clean(broken)
    with pytest.raises(PictureRefused, match="damaged"):
        printable(broken)


def test_a_page_without_colour_is_kept_in_sixteen_greys_and_what_is_almost_white_is_white() -> None:
    image = Image.new("RGB", (300, 300), "white")
    image.putpixel((10, 10), (250, 250, 250))
    image.putpixel((20, 20), (100, 100, 100))
    made = page_picture(saved(image, "PNG"))
    assert is_clean(made)
    assert opened(made).mode == "L"
    assert set(opened(made).tobytes()) == {255, 102}
