"""The bundle is tagged for a screen reader where its papers are, and each page leads to the tags of its own paper."""

import io
from datetime import date

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from spo.documents.bundle import tags
from spo.documents.bundle.join import Joined, Part, joined
from spo.documents.bundle.read import BESIDE, parts
from spo.guidance import guidance

TWO = list(guidance().papers.values())[:2]


def named(**values: object) -> DictionaryObject:
    """Return a dictionary of a PDF, with each name as a PDF has it."""
    return DictionaryObject({NameObject(f"/{name}"): value for name, value in values.items()})


def paper(said: str, pages: int, *, tagged: bool = True) -> PdfReader:
    """Return a paper whose every page has one tag, that says something and the number of the page."""
    writer = PdfWriter()
    made = [writer.add_blank_page(595, 842) for _ in range(pages)]
    if tagged:
        tree = writer._add_object(named(Type=NameObject("/StructTreeRoot")))
        whole = writer._add_object(named(S=NameObject("/Document"), P=tree))
        rows, kids = ArrayObject(), ArrayObject()
        for number, page in enumerate(made):
            told = TextStringObject(f"{said} {number}")
            tag = writer._add_object(named(S=NameObject("/P"), P=whole, Pg=page.indirect_reference, Alt=told))
            page[NameObject("/StructParents")] = NumberObject(number)
            rows.extend((NumberObject(number), ArrayObject([tag])))
            kids.append(tag)
        whole.get_object()[NameObject("/K")] = kids
        held = tree.get_object()
        held[NameObject("/K")] = ArrayObject([whole])
        held[NameObject("/ParentTree")] = writer._add_object(named(Nums=rows))
        writer.root_object[NameObject("/StructTreeRoot")] = tree
    written = io.BytesIO()
    writer.write(written)
    return PdfReader(written)


def bundled(*papers: PdfReader) -> bytes:
    """Return papers joined behind an index of one page."""
    parts = [Part(entry, held) for entry, held in zip(TWO, papers, strict=True)]
    return joined(Joined(paper("index", 1), parts, "Police", date(2026, 11, 24)))


def of_pages(content: bytes) -> list[str | None]:
    """Return what the tag of each page says, by the number that the page gives, or None where it gives none."""
    reader = PdfReader(io.BytesIO(content))
    numbers = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    rows = {int(number): row for number, row in zip(numbers[::2], numbers[1::2], strict=True)}
    found: list[str | None] = []
    for page in reader.pages:
        tag = rows[page["/StructParents"]].get_object()[0].get_object() if "/StructParents" in page else None
        assert tag is None or tag["/Pg"] == page
        found.append(tag and str(tag["/Alt"]))
    return found


def test_each_page_leads_to_the_tags_of_its_own_paper() -> None:
    assert of_pages(bundled(paper("one", 2), paper("two", 1))) == ["index 0", "one 0", "one 1", "two 0"]


def test_each_paper_is_a_part_with_its_title() -> None:
    root = PdfReader(io.BytesIO(bundled(paper("one", 1), paper("two", 1)))).root_object
    held = root["/StructTreeRoot"]["/K"][0]["/K"]
    assert [(part["/S"], part["/T"]) for part in held] == [
        ("/Part", "Index to the bundle"),
        *(("/Part", entry.title) for entry in TWO),
    ]
    assert root["/MarkInfo"]["/Marked"]


def test_a_paper_that_has_no_tags_or_is_too_long_for_them_leaves_those_of_the_others_as_they_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert of_pages(bundled(paper("one", 1, tagged=False), paper("two", 1))) == ["index 0", None, "two 0"]
    monkeypatch.setattr(tags, "MOST_PAGES", 1)
    assert of_pages(bundled(paper("one", 2), paper("two", 1))) == ["index 0", None, None, "two 0"]


def test_the_gate_reads_what_the_tags_say() -> None:
    assert b"two 0" in parts(bundled(paper("one", 1), paper("two", 1)))[BESIDE]


def test_the_number_of_a_page_in_the_bundle_is_no_part_of_what_is_read_out() -> None:
    page = PdfReader(io.BytesIO(bundled(paper("one", 1), paper("two", 1)))).pages[1]
    drawn = page.get_contents()
    assert drawn is not None
    before, _, after = drawn.get_data().partition(b"Bundle page 2")
    assert b"/Artifact BMC" in before
    assert b"EMC" in after
