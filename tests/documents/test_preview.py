"""The preview shows what will be printed: the words of the very Word file, in its order and under its headings."""

import io
import re
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from shutil import copytree

import docx
import pytest

from spo.documents import Block, Heading, Paper, Paragraph, Table, papers, plain, preview
from spo.documents.numbers import Counter, shown
from spo.documents.passages import TermLine
from spo.documents.render import FOLDER, template
from spo.documents.signed.foot import SAYS
from spo.documents.styles import Level, Look, Style, look
from tests.conftest import EXAMPLES

from .cases import packed, with_withheld
from .word import W, assessed, bookmarks, words

PRIVATE = re.compile(r"\\ufd[de]")  # as Python writes one of the noncharacters that mark a text
MADE = {name: papers(assessed(case)) for name, case in with_withheld().items()}
EVERY = [pytest.param(name, key, id=f"{name}: {key}") for name, made in MADE.items() for key in made]


def said(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Yield each text of a preview in order, a cell at a time."""
    for block in blocks:
        if isinstance(block, Table):
            yield from block.columns
            for row in block.rows:
                yield from row.cells
        else:
            yield block.text


def printed(content: bytes) -> Iterator[str]:
    """Yield each text of the body of a Word file in order, a cell at a time, as python-docx finds them.

    The number of the words of a statement is none of them.
    """
    for block in docx.Document(io.BytesIO(content)).iter_inner_content():
        if isinstance(block, docx.table.Table):
            for cell in block._tbl.iter(f"{W}tc"):
                yield "\n".join(words(p) for p in cell.iter(f"{W}p"))
        elif words(block._p).strip() and not words(block._p).startswith(SAYS):
            yield words(block._p)


def paragraphs(paper: Paper, templates: Path = FOLDER) -> list[Paragraph]:
    """Return the paragraphs of a preview."""
    return [block for block in preview(paper, templates) if isinstance(block, Paragraph)]


@pytest.mark.parametrize(("name", "key"), EVERY)
def test_a_preview_says_word_for_word_what_the_word_file_says(name: str, key: str) -> None:
    paper = MADE[name][key]
    content = packed(name).files[paper.entry.file]
    assert list(said(preview(paper))) == list(printed(content))


def blanks(paper: Paper) -> dict[str, str]:
    """Return the labels of the blanks at the end of each witness's statement, by id: they stand in no table."""
    if paper.entry.id != "witness-statements":
        return {}
    return {row.id: row.cells["label"].text for part in paper.parts for row in paper.tables[part]}


def called(term: TermLine) -> str:
    """Return what an order calls a term, as it stands before its words."""
    return f"{plain(term.heading.text)} " if term.heading else ""


@pytest.mark.parametrize(("name", "key"), EVERY)
def test_every_passage_and_term_is_shown_once_in_its_own_words_and_style(name: str, key: str) -> None:
    paper = MADE[name][key]
    headed = {p.id: f"{p.head}. " if p.head else "" for group in paper.passages.values() for p in group}
    held = {p.id: (f"{headed[p.id]}{plain(p.text)}", str(p.style)) for group in paper.passages.values() for p in group}
    held |= {f"terms.{term.id}": (f"{called(term)}{plain(term.sentence.text)}", "term") for term in paper.terms}
    headings = {block.text for block in preview(paper) if isinstance(block, Heading)}
    held = {id: said for id, said in held.items() if said[1] != "caption" or said[0] not in headings}
    shown = [block for block in paragraphs(paper) if block.id]
    assert {block.id: block.text.rstrip("\t") for block in shown if block.id in blanks(paper)} == blanks(paper)
    found = [block for block in shown if block.id not in blanks(paper)]
    assert {block.id: (block.text, block.style) for block in found} == held
    assert len(found) == len(held)


@pytest.mark.parametrize(("name", "key"), EVERY)
def test_every_row_of_every_table_is_shown_once_and_in_order(name: str, key: str) -> None:
    paper = MADE[name][key]
    found = {block.name: block for block in preview(paper) if isinstance(block, Table)}
    held = {table: rows for table, rows in paper.tables.items() if rows and rows[0].id not in blanks(paper)}
    assert set(found) == set(held)
    for table, rows in held.items():
        assert [row.id for row in found[table].rows] == [row.id for row in rows]
        assert found[table].caption
        assert len(found[table].columns) >= 2
        for row, shown_row in zip(rows, found[table].rows, strict=True):
            for cell in row.cells.values():
                assert any(plain(cell.text) in shown_cell for shown_cell in shown_row.cells)


@pytest.mark.parametrize(("name", "key"), EVERY)
def test_no_private_mark_is_left_and_no_heading_skips_a_level(name: str, key: str) -> None:
    blocks = preview(MADE[name][key])
    assert PRIVATE.search(repr(blocks)) is None
    levels = [block.level for block in blocks if isinstance(block, Heading)]
    assert levels.count(0) == 1
    assert levels[0] == 0
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("name", EXAMPLES)
def test_paragraphs_are_numbered_from_one_and_sub_paragraphs_lettered_beneath_each(name: str) -> None:
    found = paragraphs(MADE[name]["application"])
    numbered = [block.number for block in found if block.style == "numbered"]
    assert numbered == [f"{number}." for number in range(1, len(numbered) + 1)]
    letter = 0
    for block in found:
        letter = letter + 1 if block.style == "sub" else 0 if block.style == "numbered" else letter
        if block.style == "sub":
            assert block.number == f"({shown(letter, 'lowerLetter')})"
        elif block.style not in ("numbered", "term"):
            assert block.number == ("•" if block.style == "item" else "")


@pytest.mark.parametrize("name", EXAMPLES)
def test_terms_have_the_numbers_that_references_give_them(name: str) -> None:
    paper = MADE[name]["draft-order"]
    found = [block for block in paragraphs(paper) if block.style == "term"]
    content = packed(name).files[paper.entry.file]
    assert [block.number for block in found] == [f"{number}." for number in bookmarks(content).values()]
    assert [block.id for block in found] == [f"terms.{term.id}" for term in paper.terms]


def test_an_officers_own_words_are_shown_with_their_breaks() -> None:
    (found,) = (block for block in paragraphs(MADE["full"]["chronology"]) if block.id == "summary")
    assert found.text == with_withheld()["full"].wordings["x1"].text


def test_headings_and_the_order_of_the_paper_are_those_of_the_template_that_the_force_has_changed(
    tmp_path: Path,
) -> None:
    changed = Path(copytree(FOLDER, tmp_path / "templates"))
    with zipfile.ZipFile(FOLDER / "draft_order.docx") as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    held["word/document.xml"] = held["word/document.xml"].replace(b"{{ head.to_know }}", b"More: {{ head.to_know }}")
    held["word/styles.xml"] = held["word/styles.xml"].replace(b'<w:ilvl w:val="0"/><w:numId w:val="2"/>', b"")
    held["word/styles.xml"] = held["word/styles.xml"].replace(b'w:val="SPO Term"', b'w:val="Force Term"')
    with zipfile.ZipFile(changed / "draft_order.docx", "w") as archive:
        for name, content in held.items():
            archive.writestr(name, content)
    paper = MADE[EXAMPLES[0]]["draft-order"]
    assert Heading(1, "More: What you need to know") in preview(paper, changed)
    assert Heading(1, "What you need to know") in preview(paper)
    assert {(b.style, b.number) for b in paragraphs(paper, changed) if b.id.startswith("terms.")} == {
        ("force-term", "")
    }


@pytest.mark.parametrize(
    ("count", "form", "expected"),
    [
        (4, "decimal", "4"),
        (2, "lowerLetter", "b"),
        (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"),
        (14, "lowerRoman", "xiv"),
        (99, "upperRoman", "XCIX"),
        (3, "none", ""),
    ],
)
def test_a_number_is_written_in_the_form_of_its_list(count: int, form: str, expected: str) -> None:
    assert shown(count, form) == expected


def test_a_lower_level_begins_again_and_may_name_the_levels_above_it() -> None:
    levels = {("0", 0): Level("decimal", "%1.", 3), ("0", 1): Level("decimal", "%1.%2", 1)}
    counter = Counter(Look({}, {"7": "0"}, levels | {("9", 0): Level("bullet", "\uf0b7", 1)}))
    asked = [("7", 0), ("7", 1), ("7", 1), ("7", 0), ("7", 1), ("8", 0)]
    assert [counter.number(at) for at in asked] == ["3.", "3.1", "3.2", "4.", "4.1", ""]
    bullets = Counter(Look({}, {"1": "9"}, counter.look.levels))
    assert bullets.number(("1", 0)) == "•"


def test_a_style_takes_what_it_does_not_say_from_the_one_that_it_is_based_on(tmp_path: Path) -> None:
    source = FOLDER / "draft_order.docx"
    with zipfile.ZipFile(source) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    based = b'<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="%s"/></w:style>'
    more = based % b"SPOSub" + (based % b"Heading2").replace(b"Own", b"Head")
    held["word/styles.xml"] = held["word/styles.xml"].replace(b"</w:styles>", more + b"</w:styles>")
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        for name, content in held.items():
            archive.writestr(name, content)
    found = look(tmp_path / "a.docx").styles
    assert found["Own"] == Style("Own", None, ("1", 1))
    assert found["Head"].heading == 2
    assert template(tmp_path / "a.docx").fixed
