"""Exhibits in the bundle as LibreOffice makes it: behind their flysheets, marked, looked at, and searched."""

import hashlib
import io
from datetime import date

import pytest
from PIL import Image
from pypdf import PdfReader

from spo.assessment import Search, number_as_read, unlooked
from spo.case import Case, Edit, apply
from spo.case.paths import path_key
from spo.documents import Since, Within, WouldBeServed, bundle, further_exhibits, pack, papers
from spo.documents.pictures import page_picture
from tests.documents.test_exhibits import case_of
from tests.documents.word import assessed

pytestmark = [pytest.mark.office, pytest.mark.usefixtures("office")]

HOME = {"whose": "p1", "kind": "home", "address": "14 Hidden Lane", "withhold": True}
LEFT_OUT = "This page is not in this draft"


def picture(shade: str) -> bytes:
    """Return the picture of a page, wider than high."""
    drawn = io.BytesIO()
    Image.new("RGB", (600, 400), shade).save(drawn, "PNG")
    return page_picture(drawn.getvalue())


def attached(words: str = "A list of calls") -> tuple[Case, dict[str, bytes]]:
    """Return a case and what is kept beside it: two files of one exhibit, a still of another, and nothing of two."""
    kept: dict[str, bytes] = {}

    def keep(content: bytes) -> str:
        kept[name := hashlib.sha256(content).hexdigest()] = content
        return name

    first, second, third, still = map(picture, ("navy", "olive", "gray", "teal"))
    calls = {
        "name": "calls.pdf",
        "pages": {"1": {"picture": keep(first), "read": True}, "2": {"picture": keep(second)}},
    }
    screen = {"name": "screen.png", "pages": {"1": {"picture": keep(third)}}}
    files = {"a": {**calls, "words": keep(words.encode())}, "b": {**screen, "words": keep(b"")}}
    case = case_of({"mark": "OE/2", "picture": keep(still)}, {"mark": "OE/1", "attached": files}, {"mark": "OE/3"}, {})
    return case, kept


def bundled(case: Case, kept: dict[str, bytes]) -> PdfReader:
    return PdfReader(io.BytesIO(bundle(assessed(case), pack(assessed(case), files=kept))))


def said(reader: PdfReader) -> list[str]:
    """Return the text of each page, on one line."""
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_each_exhibit_stands_behind_its_flysheet_marked_numbered_linked_and_a_bookmark() -> None:
    reader = bundled(*attached())
    text = said(reader)
    flysheets = [n for n, one in enumerate(text) if "Signed (producer)" in one]
    pictured = [n for n, page in enumerate(reader.pages) if "/Page" in page["/Resources"].get("/XObject", {})]
    start = flysheets[0]
    assert flysheets == [start, start + 4, start + 6, start + 7]
    assert pictured == [start + 1, start + 2, start + 3, start + 5]
    marked = [f"Exhibit OE/1, page {n} of 3" for n in (1, 2, 3)] + ["Exhibit OE/2, page 1 of 1"]
    assert all(mark in text[n] for n, mark in zip(pictured, marked, strict=True))
    assert all(f"Bundle page {n}" in one for n, one in enumerate(text, start=1))
    assert all("DRAFT - not approved for filing" in one for one in text)
    lacking = [n for n, one in enumerate(text) if "[To complete: put the exhibit behind this page]" in one]
    assert lacking == flysheets[2:]
    links = [note.get_object() for note in reader.pages[0]["/Annots"]]
    targets = [reader.get_page_number(link["/Dest"][0].get_object()) for link in links]
    assert set(flysheets) <= set(targets)
    marks = [mark for held in reader.outline if isinstance(held, list) for mark in held if not isinstance(mark, list)]
    at = {str(mark.title): reader.get_destination_page_number(mark) for mark in marks}
    assert [at[f"Exhibit OE/{n}"] for n in (1, 2, 3)] == flysheets[:3]


def test_the_index_gives_each_exhibit_with_its_flysheet_its_first_page_and_their_number() -> None:
    reader = bundled(*attached())
    text = said(reader)
    start = next(n for n, one in enumerate(text, start=1) if "Signed (producer)" in one)
    assert f"Exhibit OE/1 {start} 4 Exhibit OE/2 {start + 4} 2 Exhibit OE/3 {start + 6} 1" in text[0]


def test_a_page_that_nobody_looked_at_is_left_out_while_something_is_withheld() -> None:
    case, kept = attached()
    case = apply(case, [Edit(path="places.hidden", value=HOME)])
    reader = bundled(case, kept)
    waiting = [one for one in said(reader) if LEFT_OUT in one]
    assert ["page 2 of 3" in waiting[0], "page 3 of 3" in waiting[1], "Exhibit OE/2" in waiting[2]] == [True] * 3
    assert len(waiting) == 3
    paths = [*unlooked(assessed(case).view, "e1"), "exhibits.e0.picture"]
    answers = {path: {"gives_away": "no", "of": number_as_read(case, path)} for path in paths}
    looked = apply(case, [Edit(path=f"read_over.{path_key(path)}", value=one) for path, one in answers.items()])
    assert not any(LEFT_OUT in one for one in said(bundled(looked, kept)))
    other = apply(looked, [Edit(path="places.second", value={**HOME, "address": "9 Secret Row"})])
    assert len(unlooked(assessed(other).view, "e1")) == 2


def test_words_on_an_attached_page_that_are_withheld_later_refuse_the_bundle_and_name_file_and_page() -> None:
    case, kept = attached("A list of calls\fShe lives at 14 Hidden Lane")
    case = apply(case, [Edit(path="places.hidden", value=HOME)])
    with pytest.raises(WouldBeServed, match=r"Exhibit OE/1, file “calls\.pdf”, page 2"):
        bundled(case, kept)


def test_a_page_that_is_not_kept_is_said_to_be_left_out() -> None:
    case, _ = attached()
    assert sum("attach the file again" in one for one in said(bundled(case, {}))) == 4


def test_a_bundle_of_papers_after_filing_holds_the_exhibits_that_are_new_and_no_others() -> None:
    was, kept = attached()
    key = next(iter(was.exhibits))
    new = {**was.exhibits[key].model_dump(mode="json"), "mark": "OE/9", "description": "A photograph of the gate"}
    now = apply(was, [Edit(path="exhibits.x9", value=new)])
    since = Since(papers(assessed(was), {*kept}).drafts, date(2026, 11, 24))
    made = pack(assessed(now), files=kept, since=since)
    within = Within([], further_exhibits(was, now), Search(now))
    reader = PdfReader(io.BytesIO(bundle(assessed(now), made, within=within)))
    pages = said(reader)
    assert any("Exhibit OE/9, page 1 of 1" in page for page in pages)
    assert not any("Exhibit OE/1, page" in page for page in pages)
    assert "Supplementary exhibits list" in pages[0]
    assert "Flysheets for the further exhibits" in pages[0]
