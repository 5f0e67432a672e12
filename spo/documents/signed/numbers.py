"""The papers of a case that are to be signed, each with the number of its words."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from spo.guidance import PaperEntry

from ..passages import Paper
from ..printed_words import PrintedWords, in_groups, lines_of

_CHARACTERS = 8
_OF_A_WITNESS = "witness-"


@dataclass(frozen=True)
class ToSign:
    """A paper that is to be signed, or the statement of one `witness` among those that one paper holds.

    `number` is that of its words: as they now are, or of those that were filed, where `filed` is the number of the
    decision that says so and `day` says on which day. `title` is what it is called.
    """

    entry: PaperEntry
    witness: str
    title: str
    number: str
    filed: int = 0
    day: str = ""

    @property
    def id(self) -> str:
        """What tells it from every other: `application`, or `witness-statements.k3f9`."""
        return f"{self.entry.id}.{self.witness}" if self.witness else self.entry.id

    @property
    def key(self) -> str:
        """What tells it from every other, and from itself with other words."""
        return f"{self.id}.{self.number.replace(' ', '')}" if self.day else self.id

    @property
    def called(self) -> str:
        """Its title, and when it was filed. A draft of a statement was not, but stood so then."""
        if not self.day:
            return self.title
        return f"{self.title}, as {'drafted when papers were filed' if self.by_hand else 'filed'} on {self.day}"

    @property
    def part(self) -> str:
        """The part of the paper that is signed by itself, or nothing where that is the whole."""
        return f"{_OF_A_WITNESS}{self.witness}" if self.witness else ""

    @property
    def by_hand(self) -> bool:
        """Whether who signs it may put it right or fill it in by hand: no court was promised its words."""
        return self.entry.audience == "keep"


def to_sign(papers: Mapping[str, Paper], templates: Path | None = None) -> Iterator[ToSign]:
    """Yield each paper that is to be signed, in the order of `papers.toml`. Raises as `preview` does.

    A statement that has no place for a signature, because the name would be told by it, is not among them.
    """
    for key in papers:
        entry = papers[key].entry
        for part, number in numbers_of(papers[key], templates).items():
            title = papers[key].head[part].text if part else entry.title
            yield ToSign(entry, part.removeprefix(_OF_A_WITNESS), title, number)


def filed_to_sign(
    words: PrintedWords, entries: Mapping[str, PaperEntry], filed: int = 0, day: str = ""
) -> Iterator[ToSign]:
    """Yield each paper for a court that is to be signed, as the words that were kept of it say."""
    for paper in words:
        entry = entries.get(paper.id)
        if entry and entry.to_sign:
            yield ToSign(entry, "", entry.title, _number(line.text for line in paper.lines), filed, day)


def numbered(paper: Paper, templates: Path | None = None) -> Paper:
    """Return a paper as it is given out to be signed: with the number of its words at its foot."""
    return replace(paper, numbers=numbers_of(paper, templates))


def numbers_of(paper: Paper, templates: Path | None = None) -> dict[str, str]:
    """Return the number of the words of each part that is signed by itself, or of the whole under an empty name.

    A paper that nobody signs has none.
    """
    if not paper.entry.to_sign:
        return {}
    signed = {part: alone(paper, part) for part in paper.parts if paper.tables.get(part)}
    parts = signed if paper.parts else {"": paper}
    return {part: _number(line.text for line in lines_of(one, templates)) for part, one in parts.items()}


def alone(paper: Paper, part: str) -> Paper:
    """Return a paper that has one of its parts, and nothing else."""
    return replace(
        paper,
        passages={name: held if name == part else () for name, held in paper.passages.items()},
        tables={name: held if name == part else () for name, held in paper.tables.items()},
        parts=(part,),
    )


def _number(lines: Iterable[str]) -> str:
    said = json.dumps(list(lines), ensure_ascii=False)
    return in_groups(hashlib.sha256(said.encode()).hexdigest()[:_CHARACTERS])
