"""What a template is made of, as data: paragraphs and tables, and the conditions on which they show."""

from collections.abc import Iterable
from typing import NamedTuple

Column = tuple[str, str, int]
"""A column of a table: its heading, its name in a row, and its share of the width.

Names with a space between stand one after another; after ` + ` begins a paragraph, which shows only if it is filled.
One whose name ends in `*` is bold.
"""

PLAIN = "SPO Plain"
TEXT = "{{ p.text }}"
KINDS = {
    "numbered": "SPO Numbered",
    "sub": "SPO Sub",
    "item": "SPO Item",
    "quote": "SPO Quote",
    "gap": "SPO Gap",
}
"""The kinds of passage that are not plain, and the style of each."""

BLANK = 3800
"""Where a ruled blank begins, in twips."""

_OF_A_TERM = 454
"""Where the words of a term begin, in twips."""

MOST_ROWS = 400
"""Rows of one table of a paper that may have very many: a program that lays out thousands in one takes minutes."""


class Line(NamedTuple):
    """A paragraph. It takes its look from its style, by name, but for where the pages and the count break.

    `keep` holds it to what follows, and `new_page` begins a page with it. `hanging` indents what goes on beneath the
    first line, in twips, and `indent` all of it. `counted` is its level in the list that is counted from 1 again after
    each title. One that is `boxed` stands in a ruled box, in bold, one that is `bulleted` after a bullet, and one that
    is `solid` in little space.
    """

    style: str
    text: str
    keep: bool = False
    new_page: bool = False
    hanging: int = 0
    indent: int = 0
    counted: int | None = None
    boxed: bool = False
    bulleted: bool = False
    solid: bool = False


class Grid(NamedTuple):
    """A table of the rows of a list. `link` is the name in a row of where its first cell leads.

    Of a row in which `between` names nothing, the second column is shown, and the third across all that follow, shaded.
    One that is `bare` has no lines, and stands among paragraphs. `points` is the size of its letters,
    where that is not the size of all tables of the paper. One that is `solid` has little space within its cells.
    """

    rows: str
    caption: str
    columns: tuple[Column, ...]
    link: str = ""
    between: str = ""
    bare: bool = False
    points: float = 0
    solid: bool = False


class Block(NamedTuple):
    """A stretch of the body, and the lists of which at least one must be filled for it to show anything."""

    holds: tuple[Line | Grid, ...]
    needs: tuple[str, ...] = ()


class Template(NamedTuple):
    """One template: what stands in its body, and which way round the page is.

    `opening` is what stands before the body on upright pages of its own, and `leads` the line that ends it. `large` is
    for a reader who needs large letters, and `close` for a paper of few pages that is read on its own: one that is
    `aired` too keeps most of the space around its paragraphs. `points` is the size of its letters, where it has one of
    its own, and `in_tables` that of what stands in tables. One that is `broad` has narrow margins.
    """

    body: tuple[Block, ...]
    landscape: bool = False
    opening: tuple[Block, ...] = ()
    leads: str = ""
    large: bool = False
    close: bool = False
    aired: bool = False
    points: int = 0
    in_tables: float = 0
    broad: bool = False


def line(style: str, text: str, *, new_page: bool = False, counted: int | None = None) -> Block:
    """A paragraph that is always there."""
    return Block((Line(style, text, new_page=new_page, counted=counted),))


def _tag(code: str) -> Line:
    """A Jinja statement in a paragraph of its own, which leaves nothing behind."""
    return Line("Normal", f"{{%p {code} %}}")


def join(blocks: Iterable[Block]) -> Block:
    """Several blocks as one."""
    blocks = tuple(blocks)
    return Block(
        tuple(held for block in blocks for held in block.holds), tuple(need for block in blocks for need in block.needs)
    )


def when(condition: str, *blocks: Block) -> Block:
    """Blocks that stand only where the condition holds."""
    inner = join(blocks)
    return Block((_tag(f"if {condition}"), *inner.holds, _tag("endif")), inner.needs)


def choose(*ways: tuple[str, Block], otherwise: Block) -> Block:
    """The block of the first condition that holds, or else another."""
    holds: list[Line | Grid] = []
    for on, block in ways:
        holds += (_tag(f"{'elif' if holds else 'if'} {on}"), *block.holds)
    return Block((*holds, _tag("else"), *otherwise.holds, _tag("endif")))


def solid(block: Block) -> Block:
    """A block that is set in little space, in whatever paper."""
    return Block(tuple(held._replace(solid=True) for held in block.holds), block.needs)


def each(name: str, held: str, *blocks: Block) -> Block:
    """Blocks once for each of a list. Where there is none, nothing shows."""
    return Block((_tag(f"for {name} in {held}"), *join(blocks).holds, _tag("endfor")), (held.partition("|")[0],))


def under(style: str, heading: str, *blocks: Block) -> Block:
    """Blocks under a heading, which shows only if one of them shows something."""
    return when(" or ".join(join(blocks).needs), line(style, heading), *blocks)


def section(heading: str, *blocks: Block) -> Block:
    """A section with a heading of level 1."""
    return under("Heading 1", heading, *blocks)


def part(heading: str, *blocks: Block) -> Block:
    """A part of a section, with a heading of level 2."""
    return under("Heading 2", heading, *blocks)


def always(heading: str, *blocks: Block, new_page: bool = False) -> Block:
    """A section that is there whatever is known, because it holds blanks to fill in."""
    return join((line("Heading 1", heading, new_page=new_page), *blocks))


def passages(
    held: str, *also: tuple[str, Line], keep: bool = False, as_asked: bool = False, anew: bool = False
) -> Block:
    """The place of passages, each paragraph in the style of its kind. `also` gives kinds that few papers have, or
    another look to one.

    All are kept with what follows them, or `as_asked` those for which the paper asks it. Where they are counted `anew`
    the numbered ones begin at 1 under each title.
    """
    kinds = {kind: Line(style, TEXT, keep) for kind, style in KINDS.items()} | dict(also)
    if anew:
        kinds["numbered"] = kinds["numbered"]._replace(counted=1)
    ways = [(f'p.style == "{kind}"', made) for kind, made in kinds.items()]
    if as_asked:
        kept = [((f"{on} and p.keep", made._replace(keep=True)), (on, made)) for on, made in ways]
        ways = [*(way for both in kept for way in both), ("p.keep", Line(PLAIN, TEXT, keep=True))]
    chosen = choose(*((on, Block((made,))) for on, made in ways), otherwise=Block((Line(PLAIN, TEXT, keep),)))
    return each("p", held, chosen)


def passage(name: str, *, keep: bool = False) -> Block:
    """The place of one passage, kept with what follows if asked."""
    return passages(f"passages.{name}", keep=keep)


def pictures(name: str) -> Block:
    """The place of a passage that may hold pictures, each beneath its caption. The text brings the picture."""
    caption, picture = Line("SPO Caption", TEXT), Line("SPO Picture", "{{ p.picture }}")
    return passages(f"passages.{name}", ("caption", caption), ("picture", picture))


def parts(*inside: Block, new_page: bool = False, counted: int | None = None) -> Block:
    """The parts of a paper one by one: the title of each, and what stands beneath it."""
    return each("part", "parts", line("Heading 1", "{{ part.title }}", new_page=new_page, counted=counted), *inside)


def terms(name: str) -> Block:
    """The terms of one kind, numbered by Word. The text brings the bookmark to which a REF field can point.

    Beneath each stands what an order prints under it: what it lists, its exceptions, and its safeguards.
    """
    limbs = each("b", "t.limbs", line("SPO Beneath", "{{ b.text }}"))
    beneath = each("b", "t.beneath", line("SPO Beneath", "{{ b.text }}"))
    safeguards = each("b", "t.safeguards", Block((Line("SPO Item", "{{ b.text }}", indent=_OF_A_TERM),)))
    return each("t", name, line("SPO Term", "{{ t.text }}"), limbs, beneath, safeguards)


def ruled(*labels: str) -> Block:
    """Labels, each with a ruled blank, for what only the court or the person signing fills."""
    return Block(tuple(Line("SPO Ruled", f"{label}\t\t") for label in labels))


def known(label: str, name: str, said: Line | None = None) -> Block:
    """What is known, after its label, or a ruled blank to write it on. `said` is a paragraph that says it otherwise."""
    held = said or Line(PLAIN, f"{label}: {{{{ head.{name} }}}}")
    return choose((f"head.{name}", Block((held,))), otherwise=ruled(label))


def table(name: str, caption: str, *columns: Column, link: str = "", bare: bool = False, points: float = 0) -> Block:
    """A table of rows."""
    rows = f"tables.{name}" if name != "items" else 'tables["items"]'  # tables.items would be the method of a dict
    return when(rows, Block((Grid(rows, caption, columns, link, bare=bare, points=points),), (rows,)))


def section_of(name: str, heading: str, *columns: Column) -> Block:
    """A section that is one table, which the heading of the section describes."""
    return section(heading, table(name, heading, *columns))


def long_table(rows: str, caption: str, *columns: Column, between: str = "") -> Block:
    """A table that goes on in another wherever it grows long."""
    again = when("not loop.first", line("SPO Caption", f"{caption}, continued"))
    one = when("these", Block((Grid("these", caption, columns, between=between),)))
    return when(rows, each("these", f"{rows}|batch({MOST_ROWS})", again, one))
