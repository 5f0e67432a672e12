"""Where each text of a paper stands: a mark goes with it into the template, and is known where it comes out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from .passages import Listing, Paper, Passage, Row, Sentence, TermLine

# Noncharacters, as in marks.py, and others than those there: no text of a case can hold one.
_OPEN, _CLOSE = "\ufdd8", "\ufdd9"
MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


class Place(NamedTuple):
    """The table and the id of a row, or no table and the id of a passage or a term."""

    table: str = ""
    key: str = ""

    @property
    def id(self) -> str:
        """The place in one word, as `spo trace` has it, but for the column."""
        return f"{self.table}.{self.key}" if self.table else self.key


def places_of(paper: Paper) -> Iterator[str]:
    """Yield each place of a paper by its id: its passages, the rows of its tables, and its terms."""
    yield from (one.id for one in paper.every_passage())
    for table, rows in paper.tables.items():
        keys = rows.ids if isinstance(rows, Listing) else [row.id for row in rows]
        yield from (Place(table, key).id for key in keys)
    yield from (f"terms.{term.id}" for term in paper.terms)


def marked(paper: Paper, *, whole: bool = False) -> tuple[Paper, list[Place]]:
    """Return a paper each text of which begins with the number of its place, and the places by number.

    What stands beneath a term is marked too where the `whole` is wanted, and so is each row of a long listing.
    """
    places: list[Place] = []

    def mark(sentence: Sentence, table: str, key: str) -> Sentence:
        if not sentence.text:  # templates ask whether there is a text
            return sentence
        places.append(Place(table, key))
        return replace(sentence, text=_mark(len(places) - 1) + sentence.text)

    def passage(held: Passage) -> Passage:
        return replace(held, sentences=(mark(Sentence(held.text), "", held.id),))

    def row(table: str, held: Row) -> Row:
        return replace(held, cells={name: mark(cell, table, held.id) for name, cell in held.cells.items()})

    def listing(table: str, held: Listing) -> Listing:
        marks = [_mark(number) for number in range(len(places), len(places) + len(held))]
        places.extend(Place(table, key) for key in held.ids)
        columns = {
            name: [at + cell if cell else cell for at, cell in zip(marks, cells, strict=True)]
            for name, cells in held.columns.items()
        }
        return replace(held, columns=columns)

    def term(held: TermLine) -> TermLine:
        key = f"terms.{held.id}"
        if not whole:
            return replace(held, sentence=mark(held.sentence, "", key))
        heading = held.heading
        return replace(held.put(lambda sentence: mark(sentence, "", key)), heading=heading)

    made = replace(
        paper,
        passages={name: [passage(one) for one in held] for name, held in paper.passages.items()},
        tables={
            name: listing(name, held) if whole and isinstance(held, Listing) else [row(name, one) for one in held]
            for name, held in paper.tables.items()
        },
        terms=tuple(term(one) for one in paper.terms),
    )
    return made, places


def _mark(number: int) -> str:
    return f"{_OPEN}{number}{_CLOSE}"
