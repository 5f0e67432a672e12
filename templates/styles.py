"""The styles, which carry the whole look of the papers."""

import re
from typing import NamedTuple

from numbering import PARAGRAPHS, TERMS, numbered
from properties import CENTRE, KEEP, RIGHT, border, size, space, tabs
from theme import FONT
from wordml import DECLARATION, NAMESPACES

BLANK = 3800  # where a ruled blank begins


class Style(NamedTuple):
    """A paragraph style: its id, name, paragraph and run properties, and the style that follows it."""

    id: str
    name: str
    paragraph: str = ""
    run: str = ""
    next: str = ""


def heading_style(level: int, around: str, letters: str) -> Style:
    """A heading, with the space around it and the size of its letters."""
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    return Style(f"Heading{level}", f"heading {level}", KEEP + around + outline, letters, "SPONumbered")


def heading_styles() -> tuple[Style, ...]:
    """The title, and headings for the navigation pane."""
    rules = f"<w:pBdr>{border('top', gap=6)}{border('bottom', gap=6)}</w:pBdr>"
    return (
        Style("Title", "Title", KEEP + rules + space(140, 140) + CENTRE, size(28, bold=True), "SPOPlain"),
        heading_style(1, space(180, 50), size(24, bold=True)),
        heading_style(2, space(110, 40), size(22, bold=True)),
    )


def text_styles() -> tuple[Style, ...]:
    """The styles in which passages, terms and cells are set."""
    box = "".join(border(side, "dashed", 6) for side in ("top", "left", "bottom", "right"))
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>'
    bar = f"<w:pBdr>{border('left', width=12, gap=8, colour='7F7F7F')}</w:pBdr>"
    return (
        Style("SPONumbered", "SPO Numbered", numbered(0, PARAGRAPHS) + space(50, 40)),
        Style("SPOSub", "SPO Sub", numbered(1, PARAGRAPHS) + space(20, 20)),
        Style("SPOItem", "SPO Item", space(20, 20, left=567)),
        Style("SPOPlain", "SPO Plain", space(60, 50)),
        Style("SPOQuote", "SPO Quote", bar + space(30, 40, left=1134, right=567)),
        Style(
            "SPOGap", "SPO Gap", f"<w:keepLines/><w:pBdr>{box}</w:pBdr>{shade}{space(120, 120, left=113, right=113)}"
        ),
        Style("SPOCaption", "SPO Caption", KEEP + space(120, 50)),
        Style("SPOPicture", "SPO Picture", "<w:keepLines/>" + space(50, 120)),
        Style("SPOTerm", "SPO Term", "<w:keepLines/>" + numbered(0, TERMS) + space(40, 30)),
        Style("SPOCell", "SPO Cell", space(20, 20), size(17)),
        Style("SPOCellHead", "SPO Cell Head", "<w:keepNext/>" + space(20, 20), size(17, bold=True)),
    )


def court_styles(width: int) -> tuple[Style, ...]:
    """The styles of the court heading and of ruled blanks."""
    case = tabs(("left", "none", width - 4400), ("right", "underscore", width))
    blank = tabs(("left", "none", BLANK), ("right", "underscore", BLANK + 5000))
    return (
        Style("SPOCourt", "SPO Court", KEEP + space(0, 60) + CENTRE, size(24, bold=True)),
        Style("SPOCaseNumber", "SPO Case Number", KEEP + case + space(0, 40)),
        Style("SPOStatute", "SPO Statute", KEEP + space(0, 40) + CENTRE),
        Style("SPOParty", "SPO Party", KEEP + space(20, 0) + CENTRE, size(22, bold=True)),
        Style("SPORole", "SPO Role", KEEP + space(0, 0) + RIGHT),
        Style("SPOAnd", "SPO And", KEEP + space(0, 0) + CENTRE),
        Style("SPORuled", "SPO Ruled", KEEP + blank + space(160, 40)),
        Style("SPORuledNote", "SPO Ruled Note", "<w:keepLines/>" + space(0, 0, left=BLANK), size(18)),
    )


def margin_styles() -> tuple[Style, ...]:
    """The styles of header, footer and comments."""
    return (
        Style("Header", "header", space(0, 0) + CENTRE, size(18, bold=True)),
        Style("Footer", "footer", f"<w:pBdr>{border('top', width=4)}</w:pBdr>{space(0, 0)}", size(17)),
        Style("CommentText", "annotation text", space(0, 0), size(20)),
    )


def style_xml(style: Style) -> str:
    """A paragraph style as Word writes it."""
    follows = f'<w:next w:val="{style.next}"/>' if style.next else ""
    custom = ' w:customStyle="1"' if style.id.startswith("SPO") else ""
    look = (f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else "") + (
        f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    )
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/>{follows}<w:uiPriority w:val="1"/><w:qFormat/>{look}</w:style>'
    )


BASE_STYLES = f"""<w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>{size(21)}
<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:line="247" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"
 w:defQFormat="0" w:count="376"/>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>
<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>
<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr>{size(16)}</w:rPr></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>
<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>
<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"""


def table_style() -> str:
    """The one look of tables: light lines, and a shaded head with a darker line beneath it."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    light = "".join(border(side, width=4, gap=0, colour="8C8C8C") for side in sides)
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="SPOTable"><w:name w:val="SPO Table"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="1"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{light}</w:tblBorders></w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{border("bottom", width=8, gap=0)}</w:tcBorders>'
        '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr></w:tblStylePr></w:style>'
    )


def styles(width: int) -> str:
    """The styles part."""
    every = heading_styles() + text_styles() + court_styles(width) + margin_styles()
    paragraphs = "".join(style_xml(style) for style in every)
    return f"{DECLARATION}<w:styles {NAMESPACES}>{BASE_STYLES}{paragraphs}{table_style()}</w:styles>"


def enlarged(part: str) -> str:
    """The styles part with every letter a third larger: 14 point where the papers have 10.5."""
    return re.sub(r'(<w:sz(?:Cs)? w:val=")(\d+)"', lambda found: f'{found[1]}{round(int(found[2]) * 4 / 3)}"', part)


def closer(part: str) -> str:
    """The styles part with lines set solid and half the space around each paragraph, but for blanks to write on."""
    solid = part.replace('<w:spacing w:line="247" w:lineRule="auto"/>', '<w:spacing w:line="240" w:lineRule="auto"/>')
    ruled = style_xml(next(style for style in court_styles(0) if style.id == "SPORuled")).partition("<w:pPr>")[0]
    head, kept, tail = solid.partition(ruled)
    blank, end, rest = tail.partition("</w:style>")
    return _halved(head) + kept + blank + end + _halved(rest)


def _halved(part: str) -> str:
    around = r'w:before="(\d+)" w:after="(\d+)"'
    return re.sub(around, lambda found: f'w:before="{int(found[1]) // 2}" w:after="{int(found[2]) // 2}"', part)
