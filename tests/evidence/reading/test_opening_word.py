"""Tables in Word: as they read on the page, with tracked changes accepted."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from spo.evidence.reading import FileRefused, open_file

from .test_opening import LIMITS

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(body: str, kind: str = "document") -> bytes:
    """A Word file with a body as XML: one that may hold macros, is named otherwise, or was saved as “Strict”."""
    made = BytesIO()
    Document().save(made)
    out = BytesIO()
    with ZipFile(made) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                part = f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()
            if name == "[Content_Types].xml" and kind == "macros":
                part = part.replace(b"openxmlformats-officedocument.wordprocessingml.document.main", b"macros.main")
            if kind == "named otherwise":
                part = part.replace(b"/document.xml", b"/document2.xml")
            if kind == "strict":
                part = part.replace(W.split('"')[1].encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            new.writestr(name.replace("document.", "document2.") if kind == "named otherwise" else name, part)
    return out.getvalue()


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{text}</w:p></w:tc>"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cells_of(body: str, number: int = 0) -> list[list[str]]:
    return open_file(word(body), LIMITS).tables[number].cells.to_numpy().tolist()


def test_each_table_is_a_table_and_one_within_another_too():
    inner = f"<w:tc><w:p>{run('a')}</w:p>{table(cell(run('in')))}<w:p>{run('b')}</w:p></w:tc>"
    body = table(inner) + "<w:p/>" + table(cell(run("last")))
    file = open_file(word(body), LIMITS)
    assert file.kind == "word"
    assert [(each.name, each.cells.iloc[0, 0]) for each in file.tables] == [
        ("Table 1", "a\nb"),
        ("Table 2", "in"),
        ("Table 3", "last"),
    ]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (run("two ") + run("runs"), "two runs"),
        (run("“I’ll wait” 😡 &lt;b&gt; =1+1"), "“I’ll wait” 😡 <b> =1+1"),
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>", "a\nb\tc"),
        (f"<w:hyperlink>{run('example.org')}</w:hyperlink>", "example.org"),
        (f"<w:ins>{run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>", "new"),
        (f"<w:moveFrom>{run('old')}</w:moveFrom><w:moveTo>{run('new')}</w:moveTo>", "new"),
        ("<w:r><w:instrText>MACROBUTTON Run</w:instrText></w:r>" + run("shown"), "shown"),
        (f"<w:sdt><w:sdtContent>{run('chosen')}</w:sdtContent></w:sdt>", "chosen"),
        (f"{run('a')}</w:p><w:p>{run('b')}", "a\nb"),
        ("", ""),
    ],
)
def test_a_cell_reads_as_it_is_shown(written, text):
    assert cells_of(table(cell(written) + cell(run("x")))) == [[text, "x"]]


def test_a_merged_cell_is_read_once_where_it_begins():
    wide = cell(run("wide"), '<w:gridSpan w:val="2"/>') + cell(run("c"))
    tall = cell(run("tall"), '<w:vMerge w:val="restart"/>') + cell(run("b")) + cell(run("c"))
    rest = cell(run(""), "<w:vMerge/>") + cell(run("e")) + cell(run("f"))
    assert cells_of(table(wide, tall, rest)) == [["wide", "", "c"], ["tall", "b", "c"], ["", "e", "f"]]


def test_a_row_taken_out_by_a_tracked_change_is_not_there():
    gone = f"<w:trPr><w:del/></w:trPr>{cell('')}"
    assert cells_of(table(cell(run("a")), gone, cell(run("b")))) == [["a"], ["b"]]


def test_rows_within_controls_are_rows():
    row = f"<w:sdt><w:sdtContent><w:tr>{cell(run('b'))}</w:tr></w:sdtContent></w:sdt>"
    assert cells_of(f"<w:tbl><w:tr>{cell(run('a'))}</w:tr>{row}</w:tbl>") == [["a"], ["b"]]


@pytest.mark.parametrize("kind", ["macros", "named otherwise", "strict"])
def test_a_file_of_another_kind_of_word_is_read_the_same(kind):
    assert open_file(word(table(cell(run("a"))), kind), LIMITS).tables[0].cells.iloc[0, 0] == "a"


def test_a_file_without_a_table_leads_to_the_page_for_its_words():
    with pytest.raises(FileRefused, match=re.escape("This Word file has no table. Put it down on the page")):
        open_file(word(f"<w:p>{run('He rang.')}</w:p>"), LIMITS)
