"""The papers that prove the application: the statements, the exhibits list, and a flysheet for each exhibit."""

from heading import short_heading
from numbering import ANEW, numbered
from page import Paper
from pieces import Block, line, passage, ruled, section, tag, under_part
from tables import long_table
from wordml import paragraph, run


def officer_statement() -> Paper:
    """The statement of the officer in the case: what the officer did, and whose word the rest is."""
    return Paper(
        (
            short_heading(),
            passage("about"),
            section("Who I am, and how I know", passage("who")),
            section("What I saw and did", held_together("passages.own")),
            section("Exhibits that I produce", passage("exhibits")),
            section("What others say, and what records show", passage("others")),
            section("What helps the defendant", passage("helps")),
            section("My views", held_together("passages.views")),
            section("Declaration", passage("declaration", keep=True)),
            ruled("Signed"),
            ruled("Name and rank"),
            ruled("Date"),
        )
    )


def witness_statements() -> Paper:
    """A draft for each witness, its paragraphs numbered from 1 by Word, and its last one kept with the signature.

    Where a name is withheld the paper has no blanks for a signature, so that the template has none of its own.
    """
    signed = Block(tag("for r in part.rows") + ruled("{{ r.label }}").xml + tag("endfor"))
    names = "{{ head.complainant }} (complainant) and {{ head.defendant }} (defendant)"
    said = counted_anew(held_together("part.passages"))
    drafts = each_on_a_page(numbered(0, ANEW), line("SPOPlain", names), said, signed)
    return Paper((short_heading(), passage("about"), drafts), anew=True)


def held_together(held: str) -> Block:
    """The place of passages, each of which stays on the page of what follows it where the paper asks for that."""
    styles = {"numbered": "SPONumbered", "sub": "SPOSub", "item": "SPOItem", "quote": "SPOQuote", "gap": "SPOGap"}
    text, keep = run("{{ p.text }}"), "<w:keepNext/>"
    ways = [
        (f'p.style == "{kind}"{asked}', paragraph(style, text, extra=extra))
        for kind, style in {**styles, "caption": "Heading2"}.items()
        for asked, extra in ((" and p.keep", keep), ("", ""))
    ]
    ways.append(("p.keep", paragraph("SPOPlain", text, extra=keep)))
    choices = "".join(tag(f"{'elif' if at else 'if'} {on}") + xml for at, (on, xml) in enumerate(ways))
    plain = tag("else") + paragraph("SPOPlain", text) + tag("endif")
    return Block(tag(f"for p in {held}") + choices + plain + tag("endfor"), (held,))


def counted_anew(block: Block) -> Block:
    """Passages whose numbered paragraphs are counted from 1 again after each title."""
    style = '<w:pStyle w:val="SPONumbered"/>'
    bound = numbered(1, ANEW)
    kept = block.xml.replace(f"{style}<w:keepNext/>", f"{style}<w:keepNext/>{bound}")
    return block._replace(xml=kept.replace(f"{style}</w:pPr>", f"{style}{bound}</w:pPr>"))


def exhibits_list() -> Paper:
    """Every exhibit, by its mark."""
    exhibits = long_table(
        "tables.exhibits",
        "Exhibits",
        ("Mark", "mark", 20),
        ("What it is", "what", 100),
        ("Who produces it", "producer", 44),
        ("Date", "date", 34),
        ("Incidents", "incidents", 26),
        ("Where it is kept", "kept_at", 40),
        ("Redacted", "redacted", 20),
    )
    return Paper((short_heading(), exhibits), landscape=True)


def flysheets() -> Paper:
    """A page for each exhibit in large letters, after one that says what they are."""
    names = "{{ head.complainant }} (complainant) and {{ head.defendant }} (defendant)"
    return Paper(
        (
            short_heading(),
            passage("about"),
            each_on_a_page(
                "",
                line("SPOPlain", names),
                under_part(),
                ruled("Signed (producer)"),
                ruled("Date"),
                ruled("For the court: produced on"),
                ruled("For the court: marked by"),
            ),
        ),
        large=True,
    )


def each_on_a_page(number: str, *inside: Block) -> Block:
    """The parts of a paper one by one, each with a page of its own. `number` binds the title to one of Word's lists."""
    title = paragraph("Heading1", run("{{ part.title }}"), extra=f"<w:pageBreakBefore/>{number}")
    body = "".join(block.xml for block in inside)
    return Block(tag("for part in parts") + title + body + tag("endfor"), ("parts",))
