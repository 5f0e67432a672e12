"""Fills Word templates. Each is compiled once in a process; a paper is then text put into XML, and a zip.

docxtpl reads the tags that Word splits and strips (`patch_xml`), and Jinja compiles them, sandboxed. What docxtpl
does after that (parse the finished XML and write it again) is most of its time, and is not needed here.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from .bookmarks import bookmarked
from .drawing import Room, drawing, embedded, relationships, room
from .first_rows import first_rows_split
from .gaps import DOCUMENT, left_out
from .marks import as_wordml, plain
from .origin import saying
from .passages import Listing, Paper, Passage, Row, TermLine
from .pictures import Picture
from .places import MARK, marked
from .signed.foot import with_numbers

FOLDER = Path(__file__).resolve().parents[2] / "templates"
DRAFT = "DRAFT - not approved for filing"
COURT_ONLY = f"{DRAFT} - for the court alone, never to be served"
KEEP = "KEEP - not for filing or service"
_STATUS = {"file and serve": DRAFT, "file only": COURT_ONLY, "keep": KEEP}
_APPROVED = {"file and serve": "", "file only": COURT_ONLY.removeprefix(f"{DRAFT} - ").capitalize(), "keep": ""}

FILLED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml|docProps/core\.xml")
"""The parts of a file that hold tags."""

_STAMP = re.compile(r"(<dcterms:(created|modified)[^>]*>)[^<]*(<)")
_TAG = re.compile(r"\{[{%].*?[%}]\}")
_BETWEEN = "\x00"  # between cells that are escaped together: nothing that is printed can hold it
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_TEMPLATES_KEPT = 64
_PATCHING = DocxTemplate("")


@dataclass(frozen=True, eq=False)
class WordTemplate:
    """A Word template, ready to fill: the parts that hold tags, compiled, and the others as they are.

    `page` is the room that a picture may take. `sources` are the parts that hold tags as Jinja reads them, and
    `unpatched` as they stand in the file.
    """

    filled: dict[str, Template]
    fixed: dict[str, bytes]
    order: tuple[str, ...]
    page: Room
    sources: dict[str, str]
    unpatched: dict[str, bytes]

    def parts(self, paper: Paper, author: str, on: date, pictures: Mapping[str, Picture]) -> dict[str, bytes]:
        """Return the parts of a paper as a document, stamped with the day it was assessed on.

        What each passage, row and term prints has a bookmark round it.
        """
        shown, places = marked(paper, whole=True)
        given = context(shown, author, pictures, self.page)
        made = {name: template.render(given).encode() for name, template in self.filled.items()}
        core = made["docProps/core.xml"].decode()
        made["docProps/core.xml"] = _STAMP.sub(rf"\g<1>{on:%Y-%m-%d}T00:00:00Z\g<3>", core).encode()
        every = {name: made.get(name, self.fixed.get(name, b"")) for name in self.order}
        every = left_out(every, paper.terms)
        numbered = with_numbers(every, every[DOCUMENT].decode(), paper.numbers, places)
        document, marks = bookmarked(numbered, paper.entry.id, places)
        every = {name: _unmarked(part) if name in self.filled else part for name, part in every.items()}
        every[DOCUMENT] = first_rows_split(document).encode()
        made = saying(every, {"paper": paper.entry.id, "marks": marks})
        return embedded(made, pictures)


def _unmarked(part: bytes) -> bytes:
    """Return a part without the marks of what it prints, for a template may print a passage at the head of a page."""
    return MARK.sub("", part.decode()).encode()


def template(path: Path) -> WordTemplate:
    """Return the template in a file as it now stands. Raises OSError where it cannot be read."""
    return compiled(path.read_bytes())


@lru_cache(maxsize=_TEMPLATES_KEPT)
def compiled(content: bytes) -> WordTemplate:
    """Return a template, ready to fill. One is compiled once in a process, and again once it is changed."""
    words, properties = _environment(_finalize), _environment(None)
    filled, fixed, sources, unpatched = {}, {}, {}, {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if FILLED.fullmatch(name):
                environment = words if name.startswith("word/") else properties
                unpatched[name], sources[name] = part, patched(part.decode("utf-8"))
                filled[name] = environment.from_string(sources[name])
            else:
                fixed[name] = part
        page = room(archive.read("word/document.xml"))
        return WordTemplate(filled, fixed, tuple(archive.namelist()), page, sources, unpatched)


def patched(part: str) -> str:
    """Return a part of a template as Jinja can read it: tags that Word splits are joined.

    Their quotation marks stand as such: LibreOffice writes them as entities, which is as good XML.
    """
    joined = str(_PATCHING.patch_xml(part))
    return _TAG.sub(lambda tag: tag[0].replace("&quot;", '"').replace("&apos;", "'"), joined)


def _environment(finalize: Callable[[Any], Any] | None) -> ImmutableSandboxedEnvironment:
    """Return what fills templates: no function, no test, and of the filters only that which our long tables use."""
    made = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined, finalize=finalize)
    batch = made.filters["batch"]
    made.globals.clear()
    made.tests.clear()
    made.filters.clear()
    made.filters["batch"] = batch
    return made


def _finalize(value: Any) -> Any:
    return value if isinstance(value, Markup) else Markup(as_wordml(str(value)))


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return the parts as a file. The same parts give the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _ZIP_EPOCH), content, zipfile.ZIP_DEFLATED, 1)
    return buffer.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """Return the parts of a file that `zipped` made."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def status(paper: Paper) -> str:
    """Return what stands at the head of each page: a draft, for the court alone, kept; or nothing where approved."""
    if paper.approved:
        return _APPROVED[paper.entry.audience]
    return paper.entry.header or _STATUS[paper.entry.audience]


def context(paper: Paper, author: str, pictures: Mapping[str, Picture], page: Room) -> dict[str, Any]:
    """Return a paper by the names that templates use, with every text still as it was written.

    `pictures` holds each picture that the paper names, by its SHA-256.
    """
    drawn = dict(_drawn(paper, pictures, page))
    lines = [
        {
            "text": _in_bookmark(number, line),
            "kind": line.kind,
            "limbs": [{"text": sentence.text} for sentence in line.limbs],
            "beneath": [{"text": sentence.text} for sentence in line.beneath],
            "safeguards": [{"text": sentence.text} for sentence in (*line.safeguards, *line.after)],
        }
        for number, line in enumerate(paper.terms, start=1)
    ]
    passages = {
        name: [{"text": _led(p), "style": p.style, "picture": drawn.get(p.id, ""), "keep": p.keep} for p in held]
        for name, held in paper.passages.items()
    }
    tables = {name: _rows(rows) for name, rows in paper.tables.items()}
    return {
        "title": paper.entry.title,
        "subject": "Stalking protection order",
        "author": author,
        "status": status(paper),
        "head": {name: sentence.text for name, sentence in paper.head.items()},
        "passages": passages,
        "tables": tables,
        "parts": [
            {"title": paper.head[name].text, "passages": passages.get(name, []), "rows": tables.get(name, [])}
            for name in paper.parts
        ],
        "terms_prohibitions": [line for line in lines if line["kind"] == "prohibition"],
        "terms_requirements": [line for line in lines if line["kind"] == "requirement"],
    }


def _rows(rows: Sequence[Row]) -> list[dict[str, Markup]]:
    """Return the rows of a table, every cell of which is escaped here, all of them at once."""
    cells = map(Markup, as_wordml(_BETWEEN.join(_texts(rows))).split(_BETWEEN))
    if isinstance(rows, Listing):
        return [dict(zip(rows.columns, cells, strict=False)) for _ in range(len(rows))]
    return [dict(zip(row.cells, cells, strict=False)) for row in rows]


def _texts(rows: Sequence[Row]) -> Iterator[str]:
    if isinstance(rows, Listing):
        return chain.from_iterable(rows.lines())
    return (cell.text for row in rows for cell in row.cells.values())


def _drawn(paper: Paper, pictures: Mapping[str, Picture], page: Room) -> Iterator[tuple[str, Markup]]:
    """Yield the drawing of each passage that is a picture, by the id of the passage."""
    keys = relationships(pictures)
    held = [passage for passage in paper.every_passage() if passage.picture]
    for number, passage in enumerate(held, start=1):
        sha256 = passage.picture
        yield passage.id, drawing(number, pictures[sha256], keys[sha256], plain(passage.text), page)


_BOLD = '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">{} </w:t></w:r>'


_ASKED = re.compile(r"[^:?]+(?::|\?) ")


def _led(passage: Passage) -> str:
    """Return the words of a paragraph, with its head or its lead in bold. That closes the run it stands in, and opens
    another."""
    asked = _ASKED.match(passage.text)
    if passage.head:
        lead, rest = f"{passage.head}.", passage.text
    elif passage.lead and asked:
        lead, rest = asked[0].rstrip(), passage.text[asked.end() :]
    else:
        return passage.text
    bold = _BOLD.format(as_wordml(lead))
    return Markup(f'</w:t></w:r>{bold}<w:r><w:t xml:space="preserve">{as_wordml(rest)}')


def _in_bookmark(number: int, line: TermLine) -> Markup:
    """Return a term with the bookmark that references point to. It closes the run it stands in, and opens another."""
    heading = _BOLD.format(as_wordml(line.heading.text)) if line.heading else ""
    return Markup(
        f'</w:t></w:r><w:bookmarkStart w:id="{number}" w:name="{line.bookmark}"/>{heading}'
        f'<w:r><w:t xml:space="preserve">{as_wordml(line.sentence.text)}</w:t></w:r>'
        f'<w:bookmarkEnd w:id="{number}"/><w:r><w:t xml:space="preserve">'
    )
