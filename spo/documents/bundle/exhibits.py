"""The pages of an exhibit as they stand in the bundle: each picture on a page of A4, with the mark above it."""

import io
from collections.abc import Iterator, Mapping, Sequence

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
)
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from spo.assessment import View

from ..exhibits.pages import not_looked_at, pictures_of
from ..pictures import Picture, PictureRefused, pixels_as_kept, printable
from ..render import DRAFT
from .join import Exhibit
from .office import NoBundle

NOT_LOOKED_AT = "This page is not in this draft of the bundle."
"""What stands in its place. Why is said on the page Papers: a draft may be seen by the defendant too."""

NOT_KEPT = "This page is not in this draft of the bundle. It is not kept with the case: attach the file again."

_SIDE, _TOP, _BENEATH, _FOOT, _SIZE, _LEADING = 57, 36, 50, 40, 10, 14  # points

_NO_FLYSHEETS = (
    "The flysheets could not be told apart, so that no exhibit could be put behind its own. If your force has a "
    "template of its own for them, let each flysheet begin with its heading on a new page."
)
_WAITS = (
    "Approved papers go to a court whole, and page {page} of exhibit {mark} would be left out. Open the page of the "
    "exhibit: look at that page and say so, or attach the file again."
)


def exhibits(
    view: View, keys: Sequence[str], flysheets: PdfReader, files: Mapping[str, bytes], approved: bool = False
) -> Iterator[Exhibit]:
    """Yield each exhibit that has one of these flysheets, with its pages. `files` are those kept with the case.

    Raises NoBundle where the flysheets cannot be told apart, or a page would be left out of an `approved` bundle.
    """
    tops = [mark for mark in flysheets.outline if not isinstance(mark, list)]  # each flysheet begins with a heading
    begins = [flysheets.get_destination_page_number(mark) or 0 for mark in tops]
    ends = [*begins[1:], len(flysheets.pages)]
    if len(begins) != len(keys) or any(begin >= end for begin, end in zip(begins, ends, strict=True)):
        raise NoBundle(_NO_FLYSHEETS)
    for key, begin, end in zip(keys, begins, ends, strict=True):
        mark = view.case.exhibits[key].mark
        pages = pages_of(view, key, files)
        left_out = next((number for number, page in enumerate(pages, start=1) if isinstance(page, str)), None)
        if approved and left_out:
            raise NoBundle(_WAITS.format(page=left_out, mark=mark))
        yield Exhibit(key, _called(mark), begin, end, as_pdf(_called(mark), pages, "" if approved else DRAFT))


def pages_of(view: View, key: str, files: Mapping[str, bytes]) -> list[Picture | str]:
    """Return the pages of an exhibit in order: each a picture, or why it is left out. There may be none.

    `files` are those kept with the case.
    """
    waiting = not_looked_at(view, key)
    return [_page(sha256, files, path not in waiting) for path, sha256 in pictures_of(view.case, key).items()]


def _page(sha256: str, files: Mapping[str, bytes], looked: bool) -> Picture | str:
    if not looked:
        return NOT_LOOKED_AT
    try:
        return printable(files[sha256]) if sha256 in files else NOT_KEPT
    except PictureRefused:
        return NOT_KEPT


def as_pdf(called: str, pages: Sequence[Picture | str], status: str = DRAFT) -> PdfReader:
    """Return pages as a PDF, each with its status, what it is of, and its number among them."""
    drawn = io.BytesIO()
    canvas = Canvas(drawn, invariant=1)
    for number, page in enumerate(pages, start=1):
        width, height = _paper(page)
        canvas.setPageSize((width, height))
        canvas.setFont("Helvetica-Bold", _SIZE)
        canvas.drawString(_SIDE, height - _TOP, status)
        canvas.drawString(_SIDE, height - _BENEATH, f"{called}, page {number} of {len(pages)}")
        if isinstance(page, str):
            canvas.setFont("Helvetica", _SIZE)
            for line, words in enumerate(_lines(page)):
                canvas.drawString(_SIDE, height - 2 * _BENEATH - line * _LEADING, words)
        canvas.showPage()
    canvas.save()
    writer = PdfWriter(clone_from=PdfReader(drawn))
    for sheet, page in zip(writer.pages, pages, strict=True):
        if isinstance(page, Picture):
            _lay(writer, sheet, page)
    written = io.BytesIO()
    writer.write(written)
    return PdfReader(written)


def _paper(page: Picture | str) -> tuple[float, float]:
    width, height = A4
    return (height, width) if isinstance(page, Picture) and page.width > page.height else (width, height)


def _called(mark: str) -> str:
    """Return the mark in letters that the font has."""
    return f"Exhibit {mark or 'without a mark'}".encode("cp1252", "replace").decode("cp1252")


def _lines(said: str) -> Iterator[str]:
    line = ""
    for word in said.split():
        if len(line) + len(word) > 90:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line


def _lay(writer: PdfWriter, sheet: PageObject, picture: Picture) -> None:
    """Lay a picture on a page, as large as fits beneath the mark. Its bytes are those that were looked at."""
    width, height = float(sheet.mediabox.width) - 2 * _FOOT, float(sheet.mediabox.height) - _BENEATH - 2 * _FOOT
    scale = min(width / picture.width, height / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    left, foot = _FOOT + (width - wide) / 2, _FOOT + (height - high)
    image = writer._add_object(_image(picture))
    resources = sheet["/Resources"]
    assert isinstance(resources, DictionaryObject)
    resources[NameObject("/XObject")] = DictionaryObject({NameObject("/Page"): image})
    laid = DecodedStreamObject()
    laid.set_data(f"q {wide:.2f} 0 0 {high:.2f} {left:.2f} {foot:.2f} cm /Page Do Q".encode())
    sheet[NameObject("/Contents")] = ArrayObject([sheet.raw_get("/Contents"), writer._add_object(laid)])


def _image(picture: Picture) -> StreamObject:
    bytes_, colours = pixels_as_kept(picture)
    held = StreamObject()
    held._data = bytes_
    held.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Image"),
            NameObject("/Width"): NumberObject(picture.width),
            NameObject("/Height"): NumberObject(picture.height),
            NameObject("/BitsPerComponent"): NumberObject(8),
            NameObject("/ColorSpace"): NameObject("/DeviceRGB" if colours == 3 else "/DeviceGray"),
            NameObject("/Filter"): NameObject("/DCTDecode" if picture.kind == "jpeg" else "/FlateDecode"),
        }
    )
    if picture.kind == "png":
        held[NameObject("/DecodeParms")] = DictionaryObject(
            {
                NameObject("/Predictor"): NumberObject(15),
                NameObject("/Colors"): NumberObject(colours),
                NameObject("/Columns"): NumberObject(picture.width),
            }
        )
    return held
