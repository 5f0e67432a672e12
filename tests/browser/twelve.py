"""Twelve exhibits of mixed kinds, as an officer would attach them, and what a court has to find on their pages."""

import io
from dataclasses import dataclass
from functools import cache

import docx
from docx.enum.text import WD_BREAK
from PIL import Image, ImageDraw
from playwright.sync_api import FilePayload
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

A4 = (595, 842)


@dataclass(frozen=True)
class Attached:
    """A file for an exhibit: how many pages it has, and whether each is to be looked at."""

    name: str
    mime: str
    content: bytes
    pages: int
    is_seen: bool

    @property
    def payload(self) -> FilePayload:
        """The file as a browser is given it."""
        return FilePayload(name=self.name, mimeType=self.mime, buffer=self.content)


@cache
def twelve(withheld: str) -> tuple[Attached, ...]:
    """Return the files. Where a file can say something beside its pages, it says what is withheld."""
    return (
        _of_text("calls.pdf", "A list of calls", "More calls"),
        _scanned("card.pdf", (1240, 1754)),
        _picture("emails.png", (900, 1400)),
        _picture("diary.jpg", (1600, 1200), withheld),
        _word("headers.docx", "Headers of two messages"),
        _text("statement.txt", "Payments to the account\n" * 5),
        _of_text("captures.pdf", "A post and its block", title=withheld),
        _picture("notice.jpeg", (1000, 1500)),
        _scanned("record.pdf", (1754, 1240), (1240, 1754)),
        _picture("envelope.png", (1400, 700)),
        _word("messages.docx", "Messages of one day", "A second day of messages"),
        _text("voice.txt", "Words of a voice message\n" * 90),
    )


def _of_text(name: str, *pages: str, title: str = "") -> Attached:
    drawn = io.BytesIO()
    canvas = Canvas(drawn, A4, invariant=1)
    canvas.setTitle(title)
    for words in pages:
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return Attached(name, "application/pdf", drawn.getvalue(), len(pages), False)


def _scanned(name: str, *sizes: tuple[int, int]) -> Attached:
    drawn = io.BytesIO()
    canvas = Canvas(drawn, A4, invariant=1)
    for number, size in enumerate(sizes, start=1):
        wide, high = (edge * A4[0] / min(size) for edge in size)
        canvas.setPageSize((wide, high))
        canvas.drawImage(ImageReader(_drawn(f"Scan {number} of {name}", size)), 0, 0, wide, high)
        canvas.showPage()
    canvas.save()
    return Attached(name, "application/pdf", drawn.getvalue(), len(sizes), True)


def _picture(name: str, size: tuple[int, int], taken_at: str = "") -> Attached:
    kind = "PNG" if name.endswith("png") else "JPEG"
    said = Image.Exif()
    said[0x010E] = taken_at
    written = io.BytesIO()
    _drawn(f"Photograph {name}", size).save(written, kind, exif=said)
    return Attached(name, f"image/{kind.lower()}", written.getvalue(), 1, True)


def _drawn(words: str, size: tuple[int, int]) -> Image.Image:
    picture = Image.new("RGB", size, "ivory")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((20, 20, size[0] - 20, size[1] - 20), outline="navy", width=8)
    pen.text((60, 60), words, fill="black", font_size=48)
    return picture


def _word(name: str, *pages: str) -> Attached:
    paper = docx.Document()
    for words in pages[:-1]:
        paper.add_paragraph(words).add_run().add_break(WD_BREAK.PAGE)
    paper.add_paragraph(pages[-1])
    written = io.BytesIO()
    paper.save(written)
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return Attached(name, kind, written.getvalue(), len(pages), False)


def _text(name: str, words: str) -> Attached:
    lines_on_a_page = 62
    pages = -(-len(words.splitlines()) // lines_on_a_page)
    return Attached(name, "text/plain", words.encode(), pages, False)
