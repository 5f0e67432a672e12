"""What each place of a paper is called to somebody who did not count its rows: by what stands there."""

from collections.abc import Iterator, Sequence

from spo.assessment import View

from .blocks import Block, Heading, Paragraph, Table, TableRow
from .marks import plain
from .passages import Listing, Paper

_LONGEST = 60


def place_names(view: View, paper: Paper, blocks: Sequence[Block]) -> dict[str, str]:
    """Return what the places of a paper are called by id, as its blocks show it.

    A row about an incident is that incident: `incident 3, 4 May 2026: He rang her`. Another row has the name of its
    table, and a passage its heading and number.
    """
    found: dict[str, str] = {}
    heading = ""
    for block in blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Table):
            found |= dict(_rows(view, paper, block))
        elif block.id:
            found.setdefault(block.id, _paragraph(heading, block))
    return found


def first_words(text: str) -> str:
    """Return how words begin, cut between two of them."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rpartition(' ')[0].rstrip(' ,;:')}…"


def _paragraph(heading: str, block: Paragraph) -> str:
    number = f"paragraph {block.number.rstrip('.')}" if block.number else ""
    return ", ".join(filter(None, (heading, number, f"“{first_words(block.text)}”")))


def _rows(view: View, paper: Paper, table: Table) -> Iterator[tuple[str, str]]:
    acts = _acts(view, paper, table.name)
    for row in table.rows:
        if row.id:
            yield f"{table.name}.{row.id}", acts.get(row.id) or _other(table, row)


def _acts(view: View, paper: Paper, table: str) -> dict[str, str]:
    """Return what the rows of a table are called that are each about an incident, by its id."""
    rows, found = paper.tables.get(table, ()), {}
    for row in () if isinstance(rows, Listing) else rows:
        if incident := view.case.incidents.get(row.id):
            what = f"incidents.{row.id}.what"
            said = next((plain(cell.text) for cell in row.cells.values() if what in cell.facts), "")
            name = ", ".join(filter(None, (f"incident {view.numbers[row.id]}", incident.date.words)))
            found[row.id] = f"{name}: {first_words(said)}" if said else name
    return found


def _other(table: Table, row: TableRow) -> str:
    lines = [cell.partition("\n")[0] for cell in row.cells if cell.strip()]
    return ", ".join(filter(None, (table.caption, f"“{first_words(', '.join(lines[:2]))}”")))
