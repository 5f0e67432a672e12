"""The tables of a Word file, as they read with every tracked change accepted. Macros are never run."""

from collections.abc import Iterator

import pandas as pd
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from ..shapes import FileRefused, Limits, Table
from .archives import DAMAGED, Archive
from .caps import Deadline, check_cells, check_shape, check_unpacked
from .word_numbers import Numbers

# The same words by another name, in files that Word saved as “Strict”.
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ROW, _CELL, _TABLE = qn("w:tr"), qn("w:tc"), qn("w:tbl")
# What stands between a table and its rows, a row and its cells, or a cell and its paragraphs, without being either.
_AROUND = {qn(f"w:{name}") for name in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")}
_GONE = {qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), _TABLE} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
}


def word_tables(archive: Archive, part: str, limits: Limits, deadline: Deadline) -> tuple[Table, ...]:
    """Return every table of a Word file, one within another too, named `Table 1` and so on; rows are numbered from 1.

    `part` is the one that holds the document. A merged cell is read once, where it begins. Raises FileRefused where
    there is no table, or the file is damaged.
    """
    body = _body(archive, part, limits, deadline)
    tables: list[Table] = []
    for number, table in enumerate(body.iter(_TABLE), start=1):
        deadline.check()
        rows = [_cells(row, limits.columns + 1) for row in _under(table, _ROW) if not _deleted(row)]
        width = max(map(len, rows), default=0)
        check_shape(len(rows), width, limits)
        if not width:
            continue
        for row in rows:
            row.extend([""] * (width - len(row)))
        cells = pd.DataFrame(rows, dtype="str", columns=range(width))
        cells.index = pd.RangeIndex(1, len(rows) + 1)
        check_cells(cells, limits)
        tables.append(Table(f"Table {number}", cells))
    if not tables:
        raise FileRefused("This Word file has no table. Put it down on the page “Start with your papers”.")
    return tuple(tables)


def word_lines(archive: Archive, part: str, limits: Limits, deadline: Deadline) -> tuple[str, ...]:
    """Return the words of a Word file in their order: a line a paragraph, and one a row of a table, with tabs in it.

    A paragraph of a list begins with its number.
    """
    lines, numbers = list[str](), Numbers(archive)
    waiting = [*_body(archive, part, limits, deadline)][::-1]
    while waiting:
        element = waiting.pop()
        if element.tag == qn("w:p"):
            words = _text(element)
            lines.extend((numbers.before(element) + words if words.strip() else words).split("\n"))
        elif element.tag == _TABLE:
            rows = [_cells(row, limits.columns) for row in _under(element, _ROW) if not _deleted(row)]
            lines.extend("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
        else:
            waiting.extend([*element][::-1] if element.tag in {*_AROUND, qn("w:body")} else [])
        deadline.check()
    if not any(line.strip() for line in lines):
        raise FileRefused("This Word file holds no words. Ask for it again.")
    return tuple(lines)


def _body(archive: Archive, part: str, limits: Limits, deadline: Deadline) -> BaseOxmlElement:
    content = b"" if archive.parts[part][0].file_size > limits.bytes else archive.whole(part).replace(_STRICT, _W)
    if not content or content.count(b"<") > limits.cells // 2:  # each tag takes many times its size
        check_unpacked(limits.unpacked + 1, limits)
    try:
        body: BaseOxmlElement = parse_xml(content)
    except (SyntaxError, ValueError):
        raise FileRefused(DAMAGED) from None
    deadline.check()
    return body


def _under(element: BaseOxmlElement, wanted: str) -> Iterator[BaseOxmlElement]:
    for child in element:
        if child.tag == wanted:
            yield child
        elif child.tag in _AROUND:
            yield from _under(child, wanted)


def _deleted(row: BaseOxmlElement) -> bool:
    return row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None


def _cells(row: BaseOxmlElement, most: int) -> list[str]:
    """Return the cells of a row, of which no more are made than `most`, however many it says are merged."""
    cells = [""] * _number(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), 0)
    for cell in _under(row, _CELL):
        merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
        goes_on = merged is not None and merged.get(qn("w:val"), "continue") == "continue"
        cells.append("" if goes_on else "\n".join(_text(paragraph) for paragraph in _under(cell, qn("w:p"))))
        cells.extend([""] * (_number(cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}"), 1) - 1))
        if len(cells) > most:
            break
    return cells[:most]


def _number(element: BaseOxmlElement | None, otherwise: int) -> int:
    value = (element.get(qn("w:val")) or "") if element is not None else ""
    return min(int(value[:6]), 10_000) if value.isascii() and value.isdigit() else otherwise


def _text(element: BaseOxmlElement) -> str:
    pieces: list[str] = []
    waiting = [element]
    while waiting:
        part = waiting.pop()
        if part.tag == qn("w:t"):
            pieces.append(part.text or "")
        elif part.tag in _SIGNS:
            pieces.append(_SIGNS[part.tag])
        elif part.tag not in _GONE:
            waiting.extend(reversed(part))
    return "".join(pieces)
