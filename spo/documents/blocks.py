"""What a paper looks like to a page that shows it: headings, paragraphs and tables, one after another."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """A heading: level 0 is the title of the paper, 1 a section, 2 a part of one. Few templates number them."""

    level: int
    text: str
    number: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph. `id` is that of its passage, `terms.` and the id of its term, or nothing for the template's own.

    `style` is what the template calls it: numbered, sub, item, quote, gap, plain, term, and others of the heading.
    That of a picture is picture, and `text` is then what the picture shows.
    `number` is what Word prints before it. In `text` a newline is a break, and a tab begins or crosses a ruled blank.
    """

    id: str
    style: str
    number: str
    text: str


@dataclass(frozen=True)
class TableRow:
    """A row of a table: the id that the paper gives it, and what each cell says, the last across all that remain."""

    id: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table: its name in the paper, its caption, the headings of its columns, and its rows."""

    name: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]


Block = Heading | Paragraph | Table
