"""The draft order prints the map of each term: its caption, the picture, and what it shows for who cannot see it."""

import io
import json
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import docx
import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from spo.case import Case, Edit, apply
from spo.documents import Drafts, Pack, Paragraph, WouldBeServed, editable, pack, papers, preview
from spo.documents.drawing import DESCRIBED, Room, room
from spo.documents.pictures import Picture
from spo.documents.render import FOLDER

from .drawn import KEPT, MAKER, PHOTOGRAPH, PLAN, mapped, name, saved, street_map, where_taken
from .full import ITEM, marked
from .word import W, assessed, body, lines, parts, style, text, words

ORDER, INTERIM, CHECKLIST = "2-draft-order.docx", "2a-draft-interim-order.docx", "checklist.docx"
SHOWS = "A circle round the library, from Mill Road to the river."
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
NOT_KEPT = "Attach the map again: the picture is not kept with the case."


@pytest.fixture
def terms(order_breached: Case) -> list[str]:
    """The ids of the terms of the first example, in the order of their numbers."""
    return [key for key, _ in assessed(order_breached).view.terms]


@pytest.fixture
def two_maps(order_breached: Case, terms: list[str]) -> Case:
    """The first example, with a plan for two of its terms and a photograph for a third.

    A fourth has a map of which no picture was ever attached.
    """
    case = mapped(order_breached, "plan", (terms[0], terms[2]))
    photo = {"mark": "AB/8", "description": "", "picture_shows": "The river from above,\nwith “the weir” & <a mark>."}
    return mapped(case, "photo", (terms[1],), PHOTOGRAPH, **photo)


def packed(case: Case, pictures: dict[str, bytes] = KEPT) -> Pack:
    """Return the pack of a case with the pictures that are kept."""
    return pack(assessed(case), files=pictures)


def drawings(content: bytes) -> list[ElementTree.Element]:
    """Return the drawings of a Word file."""
    return list(body(content).iter(f"{W}drawing"))


def media(content: bytes) -> dict[str, bytes]:
    """Return the pictures of a Word file, by the names of their parts."""
    return {part: held for part, held in parts(content).items() if part.startswith("word/media/")}


def findings(pack: Pack) -> str:
    """Return what the checklist says."""
    return text(pack.files[CHECKLIST])


def test_two_maps_for_three_terms_are_printed_once_each_beneath_their_captions(two_maps: Case) -> None:
    order = packed(two_maps).files[ORDER]
    found = [p for p in body(order).iter(f"{W}p") if style(p) in ("SPOCaption", "SPOPicture")]
    assert [style(p) for p in found] == ["SPOCaption", "SPOPicture"] * 2
    assert words(found[0]) == (
        f"Map, exhibit AB/7: Plan of the streets round the library. It is the map of terms 1 and 3. {SHOWS}"
    )
    assert words(found[2]).startswith("Map, exhibit AB/8. It is the map of term 2. The river from above,\nwith “the")
    assert media(order) == {"word/media/picture1.png": PLAN, "word/media/picture2.jpeg": PHOTOGRAPH}


def test_each_drawing_points_to_its_own_picture_and_says_what_it_shows(two_maps: Case) -> None:
    order = packed(two_maps).files[ORDER]
    document = docx.Document(io.BytesIO(order))
    links = [found.get(LINK, "") for one in drawings(order) for found in one.iter(f"{A}blip")]
    assert [document.part.related_parts[link].blob for link in links] == [PLAN, PHOTOGRAPH]
    said = [found for one in drawings(order) for found in one.iter(DESCRIBED)]
    assert [found.get("descr") for found in said] == [SHOWS, two_maps.exhibits["photo"].picture_shows]
    ids = [node.get("id") for node in body(order).iter(DESCRIBED)]
    assert len(set(ids)) == len(ids) == 2


def test_a_picture_fits_the_page_and_keeps_its_shape(order_breached: Case, terms: list[str]) -> None:
    for size in ((2400, 400), (400, 2400), (640, 480)):
        picture = saved(street_map(size), "PNG")
        order = packed(mapped(order_breached, "plan", (terms[0],), picture), {name(picture): picture}).files[ORDER]
        (extent,) = body(order).iter(f"{WP}extent")
        wide, high = int(extent.get("cx", "0")), int(extent.get("cy", "0"))
        section = docx.Document(io.BytesIO(order)).sections[0]
        assert wide <= section.page_width - section.left_margin - section.right_margin
        assert high <= 0.6 * section.page_height
        assert wide / high == pytest.approx(size[0] / size[1], rel=0.001)
        assert wide <= size[0] * 9525


def test_the_room_for_a_picture_is_that_of_the_template_as_the_force_has_set_its_page() -> None:
    with zipfile.ZipFile(FOLDER / "draft_order.docx") as archive:
        document = archive.read("word/document.xml")
    assert room(document) == Room(10092, 10102)
    turned = document.replace(b'w:w="11906" w:h="16838"', b'w:w="16838" w:h="11906"')
    assert room(turned) == Room(15024, 7143)
    assert room(re.sub(b"<w:sectPr>.*</w:sectPr>", b"", document)) == Room()
    assert Room().fitted(Picture(b"", "png", 200, 200)) == (1905000, 1905000)


def test_no_byte_of_the_pack_says_where_a_photograph_was_taken_though_it_was_never_cleaned(
    order_breached: Case, terms: list[str]
) -> None:
    taken = saved(street_map(), "JPEG", exif=where_taken(), comment=MAKER.encode())
    made = packed(mapped(order_breached, "plan", (terms[0],), taken), {name(taken): taken})
    (picture,) = media(made.files[ORDER]).values()
    assert picture != taken
    for content in made.files.values():
        for held in parts(content).values():
            assert MAKER.encode() not in held
            assert b"Exif" not in held
            assert b"GPS" not in held


def test_two_programs_that_check_word_files_find_no_fault(two_maps: Case, tmp_path: Path) -> None:
    validator = OpenXmlValidator()
    for file, content in packed(two_maps).files.items():
        (tmp_path / file).write_bytes(content)
        assert [str(error) for error in validator.validate(tmp_path / file).errors] == [], file
        assert [str(finding) for finding in ooxml_integrity.check(tmp_path / file)] == [], file


def test_the_same_case_and_pictures_give_the_same_bytes(two_maps: Case) -> None:
    once, again = packed(two_maps), packed(two_maps, dict(reversed(KEPT.items())))
    assert once.zipped() == again.zipped()
    assert once.manifest == again.manifest


def test_the_fingerprint_changes_with_a_picture_and_with_whether_it_is_printed(
    two_maps: Case, order_breached: Case, terms: list[str]
) -> None:
    other = saved(street_map(line="blue"), "PNG")
    changed = apply(two_maps, [Edit(path="exhibits.plan.picture", value=name(other))])
    packs = (packed(two_maps), packed(two_maps, {}), packed(changed, {**KEPT, name(other): other}))
    assert len({json.loads(made.manifest)["fingerprint"] for made in packs}) == 3


def test_a_picture_that_is_not_kept_is_a_marked_gap_and_a_finding_and_its_caption_stands(two_maps: Case) -> None:
    made = packed(two_maps, {name(PHOTOGRAPH): PHOTOGRAPH})
    said = lines(made.files[ORDER])
    assert "Map, exhibit AB/7: Plan of the streets round the library. It is the map of terms 1 and 3." in said
    assert f"[To complete: {NOT_KEPT}]" in said
    assert len(drawings(made.files[ORDER])) == len(media(made.files[ORDER])) == 1
    assert NOT_KEPT in findings(made)
    assert f"What the picture shows: {SHOWS}" in findings(made)
    assert NOT_KEPT not in findings(packed(two_maps))


def test_a_picture_that_is_broken_is_as_one_that_is_not_kept(order_breached: Case, terms: list[str]) -> None:
    made = packed(mapped(order_breached, "plan", (terms[0],), b"no picture"), {name(b"no picture"): b"no picture"})
    assert f"[To complete: {NOT_KEPT}]" in lines(made.files[ORDER])
    assert media(made.files[ORDER]) == {}


def test_a_picture_of_which_nobody_has_said_what_it_shows_is_a_marked_gap_and_has_its_caption_to_be_heard(
    order_breached: Case, terms: list[str]
) -> None:
    made = packed(mapped(order_breached, "plan", (terms[0],), picture_shows=""))
    finding = "Say what the map, exhibit AB/7, shows, for people who cannot see it."
    assert f"[To complete: {finding}]" in lines(made.files[ORDER])
    assert finding in findings(made)
    (drawing,) = drawings(made.files[ORDER])
    (said,) = drawing.iter(DESCRIBED)
    assert said.get("descr", "").startswith("Map, exhibit AB/7: Plan of the streets")
    assert "\ufdd0" not in said.get("descr", "")


def test_a_map_of_which_nothing_is_said_is_printed_all_the_same(order_breached: Case, terms: list[str]) -> None:
    made = packed(mapped(order_breached, "plan", (terms[0],), mark="", description="", picture_shows=""))
    assert "Map. It is the map of term 1." in lines(made.files[ORDER])
    assert len(media(made.files[ORDER])) == 1


def test_the_picture_of_an_exhibit_that_is_no_map_is_not_printed(order_breached: Case) -> None:
    made = packed(mapped(order_breached, "plan", ()))
    assert media(made.files[ORDER]) == {}
    assert SHOWS in findings(made)
    assert NOT_KEPT not in findings(made)


def test_no_paper_but_the_orders_holds_a_picture(two_maps: Case) -> None:
    assert [file for file, content in packed(two_maps).files.items() if media(content)] == [ORDER, INTERIM]


def test_the_same_picture_under_two_marks_is_kept_once_and_drawn_twice(order_breached: Case, terms: list[str]) -> None:
    case = mapped(mapped(order_breached, "plan", (terms[0],)), "again", (terms[1],), mark="AB/9")
    order = packed(case).files[ORDER]
    assert len(media(order)) == 1
    assert len(drawings(order)) == 2


@pytest.mark.parametrize("typed", ["7 Nowhere Gardens", "ZZ9 7QQ", "7, nowhere gardens"])
def test_a_withheld_address_in_what_a_picture_shows_refuses_the_pack_and_names_the_field(
    two_maps: Case, typed: str
) -> None:
    home = {"address": "7 Nowhere Gardens, Exampleton, ZZ9 7QQ", "withhold": True, "kind": "home"}
    edits = [
        Edit(path="places.hidden", value=home),
        Edit(path="exhibits.photo.picture_shows", value=f"Streets near {typed}."),
    ]
    with pytest.raises(WouldBeServed) as refused:
        packed(apply(two_maps, edits))
    assert {leak.field for leak in refused.value.leaks} == {"exhibits.photo.picture_shows"}
    assert "owhere" not in str(refused.value)
    # Where no picture is printed, the words stand in the checklist alone, which is kept.
    assert packed(apply(two_maps, edits), {name(PLAN): PLAN}).files


def test_what_the_bytes_of_a_picture_spell_by_chance_refuses_nothing(order_breached: Case, terms: list[str]) -> None:
    inside = "".join(re.findall("[a-z0-9]", PHOTOGRAPH.decode("utf-8", "ignore").casefold()))[:5]
    edits = [Edit(path="identifiers.hidden", value={"kind": "other", "value": inside, "withhold": True})]
    case = apply(mapped(order_breached, "plan", (terms[0],), PHOTOGRAPH), edits)
    assert media(packed(case).files[ORDER])


def test_the_checklist_says_that_a_person_must_look_at_each_picture(two_maps: Case) -> None:
    assert "Look at each picture and map before it is served" in findings(packed(two_maps))


def test_a_preview_has_what_the_picture_shows_in_its_place(two_maps: Case) -> None:
    paper = papers(assessed(two_maps), KEPT)["draft-order"]
    held = [block for block in preview(paper) if isinstance(block, Paragraph) and block.id.startswith("maps.")]
    assert [block.style for block in held] == ["caption", "picture", "caption", "picture"]
    shown = [block.text for block in held if block.style == "picture"]
    assert shown == [SHOWS, two_maps.exhibits["photo"].picture_shows]
    assert held[0].text.endswith(SHOWS)


def test_a_caption_may_be_in_an_officers_own_words_and_what_a_picture_shows_is_mended_in_its_field(
    two_maps: Case,
) -> None:
    paper = Drafts(assessed(two_maps), KEPT)["draft-order"]
    found = {passage.style: editable(paper, passage) for passage in paper.passages["maps"]}
    assert found == {"caption": True, "picture": False}


def test_a_template_that_a_force_keeps_from_before_prints_what_the_picture_shows_and_no_picture(
    two_maps: Case, tmp_path: Path
) -> None:
    for path in FOLDER.glob("*.docx"):
        with zipfile.ZipFile(path) as archive, zipfile.ZipFile(tmp_path / path.name, "w") as changed:
            for part in archive.namelist():
                held = archive.read(part)
                changed.writestr(part, held.replace(b"{{ p.picture }}", b"{{ p.text }}"))
    made = pack(assessed(two_maps), tmp_path, files=KEPT)
    assert SHOWS in lines(made.files[ORDER])
    assert media(made.files[ORDER]) == {}
    assert b"rIdPicture" not in parts(made.files[ORDER])["word/_rels/document.xml.rels"]


def test_a_template_with_a_picture_of_its_own_keeps_it(two_maps: Case, tmp_path: Path) -> None:
    for path in FOLDER.glob("*.docx"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    crest = docx.Document(str(tmp_path / "draft_order.docx"))
    crest.paragraphs[0].add_run().add_picture(io.BytesIO(PLAN))
    next(crest.element.body.iter(DESCRIBED)).set("descr", "The crest")
    crest.save(str(tmp_path / "draft_order.docx"))
    order = pack(assessed(two_maps), tmp_path, files=KEPT).files[ORDER]
    assert len(media(order)) == 3
    assert parts(order)["[Content_Types].xml"].lower().count(b'extension="png"') == 1
    assert len({node.get("id") for node in body(order).iter(DESCRIBED)}) == 3
    paper = papers(assessed(two_maps), KEPT)["draft-order"]
    assert not any("The crest" in block.text for block in preview(paper, tmp_path) if isinstance(block, Paragraph))


def test_the_case_in_which_everything_is_filled_prints_its_map(tmp_path: Path) -> None:
    case = apply(marked().case, [Edit(path=f"exhibits.{ITEM}.picture", value=name(PLAN))])
    made = packed(case)
    assert marked().marks[f"exhibits.{ITEM}.picture_shows"] in text(made.files[ORDER])
    assert list(media(made.files[ORDER]).values()) == [PLAN]
