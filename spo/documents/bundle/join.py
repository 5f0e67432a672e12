"""Joins the PDFs of papers into one: each page numbered, each paper and its headings a bookmark, the index linked."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    NullObject,
    TextStringObject,
)

from spo.guidance import PaperEntry

from .index import LINK, TITLE
from .stamps import stamp
from .tags import Tags

BUNDLE_TITLE = "Bundle of papers: application for a stalking protection order"


@dataclass(frozen=True)
class Exhibit:
    """An exhibit behind its flysheet, which begins and ends behind so many pages of the flysheets."""

    id: str
    title: str
    flysheet: int
    end: int
    pages: PdfReader

    def __len__(self) -> int:
        """The number of its pages, with its flysheet."""
        return self.end - self.flysheet + len(self.pages.pages)


@dataclass(frozen=True)
class Part:
    """A paper, and the exhibits within it in their order.

    Its `title` says that it is signed, or is not where it is to be. What came back signed is under a `key` of the case.
    """

    entry: PaperEntry
    reader: PdfReader
    within: tuple[Exhibit, ...] = ()
    title: str = ""
    key: str = ""

    @property
    def called(self) -> str:
        """What it is called in the index, and among the bookmarks."""
        return self.title or self.entry.title

    @property
    def id(self) -> str:
        """What tells it from every other."""
        return f"{self.entry.id}.{self.key}" if self.key else self.entry.id

    def __len__(self) -> int:
        """The number of its pages, and of those of the exhibits."""
        return len(self.reader.pages) + sum(len(one.pages.pages) for one in self.within)


@dataclass(frozen=True)
class Joined:
    """What is joined: the index, the papers in their order, and what the properties of the file are to say."""

    index: PdfReader
    papers: list[Part]
    author: str
    on: date


def joined(given: Joined) -> bytes:
    """Return one PDF. Its properties hold no time but the day of assessment, so that they are the same each time."""
    writer = PdfWriter()
    tags = Tags(writer)
    writer.append(given.index, outline_item=TITLE, import_outline=False)
    tags.add(given.index, TITLE, list(writer.pages))
    for part in given.papers:
        before = len(writer.pages)
        writer.append(part.reader, outline_item=part.called, import_outline=True)
        tags.add(part.reader, part.called, [writer.pages[at] for at in range(before, len(writer.pages))])
        for one in reversed(part.within):
            writer.merge(before + one.end, one.pages, import_outline=False)
    tags.close()
    pages = list(writer.pages)
    stamp(writer, pages)
    _link(writer, pages[: len(given.index.pages)])
    _say(writer, given)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def _link(writer: PdfWriter, pages: list[PageObject]) -> None:
    """Let each link of the index lead to its page of the bundle."""
    for annotation in _annotations(pages):
        action = annotation.get("/A")
        address = str(action.get_object().get("/URI", "")) if action is not None else ""
        if address.startswith(LINK):
            number = int(address.removeprefix(LINK))
            target = writer.pages[number - 1].indirect_reference or NullObject()
            del annotation["/A"]
            annotation[NameObject("/Dest")] = ArrayObject([target, NameObject("/Fit")])
            annotation[NameObject("/Contents")] = TextStringObject(f"Go to bundle page {number}")


def _annotations(pages: list[PageObject]) -> Iterator[DictionaryObject]:
    for page in pages:
        for annotation in page.get("/Annots") or ():
            held = annotation.get_object()
            if isinstance(held, DictionaryObject):
                yield held


def _say(writer: PdfWriter, given: Joined) -> None:
    """Set the properties: title, author, language and day, and that a reader sees the title and the bookmarks."""
    day = f"D:{given.on:%Y%m%d}000000Z"
    writer.metadata = {
        "/Title": BUNDLE_TITLE,
        "/Author": given.author,
        "/Subject": "Stalking protection order",
        "/Producer": "pypdf",
        "/CreationDate": day,
        "/ModDate": day,
    }
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject("en-GB")
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    root[NameObject("/ViewerPreferences")] = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
