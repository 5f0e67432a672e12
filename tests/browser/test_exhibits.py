"""Three exhibits are attached, looked at, bundled and read back: in a real browser."""

import io
from importlib.resources import files

import pytest
from PIL import Image
from playwright.sync_api import FilePayload, expect
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from spo.case import Case

from .conftest import Visit
from .test_every_page import Seen, _look

pytestmark = [pytest.mark.browser, pytest.mark.office, pytest.mark.usefixtures("office")]

CASE = Case.model_validate(
    {
        "defendant": {"name": "Desmond Example"},
        "protected_persons": {"p1": {"name": "Orla Example"}},
        "places": {"h1": {"whose": "p1", "kind": "home", "address": "14 Hidden Lane", "withhold": True}},
        "exhibits": {f"e{n}": {"mark": f"OE/{n}"} for n in (1, 2, 3)},
    }
)
MADE = 120_000
"""Milliseconds: LibreOffice begins slowly on a busy machine."""


def calls() -> FilePayload:
    drawn = io.BytesIO()
    canvas = Canvas(drawn, invariant=1)
    for words in ("A list of calls", "More calls"):
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return FilePayload(name="calls.pdf", mimeType="application/pdf", buffer=drawn.getvalue())


def screen() -> FilePayload:
    drawn = io.BytesIO()
    Image.new("RGB", (400, 300), "navy").save(drawn, "PNG")
    return FilePayload(name="screen.png", mimeType="image/png", buffer=drawn.getvalue())


def attach(visit: Visit, item: str, file: FilePayload) -> None:
    """Attach a file on the page of an exhibit, and see it on that page."""
    visit.go("exhibit", item)
    visit.page.get_by_test_id("stFileUploaderDropzoneInput").first.set_input_files(file)
    expect(visit.page.get_by_test_id("stFileChip")).to_be_visible()
    visit.press("Save and go to the task list")
    visit.page.get_by_role("heading", name="Pages of an exhibit").wait_for(timeout=MADE)
    expect(visit.page.get_by_role("img", name=f"Picture of page 1 of {file['name']}")).to_be_visible()
    visit.go("exhibit", item)
    expect(visit.page.get_by_text(f"Attached: {file['name']}")).to_be_visible()


def test_three_exhibits_are_attached_looked_at_and_bundled_in_their_order(visit: Visit) -> None:
    case_id = visit.server.keep(CASE)
    visit.go("exhibit", "e1", case_id)
    text = FilePayload(name="notes.txt", mimeType="text/plain", buffer=b"Notes of a call\n")
    for item, file in (("e1", calls()), ("e2", screen()), ("e3", text)):
        attach(visit, item, file)
    visit.go("papers")
    expect(visit.page.get_by_text("which no bundle holds until then: OE/2 (1 page).")).to_be_visible()
    visit.go("exhibit-pages", "e2")
    expect(visit.page.get_by_role("img", name="Picture of page 1 of screen.png")).to_be_visible()
    found = Seen()
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    _look(visit.page, "exhibit-pages", axe, found)
    assert (found.faults, found.sideways, found.unlabelled) == ([], [], [])
    visit.press("I have looked at page 1 of screen.png: it gives away nothing that is withheld")
    expect(visit.page.get_by_text("It is kept that you have looked at page 1 of screen.png.")).to_be_visible()
    visit.go("papers")
    visit.press("Make the Word papers")
    expect(visit.button("Make the bundle (PDF)")).to_be_visible(timeout=MADE)
    visit.press("Make the bundle (PDF)")
    ready = visit.button("Download the bundle (PDF)")
    expect(ready).to_be_visible(timeout=MADE)
    with visit.page.expect_download() as waiting:
        visit.press_on(ready)
    reader = PdfReader(waiting.value.path())
    said = [" ".join(page.extract_text().split()) for page in reader.pages]
    start = next(n for n, one in enumerate(said) if "Signed (producer)" in one)
    behind = [one.partition("Exhibit ")[2] for one in said[start : start + 7]]
    expected = (
        "OE/1",
        "OE/1, page 1 of 2",
        "OE/1, page 2 of 2",
        "OE/2",
        "OE/2, page 1 of 1",
        "OE/3",
        "OE/3, page 1 of 1",
    )
    assert all(one.startswith(mark) for one, mark in zip(behind, expected, strict=True))
    assert all(f"Bundle page {n}" in one and "DRAFT" in one for n, one in enumerate(said, start=1))
    assert not any("not in this draft of the bundle" in one for one in said)
    links = [note.get_object()["/Dest"][0].get_object() for note in reader.pages[0]["/Annots"]]
    assert {start, start + 3, start + 5} <= {reader.get_page_number(page) for page in links}
    marks = [mark for held in reader.outline if isinstance(held, list) for mark in held if not isinstance(mark, list)]
    at = [
        (str(mark.title), reader.get_destination_page_number(mark)) for mark in marks if "Exhibit " in str(mark.title)
    ]
    assert at == [("Exhibit OE/1", start), ("Exhibit OE/2", start + 3), ("Exhibit OE/3", start + 5)]
    assert visit.hosts() == {"localhost"}
