"""What will be printed, as blocks that a page can show: read from the filled Word template, and from nothing else.

Each text of a paper carries a mark with its place into the template, and is known by it where it comes out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

from .blocks import Block, Heading, Paragraph, Table, TableRow
from .drawing import DESCRIBED
from .gaps import DOCUMENT, left_out
from .numbers import Counter
from .passages import Listing, Paper, Row
from .pictures import Picture
from .places import MARK, Place, marked
from .render import compiled, context
from .styles import Look, Style, W, look_in, look_of, numbered_by, value
from .templates import template_bytes


def preview(paper: Paper, templates: Path | None = None, most: int | None = None) -> tuple[Block, ...]:
    """Return the blocks of a paper in the order of its template. Raises OSError where that cannot be used.

    `templates` is as for `pack`. `most` is how many rows of each long listing are wanted, where not all of them are.
    """
    paper = replace(paper, tables={name: _first(rows, most) for name, rows in paper.tables.items()})
    shown, places = marked(paper)
    held = compiled(template_bytes(paper.entry.template, templates))
    given = context(shown, "", unseen(paper), held.page)
    plain = {**held.fixed, DOCUMENT: held.filled[DOCUMENT].render(given).encode()}
    made = left_out(plain, paper.terms)
    look = look_of(held) if made[DOCUMENT] == plain[DOCUMENT] else look_in(made)
    body = ElementTree.fromstring(made[DOCUMENT]).find(f"{W}body")
    return tuple(_blocks(body, look, places)) if body is not None else ()


def _first(rows: Sequence[Row], most: int | None) -> Sequence[Row]:
    return rows[:most] if isinstance(rows, Listing) else rows


def unseen(paper: Paper) -> dict[str, Picture]:
    """Return something in the place of each picture of a paper: only what it shows is read here."""
    named = {passage.picture for passage in paper.every_passage()}
    return dict.fromkeys(named, Picture(b"", "png", 1, 1))


def _blocks(parent: ElementTree.Element, held: Look, places: list[Place]) -> Iterator[Block]:
    counter = Counter(held)
    for node in _in_order(parent):
        if node.tag == f"{W}tbl":
            yield _table(node, places)
            continue
        text = words(node)
        style = held.styles.get(value(node, "pPr/pStyle"), Style())
        number = counter.number(numbered_by(node) or style.numbered)
        if not text.strip():
            continue
        if style.heading is not None:
            yield Heading(style.heading, MARK.sub("", text), number)
        else:
            yield Paragraph(_place(text, places).key, _called(style), number, MARK.sub("", text))


def _in_order(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Yield the paragraphs and tables of a body. Word may have put some of them in content controls."""
    for node in parent:
        if node.tag in (f"{W}p", f"{W}tbl"):
            yield node
        elif node.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml"):
            yield from _in_order(node)


def _table(node: ElementTree.Element, places: list[Place]) -> Table:
    columns: tuple[str, ...] = ()
    rows, name = [], ""
    for row in node.iter(f"{W}tr"):
        cells = ["\n".join(words(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
        shown = tuple(MARK.sub("", cell) for cell in cells)
        if row.find(f"{W}trPr/{W}tblHeader") is not None:
            columns = columns or shown
        else:
            found, key = _place("".join(cells), places)
            name = name or found
            rows.append(TableRow(key, shown))
    return Table(name, value(node, "tblPr/tblCaption"), columns, tuple(rows))


def _place(text: str, places: list[Place]) -> Place:
    found = MARK.search(text)
    return places[int(found[1])] if found else Place()


def _called(style: Style) -> str:
    """Return what a style is called here: `SPO Ruled Note` is `ruled-note`."""
    return style.name.removeprefix("SPO ").casefold().replace(" ", "-")


def words(paragraph: ElementTree.Element) -> str:
    """Return what a paragraph of Word says."""
    return "".join(map(_said, paragraph.iter()))


def _said(node: ElementTree.Element) -> str:
    if node.tag == f"{W}t":
        return node.text or ""
    if node.tag == DESCRIBED:  # a picture of the paper, and none that stands in the template
        return shows if MARK.match(shows := node.get("descr", "")) else ""
    if node.tag in (f"{W}br", f"{W}cr"):
        return "\n"
    return "\t" if node.tag == f"{W}tab" and not node.attrib else ""  # a tab with attributes is a tab stop
