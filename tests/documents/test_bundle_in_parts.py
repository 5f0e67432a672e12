"""A bundle in parts: every page once, in order and under its number, and no part larger than was asked."""

import io

from PIL import Image
from pypdf import PdfReader

from spo.documents.bundle.exhibits import as_pdf
from spo.documents.bundle.in_parts import in_parts
from spo.documents.pictures import Picture, page_picture, printable


def picture(seed: int) -> Picture:
    noise = Image.effect_noise((300, 300), 60 + seed)
    drawn = io.BytesIO()
    noise.save(drawn, "PNG")
    return printable(page_picture(drawn.getvalue()))


def bundle(pages: int) -> bytes:
    held = as_pdf("Exhibit OE/1", [picture(n) for n in range(pages)]).stream
    held.seek(0)
    return held.read()


def said(parts: list[bytes]) -> list[str]:
    return [page.extract_text().split("\n")[1] for part in parts for page in PdfReader(io.BytesIO(part)).pages]


def test_each_page_is_in_one_part_in_its_order_and_no_part_is_too_large() -> None:
    whole = bundle(9)
    parts = in_parts(whole, len(whole) // 3)
    assert len(parts) > 2
    assert max(map(len, parts)) <= len(whole) // 3
    titles = [PdfReader(io.BytesIO(part)).metadata.title for part in parts]
    assert [title.endswith(f"part {n} of {len(parts)}") for n, title in enumerate(titles, 1)] == [True] * len(parts)
    assert said(parts) == said([whole]) == [f"Exhibit OE/1, page {n} of 9" for n in range(1, 10)]


def test_there_are_no_more_parts_than_are_needed() -> None:
    whole = bundle(9)
    a_page = max(len(part) for part in in_parts(whole, 100))
    assert [len(PdfReader(io.BytesIO(part)).pages) for part in in_parts(whole, 4 * a_page + 2048)] == [4, 4, 1]


def test_a_bundle_that_is_small_enough_is_left_as_it_is() -> None:
    whole = bundle(2)
    assert in_parts(whole, len(whole)) == [whole]


def test_a_page_that_is_too_large_by_itself_is_a_part_of_its_own() -> None:
    assert len(in_parts(bundle(3), 100)) == 3
