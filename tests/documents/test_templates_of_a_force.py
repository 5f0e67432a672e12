"""A force's own templates: which is used, what of its file no paper holds, and that one mended is used at once."""

import io
import json
import os
import zipfile
from pathlib import Path

import docx
import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from spo.case import Case
from spo.documents import TemplateRefused, pack, papers, preview
from spo.documents.render import FOLDER, compiled
from spo.documents.templates import contracts, force_folder, template_bytes
from spo.documents.templates.check import check
from spo.guidance import guidance

from .broken.making import DOCUMENT, HEADER, LINKS, TYPES, changed, parts_of, replaced, saved
from .word import assessed, parts, text

TEMPLATES = sorted(path.name for path in FOLDER.glob("*.docx"))
APPLICATION, FILE = "application.docx", "1-application.docx"
OURS, OWN = "The application in short", "Ground A: what the defendant did"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a force's own templates, as SPO_TEMPLATES names it."""
    monkeypatch.setenv("SPO_TEMPLATES", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("name", TEMPLATES)
def test_nothing_is_wrong_with_ours(name: str) -> None:
    found = check(name, (FOLDER / name).read_bytes())
    assert (found.faults, found.unreadable) == ((), "")
    assert found.used


def test_ours_print_as_before_where_a_force_has_copied_them(order_breached: Case, tmp_path: Path) -> None:
    for name in TEMPLATES:
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    ours, theirs = pack(assessed(order_breached)).files, pack(assessed(order_breached), tmp_path).files
    assert {file: parts(content) if file.endswith(".docx") else content for file, content in ours.items()} == {
        file: parts(content) if file.endswith(".docx") else content for file, content in theirs.items()
    }


def test_the_template_of_the_force_is_used_in_pack_and_preview_and_what_is_missing_is_ours(
    order_breached: Case, folder: Path
) -> None:
    (folder / APPLICATION).write_bytes(replaced(APPLICATION, OURS, OWN))
    made = pack(assessed(order_breached))
    assert OWN in text(made.files[FILE])
    assert "What you need to know" in text(made.files["2-draft-order.docx"])
    shown = preview(papers(assessed(order_breached))["application"])
    assert OWN in {getattr(block, "text", "") for block in shown}


def test_a_pack_made_with_another_template_has_another_fingerprint(order_breached: Case, folder: Path) -> None:
    before = json.loads(pack(assessed(order_breached)).manifest)["fingerprint"]
    (folder / APPLICATION).write_bytes(replaced(APPLICATION, OURS, OWN))
    assert json.loads(pack(assessed(order_breached)).manifest)["fingerprint"] != before


def test_a_template_is_prepared_once_and_again_as_soon_as_it_is_mended_though_it_is_as_long_and_as_old(
    folder: Path,
) -> None:
    path = folder / APPLICATION
    path.write_bytes(replaced(APPLICATION, OURS, OWN))
    first = template_bytes(APPLICATION)
    assert compiled(template_bytes(APPLICATION)) is compiled(first)
    stamp = path.stat()
    path.write_bytes(replaced(APPLICATION, OURS, OWN.replace("Ground A", "Ground B")))
    os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert compiled(template_bytes(APPLICATION)) is not compiled(first)
    path.write_bytes(replaced(APPLICATION, "{{ head.court }}", "{{ head.cuort }}"))
    with pytest.raises(TemplateRefused, match=r"head\.court"):
        template_bytes(APPLICATION)
    path.write_bytes(replaced(APPLICATION, OURS, OWN))
    assert template_bytes(APPLICATION) == first


def test_nothing_is_written_where_one_template_is_refused(order_breached: Case, folder: Path) -> None:
    (folder / "checklist.docx").write_bytes(b"")
    with pytest.raises(TemplateRefused, match=r"checklist\.docx cannot be used"):
        pack(assessed(order_breached))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # Word splits what is typed over runs wherever it checks spelling, and makes quotation marks curly.
        (
            "{{ head.court }}",
            '{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>{ head</w:t></w:r>'
            '<w:proofErr w:type="spellEnd"/><w:r><w:t>.court }</w:t></w:r><w:r><w:t>}',
        ),
        (
            "{%p for p in passages.risk %}",
            '{%p for p </w:t></w:r><w:r w:rsidR="00AB12CD"><w:t>in passages.</w:t></w:r><w:r><w:t>risk %}',
        ),
        ('p.style == "numbered"', "p.style == “numbered”"),
        ('p.style == "numbered"', "p.style == &quot;numbered&quot;"),
        ('p.style == "numbered"', "p.style == &apos;numbered&apos;"),
    ],
    ids=["a field over runs", "an instruction over runs", "curly", "as LibreOffice writes them", "single"],
)
def test_what_word_makes_of_a_field_that_is_typed_well_is_no_fault(
    order_breached: Case, tmp_path: Path, old: str, new: str
) -> None:
    content = replaced(APPLICATION, old, new)
    assert check(APPLICATION, content).faults == ()
    (tmp_path / APPLICATION).write_bytes(content)
    assert text(pack(assessed(order_breached), tmp_path).files[FILE]) == text(
        pack(assessed(order_breached)).files[FILE]
    )


def test_a_template_that_python_has_saved_with_a_paragraph_more_makes_a_sound_paper(
    order_breached: Case, tmp_path: Path
) -> None:
    document = docx.Document(str(FOLDER / APPLICATION))
    document.paragraphs[0].insert_paragraph_before("Exampleshire Police Legal Services", style="SPO Plain")
    document.save(str(tmp_path / APPLICATION))
    made = pack(assessed(order_breached), tmp_path).files[FILE]
    assert text(made).splitlines()[2] == "Exampleshire Police Legal Services"
    (tmp_path / FILE).write_bytes(made)
    assert [str(error) for error in OpenXmlValidator().validate(tmp_path / FILE).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(tmp_path / FILE)] == []


def test_who_edited_a_template_is_in_no_part_of_a_paper(order_breached: Case, tmp_path: Path) -> None:
    who, where = "Solveig Example", "Example Street Office"
    held = parts_of(APPLICATION)
    held["docProps/core.xml"] = held["docProps/core.xml"].replace(b"{{ author }}", who.encode())
    held["docProps/app.xml"] = held["docProps/app.xml"].replace(
        b"</Properties>", f"<Company>{where}</Company></Properties>".encode()
    )
    held["docProps/custom.xml"] = f"<Properties>{who}</Properties>".encode()
    held["customXml/item1.xml"] = f"<who>{who}</who>".encode()
    held["word/people.xml"] = f"<people>{who}</people>".encode()
    held["word/left.xml"] = f"<left>{who}</left>".encode()  # nothing leads to it
    held["word/settings.xml"] = held["word/settings.xml"].replace(
        b"<w:compat>", b'<w:rsids><w:rsidRoot w:val="07700900"/></w:rsids><w:compat>'
    )
    held[DOCUMENT] = held[DOCUMENT].replace(b"<w:p>", b'<w:p w:rsidR="07700900" w:rsidRDefault="07700900">')
    link = '<Relationship Id="rId9{}" Type="http://example.org/relationships/{}" Target="{}"/>'
    more = (
        ("_rels/.rels", "custom-properties", "docProps/custom.xml"),
        (LINKS, "customXml", "../customXml/item1.xml"),
        (LINKS, "people", "people.xml"),
    )
    for number, (part, kind, target) in enumerate(more):
        end = b"</Relationships>"
        held[part] = held[part].replace(end, link.format(number, kind, target).encode() + end)
    override = '<Override PartName="/docProps/custom.xml" ContentType="application/xml"/></Types>'
    held[TYPES] = held[TYPES].replace(b"</Types>", override.encode())
    (tmp_path / APPLICATION).write_bytes(saved(held))
    assert check(APPLICATION, saved(held)).faults == ()
    for name, content in parts(pack(assessed(order_breached), tmp_path).files[FILE]).items():
        assert who.encode() not in content, name
        assert where.encode() not in content, name
        assert content.count(b"custom.xml") <= 1, name  # the paper's own, which says where the file is from
        assert b"people.xml" not in content, name
        assert b"customXml" not in content, name
        assert b"07700900" not in content, name
        assert name != "word/left.xml"


def test_a_template_prints_nothing_of_its_paper_but_by_the_names_that_ours_has() -> None:
    every = contracts()
    assert set(every) == {entry.template for entry in guidance().papers.values()}
    for name, own in every.items():
        used = check(name, (FOLDER / name).read_bytes()).used
        assert {use.path for use in used if use.how == "printed"} == own.printed
        assert {use.path for use in used if use.how == "repeated"} == own.lists


def test_a_kept_paper_is_never_printed_by_the_template_of_a_served_one(tmp_path: Path) -> None:
    (tmp_path / APPLICATION).write_bytes((FOLDER / "answers.docx").read_bytes())
    with pytest.raises(TemplateRefused, match="This is the template of another paper: The objection and the answer"):
        template_bytes(APPLICATION, tmp_path)


def test_the_header_of_even_pages_must_say_that_the_paper_is_a_draft_where_word_prints_one() -> None:
    held = parts_of(APPLICATION)
    held["word/settings.xml"] = held["word/settings.xml"].replace(b"<w:compat>", b"<w:evenAndOddHeaders/><w:compat>")
    assert [fault.text for fault in check(APPLICATION, saved(held)).faults] == [
        "The header of even pages does not say whether the paper is a draft, or is kept by the police. Put the field "
        "“{{ status }}” back into it."
    ]


def test_a_program_in_a_part_of_any_name_is_found() -> None:
    held = parts_of(APPLICATION)
    held["word/header.bin"] = held[HEADER].replace(b"<w:p>", b'<w:p><w:fldSimple w:instr="DDE a b"/></w:p><w:p>', 1)
    assert any("“DDE”" in sentence for sentence in check(APPLICATION, saved(held)).stops)


def test_what_is_set_by_a_style_that_hides_is_hidden() -> None:
    held = parts_of(APPLICATION)
    hides = b'<w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>'
    held["word/styles.xml"] = held["word/styles.xml"].replace(b"</w:styles>", hides + b"</w:styles>")
    assert check(APPLICATION, saved(held)).faults == ()
    held[DOCUMENT] = held[DOCUMENT].replace(b"<w:r><w:t", b'<w:r><w:rPr><w:rStyle w:val="Gone"/></w:rPr><w:t', 1)
    assert "Some text is hidden." in check(APPLICATION, saved(held)).stops[0]


def test_a_repeat_by_so_many_rows_is_one_that_long_tables_use() -> None:
    name = "chronology.docx"
    assert check(name, changed(name, "batch(400)", "batch(50)")()).faults == ()
    for typed in ("batch(0)", "batch(1000000)", "batch(r)", 'batch(400, "x")', "slice(400)"):
        assert check(name, changed(name, "batch(400)", typed)()).stops, typed


def test_without_the_variable_or_with_an_empty_one_there_is_no_folder() -> None:
    assert force_folder({}) is None
    assert force_folder({"SPO_TEMPLATES": " "}) is None
    assert force_folder({"SPO_TEMPLATES": " /srv/templates "}) == Path("/srv/templates")


def test_a_folder_that_is_not_there_is_said(folder: Path) -> None:
    with pytest.raises(TemplateRefused) as refused:
        template_bytes(APPLICATION, folder / "gone")
    assert str(refused.value) == (
        "SPO_TEMPLATES names no folder that can be read. Give the path of that of your templates, or unset it."
    )


def test_a_zip_that_names_a_part_twice_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for part, content in parts_of(APPLICATION).items():
            archive.writestr(part, content)
        archive.writestr("Word/document.xml", b"<a/>")
    assert check(APPLICATION, buffer.getvalue()).unreadable.startswith("The file is damaged or not complete.")


def test_what_is_no_file_cannot_be_opened(folder: Path) -> None:
    (folder / APPLICATION).mkdir()
    with pytest.raises(TemplateRefused, match="Close it in Word, and ask for leave to read it"):
        template_bytes(APPLICATION)


def test_no_more_is_read_of_a_file_without_end_than_shows_that_it_is_too_large(folder: Path) -> None:
    with (folder / APPLICATION).open("wb") as file:
        file.truncate(2**36)  # no disk is used for what is empty
    with pytest.raises(TemplateRefused, match="larger than 16 MB"):
        template_bytes(APPLICATION)
