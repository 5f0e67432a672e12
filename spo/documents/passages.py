"""What a paper is made of: passages, and for each sentence the facts and the guidance that it rests on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from spo.guidance import PaperEntry

from .marks import plain

Style = Literal["numbered", "sub", "item", "plain", "quote", "gap", "caption", "picture"]


@dataclass(frozen=True)
class Fact:
    """A piece of text that a sentence takes from the case, and the paths it comes from."""

    text: str
    paths: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sentence:
    """A sentence, the paths of the facts it rests on, and the ids of the guidance it rests on (`wording/burden`)."""

    text: str
    facts: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


@dataclass(frozen=True)
class Passage:
    """A paragraph: an id that stays the same from draft to draft, its sentences, and how it is set.

    `picture` is the SHA-256 of the picture that stands there; the sentences then say what it shows, and are read out
    to those who cannot see it.
    """

    id: str
    sentences: tuple[Sentence, ...]
    style: Style = "numbered"
    picture: str = ""

    @property
    def text(self) -> str:
        """The whole paragraph."""
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True)
class Row:
    """A row of a table: an id, and a sentence in each column."""

    id: str
    cells: Mapping[str, Sentence]


@dataclass(frozen=True)
class TermLine:
    """A term as the order states it, with the bookmark by which other paragraphs refer to it."""

    id: str
    kind: Literal["prohibition", "requirement"]
    number: int
    bookmark: str
    sentence: Sentence


@dataclass(frozen=True)
class Paper:
    """A paper: who it is for, and its passages, tables and terms by the names under which the template asks."""

    entry: PaperEntry
    head: Mapping[str, Sentence] = field(default_factory=dict)
    passages: Mapping[str, Sequence[Passage]] = field(default_factory=dict)
    tables: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    terms: tuple[TermLine, ...] = ()

    @property
    def served(self) -> bool:
        """Whether the defendant receives it."""
        return self.entry.audience == "file and serve"

    def sentences(self) -> Iterator[tuple[str, Sentence]]:
        """Yield every sentence of the paper, with the id of the passage, row and column, or term it is in."""
        for name, sentence in self.head.items():
            if sentence.text:
                yield f"head.{name}", sentence
        for passages in self.passages.values():
            for passage in passages:
                for sentence in passage.sentences:
                    yield passage.id, sentence
        for name, rows in self.tables.items():
            for row in rows:
                for column, sentence in row.cells.items():
                    if sentence.text:
                        yield f"{name}.{row.id}.{column}", sentence
        for term in self.terms:
            yield f"terms.{term.id}", term.sentence

    def text(self) -> str:
        """Return all that the paper says, a sentence a line, as a reader sees it."""
        return plain("\n".join(sentence.text for _, sentence in self.sentences()))
