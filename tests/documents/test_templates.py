"""The templates: made by a script, byte for byte, and sound for a reader who cannot see the page."""

import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from spo.documents import Pack, pack
from spo.documents.render import FOLDER, template
from spo.guidance import guidance

from .cases import every_case, packed
from .full import marked
from .word import W, assessed, body, parts, style, words

TEMPLATES = sorted(path.name for path in FOLDER.glob("*.docx"))


@pytest.fixture(scope="module")
def packs() -> dict[str, Pack]:
    """The packs of the examples, of the empty case, and of the case in which everything is filled."""
    return {name: packed(name) for name in every_case()}


def papers_of(packs: dict[str, Pack]) -> dict[str, bytes]:
    """Return every Word file of every pack, by the name of the pack and its own."""
    return {f"{name}: {file}": content for name, made in packs.items() for file, content in made.files.items()}


def test_the_script_makes_the_templates_again_byte_for_byte(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "templates.build", str(tmp_path)], check=True, cwd=FOLDER.parent)
    assert sorted(path.name for path in tmp_path.glob("*.docx")) == TEMPLATES
    for name in (*TEMPLATES, "bundle/index.docx", "lesson/handout.docx"):
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), name


def test_every_template_is_that_of_a_paper_and_every_paper_has_one() -> None:
    assert {entry.template for entry in guidance().papers.values()} == set(TEMPLATES)
    assert len({entry.file for entry in guidance().papers.values()}) == len(guidance().papers)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_is_read_once(name: str) -> None:
    assert template(FOLDER / name) is template(FOLDER / name)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_holds_no_thumbnail_no_macro_and_no_link_to_anywhere(name: str) -> None:
    with zipfile.ZipFile(FOLDER / name) as archive:
        assert not [part for part in archive.namelist() if "thumbnail" in part or "vba" in part.lower()]
        assert all(b'TargetMode="External"' not in archive.read(part) for part in archive.namelist())


def test_every_heading_row_repeats_and_no_row_but_the_first_is_split_across_pages(packs: dict[str, Pack]) -> None:
    seen = 0
    for name, content in papers_of(packs).items():
        for table in body(content).iter(f"{W}tbl"):
            rows = list(table.iter(f"{W}tr"))
            seen += 1
            assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None, name
            assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rows[1:]), name
            whole = [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows]
            assert whole == [True, False, *[True] * (len(rows) - 2)], (
                f"{name}: LibreOffice loses rows, or splits others"
            )
            assert len(rows) > 1, f"{name}: a table without rows"
    assert seen > 30


def test_every_table_has_a_caption_and_a_description_and_none_stands_in_another(packs: dict[str, Pack]) -> None:
    for name, content in papers_of(packs).items():
        for table in body(content).iter(f"{W}tbl"):
            caption, description = (table.find(f"{W}tblPr/{W}tbl{what}") for what in ("Caption", "Description"))
            assert caption is not None, name
            assert caption.get(f"{W}val"), name
            assert description is not None, name
            assert description.get(f"{W}val"), name
            assert len(list(table.iter(f"{W}tbl"))) == 1, name


def test_every_paper_is_in_british_english_with_its_title_and_author(packs: dict[str, Pack]) -> None:
    titles = {entry.file: entry.title for entry in guidance().papers.values()}
    for name, content in papers_of(packs).items():
        held = parts(content)
        assert b'<w:lang w:val="en-GB"' in held["word/styles.xml"], name
        core = ElementTree.fromstring(held["docProps/core.xml"])
        found = {node.tag.partition("}")[2]: node.text for node in core}
        file = name.split(": ")[1]  # the note is called by the orders of the case
        assert found["title"] == titles[file] or ("note-on-existing" in file and found["title"].startswith("Note on "))
        assert found["language"] == "en-GB", name
        assert found["creator"], name
        assert found["creator"] == found["lastModifiedBy"], name
        assert found["created"] == found["modified"] == "2026-11-24T00:00:00Z", name


def test_every_footer_gives_the_page_and_how_many_there_are(packs: dict[str, Pack]) -> None:
    for name, content in papers_of(packs).items():
        footer = ElementTree.fromstring(parts(content)["word/footer.xml"])
        codes = [field.get(f"{W}instr", "").strip() for field in footer.iter(f"{W}fldSimple")]
        assert codes == ["PAGE", "NUMPAGES"], name


def test_headings_are_real_and_skip_no_level(packs: dict[str, Pack]) -> None:
    for name, content in papers_of(packs).items():
        levels = [int(found[-1]) for p in body(content).iter(f"{W}p") if (found := style(p)).startswith("Heading")]
        assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False)), (name, levels)
        assert sum(style(p) == "Title" for p in body(content).iter(f"{W}p")) == 1, name


def test_no_heading_stands_over_nothing(packs: dict[str, Pack]) -> None:
    for name, content in papers_of(packs).items():
        found = body(content).find(f"{W}body")
        assert found is not None, name
        blocks = list(found)
        for block, after in zip(blocks, [*blocks[1:], None], strict=True):
            if block.tag == f"{W}p" and style(block).startswith("Heading"):
                assert after is not None, (name, words(block))
                follows = style(after) if after.tag == f"{W}p" else "table"
                below = not follows.startswith("Heading") or follows > style(block)
                assert after.tag != f"{W}sectPr", (name, words(block))
                assert below, (name, words(block))


def test_no_text_box_and_no_layout_by_table_and_no_empty_paragraph_left_by_a_loop(packs: dict[str, Pack]) -> None:
    for name, content in papers_of(packs).items():
        assert b"txbx" not in parts(content)["word/document.xml"], name
        tree = body(content)
        in_cells = {id(p) for cell in tree.iter(f"{W}tc") for p in cell.iter(f"{W}p")}
        empty = [style(p) for p in tree.iter(f"{W}p") if id(p) not in in_cells and not words(p).strip(" ")]
        assert empty == [], name


def test_every_style_that_a_paper_uses_is_one_that_it_holds(packs: dict[str, Pack]) -> None:
    for name, content in papers_of(packs).items():
        held = {node.get(f"{W}styleId") for node in ElementTree.fromstring(parts(content)["word/styles.xml"])}
        used = {style(p) for p in body(content).iter(f"{W}p")}
        assert used <= held, name


def test_the_same_pack_is_the_same_bytes(packs: dict[str, Pack]) -> None:
    again = pack(assessed(marked().case))
    assert again.files == packs["full"].files
    assert again.manifest == packs["full"].manifest
    assert again.zipped() == packs["full"].zipped()
