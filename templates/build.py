"""Build the Word templates: `python templates/build.py` rewrites them, byte for byte the same each time."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

HERE = Path(__file__).parent
FONT = "Arial"
MARGIN, TOP, SHORT, LONG = 1134, 1020, 11906, 16838  # twips: margins of 2 and 1.8 cm, and the two sides of A4
BLANK = 3800  # where a ruled blank begins
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = f'xmlns:w="{WORD}" xmlns:r="{OFFICE}/relationships"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Block(NamedTuple):
    """A stretch of the body, and the lists of which at least one must be filled for it to show anything."""

    xml: str
    needs: tuple[str, ...] = ()


class Paper(NamedTuple):
    """One template: what stands in its body, and which way round the page is."""

    body: tuple[Block, ...]
    landscape: bool = False

    @property
    def width(self) -> int:
        """The width of the text, in twips."""
        return (LONG if self.landscape else SHORT) - 2 * MARGIN


class Style(NamedTuple):
    """A paragraph style: its id, name, paragraph and run properties, and the style that follows it."""

    id: str
    name: str
    paragraph: str = ""
    run: str = ""
    next: str = ""


# ---------------------------------------------------------------- pieces of a body


def run(text: str) -> str:
    """One run of text, so that a tag is never split."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


TAB = "<w:r><w:tab/></w:r>"


def field(code: str) -> str:
    """A field that Word computes, such as the number of the page."""
    return f'<w:fldSimple w:instr=" {code} ">{run("1")}</w:fldSimple>'


def paragraph(style: str, *content: str, extra: str = "") -> str:
    """A paragraph that takes its whole look from its style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{"".join(content)}</w:p>'


def line(style: str, text: str) -> Block:
    """A paragraph that is always there."""
    return Block(paragraph(style, run(text)))


def tag(code: str) -> str:
    """A Jinja statement in a paragraph of its own, which leaves nothing behind."""
    return paragraph("Normal", run(f"{{%p {code} %}}"))


def join(blocks: Iterable[Block]) -> Block:
    """Several blocks as one."""
    blocks = tuple(blocks)
    return Block("".join(b.xml for b in blocks), tuple(need for b in blocks for need in b.needs))


def when(condition: str, *blocks: Block) -> Block:
    """Blocks that stand only where the condition holds."""
    inner = join(blocks)
    return Block(tag(f"if {condition}") + inner.xml + tag("endif"), inner.needs)


def under(style: str, heading: str, *blocks: Block) -> Block:
    """Blocks under a heading, which shows only if one of them shows something."""
    needs = join(blocks).needs
    return when(" or ".join(needs), line(style, heading), *blocks)


def section(heading: str, *blocks: Block) -> Block:
    """A section with a heading of level 1."""
    return under("Heading1", heading, *blocks)


def part(heading: str, *blocks: Block) -> Block:
    """A part of a section, with a heading of level 2."""
    return under("Heading2", heading, *blocks)


def passage(name: str, *, keep: bool = False) -> Block:
    """The place of one passage: each paragraph in the style that it names, kept with what follows if asked."""
    kept = "<w:keepNext/>" if keep else ""
    kinds = (("numbered", "SPONumbered"), ("sub", "SPOSub"), ("quote", "SPOQuote"), ("gap", "SPOGap"))
    text = run("{{ p.text }}")
    choices = "".join(
        tag(f'{"elif" if i else "if"} p.style == "{kind}"') + paragraph(style, text, extra=kept)
        for i, (kind, style) in enumerate(kinds)
    )
    plain = tag("else") + paragraph("SPOPlain", text, extra=kept) + tag("endif")
    return Block(tag(f"for p in passages.{name}") + choices + plain + tag("endfor"), (f"passages.{name}",))


def terms(name: str) -> Block:
    """The terms of one kind, numbered by Word. The text brings the bookmark to which a REF field can point."""
    return Block(
        tag(f"for t in {name}") + paragraph("SPOTerm", run("{{ t.text }}")) + tag("endfor"),
        (name,),
    )


def both_terms() -> tuple[Block, Block]:
    """What the defendant must not do, and what the defendant must do."""
    return (
        part("The defendant must not:", terms("terms_prohibitions")),
        part("The defendant must:", terms("terms_requirements")),
    )


def ruled(label: str) -> Block:
    """A label and a ruled blank, for what only the court or the person signing fills."""
    return Block(paragraph("SPORuled", run(label), TAB, TAB))


# ---------------------------------------------------------------- tables


def cell(style: str, width: int, text: str, span: int = 1) -> str:
    """One cell of a table."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>{paragraph(style, run(text))}</w:tc>'


def row(*cells: str, heading: bool = False) -> str:
    """A row that is never split across pages; a heading row is repeated on each."""
    repeated = "<w:tblHeader/>" if heading else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def table(rows: str, caption: str, *columns: tuple[str, str, int], landscape: bool = False) -> Block:
    """A table of rows, with columns given as (heading, name in the row, share of the width)."""
    whole = Paper((), landscape).width
    shares = sum(share for _, _, share in columns)
    widths = [whole * share // shares for _, _, share in columns]
    widths[-1] += whole - sum(widths)
    described = f"{caption}. Columns: {'; '.join(heading for heading, _, _ in columns)}."
    properties = (
        f'<w:tblStyle w:val="SPOTable"/><w:tblW w:w="{whole}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0"'
        f' w:noVBand="0"/><w:tblCaption w:val="{escape(caption)}"/><w:tblDescription w:val="{escape(described)}"/>'
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = [cell("SPOCellHead", width, heading) for width, (heading, _, _) in zip(widths, columns, strict=True)]
    data = [cell("SPOCell", width, f"{{{{ r.{name} }}}}") for width, (_, name, _) in zip(widths, columns, strict=True)]
    loop, end = (
        row(cell("SPOCell", whole, f"{{%tr {code} %}}", len(columns))) for code in (f"for r in {rows}", "endfor")
    )
    xml = f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    xml += f"{row(*head, heading=True)}{loop}{row(*data)}{end}</w:tbl>"
    return when(rows, Block(xml, (rows,)))


# ---------------------------------------------------------------- pieces that several papers share


def court() -> Block:
    """The court, and the number of the case or a ruled blank for it."""
    number = paragraph("SPOCaseNumber", TAB, run("Case number: {{ head.case_number }}"))
    blank = paragraph("SPOCaseNumber", TAB, run("Case number "), TAB)
    return join(
        (
            line("SPOCourt", "{{ head.court }}"),
            Block(tag("if head.case_number") + number + tag("else") + blank + tag("endif")),
        )
    )


def parties() -> Block:
    """The statute, and the parties as a court heading sets them out."""
    return join(
        (
            when("head.statute", line("SPOStatute", "{{ head.statute }}")),
            line("SPOParty", "{{ head.complainant }}"),
            line("SPORole", "Complainant"),
            line("SPOAnd", "and"),
            line("SPOParty", "{{ head.defendant }}"),
            line("SPORole", "Defendant"),
        )
    )


def short_heading() -> Block:
    """The court and the parties in little room, for a paper that goes with the application."""
    return join((court(), line("SPOAnd", "{{ head.complainant }} (complainant) and {{ head.defendant }} (defendant)")))


def signature() -> Block:
    """What is signed, and where."""
    return join((passage("signature", keep=True), ruled("Signed"), ruled("Name and rank"), ruled("Date")))


# ---------------------------------------------------------------- the papers


def application() -> Paper:
    """The application (complaint) for a stalking protection order."""
    return Paper(
        (
            court(),
            parties(),
            line("Title", "{{ head.title }}"),
            table("tables.particulars", "Particulars", ("Particular", "label", 3), ("Detail", "value", 9)),
            section("The application", passage("application")),
            section("The parties", passage("parties")),
            section("Link to the police area", passage("area_link")),
            section(
                "The order sought",
                passage("order_sought"),
                *both_terms(),
                part("Duration", passage("duration")),
                part("Interim order", passage("interim")),
            ),
            section("The test, burden and standard", passage("test")),
            *grounds(),
            other_orders(),
            section("Religion, work, study and proportionality", passage("proportionality")),
            evidence(),
            section("Views of the people to be protected", passage("views")),
            section("What helps the defendant", passage("helps")),
            section("Requests to the court", passage("requests")),
            section("Consultation and authority", passage("authority")),
            signature(),
        )
    )


def grounds() -> tuple[Block, Block, Block]:
    """The three limbs of the test, each with what is said to meet it."""
    acts = table(
        "tables.acts",
        "Acts associated with stalking",
        ("No.", "no", 5),
        ("Date", "date", 14),
        ("What happened", "what", 54),
        ("Example in s.2A(3)", "example", 12),
        ("Shown by", "shown_by", 15),
    )
    each_term = table(
        "tables.each_term",
        "Why each term is necessary",
        ("Term", "term", 8),
        ("The risk, and why the term is necessary", "why", 48),
        ("What less was considered", "less", 32),
        ("Incidents", "incidents", 14),
    )
    knowledge = part("How the defendant knew, or ought to have known", passage("knowledge"))
    return (
        section("Ground 1: acts associated with stalking", passage("acts"), acts, knowledge),
        section("Ground 2: risk associated with stalking", passage("risk")),
        section("Ground 3: the order is necessary", passage("necessity"), part("Term by term", each_term)),
    )


def other_orders() -> Block:
    """What other orders and proceedings there are, and what each term adds to them."""
    existing = table(
        "tables.existing",
        "Existing orders and the terms sought",
        ("Term", "term", 8),
        ("What the existing orders say", "says", 36),
        ("What has happened since", "since", 26),
        ("What the term adds", "adds", 32),
    )
    return section("Other orders and proceedings", passage("existing_orders"), existing, passage("proceedings"))


def evidence() -> Block:
    """The witnesses relied on, and where the exhibits are listed."""
    witnesses = table(
        "tables.witnesses",
        "Witnesses",
        ("Witness", "witness", 38),
        ("Statement", "statement", 22),
        ("Called, or why not", "called", 40),
    )
    return section("Evidence relied on", passage("evidence"), part("Witnesses", witnesses))


def draft_order() -> Paper:
    """The order that the court is asked to make."""
    return Paper(
        (
            court(),
            parties(),
            line("Title", "{{ head.title }}"),
            ruled("Date on which this order is made"),
            passage("recital"),
            section("The order", passage("order"), *both_terms()),
            section("Period", passage("period")),
            section("Locality", passage("locality")),
            section("Notification to the police", passage("notification")),
            section("Breach of this order", passage("breach")),
            section("Variation, discharge and appeal", passage("appeal")),
            section("People protected", passage("protected")),
            section("Maps", passage("maps")),
            ruled("Signed (court)"),
            line("SPORuledNote", "Justice of the Peace / District Judge / by order of the court"),
        )
    )


def existing_orders() -> Paper:
    """The note on why an order is, or is not, needed beside the orders that exist."""
    return Paper(
        (
            short_heading(),
            line("Title", "{{ title }}"),
            passage("prepared"),
            section("The short answer", passage("answer")),
            section("The orders, and what they say", passage("position"), *orders()),
            section("What has happened since", passage("since"), events_since()),
            section("Term by term", passage("gap_intro"), gap()),
            section("What was considered instead", passage("considered")),
            section("Children, and consistency with other orders", passage("consistency")),
            section("What helps the defendant", passage("candour")),
            when("passages.signature", signature()),
        )
    )


def orders() -> tuple[Block, Block]:
    """The orders, and the exact words of their terms."""
    made = table(
        "tables.orders",
        "Existing orders",
        ("Order", "order", 38),
        ("Made", "made", 22),
        ("Ends", "ends", 15),
        ("Names", "names", 16),
        ("Exhibit", "exhibit", 9),
    )
    words = table(
        "tables.order_terms",
        "Exact words of the existing orders",
        ("Order", "order", 20),
        ("Paragraph", "paragraph", 13),
        ("Exact words", "words", 67),
    )
    return made, part("Their words", words)


def events_since() -> Block:
    """What has happened since the orders were made."""
    return table(
        "tables.since",
        "Incidents since the existing orders",
        ("No.", "no", 5),
        ("Date", "date", 13),
        ("What happened", "what", 42),
        ("Status under the order", "status", 28),
        ("Shown by", "shown_by", 12),
    )


def gap(*, landscape: bool = False) -> Block:
    """Each term sought against what the existing orders say and do."""
    return table(
        "tables.gap",
        "Each term sought, and the existing orders",
        ("Term sought", "term", 15),
        ("What the existing orders say", "says", 18),
        ("What has happened since", "since", 24),
        ("Why that does not reach or hold it", "why_not", 25),
        ("What the term adds", "adds", 18),
        landscape=landscape,
    )


def chronology() -> Paper:
    """Every incident by date, on a page turned sideways."""
    incidents = table(
        "tables.incidents",
        "Chronology of incidents",
        ("No.", "no", 10),
        ("Date and time", "when", 25),
        ("What happened, where", "what", 70),
        ("How known", "known", 27),
        ("Exhibit", "exhibit", 18),
        ("Reported to, outcome", "reported", 32),
        ("s.2A(3)", "example", 19),
        ("Order then in force; breach", "order", 30),
        ("Effect", "effect", 26),
        landscape=True,
    )
    exhibits = table(
        "tables.exhibits",
        "Exhibits",
        ("Mark", "mark", 12),
        ("What it is", "what", 60),
        ("Incidents", "incidents", 16),
        ("Kept at", "kept_at", 12),
        landscape=True,
    )
    title = line("Title", "{{ title }}")
    body = (short_heading(), title, passage("summary"), incidents, section("Notes", passage("notes")))
    return Paper((*body, section("Exhibits", exhibits)), landscape=True)


def legal_adviser() -> Paper:
    """The note for the justices' legal adviser, on one page."""
    statements = table(
        "tables.statements",
        "What has been said for and against an order beside another order",
        ("Side", "side", 9),
        ("What was said", "said", 58),
        ("Who, and when", "who", 33),
    )
    return Paper(
        (
            short_heading(),
            line("Title", "{{ title }}"),
            section("The application", passage("application")),
            section("The test, burden and standard", passage("test"), passage("standard")),
            section("Another order", passage("other_orders")),
            section("The order, and appeal", passage("order")),
            section("What has been said, for and against", statements, passage("version")),
        )
    )


def answers() -> Paper:
    """The objection and the answer, for the officer and the force solicitor alone."""
    offered = table(
        "tables.offered",
        "Arguments that the facts allow",
        ("Argument", "argument", 22),
        ("What carries it", "carried", 18),
        ("How strong, and what to have", "strength", 18),
        ("The bench may say", "counter", 20),
        ("The reply", "reply", 26),
        landscape=True,
    )
    missing = table(
        "tables.missing",
        "Arguments that are not available",
        ("Argument", "argument", 30),
        ("What is missing", "why", 70),
        landscape=True,
    )
    weak = table("tables.weak", "What is weak", ("What to do", "what", 65), ("Where", "where", 35), landscape=True)
    kinds = table(
        "tables.kinds",
        "What each kind of order can do",
        ("Kind", "kind", 14),
        ("Forbid?", "prohibits", 13),
        ("Require?", "requires", 16),
        ("Name and address to police?", "notification", 17),
        ("Most on breach", "breach", 15),
        ("Length", "length", 14),
        ("Gap beside this order", "gap", 19),
        landscape=True,
    )
    return Paper(
        (
            line("Title", "{{ title }}"),
            passage("state"),
            section("The objection", passage("objection")),
            section("Do not argue for an order here", passage("not_to_argue")),
            section("The arguments", offered),
            section("Term by term", gap(landscape=True)),
            section("What a paper would say", passage("said")),
            section("Arguments that are not available", missing),
            section("What is weak, and how to strengthen it", weak),
            section("What this order does that another cannot", passage("kinds_intro"), kinds),
            section("Law that may have changed", passage("motion")),
        ),
        landscape=True,
    )


def checklist() -> Paper:
    """What the officer keeps: what to do, what was done, what is withheld."""
    findings = table(
        "tables.findings",
        "What to do first",
        ("Weight", "weight", 14),
        ("What to do", "what", 46),
        ("Where", "where", 18),
        ("Source", "source", 22),
    )
    items = table(
        'tables["items"]',  # tables.items would be the method of a dict
        "Checklist",
        ("Done", "done", 10),
        ("Item", "item", 38),
        ("Why", "why", 30),
        ("Source", "source", 22),
    )
    withheld = table(
        "tables.withheld", "Withheld values", ("What", "what", 30), ("Value", "value", 45), ("Whose", "whose", 25)
    )
    return Paper(
        (
            line("Title", "{{ title }}"),
            passage("state"),
            section("What to do first", findings),
            section("Checklist", items),
            section("Withheld: never to be served", withheld),
            section("Officer's record", passage("record")),
            section("Sources to read again", passage("sources")),
        )
    )


PAPERS = {
    "legal_adviser": legal_adviser,
    "answers": answers,
    "application": application,
    "draft_order": draft_order,
    "existing_orders": existing_orders,
    "chronology": chronology,
    "checklist": checklist,
}


# ---------------------------------------------------------------- styles and numbering


def space(before: int, after: int, *, left: int = 0, right: int = 0) -> str:
    """Space above and below in twips, and indents where there are any."""
    indent = f'<w:ind w:left="{left}" w:right="{right}"/>' if left or right else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"/>{indent}'


def size(half_points: int, *, bold: bool = False) -> str:
    """The size of the letters, and whether they are bold."""
    return f'{"<w:b/><w:bCs/>" if bold else ""}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def border(side: str, kind: str = "single", width: int = 6, gap_: int = 4, colour: str = "000000") -> str:
    """One side of a border."""
    return f'<w:{side} w:val="{kind}" w:sz="{width}" w:space="{gap_}" w:color="{colour}"/>'


def tabs(*stops: tuple[str, str, int]) -> str:
    """Tab stops, each given as (alignment, leader, place)."""
    each = "".join(f'<w:tab w:val="{align}" w:leader="{leader}" w:pos="{place}"/>' for align, leader, place in stops)
    return f"<w:tabs>{each}</w:tabs>"


def numbered(level: int, list_id: int) -> str:
    """The binding of a style to a level of one of Word's own lists."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


KEEP = "<w:keepNext/><w:keepLines/>"
CENTRE, RIGHT = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'


def heading_styles() -> tuple[Style, ...]:
    """The title, and headings for the navigation pane."""
    rules = f"<w:pBdr>{border('top', gap_=6)}{border('bottom', gap_=6)}</w:pBdr>"
    return (
        Style("Title", "Title", KEEP + rules + space(140, 140) + CENTRE, size(28, bold=True), "SPOPlain"),
        Style(
            "Heading1",
            "heading 1",
            KEEP + space(180, 50) + '<w:outlineLvl w:val="0"/>',
            size(24, bold=True),
            "SPONumbered",
        ),
        Style(
            "Heading2",
            "heading 2",
            KEEP + space(110, 40) + '<w:outlineLvl w:val="1"/>',
            size(22, bold=True),
            "SPONumbered",
        ),
    )


def text_styles() -> tuple[Style, ...]:
    """The styles in which passages, terms and cells are set."""
    box = "".join(border(side, "dashed", 6) for side in ("top", "left", "bottom", "right"))
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>'
    bar = f"<w:pBdr>{border('left', width=12, gap_=8, colour='7F7F7F')}</w:pBdr>"
    return (
        Style("SPONumbered", "SPO Numbered", numbered(0, 1) + space(50, 40)),
        Style("SPOSub", "SPO Sub", numbered(1, 1) + space(20, 20)),
        Style("SPOPlain", "SPO Plain", space(60, 50)),
        Style("SPOQuote", "SPO Quote", bar + space(30, 40, left=1134, right=567)),
        Style(
            "SPOGap", "SPO Gap", f"<w:keepLines/><w:pBdr>{box}</w:pBdr>{shade}{space(120, 120, left=113, right=113)}"
        ),
        Style("SPOTerm", "SPO Term", "<w:keepLines/>" + numbered(0, 2) + space(40, 30)),
        Style("SPOCell", "SPO Cell", space(30, 30), size(17)),
        Style("SPOCellHead", "SPO Cell Head", "<w:keepNext/>" + space(30, 30), size(17, bold=True)),
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
    light = "".join(border(side, width=4, gap_=0, colour="8C8C8C") for side in sides)
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="SPOTable"><w:name w:val="SPO Table"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="1"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{light}</w:tblBorders></w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{border("bottom", width=8, gap_=0)}</w:tcBorders>'
        '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/></w:tcPr></w:tblStylePr></w:style>'
    )


def styles(width: int) -> str:
    """The styles part."""
    every = heading_styles() + text_styles() + court_styles(width) + margin_styles()
    paragraphs = "".join(style_xml(style) for style in every)
    return f"{DECLARATION}<w:styles {NAMESPACES}>{BASE_STYLES}{paragraphs}{table_style()}</w:styles>"


def level(number: int, style: str, form: str, text: str, left: int) -> str:
    """One level of a list, bound to a style, with its number hanging in the indent."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:pStyle w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="567"/></w:pPr></w:lvl>'
    )


def numbering() -> str:
    """Word's own lists: paragraphs with their sub-paragraphs, and terms."""
    lists = (
        level(0, "SPONumbered", "decimal", "%1.", 567) + level(1, "SPOSub", "lowerLetter", "(%2)", 1134),
        level(0, "SPOTerm", "decimal", "%1.", 1134),
    )
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:nsid w:val="5B0A100{i}"/><w:multiLevelType w:val="multilevel"/>'
        f'<w:tmpl w:val="5B0A200{i}"/>{levels}</w:abstractNum>'
        for i, levels in enumerate(lists, 1)
    )
    bound = "".join(f'<w:num w:numId="{i}"><w:abstractNumId w:val="{i}"/></w:num>' for i in (1, 2))
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{abstract}{bound}</w:numbering>"


# ---------------------------------------------------------------- the other parts of the package

SETTINGS = f"""{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>
<w:characterSpacingControl w:val="doNotCompress"/><w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>"""

FONTS = f"""{DECLARATION}<w:fonts {NAMESPACES}><w:font w:name="{FONT}"><w:altName w:val="Liberation Sans"/>
<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>
</w:font></w:fonts>"""

SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'


def theme() -> str:
    """A theme in black and white and one font: a sound file has one, though the styles use nothing of it."""
    tones = {"lt1": "FFFFFF", "lt2": "FFFFFF"}
    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{i}" for i in range(1, 7)), "hlink", "folHlink")
    colours = "".join(f'<a:{name}><a:srgbClr val="{tones.get(name, "000000")}"/></a:{name}>' for name in names)
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    outline, effect = f'<a:ln w="9525">{SOLID}</a:ln>', "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="SPO">'
        f'<a:themeElements><a:clrScheme name="SPO">{colours}</a:clrScheme>'
        f'<a:fontScheme name="SPO"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="SPO"><a:fillStyleLst>{SOLID * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{outline * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{SOLID * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


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

PARTS = ("styles", "numbering", "settings", "fontTable", "header", "footer", "theme")


def content_types() -> str:
    """What kind of part each part is."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = {f"/word/{name}.xml": f"{word}.{name}+xml" for name in PARTS}
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
    """A relationships part: each target, and what it is to the part it belongs to."""
    each = "".join(
        f'<Relationship Id="rId{i}" Type="{kind}" Target="{target}"/>'
        for i, (target, kind) in enumerate(targets.items(), 1)
    )
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def document(paper: Paper) -> str:
    """The main part: the body, and the page it stands on."""
    wide, high = (LONG, SHORT) if paper.landscape else (SHORT, LONG)
    turned = ' w:orient="landscape"' if paper.landscape else ""
    header, footer = PARTS.index("header") + 1, PARTS.index("footer") + 1
    page = (
        f'<w:sectPr><w:headerReference w:type="default" r:id="rId{header}"/>'
        f'<w:footerReference w:type="default" r:id="rId{footer}"/><w:pgSz w:w="{wide}" w:h="{high}"{turned}/>'
        f'<w:pgMar w:top="{TOP}" w:right="{MARGIN}" w:bottom="{TOP}" w:left="{MARGIN}" w:header="510"'
        ' w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{join(paper.body).xml}{page}</w:body></w:document>"


def header() -> str:
    """The header: whether the paper is a draft, in words."""
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{paragraph('Header', run('{{ status }}'))}</w:hdr>"


def footer(width: int) -> str:
    """The footer: the title of the paper, and page x of y."""
    pages = (run("Page "), field("PAGE"), run(" of "), field("NUMPAGES"))
    text = paragraph("Footer", run("{{ title }}"), TAB, *pages, extra=tabs(("right", "none", width)))
    return f"{DECLARATION}<w:ftr {NAMESPACES}>{text}</w:ftr>"


def package(paper: Paper) -> dict[str, str]:
    """Every part of the file, by name."""
    main = {
        "word/document.xml": f"{OFFICE}/relationships/officeDocument",
        "docProps/core.xml": f"{PACKAGE}/relationships/metadata/core-properties",
        "docProps/app.xml": f"{OFFICE}/relationships/extended-properties",
    }
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(main),
        "word/document.xml": document(paper),
        "word/_rels/document.xml.rels": relationships({f"{p}.xml": f"{OFFICE}/relationships/{p}" for p in PARTS}),
        "word/styles.xml": styles(paper.width),
        "word/numbering.xml": numbering(),
        "word/settings.xml": SETTINGS,
        "word/fontTable.xml": FONTS,
        "word/header.xml": header(),
        "word/footer.xml": footer(paper.width),
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


def main() -> None:
    """Write the templates beside this file."""
    for name, paper in PAPERS.items():
        write(HERE / f"{name}.docx", package(paper()))


if __name__ == "__main__":
    main()
