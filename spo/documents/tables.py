"""Tables in a Word file as papers have them: the heading row repeats, no row is split, and each is described."""

from collections.abc import Sequence

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Twips
from docx.table import Table, _Row

_LOOK = {"val": "0020", "firstRow": "1", "lastRow": "0", "firstColumn": "0", "lastColumn": "0"}
_LOOK |= {"noHBand": "0", "noVBand": "0"}


def text_width(section: Section) -> int:
    """Return the width of the text on a page, in twips."""
    wide, left, right = (side or 0 for side in (section.page_width, section.left_margin, section.right_margin))
    return (wide - left - right) // Twips(1)


def table(document: Document, caption: str, description: str, headings: Sequence[str], widths: Sequence[int]) -> Table:
    """Add a table to the end of a document, with a heading row. Widths are in twips.

    The caption and the description are for a reader who cannot see the page.
    """
    made: Table = document.add_table(rows=0, cols=len(widths), style="SPO Table")
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Twips(width)
    properties = made._tbl.tblPr
    whole = {"w": str(sum(widths)), "type": "dxa"}
    said = {"tblW": whole, "tblLook": _LOOK, "tblCaption": {"val": caption}, "tblDescription": {"val": description}}
    for name, values in said.items():
        node = properties.find(qn(f"w:{name}"))
        if node is None:
            node = OxmlElement(f"w:{name}")
            properties.append(node)
        for key, value in values.items():
            node.set(qn(f"w:{key}"), value)
    row(made, headings, style="SPO Cell Head")._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    return made


def row(made: Table, texts: Sequence[str], style: str = "SPO Cell") -> _Row:
    """Add a row that is never split across pages. One text alone stands across the whole of it."""
    added: _Row = made.add_row()  # type: ignore[no-untyped-call]
    added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    cells = added.cells if len(texts) > 1 else (added.cells[0].merge(added.cells[-1]),)
    for cell, text in zip(cells, texts, strict=True):
        cell.paragraphs[0].text = text
        cell.paragraphs[0].style = style
    return added
