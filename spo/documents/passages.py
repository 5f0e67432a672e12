"""What a paper is made of: passages, and for each sentence the facts and the guidance that it rests on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Literal, overload

from spo.assessment.facts import Fact
from spo.case import Number
from spo.guidance import PaperEntry

from .marks import plain

APPROVED = "approved-"
"""What the name of an approved file begins with."""

Style = Literal["numbered", "sub", "item", "plain", "quote", "gap", "caption", "picture"]


@dataclass(frozen=True)
class Sentence:
    """A sentence, the paths of the facts it rests on, and the ids of the guidance it rests on (`wording/burden`)."""

    text: str
    facts: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()

    @property
    def fact(self) -> Fact:
        """The sentence as a fact, to stand within another sentence or a cell."""
        return Fact(self.text, self.facts, self.entries)


@dataclass(frozen=True)
class Passage:
    """A paragraph: an id that stays the same from draft to draft, its sentences, and how it is set.

    `picture` is the SHA-256 of the picture that stands there; the sentences then say what it shows, and are read out
    to those who cannot see it. `keep` asks that it stay on the page of what follows it. `head` stands in bold first,
    whoever wrote the rest; of one that has a `lead`, what stands to the first colon or question mark is bold.
    """

    id: str
    sentences: tuple[Sentence, ...]
    style: Style = "numbered"
    picture: str = ""
    keep: bool = False
    lead: bool = False
    head: str = ""

    @property
    def text(self) -> str:
        """The whole paragraph."""
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True)
class Row:
    """A row of a table: an id, and a sentence in each column."""

    id: str
    cells: Mapping[str, Sentence]


@dataclass(frozen=True, eq=False)
class Listing(Sequence[Row]):
    """A long table that came from a file, held by its columns: its rows cost little until somebody reads one.

    `ids` are those of the rows, and `columns` the text of each column. All of it rests on `facts`. The program itself
    has set what is in the other columns than those that were `typed`.
    """

    ids: Sequence[str]
    columns: Mapping[str, Sequence[str]]
    facts: tuple[str, ...]
    typed: Sequence[str]

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> "Listing": ...
    def __getitem__(self, at: int | slice) -> "Row | Listing":
        if isinstance(at, slice):
            columns = {name: cells[at] for name, cells in self.columns.items()}
            return Listing(self.ids[at], columns, self.facts, self.typed)
        return Row(self.ids[at], {name: Sentence(cells[at], self.facts) for name, cells in self.columns.items()})

    def lines(self) -> Iterator[tuple[str, ...]]:
        """Yield the cells of each row."""
        return zip(*self.columns.values(), strict=True)

    def text(self) -> str:
        """Return every cell that was typed, a line each, row by row."""
        typed = zip(*(self.columns[name] for name in self.typed), strict=True)
        return "\n".join(cell for line in typed for cell in line if cell)


@dataclass(frozen=True)
class TermLine:
    """A term as the order states it, with the bookmark by which other paragraphs refer to it.

    `heading` stands before it in an order, where its sentence ends with how long and where it holds. `limbs` are what
    it lists, `beneath` its exceptions, `safeguards` what limits the police, and `after` what else it says apart.
    """

    id: str
    kind: Literal["prohibition", "requirement"]
    number: Number
    bookmark: str
    sentence: Sentence
    heading: Sentence | None = None
    limbs: tuple[Sentence, ...] = ()
    beneath: tuple[Sentence, ...] = ()
    safeguards: tuple[Sentence, ...] = ()
    after: tuple[Sentence, ...] = ()

    def sentences(self) -> tuple[Sentence, ...]:
        """Return all that stands in it."""
        heading = (self.heading,) if self.heading else ()
        return *heading, self.sentence, *self.limbs, *self.beneath, *self.safeguards, *self.after

    def put(self, change: Callable[[Sentence], Sentence]) -> "TermLine":
        """Return it with each of its sentences changed."""
        return replace(
            self,
            sentence=change(self.sentence),
            heading=change(self.heading) if self.heading else None,
            limbs=tuple(map(change, self.limbs)),
            beneath=tuple(map(change, self.beneath)),
            safeguards=tuple(map(change, self.safeguards)),
            after=tuple(map(change, self.after)),
        )


@dataclass(frozen=True)
class Paper:
    """A paper: who it is for, and its passages, tables and terms by the names under which the template asks.

    `parts` names those that a template goes through one by one: each has a title in `head`, passages and a table.
    It is `approved` where it goes to a court and a force solicitor has approved its words: it is then no draft.
    `numbers` are those that it prints for who signs it: of each part that is signed, or under an empty name of it all.
    """

    entry: PaperEntry
    head: Mapping[str, Sentence] = field(default_factory=dict)
    passages: Mapping[str, Sequence[Passage]] = field(default_factory=dict)
    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    terms: tuple[TermLine, ...] = ()
    parts: tuple[str, ...] = ()
    approved: bool = False
    numbers: Mapping[str, str] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """The name of its file, which says where it is approved."""
        return f"{APPROVED}{self.entry.file}" if self.approved else self.entry.file

    @property
    def served(self) -> bool:
        """Whether the defendant receives it."""
        return self.entry.served

    @property
    def withholds(self) -> bool:
        """Whether it may hold nothing that is withheld."""
        return self.entry.withholds

    def every_passage(self) -> Iterator[Passage]:
        """Yield the passages of the paper, by the order of their names."""
        return chain.from_iterable(self.passages.values())

    def sentences(self) -> Iterator[tuple[str, Sentence]]:
        """Yield every sentence of the paper, with the id of the passage, row and column, or term it is in."""
        yield from self._before_tables()
        for name, rows in self.tables.items():
            yield from _in_table(name, rows)
        yield from self._after_tables()

    def _before_tables(self) -> Iterator[tuple[str, Sentence]]:
        for name, sentence in self.head.items():
            if sentence.text:
                yield f"head.{name}", sentence
        for passage in self.every_passage():
            for sentence in passage.sentences:
                yield passage.id, sentence

    def _after_tables(self) -> Iterator[tuple[str, Sentence]]:
        for term in self.terms:
            for sentence in term.sentences():
                yield f"terms.{term.id}", sentence

    def facts(self) -> frozenset[str]:
        """Return the paths of all that the paper prints."""
        beside = chain(self._before_tables(), self._after_tables())
        found = {path for _, sentence in beside for path in sentence.facts}
        for name, rows in self.tables.items():
            if isinstance(rows, Listing):
                found.update(rows.facts)
            else:
                found.update(path for _, sentence in _in_table(name, rows) for path in sentence.facts)
        return frozenset(found)

    def read(self) -> Iterator[tuple[str, Sentence]]:
        """Yield the sentences in the orders in which a reader may take them in, those of rows from a file left out.

        A table is read row by row, and then down each of its columns: a value may stand over two cells of either.
        """
        yield from self._before_tables()
        for name, rows in self.tables.items():
            if not isinstance(rows, Listing):
                cells = list(_in_table(name, rows))
                yield from cells
                yield from sorted(cells, key=lambda cell: cell[0].rpartition(".")[2])
        yield from self._after_tables()

    def text(self) -> str:
        """Return what the paper says, a sentence a line, as it is read; and what was typed in rows from a file."""
        listings = (rows.text() for rows in self.tables.values() if isinstance(rows, Listing))
        return plain("\n".join(chain((sentence.text for _, sentence in self.read()), listings)))


def _in_table(name: str, rows: Sequence[Row]) -> Iterator[tuple[str, Sentence]]:
    for row in rows:
        for column, sentence in row.cells.items():
            if sentence.text:
                yield f"{name}.{row.id}.{column}", sentence
