"""The papers that prove the application: the statements, the exhibits list, and a flysheet for each exhibit."""

from heading import short_heading
from numbering import PARAGRAPHS, numbered
from page import Paper
from pieces import Block, line, part, passage, ruled, section, tag, under_part
from tables import long_table, table
from wordml import paragraph, run


def officer_statement() -> Paper:
    """The statement of the officer in the case: facts first, and views apart from them."""
    each_term = table(
        "tables.each_term",
        "Why each term",
        ("Term", "term", 7),
        ("Acts", "incidents", 14),
        ("The risk it meets, and why it is necessary", "why", 36),
        ("What less was considered", "less", 26),
        ("How it is obeyed, and how a breach would be proved", "works", 26),
    )
    return Paper(
        (
            short_heading(),
            passage("about"),
            section("Who I am, and how I know", passage("who")),
            section("The orders sought", passage("sought")),
            section("The people", passage("people")),
            section("Summary", passage("summary")),
            section("What I saw, did or produce", passage("own")),
            section("What others say, and what records show", passage("others")),
            section("How the defendant was told", passage("knowledge")),
            section("Other orders, bail and proceedings", passage("orders")),
            section("The effect", passage("effect")),
            section("What helps the defendant", passage("helps")),
            section("Who was consulted, and who authorised the application", passage("consulted")),
            section(
                "My views",
                passage("views"),
                part("The risk", passage("risk")),
                part("Each term", each_term),
                part("Religion, work, study and rights", passage("rights")),
            ),
            section("Declaration", passage("declaration", keep=True)),
            ruled("Signed"),
            ruled("Name and rank"),
            ruled("Date"),
        )
    )


def witness_statements() -> Paper:
    """A draft for each witness, its paragraphs lettered anew by Word beneath the number of the statement."""
    signed = (ruled("Signed"), ruled("Name"), ruled("Date"))
    names = "{{ head.complainant }} (complainant) and {{ head.defendant }} (defendant)"
    drafts = each_on_a_page(numbered(0, PARAGRAPHS), line("SPOPlain", names), with_captions(under_part()), *signed)
    return Paper((short_heading(), passage("about"), drafts))


def with_captions(block: Block) -> Block:
    """Passages among which a caption stands, in bold, over what follows it."""
    bold = run("{{ p.text }}").replace("<w:r>", "<w:r><w:rPr><w:b/></w:rPr>")
    caption = tag('elif p.style == "caption"') + paragraph("SPOCaption", bold)
    return block._replace(xml=block.xml.replace(tag("else"), caption + tag("else")))


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
                ruled("Signed by the person who produces it"),
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
