"""The number of each page of the bundle, laid over it."""

from collections.abc import Iterable

from pypdf import PageObject, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, IndirectObject, NameObject
from reportlab.pdfbase.pdfmetrics import stringWidth

_FROM_RIGHT, _FROM_TOP, _SIZE = 57, 36, 10  # points: in line with the text on the right, and with the header
_FONT, _NAME = "Helvetica-Bold", "/SpoStamp"


def stamp(writer: PdfWriter, pages: Iterable[PageObject]) -> None:
    """Lay on each page its number: "Bundle page 12". What stood there is neither read nor written anew."""
    font = writer._add_object(
        DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject(f"/{_FONT}"),
                NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
            }
        )
    )
    begins = _stream(writer, "q\n")
    for number, page in enumerate(pages, start=1):
        words, top = f"Bundle page {number}", float(page.mediabox.top) - _FROM_TOP
        left = float(page.mediabox.right) - _FROM_RIGHT - stringWidth(words, _FONT, _SIZE)
        # An artifact, which no tag has for its own: a screen reader passes over it.
        laid = f"\nQ\n/Artifact BMC BT {_NAME} {_SIZE} Tf {left:.2f} {top:.2f} Td ({words}) Tj ET EMC\n"
        page[NameObject("/Contents")] = ArrayObject([begins, *_contents(page), _stream(writer, laid)])
        _within(_within(page, "/Resources"), "/Font")[NameObject(_NAME)] = font


def _stream(writer: PdfWriter, said: str) -> IndirectObject:
    held = DecodedStreamObject()
    held.set_data(said.encode())
    return writer._add_object(held)


def _contents(page: PageObject) -> list[IndirectObject]:
    """Return the streams of a page, in order."""
    if "/Contents" not in page:
        return []
    held = page.raw_get("/Contents")
    found = held.get_object()
    return list(found) if isinstance(found, ArrayObject) else [held]


def _within(held: DictionaryObject, key: str) -> DictionaryObject:
    """Return a dictionary within another, which is made where there is none."""
    found = held.get(key)
    inner = found.get_object() if found is not None else None
    if not isinstance(inner, DictionaryObject):
        inner = held[NameObject(key)] = DictionaryObject()
    return inner
