"""A Word paper as somebody might give it back: its XML changed as Word, LibreOffice and people change it."""

import io
import zipfile
from collections.abc import Iterator
from html import escape

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement

from spo.documents.bookmarks import place_digest, read_name

WHO, WHEN = "Sol Example", "2026-11-25T10:00:00Z"
_BY = f'w:author="{WHO}" w:date="{WHEN}"'
_W14, _W15 = (f"http://schemas.microsoft.com/office/word/{year}/wordml" for year in (2010, 2012))
_SPACES = f'{nsdecls("w")} xmlns:w14="{_W14}" xmlns:w15="{_W15}"'
_KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(text: str, tag: str = "t") -> str:
    """Return words as a run."""
    return f'<w:r><w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def came(text: str) -> str:
    """Return words that were inserted, tracked."""
    return f'<w:ins w:id="901" {_BY}>{run(text)}</w:ins>'


def went(text: str) -> str:
    """Return words that were deleted, tracked."""
    return f'<w:del w:id="902" {_BY}>{run(text, "delText")}</w:del>'


def moved_away(text: str) -> str:
    """Return words that were moved from here, as Word tracks it."""
    named = f'<w:moveFromRangeStart w:id="910" {_BY} w:name="move1"/>'
    return f'{named}<w:moveFrom w:id="911" {_BY}>{run(text)}</w:moveFrom><w:moveFromRangeEnd w:id="910"/>'


def moved_here(text: str) -> str:
    """Return words that were moved to here, as Word tracks it."""
    named = f'<w:moveToRangeStart w:id="920" {_BY} w:name="move1"/>'
    return f'{named}<w:moveTo w:id="921" {_BY}>{run(text)}</w:moveTo><w:moveToRangeEnd w:id="920"/>'


def begins(comment: int) -> str:
    """Return where the words that a comment is on begin."""
    return f'<w:commentRangeStart w:id="{comment}"/>'


def ends(comment: int) -> str:
    """Return where they end."""
    return f'<w:commentRangeEnd w:id="{comment}"/><w:r><w:commentReference w:id="{comment}"/></w:r>'


class Edited:
    """A Word paper that is being edited."""

    def __init__(self, paper: str, content: bytes) -> None:
        self.paper = paper
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.document = parse_xml(self.parts["word/document.xml"])
        self._comments: list[tuple[int, str, int | None, bool]] = []

    def at(self, place: str) -> BaseOxmlElement:
        """Return the first paragraph of a place."""
        return next(self._all_at(place))

    def _all_at(self, place: str) -> Iterator[BaseOxmlElement]:
        wanted = place_digest(self.paper, place)
        for mark in self.document.iter(qn("w:bookmarkStart")):
            found = read_name(mark.get(qn("w:name")))
            if found and found.place == wanted:
                yield mark.getparent()

    def heading(self, text: str) -> BaseOxmlElement:
        """Return the heading that says something."""
        found: BaseOxmlElement = next(p for p in self.document.iter(qn("w:p")) if words_of(p) == text)
        return found

    def row(self, place: str) -> BaseOxmlElement:
        """Return a row of a table."""
        found: BaseOxmlElement = next(self.at(place).iterancestors(qn("w:tr")))
        return found

    def say(self, paragraph: BaseOxmlElement, *pieces: str) -> None:
        """Put other runs in a paragraph, within its bookmark."""
        for one in list(paragraph):
            if one.tag not in (qn("w:pPr"), qn("w:bookmarkStart"), qn("w:bookmarkEnd")):
                paragraph.remove(one)
        made = parse_xml(f"<w:p {_SPACES}>{''.join(pieces)}</w:p>")
        end = paragraph.find(qn("w:bookmarkEnd"))
        for one in list(made):
            if end is not None:
                end.addprevious(one)
            else:
                paragraph.append(one)

    def after(self, paragraph: BaseOxmlElement, *pieces: str, properties: str = "") -> BaseOxmlElement:
        """Put a paragraph after another."""
        made = parse_xml(f"<w:p {_SPACES}><w:pPr>{properties}</w:pPr>{''.join(pieces)}</w:p>")
        paragraph.addnext(made)
        return made

    def end_of(self, paragraph: BaseOxmlElement, kind: str) -> None:
        """Track the end of a paragraph as inserted (`ins`) or deleted (`del`)."""
        mark = parse_xml(f'<w:rPr {_SPACES}><w:{kind} w:id="930" {_BY}/></w:rPr>')
        paragraph.get_or_add_pPr().append(mark)

    def track_row(self, row: BaseOxmlElement, kind: str) -> None:
        """Track a row of a table as inserted or deleted."""
        properties = row.get_or_add_trPr()
        if not len(properties):
            properties.append(parse_xml(f"<w:cantSplit {_SPACES}/>"))
        properties.append(parse_xml(f'<w:{kind} {_SPACES} w:id="940" {_BY}/>'))

    def comment(self, number: int, text: str, answers: int | None = None, resolved: bool = False) -> None:
        """Write a comment, or an answer to one."""
        self._comments.append((number, text, answers, resolved))

    def saved(self) -> bytes:
        """Return the file."""
        self.parts["word/document.xml"] = serialize_part_xml(self.document)
        if self._comments:
            self._put("comments", "comments+xml", f"{_OFFICE}/comments", "".join(map(_comment, self._comments)))
            extended = "".join(map(_extended, self._comments))
            kind = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
            self._put("commentsExtended", "commentsExtended+xml", kind, extended, "w15:commentsEx")
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self.parts.items():
                archive.writestr(name, content)
        return held.getvalue()

    def _put(self, name: str, kind: str, relationship: str, inside: str, root: str = "w:comments") -> None:
        self.parts[f"word/{name}.xml"] = f"<{root} {_SPACES}>{inside}</{root}>".encode()
        link = f'<Relationship Id="rId{name}" Type="{relationship}" Target="{name}.xml"/></Relationships>'
        links = "word/_rels/document.xml.rels"
        self.parts[links] = self.parts[links].replace(b"</Relationships>", link.encode())
        type_ = f'<Override PartName="/word/{name}.xml" ContentType="{_KINDS}.{kind}"/></Types>'
        self.parts["[Content_Types].xml"] = self.parts["[Content_Types].xml"].replace(b"</Types>", type_.encode())


def words_of(paragraph: BaseOxmlElement) -> str:
    """Return the words of a paragraph."""
    return "".join(one.text or "" for one in paragraph.iter(qn("w:t")))


def _comment(held: tuple[int, str, int | None, bool]) -> str:
    number, text, _, _ = held
    return (
        f'<w:comment w:id="{number}" {_BY} w:initials="SE"><w:p w14:paraId="0000A{number:03}">{run(text)}</w:p>'
        "</w:comment>"
    )


def _extended(held: tuple[int, str, int | None, bool]) -> str:
    number, _, answers, resolved = held
    parent = f' w15:paraIdParent="0000A{answers:03}"' if answers is not None else ""
    return f'<w15:commentEx w15:paraId="0000A{number:03}"{parent} w15:done="{int(resolved)}"/>'
