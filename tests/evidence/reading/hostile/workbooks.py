"""Hostile workbooks and Word files, written part by part."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_CLAIM = '<dimension ref="A1:XFD1048576"/>'  # of every sheet, and of none is it so
_LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {new} '{f'&{old};' * 10}'>" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of parts."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return out.getvalue()


def workbook(rows: str, strings: str = "", sheets: int = 1, before: str = "", same: bool = False) -> dict[str, str]:
    """The parts of a workbook whose first sheet has rows as XML. `same`: all sheets are one part."""
    numbers = range(1, sheets + 1)
    parts = {
        "[Content_Types].xml": f"{_HEAD}<Types/>",
        "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}"><Relationship Id="a" Type="{_RELS}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_HEAD}<workbook {_MAIN} xmlns:r="{_RELS}"><sheets>'
        + "".join(f'<sheet name="S{number}" sheetId="{number}" r:id="r{number}"/>' for number in numbers)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}">'
        + "".join(
            f'<Relationship Id="r{number}" Type="{_RELS}/worksheet" '
            f'Target="worksheets/sheet{1 if same else number}.xml"/>'
            for number in numbers
        )
        + "</Relationships>",
        "xl/sharedStrings.xml": f"{_HEAD}<sst {_MAIN}>{strings}</sst>",
    }
    for number in numbers if not same else [1]:
        inner = rows if number == 1 else '<row r="1"><c r="A1"><v>1</v></c></row>'
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f"{_HEAD}{before}<worksheet {_MAIN}>{_CLAIM}<sheetData>{inner}</sheetData></worksheet>"
        )
    return parts


def open_document(rows: str, tables: int = 1) -> bytes:
    """An OpenDocument workbook whose tables all have rows as XML."""
    names = " ".join(
        f'xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{key}:1.0"' for key in ("office", "table", "text")
    )
    body = "".join(f'<table:table table:name="S{number}">{rows}</table:table>' for number in range(tables))
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f"{_HEAD}<manifest/>",
            "content.xml": f"{_HEAD}<office:document-content {names}><office:body><office:spreadsheet>{body}"
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def _at(*places: str) -> str:
    return "".join(f'<row><c r="{place}" t="str"><v>x</v></c></row>' for place in places)


def _cell(times: int = 1, rows: int = 1) -> str:
    return (
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="string" '
        f'table:number-columns-repeated="{times}"><text:p>x</text:p></table:table-cell></table:table-row>'
    )


def _shared(length: int, uses: int) -> bytes:
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, uses + 1))
    return zipped(workbook(cells, f"<si><t>{'x' * length}</t></si>"))


def word(body: str, before: str = "") -> bytes:
    """A Word file with a body as XML."""
    parts = {
        "[Content_Types].xml": f"{_HEAD}<Types/>",
        "word/document.xml": f"{_HEAD}{before}<w:document {_WORD}><w:body>{body}</w:body></w:document>",
    }
    return zipped(parts)


_FAR = "<!-- far -->" * 200_000
_MERGED = '<w:tc><w:tcPr><w:gridSpan w:val="999999"/></w:tcPr><w:p/></w:tc>'

WORKBOOKS = {
    "a sheet that claims a million columns": (lambda: zipped(workbook(_at("A1", "BDWGN1"))), "more than 300 columns"),
    "two cells at the corners": (lambda: zipped(workbook(_at("A1", "XFD1048576"))), "more than 300 columns"),
    "a cell below the last row": (lambda: zipped(workbook(_at("A1", "A9999999"))), "more than 1,200,000 rows"),
    "a tall sheet and a wide row": (lambda: zipped(workbook(_at("A1", "CA1", "A1048576"))), "20,000,000 cells"),
    "a reference in other marks": (
        lambda: zipped(workbook("<row><c r = 'A1'><v>1</v></c><c r = 'XFD1048576'><v>1</v></c></row>")),
        "more than 300 columns",
    ),
    "cells that do not say where they are": (
        lambda: zipped(workbook("<row>" + "<c><v>1</v></c>" * 500_000 + "</row>")),
        "more than 300 columns",
    ),
    "cells that follow one at the edge": (
        lambda: zipped(workbook('<row r="1"><c r="XFC1"/>' + _FAR + "<c><v>1</v></c></row>" + _at("A1000000"))),
        "more than 300 columns",
    ),
    "rows that follow many without a cell": (
        lambda: zipped(workbook(_at("A1") + "<row/>" * 2_000_000 + "<row><c><v>1</v></c></row>")),
        "more than 1,200,000 rows",
    ),
    "a reference of a million figures": (
        lambda: zipped(workbook(f'<row r="1"><c r="A{"9" * 1_000_000}"><v>1</v></c></row>')),
        "more than 1,200,000 rows",
    ),
    "a sheet that says it is large and is not": (lambda: zipped(workbook(_at("A1"))), ""),
    "one long string in every cell": (lambda: _shared(30_000, 200_000), "unpacks to more than 512 MB"),
    "one long string and many short": (lambda: _shared(30_000, 10), ""),
    "an ordinary bomb": (lambda: zipped(workbook(" " * 600 * 1024 * 1024)), "unpacks to more than 512 MB"),
    "half a bomb": (lambda: zipped(workbook(" " * 300 * 1024 * 1024)), "too long to read"),
    "sheets of one part": (lambda: zipped(workbook(_at("A1"), sheets=100_000, same=True)), "more than 1,000 sheets"),
    "sheets of 6,000 parts": (lambda: zipped(workbook(_at("A1"), sheets=6_000)), "more than 5,000 parts"),
    "sheets of 4,000 parts": (lambda: zipped(workbook(_at("A1"), sheets=4_000)), "more than 1,000 sheets"),
    "a thousand sheets of one large part": (
        lambda: zipped(workbook(_at(*(f"A{n}" for n in range(1, 100_001))), sheets=1_000, same=True)),
        "damaged",
    ),
    "entities in a workbook": (lambda: zipped(workbook(_at("A1"), before=_LAUGHS + "]>")), "damaged"),
    "entities in a Word file": (lambda: word("<w:p><w:r><w:t>&i;</w:t></w:r></w:p>", _LAUGHS + "]>"), "damaged"),
    "tables in tables": (
        lambda: word("<w:tbl><w:tr><w:tc>" * 10_000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 10_000),
        "damaged",
    ),
    "merged cells without end": (
        lambda: word("<w:tbl>" + f"<w:tr>{_MERGED * 1_000}</w:tr>" * 50 + "</w:tbl>"),
        "more than 300 columns",
    ),
    "a Word bomb": (lambda: word("<w:p/>" * (12 * 1024 * 1024)), "unpacks to more than"),
    "a cell repeated sideways": (lambda: open_document(_cell(times=2_000_000)), "more than 300 columns"),
    "a row repeated downwards": (lambda: open_document(_cell(rows=900_000_000)), "more than 1,200,000 rows"),
    "a row repeated in many tables": (lambda: open_document(_cell(20, 100_000), tables=20), "20,000,000 cells"),
    "tables without number": (lambda: open_document(_cell(), tables=100_000), "more than 1,000 sheets"),
}
