"""Papers are signed and given back in a browser: as a PDF whose number is read, and as a scan that is looked at."""

import io
import re

import docx
import pypdfium2
from playwright.sync_api import FilePayload, expect

from spo.documents.bundle.office import Office
from spo.documents.signed.matching import numbers_in
from tests.documents.read_pdf import page_words

from .conftest import Visit
from .test_approval import downloaded
from .test_exhibits import MADE

LOOKED = re.compile("^I have looked at page ")


def sign(visit: Visit, paper: str, by: str, scanned: bool = False, finished: bool = False) -> None:
    """Download a paper to be signed, by what it is called, and give it back as a PDF or as the scan of one page.

    A draft of a statement is `finished` first: its maker takes out what is still to be completed.
    """
    visit.go("signed-papers")
    word = downloaded(visit, f"Download: {paper}")
    word = _finished(word) if finished else word
    with Office() as office:
        pdf = office.pdfs({"signed.docx": word})["signed.docx"]
    said = page_words(pdf)
    assert not any("DRAFT" in one for one in said)
    (number,) = numbers_in(said)
    visit.choose("Which paper is it?", paper)
    visit.type("Signed by. Leave this empty for a statement: its maker signs it", by)
    visit.type("Day on which it was signed", "20 November 2026")
    if scanned:
        visit.type("The first four characters of the number at its foot, where it is a scan", number[:4])
    if finished:
        visit.page.get_by_text("It was corrected or filled in by hand before it was signed").click()
    name = "scan.png" if scanned else "signed.pdf"
    kind, content = ("image/png", _scan(pdf)) if scanned else ("application/pdf", pdf)
    given = FilePayload(name=name, mimeType=kind, buffer=content)
    visit.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(given)
    expect(visit.page.get_by_test_id("stFileChip")).to_be_visible()
    visit.press("Attach this signed paper")
    expect(visit.page.get_by_text(f"{name} is attached.")).to_be_visible(timeout=MADE)
    visit.still()
    waiting = visit.page.get_by_role("button", name=LOOKED)
    for left in range(waiting.count(), 0, -1):
        expect(waiting).to_have_count(left)
        visit.press_on(waiting.first)
    expect(waiting).to_have_count(0)


def _finished(word: bytes) -> bytes:
    paper = docx.Document(io.BytesIO(word))
    for one in paper.paragraphs:
        if "[To complete" in one.text or "square brackets" in one.text:
            one._element.getparent().remove(one._element)
    written = io.BytesIO()
    paper.save(written)
    return written.getvalue()


def _scan(pdf: bytes) -> bytes:
    """Return the first page of a PDF as a picture, as a scanner makes one."""
    with pypdfium2.PdfDocument(pdf) as document:
        drawn = io.BytesIO()
        document[0].render(scale=2).to_pil().save(drawn, "PNG")
    return drawn.getvalue()
