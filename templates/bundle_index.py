"""The index of the bundle, which has a template of its own beside those of the papers."""

from xml.sax.saxutils import escape

from heading import short_heading
from page import Paper, text_width
from pieces import Block, line
from tables import cell, row
from wordml import paragraph, run

_CAPTION = "The papers in the bundle"
_COLUMNS = (("Paper", 66), ("Begins at bundle page", 22), ("Pages", 12))


def bundle_index() -> Paper:
    """The index: each paper, the page of the bundle at which it begins, and how many pages it has."""
    return Paper(
        (
            short_heading(),
            line("SPOPlain", "{{ head.how }}"),
            _papers(),
        )
    )


def _papers() -> Block:
    whole = text_width(landscape=False)
    widths = [whole * share // 100 for _, share in _COLUMNS]
    widths[-1] += whole - sum(widths)
    described = f"{_CAPTION}. Columns: {'; '.join(heading for heading, _ in _COLUMNS)}."
    properties = (
        f'<w:tblStyle w:val="SPOTable"/><w:tblW w:w="{whole}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0"'
        f' w:noVBand="0"/><w:tblCaption w:val="{escape(_CAPTION)}"/><w:tblDescription w:val="{escape(described)}"/>'
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = [cell("SPOCellHead", width, heading) for width, (heading, _) in zip(widths, _COLUMNS, strict=True)]
    begin, end = (
        row(cell("SPOCell", whole, f"{{%tr {code} %}}", len(_COLUMNS))) for code in ("for r in tables.papers", "endfor")
    )
    data = row(
        _linked(widths[0]), cell("SPOCell", widths[1], "{{ r.first }}"), cell("SPOCell", widths[2], "{{ r.pages }}")
    )
    xml = f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    return Block(f"{xml}{row(*head, heading=True)}{begin}{data}{end}</w:tbl>", ("tables.papers",))


def _linked(width: int) -> str:
    """The cell with the title of a paper, which is a link to its first page."""
    code = '<w:r><w:instrText xml:space="preserve"> HYPERLINK "{{ r.link }}" </w:instrText></w:r>'
    marks = {at: f'<w:r><w:fldChar w:fldCharType="{at}"/></w:r>' for at in ("begin", "separate", "end")}
    shown = run("{{ r.paper }}").replace("<w:r>", '<w:r><w:rPr><w:u w:val="single"/></w:rPr>')
    field = f"{marks['begin']}{code}{marks['separate']}{shown}{marks['end']}"
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph("SPOCell", field)}</w:tc>'
