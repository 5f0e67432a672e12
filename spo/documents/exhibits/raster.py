"""Turns a PDF into a picture of each page and the words on it, in a process of its own: a hostile file harms no other.

It imports nothing of ours: FOLDER, and "signed" where an electronic signature is to be seen. It reads `given.pdf`
there, and writes `1.png` and so on, and `found.json`: what is `wrong` with the file, if anything, and the page it is
wrong on; or for each page its words, and whether a program can read all that the page shows. What is not on a page as
it is printed is in no picture: a note, the answers of a form, a layer that is switched off, what is white, covered or
cropped. Of those, the words are found all the same.
"""

import json
import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

MOST_PAGES = 300
LONG_SIDE, SHORT_SIDE = 1754, 200
"""The sides of a picture in pixels: A4 at 150 dots an inch, and the least that can be read."""

_MEMORY, _SECONDS = 2 * 1024**3, 600
_FORMAL = (raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP)  # they show nothing of their own


class _Wrong(Exception):
    """What is wrong with a file, and on which page."""


def main(folder: str, may_be_signed: str = "") -> int:
    """Turn the file of a folder into pictures, and write what was found."""
    _bounded()
    place = Path(folder)
    try:
        found: dict[str, Any] = {"pages": list(_pages(place, bool(may_be_signed)))}
    except _Wrong as wrong:
        found = {"wrong": wrong.args[0], "page": wrong.args[1]}
    (place / "found.json").write_text(json.dumps(found), encoding="utf-8")
    return 0


def _bounded() -> None:
    """Take no more memory and time than a file that means well needs."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))


def _pages(place: Path, may_be_signed: bool) -> Iterator[dict[str, Any]]:
    try:
        held = pdfium.PdfDocument(place / "given.pdf")
    except pdfium.PdfiumError as error:
        raise _Wrong("locked" if error.err_code == raw.FPDF_ERR_PASSWORD else "broken", 0) from None
    if not 0 < len(held) <= MOST_PAGES:
        raise _Wrong("long" if len(held) else "broken", 0)
    if held.get_formtype() in (raw.FORMTYPE_XFA_FULL, raw.FORMTYPE_XFA_FOREGROUND):
        raise _Wrong("form", 1)
    if may_be_signed:
        held.init_forms()  # without it no signature shows. What scripts there are is not run: this pdfium cannot
    for number in range(1, len(held) + 1):
        try:
            page = held[number - 1]
        except pdfium.PdfiumError:
            raise _Wrong("broken", number) from None
        yield _page(page, number, place / f"{number}.png")
        page.close()


def _page(page: pdfium.PdfPage, number: int, to: Path) -> dict[str, Any]:
    beside = set(_beside(page))
    if wrong := beside & {"form", "note"}:
        raise _Wrong(min(wrong), number)
    width, height = page.get_size()
    longest, shortest = max(width, height), min(width, height)
    if not (math.isfinite(longest) and shortest > 0):
        raise _Wrong("broken", number)
    if shortest * LONG_SIDE / longest < SHORT_SIDE:
        raise _Wrong("strip", number)
    words = page.get_textpage()
    text = words.get_text_range()
    shown = page.render(scale=LONG_SIDE / longest, may_draw_forms="signature" in beside, draw_annots=False)
    shown.to_pil().convert("RGB").save(to, compress_level=1)
    return {"words": text, "read": bool(text.strip()) and not beside and _is_read(page, words)}


def _beside(page: pdfium.PdfPage) -> Iterator[str]:
    """Yield what lies over a page that would not be printed as it is shown: a box of a form, a note, or a signature.

    What is signed is known only where the forms were begun.
    """
    for at in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, at)
        kind = raw.FPDFAnnot_GetSubtype(note)
        if kind == raw.FPDF_ANNOT_WIDGET and page.formenv:
            is_signature = raw.FPDFAnnot_GetFormFieldType(page.formenv, note) == raw.FPDF_FORMFIELD_SIGNATURE
            yield "signature" if is_signature else "form"
        elif kind not in _FORMAL:
            yield "form" if kind in (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_XFAWIDGET) else "note"
        raw.FPDFPage_CloseAnnot(note)


def _is_read(page: pdfium.PdfPage, words: pdfium.PdfTextPage) -> bool:
    """Return whether the words of a page are all that it shows: letters of known fonts, and straight lines."""
    if any(raw.FPDFText_HasUnicodeMapError(words, at) for at in range(words.count_chars())):
        return False
    return all(_is_plain(one) for one in page.get_objects())


def _is_plain(one: pdfium.PdfObject) -> bool:
    if one.type == raw.FPDF_PAGEOBJ_TEXT:  # a font whose letters are drawings has no name
        return bool(raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(one), None, 0) > 1)
    if one.type != raw.FPDF_PAGEOBJ_PATH:
        return False
    segments = (raw.FPDFPath_GetPathSegment(one, at) for at in range(raw.FPDFPath_CountSegments(one)))
    return all(raw.FPDFPathSegment_GetType(part) != raw.FPDF_SEGMENT_BEZIERTO for part in segments)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
