"""Tables: the heading row repeats, no row is split, and each table is described for a screen reader."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from page import text_width
from pieces import Block, section, tag, when
from wordml import paragraph, run


def cell(style: str, width: int, text: str, span: int = 1) -> str:
    """One cell of a table."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>{paragraph(style, run(text))}</w:tc>'


def row(*cells: str, heading: bool = False) -> str:
    """A row that is never split across pages; a heading row is repeated on each."""
    repeated = "<w:tblHeader/>" if heading else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


MOST_ROWS = 400
"""Rows of one table of a paper that may have very many: a program that lays out thousands in one takes minutes."""


def long_table(rows: str, caption: str, *columns: tuple[str, str, int]) -> Block:
    """A table on pages turned sideways that goes on in another wherever it grows long."""
    begin = tag(f"for these in {rows}|batch({MOST_ROWS})")
    again = when("not loop.first", Block(paragraph("SPOCaption", run(f"{caption}, continued"))))
    one = table("these", caption, *columns, landscape=True)
    return when(rows, Block(begin + again.xml + one.xml + tag("endfor"), (rows,)))


def table(rows: str, caption: str, *columns: tuple[str, str, int], landscape: bool = False) -> Block:
    """A table of rows, with columns given as (heading, name in the row, share of the width)."""
    widths = shared_out([share for _, _, share in columns], landscape)
    cells = [cell("SPOCell", width, f"{{{{ r.{name} }}}}") for width, (_, name, _) in zip(widths, columns, strict=True)]
    return when(rows, framed(rows, caption, [heading for heading, _, _ in columns], widths, cells))


def section_of(rows: str, heading: str, *columns: tuple[str, str, int], landscape: bool = False) -> Block:
    """A section that is one table, which the heading of the section describes."""
    return section(heading, table(rows, heading, *columns, landscape=landscape))


def shared_out(shares: Sequence[int], landscape: bool = False) -> list[int]:
    """The width of each column, in twentieths of a point, by its share of the page."""
    whole = text_width(landscape)
    widths = [whole * share // sum(shares) for share in shares]
    widths[-1] += whole - sum(widths)
    return widths


def framed(rows: str, caption: str, headings: Sequence[str], widths: Sequence[int], cells: Sequence[str]) -> Block:
    """A table beneath its headings, with the cells of one of its rows."""
    whole = sum(widths)
    described = f"{caption}. Columns: {'; '.join(headings)}."
    properties = (
        f'<w:tblStyle w:val="SPOTable"/><w:tblW w:w="{whole}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0"'
        f' w:noVBand="0"/><w:tblCaption w:val="{escape(caption)}"/><w:tblDescription w:val="{escape(described)}"/>'
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = [cell("SPOCellHead", width, heading) for width, heading in zip(widths, headings, strict=True)]
    loop, end = (
        row(cell("SPOCell", whole, f"{{%tr {code} %}}", len(headings))) for code in (f"for r in {rows}", "endfor")
    )
    xml = f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    return Block(f"{xml}{row(*head, heading=True)}{loop}{row(*cells)}{end}</w:tbl>", (rows,))
