"""The paragraphs of a part of a Word file, each with where it stands: in which table, row and column."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from ..styles import W, value


@dataclass(frozen=True, eq=False)
class Line:
    """A paragraph. `row` and `table` are the elements that it stands in, if any, and `column` is counted from 0."""

    node: ElementTree.Element
    text: str
    style: str
    table: ElementTree.Element | None = None
    row: ElementTree.Element | None = None
    column: int = 0


def lines(
    parent: ElementTree.Element,
    table: ElementTree.Element | None = None,
    row: ElementTree.Element | None = None,
    column: int = 0,
) -> Iterator[Line]:
    """Yield each paragraph in the order of the file, those of tables and of text boxes among them."""
    cells = 0
    for node in parent:
        if node.tag == f"{W}p":
            yield Line(node, words(node), value(node, "pPr/pStyle"), table, row, column)
            yield from lines(node, table, row, column)
        elif node.tag == f"{W}tbl":
            yield from lines(node, node)
        elif node.tag == f"{W}tr":
            yield from lines(node, table, node)
        elif node.tag == f"{W}tc":
            yield from lines(node, table, row, cells)
            cells += 1
        else:
            yield from lines(node, table, row, column)


def words(paragraph: ElementTree.Element) -> str:
    """Return the text of a paragraph, without that of a text box which hangs on it."""
    return "".join(_words(paragraph))


def _words(node: ElementTree.Element) -> Iterator[str]:
    for inner in node:
        if inner.tag == f"{W}t":
            yield inner.text or ""
        elif inner.tag != f"{W}p":
            yield from _words(inner)
