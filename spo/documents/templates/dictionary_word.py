"""The data dictionary as a Word file: a table for each paper, in the styles that papers have."""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from ..render import FOLDER
from .dictionary import Named

_BASE = "answers.docx"  # its pages are turned sideways
_TITLE = "What templates can print"
_COLUMNS = (("Name", 20), ("What it is", 18), ("How it is typed", 30), ("Example", 32))
_INTRODUCTION = (
    "Each table is of one paper. A name may be used in the template of that paper, and in no other. What is printed "
    "stands between double curly brackets; an instruction that begins with {%p stands alone in its paragraph, and one "
    "that begins with {%tr alone in its row. Every passage, table and field below must be printed somewhere."
)


def as_word(papers: Mapping[str, Sequence[Named]], made: datetime) -> bytes:
    """Return the names of papers, by the title of each and the file of its template, as a Word file."""
    document = docx.Document(str(FOLDER / _BASE))
    body = document.element.body
    for node in list(body)[:-1]:  # the last says how large the page is
        body.remove(node)
    document.add_paragraph(_TITLE, style="Title")
    document.add_paragraph(_INTRODUCTION, style="SPO Plain")
    for title, names in papers.items():
        document.add_paragraph(title, style="heading 1")
        _table(document, title, names)
    for section in document.sections:
        section.header.paragraphs[0].text = "For whoever keeps the force's templates. The examples are invented."
        section.footer.paragraphs[0].runs[0].text = _TITLE
    core = document.core_properties
    core.title, core.subject, core.author, core.last_modified_by = _TITLE, _TITLE, "Police", "Police"
    core.created = core.modified = made
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _table(document: Any, title: str, names: Sequence[Named]) -> None:
    table = document.add_table(rows=0, cols=len(_COLUMNS), style="SPO Table")
    table.autofit = False
    section = document.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    widths = [width * share // 100 for _, share in _COLUMNS]
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = wide
    _described(table, title)
    _row(table, [heading for heading, _ in _COLUMNS], widths, heading=True)
    for one in names:
        _row(table, [f"{one.kind}: {one.name}", one.says, one.typed, one.example], widths)


def _row(table: Any, texts: Sequence[str], widths: Sequence[int], heading: bool = False) -> None:
    row = table.add_row()
    properties = row._tr.get_or_add_trPr()
    for name in ("w:cantSplit", "w:tblHeader") if heading else ("w:cantSplit",):
        properties.append(OxmlElement(name))
    for cell, text, wide in zip(row.cells, texts, widths, strict=True):
        cell.width = wide
        cell.paragraphs[0].text = text
        cell.paragraphs[0].style = "SPO Cell Head" if heading else "SPO Cell"


def _described(table: Any, title: str) -> None:
    for name, words in (
        ("w:tblCaption", title),
        ("w:tblDescription", f"The names that the template may use: {title}."),
    ):
        described = OxmlElement(name)
        described.set(qn("w:val"), words)
        table._tbl.tblPr.append(described)
