"""The last gate reads every part of a served file: its words, its marks, its properties, its links, and its name."""

import io
import zipfile
from pathlib import Path
from shutil import copytree

import docx
import pytest

from spo.assessment import Search
from spo.case import Edit, apply
from spo.documents import WouldBeServed, pack
from spo.documents.render import FOLDER
from spo.documents.withholding import leaks_in_bytes

from .full import marked
from .withheld_corpus import withheld_case
from .word import assessed

SEARCH = Search(withheld_case())
GIVEN_AWAY = {
    "words in one run": "<w:t>He is at 41 Larch Road.</w:t>",
    "words over several runs": "<w:t>4</w:t><w:b/><w:t>1 La</w:t></w:r><w:r><w:t>rch Rd</w:t>",
    "words as entities": "<w:t>41 &#76;arch&#xA0;Road</w:t>",
    "words over two paragraphs": "<w:p><w:t>41 Larch</w:t></w:p><w:p><w:t>Road</w:t></w:p>",
    "what is said of a picture": '<wp:docPr id="1" name="Picture 1" descr="A map of 41 Larch Road"/>',
    "the name of a picture": '<pic:cNvPr id="1" name="41-larch-rd.png"/>',
    "what is said of a table": '<w:tblDescription w:val="Calls to 41 Larch Road"/>',
    "a link": '<Relationship Id="r1" Target="https://maps.example.org/41+larch+road" TargetMode="External"/>',
    "a remark in the markup": "<!-- 41 Larch Road -->",
    "a bookmark": '<w:bookmarkStart w:id="1" w:name="_41_Larch_Road"/>',
    "a link within": '<w:hyperlink w:anchor="_41LarchRd">',
    "an author": '<w:comment w:author="The tenant of 41 Larch Road" w:id="0">',
    "a property": "<dc:subject>41 LARCH RD</dc:subject>",
}
NOT_GIVEN_AWAY = {
    "a neighbour's house": "<w:t>He is at 41 Birch Road.</w:t>",
    "a number cut off by markup": '<w:t>He has 3 larches</w:t><w:tab w:val="41"/><w:t>The road is near.</w:t>',
    "how a page is set": '<w:pStyle w:val="Sellinghurst"/><w:ind w:left="07700900414"/>',
}


@pytest.mark.parametrize("xml", GIVEN_AWAY.values(), ids=GIVEN_AWAY)
@pytest.mark.parametrize("part", ["word/document.xml", "docProps/core.xml", "word/_rels/document.xml.rels"])
def test_what_is_withheld_is_found_wherever_it_stands_in_a_part(xml: str, part: str) -> None:
    leaks = leaks_in_bytes(SEARCH, "5-chronology.docx", {part: f"<x>{xml}</x>".encode()})
    told = {(leak.paper, leak.passage, leak.secret) for leak in leaks}
    assert ("5-chronology.docx", part, "places.flat.address") in told


@pytest.mark.parametrize("xml", NOT_GIVEN_AWAY.values(), ids=NOT_GIVEN_AWAY)
def test_what_only_looks_like_it_passes(xml: str) -> None:
    assert leaks_in_bytes(SEARCH, "5-chronology.docx", {"word/document.xml": f"<x>{xml}</x>".encode()}) == []


@pytest.mark.parametrize(
    "cell", ["41 Larch Road", "<41 Larch Road>", "41 <Larch> Road", "ring 07700\u2011900\u2011414"]
)
def test_a_file_for_a_spreadsheet_is_read_as_it_stands(cell: str) -> None:
    assert leaks_in_bytes(SEARCH, "rows.csv", {"rows.csv": f"\ufeffRow,Words\r\n2,{cell}\r\n".encode()})
    assert not leaks_in_bytes(SEARCH, "rows.csv", {"rows.csv": b"Row,Words\r\n41,4 Birch Road\r\n"})


ROW = {
    "word/document.xml": "<w:tr>{}</w:tr>".format("<w:tc><w:tcPr/><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>" * 3),
    "rows.csv": '"%s","%s","%s"\r\n',
    "page 9": "Source Incident\n%s %s %s",
}


@pytest.mark.parametrize(("part", "row"), ROW.items())
def test_the_number_and_the_day_of_a_row_are_no_telephone_number_by_chance(part: str, row: str) -> None:
    assert leaks_in_bytes(SEARCH, "rows", {part: (row % ("9604", "14 February 2026", "10:00")).encode()}) == []
    assert leaks_in_bytes(SEARCH, "rows", {part: (row % ("9604", "14 February 2026", "960 414")).encode()})


def test_the_name_of_a_file_is_read_too() -> None:
    leak, *_ = leaks_in_bytes(SEARCH, "map-of-41-larch-rd.docx", {})
    assert "the name of the file" in str(leak)
    assert "arch" not in str(leak).removeprefix(leak.paper)


def test_the_names_of_its_parts_are_read_too() -> None:
    leak, *_ = leaks_in_bytes(SEARCH, "draft-order.docx", {"word/media/41-larch-road.png": b""})
    assert "the names of its parts" in str(leak)


def test_the_bytes_of_a_picture_are_for_a_person_to_look_at() -> None:
    assert leaks_in_bytes(SEARCH, "draft-order.docx", {"word/media/map.png": b"41 Larch Road"}) == []


@pytest.mark.parametrize("where", ["body", "header", "table"])
def test_a_template_that_gives_away_what_is_withheld_is_refused_whole(tmp_path: Path, where: str) -> None:
    templates = Path(copytree(FOLDER, tmp_path / "templates"))
    document = docx.Document(str(templates / "chronology.docx"))
    if where == "body":
        document.add_paragraph("Reply to Flat 2, 41 Larch Rd.")
    elif where == "header":
        document.sections[0].header.add_paragraph("41 LARCH ROAD")
    else:
        document.add_table(1, 1).rows[0].cells[0].text = "ex99 9zp"
    document.save(str(templates / "chronology.docx"))
    secret = withheld_case().places["flat"].model_dump()
    case = apply(marked().case, [Edit(path="places.flat", value=secret)])
    with pytest.raises(WouldBeServed) as refused:
        pack(assessed(case), templates)
    assert {leak.field for leak in refused.value.leaks} == {"the template"}
    assert {leak.secret for leak in refused.value.leaks} == {"places.flat.address"}


def test_the_parts_of_every_served_file_are_read_by_name() -> None:
    """What is neither markup nor a picture is read as plain text: no part goes unread for its name."""
    made = pack(assessed(marked().case))
    for file in made.served:
        if not file.endswith(".docx"):
            continue
        with zipfile.ZipFile(io.BytesIO(made.files[file])) as archive:
            for part in archive.namelist():
                assert leaks_in_bytes(SEARCH, file, {part: b"41 Larch Road"}) or part.endswith((".png", ".jpeg"))
