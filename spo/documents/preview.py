"""What will be printed, as blocks that a page can show: read from the filled Word template, and from nothing else.

Each text of a paper carries a mark with its place into the template, and is known by it where it comes out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

from .blocks import Block, Heading, Paragraph, Table, TableRow
from .drawing import DESCRIBED
from .gaps import DOCUMENT, left_out
from .numbers import Counter
from .passages import Listing, Paper, Passage, Row, Sentence, TermLine
from .pictures import Picture
from .render import compiled, context
from .styles import Look, Style, W, look_in, look_of, numbered_by, value
from .templates import template_bytes

# Noncharacters, as in marks.py, and others than those there: no text of a case can hold one.
_OPEN, _CLOSE = "\ufdd8", "\ufdd9"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


def preview(paper: Paper, templates: Path | None = None, most: int | None = None) -> tuple[Block, ...]:
    """Return the blocks of a paper in the order of its template. Raises OSError where that cannot be used.

    `templates` is as for `pack`. `most` is how many rows of each long listing are wanted, where not all of them are.
    """
    paper = replace(paper, tables={name: _first(rows, most) for name, rows in paper.tables.items()})
    places: list[tuple[str, str]] = []
    held = compiled(template_bytes(paper.entry.template, templates))
    given = context(_marked(paper, places), "", _unseen(paper), held.page)
    plain = {**held.fixed, DOCUMENT: held.filled[DOCUMENT].render(given).encode()}
    made = left_out(plain, paper.terms)
    look = look_of(held) if made[DOCUMENT] == plain[DOCUMENT] else look_in(made)
    body = ElementTree.fromstring(made[DOCUMENT]).find(f"{W}body")
    return tuple(_blocks(body, look, places)) if body is not None else ()


def _first(rows: Sequence[Row], most: int | None) -> Sequence[Row]:
    return rows[:most] if isinstance(rows, Listing) else rows


def _unseen(paper: Paper) -> dict[str, Picture]:
    """Return something in the place of each picture of a paper: only what it shows is read here."""
    named = {passage.picture for passages in paper.passages.values() for passage in passages}
    return dict.fromkeys(named, Picture(b"", "png", 1, 1))


def _marked(paper: Paper, places: list[tuple[str, str]]) -> Paper:
    """Return a paper each text of which begins with the number of its place, and note the places in that order.

    A place is the name of a table and the id of a row, or no name and the id of a passage or a term.
    """

    def mark(sentence: Sentence, table: str, key: str) -> Sentence:
        if not sentence.text:  # templates ask whether there is a text
            return sentence
        places.append((table, key))
        return replace(sentence, text=f"{_OPEN}{len(places) - 1}{_CLOSE}{sentence.text}")

    def passage(held: Passage) -> Passage:
        return replace(held, sentences=(mark(Sentence(held.text), "", held.id),))

    def row(table: str, held: Row) -> Row:
        return replace(held, cells={name: mark(cell, table, held.id) for name, cell in held.cells.items()})

    def term(held: TermLine) -> TermLine:
        return replace(held, sentence=mark(held.sentence, "", f"terms.{held.id}"))

    return replace(
        paper,
        passages={name: [passage(one) for one in held] for name, held in paper.passages.items()},
        tables={name: [row(name, one) for one in held] for name, held in paper.tables.items()},
        terms=tuple(term(one) for one in paper.terms),
    )


def _blocks(parent: ElementTree.Element, held: Look, places: list[tuple[str, str]]) -> Iterator[Block]:
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
            yield Heading(style.heading, _MARK.sub("", text), number)
        else:
            yield Paragraph(_place(text, places)[1], _called(style), number, _MARK.sub("", text))


def _in_order(parent: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Yield the paragraphs and tables of a body. Word may have put some of them in content controls."""
    for node in parent:
        if node.tag in (f"{W}p", f"{W}tbl"):
            yield node
        elif node.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml"):
            yield from _in_order(node)


def _table(node: ElementTree.Element, places: list[tuple[str, str]]) -> Table:
    columns: tuple[str, ...] = ()
    rows, name = [], ""
    for row in node.iter(f"{W}tr"):
        cells = ["\n".join(words(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
        shown = tuple(_MARK.sub("", cell) for cell in cells)
        if row.find(f"{W}trPr/{W}tblHeader") is not None:
            columns = columns or shown
        else:
            found, key = _place("".join(cells), places)
            name = name or found
            rows.append(TableRow(key, shown))
    return Table(name, value(node, "tblPr/tblCaption"), columns, tuple(rows))


def _place(text: str, places: list[tuple[str, str]]) -> tuple[str, str]:
    found = _MARK.search(text)
    return places[int(found[1])] if found else ("", "")


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
        return shows if _MARK.match(shows := node.get("descr", "")) else ""
    if node.tag in (f"{W}br", f"{W}cr"):
        return "\n"
    return "\t" if node.tag == f"{W}tab" and not node.attrib else ""  # a tab with attributes is a tab stop
