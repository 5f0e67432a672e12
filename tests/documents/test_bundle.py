"""The bundle, short of LibreOffice: the office that fails, the pages joined and numbered, the index."""

import hashlib
import io
import os
import sys
import time
from datetime import date
from pathlib import Path

import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject
from reportlab.pdfgen.canvas import Canvas

from spo.assessment import Assessment
from spo.case import Case, Edit, apply
from spo.documents import NoBundle, bundle
from spo.documents.bundle import OfficeFailed, OfficeMissing, OfficeTooSlow, office
from spo.documents.bundle.exhibits import exhibits
from spo.documents.bundle.index import LINK, Place, index
from spo.documents.bundle.join import Joined, Part, joined
from spo.documents.bundle.read import BESIDE, parts
from spo.documents.pictures import page_picture
from spo.guidance import guidance

from .cases import packed
from .test_exhibits import case_of
from .word import assessed, lines

EXAMPLE = "restraining-order-breached"
A4, SIDEWAYS = (595.0, 842.0), (842.0, 595.0)

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of a shell")


@pytest.fixture
def breached(order_breached: Case) -> Assessment:
    """The first example, assessed."""
    return assessed(order_breached)


@pytest.fixture
def no_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A computer on which LibreOffice is not installed."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_PLACES", ())


def program(folder: Path, words: str) -> str:
    """Return a program that stands in the place of LibreOffice, and does what the words of the shell say."""
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{words}\n")
    path.chmod(0o755)
    return str(path)


@pytest.mark.usefixtures("no_office")
def test_without_libreoffice_a_sentence_says_what_to_install_and_what_else_to_do(breached: Assessment) -> None:
    with pytest.raises(OfficeMissing) as refused:
        bundle(breached, packed(EXAMPLE))
    assert "Install LibreOffice Writer" in str(refused.value)
    assert "save it as a PDF" in str(refused.value)


@on_posix
@pytest.mark.parametrize("words", ["exit 1", "exit 0"])
def test_an_office_that_makes_nothing_is_said_with_the_paper_it_failed_on(
    breached: Assessment, tmp_path: Path, words: str
) -> None:
    with pytest.raises(OfficeFailed, match=r"could not make a PDF of 1-application\.docx"):
        bundle(breached, packed(EXAMPLE), program=program(tmp_path, words))


@on_posix
def test_an_office_that_stops_half_way_is_said_with_the_paper_it_stopped_at(
    breached: Assessment, tmp_path: Path
) -> None:
    half = program(tmp_path, ': > "$PWD/1-application.pdf"; exit 0')
    with pytest.raises(OfficeFailed, match=r"could not make a PDF of 2-draft-order\.docx"):
        bundle(breached, packed(EXAMPLE), program=half)


@on_posix
def test_an_office_that_hangs_is_stopped_with_all_that_it_began(breached: Assessment, tmp_path: Path) -> None:
    noted = tmp_path / "begun"
    hangs = program(tmp_path, f'/bin/sleep 600 & echo $! > "{noted}"; wait')
    began = time.monotonic()
    with pytest.raises(OfficeTooSlow, match=r"too long over 1-application\.docx"):
        bundle(breached, packed(EXAMPLE), program=hangs, patience=1.0)
    assert time.monotonic() - began < 60
    assert not _runs(int(noted.read_text()))


def _runs(process: int) -> bool:
    """Return whether a process runs. What has ended and is still listed does not."""
    for _ in range(50):
        try:
            os.kill(process, 0)
            if "\nState:\tZ" in Path(f"/proc/{process}/status").read_text():
                return False
        except (ProcessLookupError, FileNotFoundError):
            return False
        time.sleep(0.1)
    return True


@on_posix
def test_the_office_leaves_nothing_behind_and_is_told_nothing_of_the_user(
    breached: Assessment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "t"))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setenv("SPO_STORE", "Aloysius")
    (tmp_path / "t").mkdir()
    told = tmp_path / "told"
    with pytest.raises(OfficeFailed):
        bundle(breached, packed(EXAMPLE), program=program(tmp_path, f'{{ env; echo "$@"; }} > "{told}"'))
    said = told.read_text()
    assert "Aloysius" not in said
    assert "https_proxy=http://127.0.0.1:9" in said
    assert "confidential" not in said
    assert "checklist" not in said
    assert list((tmp_path / "t").iterdir()) == []


def pdf(*pages: tuple[str, tuple[float, float]], headings: tuple[str, ...] = (), link: str = "") -> PdfReader:
    """Return a PDF of pages that say something, with a bookmark for each heading on its first page."""
    drawn = io.BytesIO()
    canvas = Canvas(drawn)
    for said, size in pages:
        canvas.setPageSize(size)
        canvas.drawString(72, 300, said)
        for heading in headings:
            canvas.bookmarkPage(heading)
            canvas.addOutlineEntry(heading, heading)
        if link:
            canvas.linkURL(link, (72, 290, 200, 310))
        headings = ()
        canvas.showPage()
    canvas.save()
    return PdfReader(drawn)


@pytest.fixture
def two_papers() -> Joined:
    """An index of one page that links to the second paper, and two papers of two pages and one."""
    entries = list(guidance().papers.values())[:2]
    papers = [
        pdf(("Orla", A4), ("Example", SIDEWAYS), headings=("The parties",)),
        pdf(("The order", A4), headings=("People protected",)),
    ]
    parts = [Part(entry, paper) for entry, paper in zip(entries, papers, strict=True)]
    return Joined(pdf(("Index", A4), link=f"{LINK}4"), parts, "Exampleshire Police", date(2026, 11, 24))


def test_every_page_is_numbered_once_and_says_what_it_said(two_papers: Joined) -> None:
    found = [page.extract_text().split() for page in PdfReader(io.BytesIO(joined(two_papers))).pages]
    said = ["Index", "Orla", "Example", "The order"]
    assert [sorted(page) for page in found] == [
        sorted([*words.split(), "Bundle", "page", str(n)]) for n, words in enumerate(said, start=1)
    ]


def test_each_page_is_numbered_at_its_own_top_right_corner(two_papers: Joined) -> None:
    for page in PdfReader(io.BytesIO(joined(two_papers))).pages:
        placed: list[tuple[str, float, float]] = []
        page.extract_text(visitor_text=lambda text, _, at, *__, to=placed: to.append((text, at[4], at[5])))
        ((x, y),) = [(x, y) for text, x, y in placed if "Bundle page" in text]
        width, height = page.mediabox.width, page.mediabox.height
        assert width - 150 < x < width - 57
        assert height - 60 < y < height - 30


def test_each_paper_is_a_bookmark_with_its_headings_beneath_it(two_papers: Joined) -> None:
    reader = PdfReader(io.BytesIO(joined(two_papers)))
    opening, first, under_first, second, under_second = reader.outline
    titles = [part.entry.title for part in two_papers.papers]
    at = [reader.get_destination_page_number(mark) for mark in (opening, first, *under_first, second, *under_second)]
    assert [opening.title, first.title, second.title] == ["Index to the bundle", *titles]
    assert [mark.title for mark in (*under_first, *under_second)] == ["The parties", "People protected"]
    assert at == [0, 1, 1, 3, 3]


def test_a_link_of_the_index_leads_to_the_page_of_the_bundle_and_to_no_address(two_papers: Joined) -> None:
    content = joined(two_papers)
    reader = PdfReader(io.BytesIO(content))
    (link,) = (annotation.get_object() for annotation in reader.pages[0]["/Annots"])
    assert link["/Dest"][0].get_object() == reader.pages[3].get_object()
    assert "/A" not in link
    assert b"bundle.example.org" not in content


def test_the_same_papers_are_the_same_bytes_with_title_author_language_and_no_time_but_the_day(
    two_papers: Joined,
) -> None:
    content = joined(two_papers)
    reader = PdfReader(io.BytesIO(content))
    assert content == joined(two_papers)
    assert dict(reader.metadata or {}) == {
        "/Title": "Bundle of papers: application for a stalking protection order",
        "/Author": "Exampleshire Police",
        "/Subject": "Stalking protection order",
        "/Producer": "pypdf",
        "/CreationDate": "D:20261124000000Z",
        "/ModDate": "D:20261124000000Z",
    }
    assert reader.root_object["/Lang"] == "en-GB"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


def test_the_gate_reads_pages_links_bookmarks_and_properties() -> None:
    drawn = io.BytesIO()
    canvas = Canvas(drawn)
    canvas.drawString(72, 300, "in a page")
    canvas.bookmarkPage("b")
    canvas.addOutlineEntry("in a bookmark", "b")
    canvas.linkURL("https://example.org/in-a-link", (0, 0, 9, 9))
    canvas.textAnnotation("in a note", (0, 0, 9, 9))
    canvas.setKeywords("in the keywords")
    canvas.save()
    found = parts(drawn.getvalue())
    assert b"in a page" in found["page 1"]
    assert b"in a bookmark" in found[BESIDE]
    assert b"in-a-link" in found[BESIDE]
    assert b"in a note" in found[BESIDE]
    assert b"in the keywords" in found[BESIDE]


def test_the_gate_reads_what_is_attached_to_a_pdf_or_leads_into_it() -> None:
    writer = PdfWriter(clone_from=pdf(("Orla", A4)))
    writer.add_attachment("in-a-name-of-a-file.txt", b"in what is attached")
    writer.add_named_destination(title="in a destination", page_number=0)
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {NameObject("/JS"): TextStringObject("in a script")}
    )
    writer.add_outline_item(title="in an outline", page_number=0)
    writer.xmp_metadata = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>in the properties in XML</x:xmpmeta>"
    written = io.BytesIO()
    writer.write(written)
    said = parts(written.getvalue())[BESIDE]
    for where in ("a destination", "a script", "an outline", "what is attached", "the properties in XML"):
        assert f"in {where}".encode() in said, where
    assert b"in-a-name-of-a-file" in said


def test_the_index_names_court_parties_and_each_paper_with_its_first_page_however_names_are_written(
    order_breached: Case, tmp_path: Path
) -> None:
    case = apply(order_breached, [Edit(path="defendant.name", value="Siân <Ŵyn> & Жук")])
    entries = list(guidance().papers.values())[:2]
    content = index(assessed(case), [Place("a", entries[0].title, 2, 8), Place("b", entries[1].title, 10, 2)])
    said = lines(content)
    assert any("Siân <Ŵyn> & Жук (defendant)" in line for line in said)
    at = said.index(entries[1].title)
    assert said[at + 1 : at + 3] == ["10", "2"]
    path = tmp_path / "index.docx"
    path.write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(path)] == []


def test_every_way_in_which_no_bundle_is_made_is_a_sentence() -> None:
    for error in (OfficeMissing(), OfficeFailed("1-application.docx"), OfficeTooSlow("1-application.docx")):
        assert isinstance(error, NoBundle)
        assert str(error).endswith(".")


def test_an_approved_exhibit_does_not_say_draft_and_no_page_of_it_is_left_out() -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (300, 300), "navy").save(drawn, "PNG")
    content = page_picture(drawn.getvalue())
    sha256 = hashlib.sha256(content).hexdigest()
    view = assessed(case_of({"mark": "OE/1", "picture": sha256})).view
    flysheets = pdf(("Flysheet", A4), headings=("Exhibit OE/1",))

    def said(files: dict[str, bytes], approved: bool) -> str:
        (exhibit,) = exhibits(view, list(view.case.exhibits), flysheets, files, approved)
        return exhibit.pages.pages[0].extract_text()

    assert "DRAFT" in said({sha256: content}, approved=False)
    assert "not in this draft of the bundle" in said({}, approved=False)
    whole = said({sha256: content}, approved=True)
    assert "Exhibit OE/1, page 1 of 1" in whole
    assert "DRAFT" not in whole
    with pytest.raises(NoBundle, match="page 1 of exhibit OE/1 would be left out"):
        said({}, approved=True)
