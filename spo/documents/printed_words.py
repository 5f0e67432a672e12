"""The words that the papers for a court print, line by line, and one number for them alone.

Guidance, the program, how a template looks, the line that says DRAFT and the names of files are no part of them.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from spo.assessment import Assessment
from spo.case import Case

from .blocks import Heading, Paragraph
from .exhibits.pages import pictures_of
from .papers.chronology import TIMELINE
from .papers.flysheets import of_flysheets
from .passages import Paper
from .preview import preview, unseen, words
from .render import compiled, context
from .styles import W
from .templates import template_bytes

_GROUP = 4
_PICTURE = re.compile(r"\[[0-9a-f]{64}\]")


@dataclass(frozen=True)
class Line:
    """A paragraph, heading or row as it is printed, and the id of its passage, row or term: "" for a template's own.

    A picture is a line that ends with what tells it from every other.
    """

    id: str
    text: str


@dataclass(frozen=True)
class PrintedPaper:
    """What one paper prints, in order. `id` is that of the paper."""

    id: str
    title: str
    lines: tuple[Line, ...]


PrintedWords = tuple[PrintedPaper, ...]


def printed_words(assessment: Assessment, made: Mapping[str, Paper], templates: Path | None = None) -> PrintedWords:
    """Return the words of each paper that goes to a court. `made` and `templates` are as for `pack`.

    Raises OSError and TemplateRefused where a template cannot be used.
    """
    timeline = assessment.view.timeline
    drawn = {TIMELINE: hashlib.sha256(timeline.svg.encode()).hexdigest()} if timeline else {}
    return tuple(
        PrintedPaper(
            paper.entry.id,
            paper.entry.title,
            (*_lines(paper, drawn, templates), *_behind(paper, assessment.view.case)),
        )
        for paper in made.values()
        if paper.entry.audience != "keep"
    )


def lines_of(paper: Paper, templates: Path | None = None) -> tuple[Line, ...]:
    """Return the words of one paper, which holds no picture. Raises as `printed_words`."""
    return tuple(_lines(paper, {}, templates))


def said_of_pictures(text: str, instead: str) -> str:
    """Return a line with words in place of what tells each of its pictures from every other."""
    return _PICTURE.sub(f"[{instead}]", text)


def fingerprint(printed: PrintedWords) -> str:
    """Return one number for printed words, in hexadecimal (SHA-256)."""
    return hashlib.sha256(as_json(printed)).hexdigest()


def in_groups(number: str) -> str:
    """Return a number in groups of four, to be read aloud and compared on paper."""
    return " ".join(number[at : at + _GROUP] for at in range(0, len(number), _GROUP))


def as_json(printed: PrintedWords) -> bytes:
    """Return printed words as they are kept."""
    papers = [[one.id, one.title, [[line.id, line.text] for line in one.lines]] for one in printed]
    return json.dumps(papers, ensure_ascii=False, indent=0).encode()


def from_json(content: bytes) -> PrintedWords:
    """Return printed words that were kept."""
    return tuple(
        PrintedPaper(id, title, tuple(Line(*line) for line in lines)) for id, title, lines in json.loads(content)
    )


def _behind(paper: Paper, case: Case) -> Iterator[Line]:
    """Yield what tells the pages behind each flysheet from all others, of the paper that has the flysheets."""
    for key in of_flysheets(paper):
        if pictures := pictures_of(case, key).values():
            yield Line(f"exhibits.{key}", f"[{hashlib.sha256(' '.join(pictures).encode()).hexdigest()}]")


def _lines(paper: Paper, drawn: Mapping[str, str], templates: Path | None) -> Iterator[Line]:
    pictures = {one.id: drawn.get(one.picture, one.picture) for one in paper.every_passage()}
    for block in preview(paper, templates):
        if isinstance(block, Heading):
            yield Line("", block.text)
        elif isinstance(block, Paragraph):
            number = f"{block.number} " if block.id.startswith("terms.") else ""
            picture = f" [{pictures[block.id]}]" if pictures.get(block.id) else ""
            yield Line(block.id, f"{number}{block.text}{picture}")
        else:
            yield Line("", "\n".join(filter(None, (block.caption, " | ".join(block.columns)))))
            for row in block.rows:
                yield Line(f"{block.name}.{row.id}", " | ".join(row.cells))
    yield from _around(paper, templates)


def _around(paper: Paper, templates: Path | None) -> Iterable[Line]:
    """Yield what stands at the head and foot of the pages, and in notes, but for the line that says DRAFT."""
    form = compiled(template_bytes(paper.entry.template, templates))
    given = {**context(paper, "", unseen(paper), form.page), "status": ""}
    for name, part in form.filled.items():
        if name.startswith("word/") and name != "word/document.xml":
            for node in ElementTree.fromstring(part.render(given)).iter(f"{W}p"):
                if said := words(node).strip():
                    yield Line("", said)
