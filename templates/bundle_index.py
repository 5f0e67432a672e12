"""The index of the bundle, which has a template of its own beside those of the papers."""

from heading import short_heading
from page import Paper
from pieces import Block, line
from tables import cell, framed, shared_out
from wordml import paragraph, run

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
    headings, shares = zip(*_COLUMNS, strict=True)
    widths = shared_out(shares)
    title, first, pages = widths
    cells = (_linked(title), cell("SPOCell", first, "{{ r.first }}"), cell("SPOCell", pages, "{{ r.pages }}"))
    return framed("tables.papers", "The papers in the bundle", headings, widths, cells)


def _linked(width: int) -> str:
    """The cell with the title of a paper, which is a link to its first page."""
    code = '<w:r><w:instrText xml:space="preserve"> HYPERLINK "{{ r.link }}" </w:instrText></w:r>'
    marks = {at: f'<w:r><w:fldChar w:fldCharType="{at}"/></w:r>' for at in ("begin", "separate", "end")}
    shown = run("{{ r.paper }}").replace("<w:r>", '<w:r><w:rPr><w:u w:val="single"/></w:rPr>')
    field = f"{marks['begin']}{code}{marks['separate']}{shown}{marks['end']}"
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph("SPOCell", field)}</w:tc>'
