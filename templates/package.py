"""The Word file: its parts, what kind each is, how they relate, and the zip that holds them."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from numbering import numbering
from page import Paper, document, footer, header, text_width
from styles import closer, enlarged, styles
from theme import FONTS, theme
from wordml import DECLARATION, NAMESPACES, OFFICE

PACKAGE = "http://schemas.openxmlformats.org/package/2006"

# The parts to which the main part points, in the order of their relationships.
PARTS = ("styles", "numbering", "settings", "fontTable", "header", "footer", "theme")

SETTINGS = f"""{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>
<w:characterSpacingControl w:val="doNotCompress"/><w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>"""

CORE = f"""{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{{{{ title }}}}</dc:title>
<dc:subject>{{{{ subject }}}}</dc:subject><dc:creator>{{{{ author }}}}</dc:creator>
<cp:lastModifiedBy>{{{{ author }}}}</cp:lastModifiedBy><cp:revision>1</cp:revision>
<dcterms:created xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">2000-01-01T00:00:00Z</dcterms:modified>
<dc:language>en-GB</dc:language></cp:coreProperties>"""

APP = f"""{DECLARATION}<Properties xmlns="{OFFICE}/extended-properties"><Application>Microsoft Office Word</Application>
<AppVersion>16.0000</AppVersion></Properties>"""


def content_types(parts: tuple[str, ...]) -> str:
    """What kind of part each part is."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = {f"/word/{name}.xml": f"{word}.{name.rstrip('2')}+xml" for name in parts}
    kinds["/word/theme.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    kinds["/word/document.xml"] = f"{word}.document.main+xml"
    kinds["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    kinds["/docProps/app.xml"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def relationships(targets: dict[str, str]) -> str:
    """A relationships part: each target, and what it is to the part it belongs to. They are numbered in order."""
    each = "".join(
        f'<Relationship Id="rId{i}" Type="{kind}" Target="{target}"/>'
        for i, (target, kind) in enumerate(targets.items(), 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def _looks(paper: Paper) -> str:
    part = styles(paper.width_at_first)
    return enlarged(part) if paper.large else closer(part) if paper.close else part


def package(paper: Paper) -> dict[str, str]:
    """Every part of the file, by name. Upright pages before pages turned sideways have a footer of their own."""
    parts = (*PARTS, "footer2") if paper.opening else PARTS
    targets = {f"{part}.xml": f"{OFFICE}/relationships/{part.rstrip('2')}" for part in parts}
    opening = {"word/footer2.xml": footer(text_width(landscape=False))} if paper.opening else {}
    main = {
        "word/document.xml": f"{OFFICE}/relationships/officeDocument",
        "docProps/core.xml": f"{PACKAGE}/relationships/metadata/core-properties",
        "docProps/app.xml": f"{OFFICE}/relationships/extended-properties",
    }
    return {
        "[Content_Types].xml": content_types(parts),
        "_rels/.rels": relationships(main),
        "word/document.xml": document(paper, {part: f"rId{number}" for number, part in enumerate(parts, 1)}),
        "word/_rels/document.xml.rels": relationships(targets),
        "word/styles.xml": _looks(paper),
        "word/numbering.xml": numbering(with_anew=paper.anew),
        "word/settings.xml": SETTINGS,
        "word/fontTable.xml": FONTS,
        "word/header.xml": header(),
        "word/footer.xml": footer(paper.width),
        **opening,
        "word/theme.xml": theme(),
        "docProps/core.xml": CORE,
        "docProps/app.xml": APP,
    }


def write(path: Path, parts: dict[str, str]) -> None:
    """Write a Word file whose bytes depend on nothing but its parts."""
    with ZipFile(path, "w", ZIP_DEFLATED) as file:
        for name, text in parts.items():
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            file.writestr(entry, text.encode())
