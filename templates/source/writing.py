"""Writes a template over the base document, which has the styles, the lists, the page and what stands at its edges."""

import io
import zipfile
from copy import deepcopy
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.document import DocumentPart
from docx.section import Section
from docx.shared import Pt, Twips
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from spo.documents.render import zipped
from spo.documents.tables import row, table, text_width

from .blocks import Block, Grid, Line, Template, join

BASE = Path(__file__).with_name("base.docx")
_SOLID = {"SPO Numbered": (32, 26), "SPO Cell": (16, 16), "SPO Cell Head": (16, 16)}
"""The space above and beneath a paragraph that is set solid, in twips."""

ANEW = 3
"""The list of the base whose paragraphs are counted from 1 again after each title."""

_AIRED = {
    "SPONumbered": 1.2,
    "SPOSub": 1.0,
    "SPOItem": 1.5,
    "SPOPlain": 1,
    "SPOCell": 0.9,
    "SPOCellHead": 0.9,
    "Heading1": 0.65,
    "Heading2": 0.85,
    "SPORuled": 0.7,
}
"""How much of the space around it a paragraph keeps in a paper that is aired; all others keep half."""

BULLETS = 4
"""The list of bullets, which is added to the base where it is used."""


def written(template: Template) -> bytes:
    """Return a template as a Word file. The same template gives the same bytes."""
    document = docx.Document(str(BASE))
    if template.large:
        _enlarge(document)
    if template.close:
        _close_up(document, template.aired)
    if template.broad:
        _broaden(document.sections[0], 737 if template.aired else 850)
    if template.points:
        _print_in(document, template.points)
        # A term may go on overleaf: held together, LibreOffice leaves the heading above it alone at a page's foot.
        document.styles["SPO Term"].paragraph_format.keep_together = None
    if template.in_tables:
        _print_cells(document, template.in_tables)
    if template.opening:
        _write(document, template.opening)
        document.add_section()
        _set(document.paragraphs[-1], Line("SPO Plain", template.leads))
        first, last = (section.footer for section in document.sections)
        last.is_linked_to_previous = False
        last._element[:] = deepcopy(first._element[:])
    if template.landscape:
        _turn(document.sections[-1])
        if not template.opening:
            _widen_court(document)
    _write(document, template.body)
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})


def _write(document: Document, blocks: tuple[Block, ...]) -> None:
    for held in join(blocks).holds:
        if isinstance(held, Grid):
            _tabulate(document, held)
        else:
            _set(document.add_paragraph(), held)


def _set(paragraph: Paragraph, line: Line) -> None:
    paragraph.text = line.text
    paragraph.style = line.style
    look = paragraph.paragraph_format
    if line.keep:
        look.keep_with_next = True
    if line.new_page:
        look.page_break_before = True
    if line.indent:
        look.left_indent = Twips(line.indent)
    if line.hanging:
        look.left_indent, look.first_line_indent = Twips(line.indent + line.hanging), Twips(-line.hanging)
    if line.solid:
        _set_solid(paragraph)
    if line.boxed:
        _box(paragraph)
    if line.counted is not None:
        _count(paragraph, line.counted, ANEW)
    if line.bulleted:
        _add_bullets(paragraph)
        _count(paragraph, 0, BULLETS)


def _set_solid(paragraph: Paragraph) -> None:
    """Give a paragraph the little space that its style has where it is set solid: other styles are as they were."""
    if around := _SOLID.get(paragraph.style.name or "" if paragraph.style else ""):
        look = paragraph.paragraph_format
        look.space_before, look.space_after = map(Twips, around)


def _count(paragraph: Paragraph, level: int, held: int) -> None:
    number = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    number.get_or_add_ilvl().val, number.get_or_add_numId().val = level, held


def _add_bullets(paragraph: Paragraph) -> None:
    """Add the list of bullets to the lists of a document, which has it only if something stands in it."""
    part = paragraph.part
    assert isinstance(part, DocumentPart)
    lists = part.numbering_part.element
    if any(int(one.get(qn("w:numId"))) == BULLETS for one in lists.iterchildren(qn("w:num"))):
        return
    level = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{BULLETS}"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="227" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>'
    )
    next(lists.iterchildren(qn("w:num"))).addprevious(level)
    lists.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{BULLETS}"><w:abstractNumId w:val="{BULLETS}"/></w:num>'))


def _box(paragraph: Paragraph) -> None:
    """Set a paragraph in bold in a ruled box, which no page splits."""
    paragraph.paragraph_format.keep_together = True
    for run in paragraph.runs:
        run.bold = True
    borders = OxmlElement("w:pBdr")
    ruled = {qn("w:val"): "single", qn("w:sz"): "12", qn("w:space"): "4", qn("w:color"): "auto"}
    borders.extend(OxmlElement(f"w:{side}", ruled) for side in ("top", "left", "bottom", "right"))
    paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")
    look = paragraph.paragraph_format
    look.left_indent = look.right_indent = Twips(113)


def _tabulate(document: Document, grid: Grid) -> None:
    headings = [heading for heading, _, _ in grid.columns]
    described = f"{grid.caption}. Columns: {'; '.join(headings)}."
    widths = _shared_out(text_width(document.sections[-1]), [share for _, _, share in grid.columns])
    made = table(document, grid.caption, described, headings, widths)
    row(made, [f"{{%tr for r in {grid.rows} %}}"])
    if grid.between:
        row(made, [f"{{%tr if r.{grid.between} %}}"])
    cells = row(made, ["" for _ in grid.columns]).cells
    for cell, (_, names, _) in zip(cells, grid.columns, strict=True):
        _fill(cell, names, grid.points)
    if grid.between:
        row(made, ["{%tr else %}"])
        _across(row(made, ["" for _ in grid.columns]), [name.partition(" ")[0] for _, name, _ in grid.columns[1:3]])
        row(made, ["{%tr endif %}"])
    row(made, ["{%tr endfor %}"])
    for cell in (one for held in made.rows for one in held.cells if grid.solid):
        for paragraph in cell.paragraphs:
            _set_solid(paragraph)
    if grid.link:
        _lead(cells[0], grid.link)
    if grid.bare:
        _lay_bare(made)


def _fill(cell: _Cell, names: str, points: float) -> None:
    """Fill a cell with what a row holds by the names of a column. One paragraph is always there, empty or not."""
    parts = names.split(" + ")
    always = next((part for part in parts if not part.endswith("*")), parts[0])
    for part in parts:
        style = "SPO Cell Head" if part.endswith("*") else "SPO Cell"
        text = " ".join(f"{{{{ r.{name} }}}}" for name in part.rstrip("*").split())
        for line in (text,) if part == always else (f"{{%p if r.{part.rstrip('*')} %}}", text, "{%p endif %}"):
            made = cell.add_paragraph(line, style)
            if style == "SPO Cell Head":  # which holds the row of headings to the first row, and would hold every row
                made.paragraph_format.keep_with_next = False
            if points:
                made.runs[0].font.size = Pt(points)
    unused = cell.paragraphs[0]._p
    unused.getparent().remove(unused)


def _across(made: _Row, names: list[str]) -> None:
    """Fill a row of what stands between others: its second cell, and its third across all that follow."""
    cells = [made.cells[0], made.cells[1], made.cells[2].merge(made.cells[-1])]
    for cell, name in zip(cells[1:], names, strict=True):
        cell.text = f"{{{{ r.{name} }}}}"
        cell.paragraphs[0].style = "SPO Cell"
    for cell in cells:
        shade = OxmlElement("w:shd", {qn("w:val"): "clear", qn("w:color"): "auto", qn("w:fill"): "E7E7E7"})
        cell._tc.get_or_add_tcPr().append(shade)


def _lead(cell: _Cell, name: str) -> None:
    """Make what a cell says a link to the address that has a name in the row."""
    (shown,) = cell.paragraphs[0].runs
    shown.underline = True
    code = OxmlElement("w:instrText")
    code.text = f' HYPERLINK "{{{{ r.{name} }}}}" '
    code.set(qn("xml:space"), "preserve")
    marks = {at: OxmlElement("w:fldChar", {qn("w:fldCharType"): at}) for at in ("begin", "separate", "end")}
    for held in (marks["begin"], code, marks["separate"]):
        run = OxmlElement("w:r")
        run.append(held)
        shown._r.addprevious(run)
    cell.paragraphs[0].add_run()._r.append(marks["end"])


def _lay_bare(made: Table) -> None:
    """Take the lines and the shading from a table."""
    borders = OxmlElement("w:tblBorders")
    borders.extend(
        OxmlElement(f"w:{side}", {qn("w:val"): "nil"})
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    made._tbl.tblPr.find(qn("w:tblW")).addnext(borders)
    for cell in made.rows[0].cells:
        clear = OxmlElement("w:shd", {qn("w:val"): "clear", qn("w:color"): "auto", qn("w:fill"): "auto"})
        cell._tc.get_or_add_tcPr().append(clear)


def _shared_out(whole: int, shares: list[int]) -> list[int]:
    """Return the width of each column by its share, the last with what remains."""
    widths = [whole * share // sum(shares) for share in shares]
    return [*widths[:-1], whole - sum(widths[:-1])]


def _turn(section: Section) -> None:
    """Turn the pages of a section sideways, and what stands at their foot with them."""
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    stops = section.footer.paragraphs[0].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Twips(text_width(section)), WD_TAB_ALIGNMENT.RIGHT)


def _widen_court(document: Document) -> None:
    """Put the number of the case at the right of a page that is turned sideways."""
    whole = text_width(document.sections[-1])
    stops = document.styles["SPO Case Number"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Twips(whole - 4400))
    stops.add_tab_stop(Twips(whole), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)


def _broaden(section: Section, above: int) -> None:
    """Give a page narrow margins, so many twips above and beneath, with what stands at its foot as wide as the text."""
    section.left_margin = section.right_margin = Twips(907)
    section.top_margin, section.bottom_margin = Twips(above), Twips(above)
    section.footer_distance = Twips(397)
    stops = section.footer.paragraphs[0].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(Twips(text_width(section)), WD_TAB_ALIGNMENT.RIGHT)


def _enlarge(document: Document) -> None:
    """Make every letter a third larger: 14 point where the papers have 10.5."""
    for size in document.styles.element.iter(qn("w:sz"), qn("w:szCs")):
        size.set(qn("w:val"), str(round(int(size.get(qn("w:val"))) * 4 / 3)))


def _print_in(document: Document, points: int) -> None:
    """Print in letters of one size, in tables too, but for what has its own."""
    for usual in document.styles.element.iter(qn("w:rPrDefault")):
        _size(usual, points)
    _print_cells(document, points)


def _print_cells(document: Document, points: float) -> None:
    """Print what stands in tables in letters of one size."""
    for name in ("SPO Cell", "SPO Cell Head"):
        _size(document.styles[name].element, points)


def _size(of: BaseOxmlElement, points: float) -> None:
    for size in of.iter(qn("w:sz"), qn("w:szCs")):
        size.set(qn("w:val"), str(round(points * 2)))


def _close_up(document: Document, aired: bool) -> None:
    """Set lines solid, with half the space around each paragraph but for blanks and what is aired."""
    parts = _AIRED if aired else {"SPORuled": 1.0}
    for space in document.styles.element.iter(qn("w:spacing")):
        of = space.getparent().getparent().get(qn("w:styleId"))
        around = {qn("w:line"): "240"} if of is None else {}
        if of is not None:
            part = parts.get(of, 1 / 2)
            around = {qn(f"w:{side}"): str(int(int(space.get(qn(f"w:{side}"))) * part)) for side in ("before", "after")}
        for name, value in around.items():
            space.set(name, value)
