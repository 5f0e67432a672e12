"""Word files read back as a reader, or Word, would read them."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from typing import Any
from xml.etree import ElementTree

import docx

from spo.assessment import Assessment
from spo.case import Case
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)
"""The day on which tests assess a case, unless they say otherwise."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def assessed(case: Case, on: date = ON) -> Assessment:
    """Return a case assessed with the project's guidance."""
    return assess(case, guidance(), on)


def lines(content: bytes) -> list[str]:
    """Return every paragraph of a Word file as python-docx gives it: headers, body, tables and footers."""
    document = docx.Document(io.BytesIO(content))
    found = []
    for section in document.sections:
        found += [words(p._p) for p in (*section.header.paragraphs, *section.footer.paragraphs)]
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            # The cells by the tree: python-docx's own way to them takes a time that grows with the square.
            found += [words(p) for p in block._tbl.iter(f"{W}p")]
        else:
            found.append(words(block._p))
    return found


def text(content: bytes) -> str:
    """Return everything that a Word file says, a paragraph a line."""
    return "\n".join(lines(content))


def header(content: bytes) -> str:
    """Return what stands at the head of each page."""
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(content)).sections[0].header.paragraphs)


def parts(content: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body(content: bytes) -> ElementTree.Element:
    """Return the main part of a Word file as a tree."""
    return ElementTree.fromstring(parts(content)["word/document.xml"])


def style(paragraph: ElementTree.Element) -> str:
    """Return the style of a paragraph."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else found.get(f"{W}val", "")


def words(paragraph: Any) -> str:
    """Return the text of a paragraph, with a newline for a break and a tab for a tab."""
    return "".join(_text(paragraph))


def _text(paragraph: Any) -> Iterator[str]:
    for node in paragraph.iter():
        if node.tag == f"{W}t":
            yield node.text or ""
        elif node.tag == f"{W}br":
            yield "\n"
        elif node.tag == f"{W}tab" and node.get(f"{W}val") is None:
            yield "\t"


def bookmarks(content: bytes) -> dict[str, str]:
    """Return the number that Word gives to the paragraph of each bookmark, by its name.

    Terms are one list, which goes on from the number that a list of its own begins at.
    """
    held = parts(content)
    starts = {
        one.get(f"{W}numId", ""): int(start.get(f"{W}val", ""))
        for one in ElementTree.fromstring(held["word/numbering.xml"]).iter(f"{W}num")
        for start in one.iter(f"{W}startOverride")
    }
    found, number = dict[str, str](), 0
    for term in (p for p in body(content).iter(f"{W}p") if style(p) == "SPOTerm"):
        own = term.find(f"{W}pPr/{W}numPr/{W}numId")
        number = starts.pop("" if own is None else own.get(f"{W}val", ""), number + 1)
        names = (mark.get(f"{W}name", "") for mark in term.iter(f"{W}bookmarkStart"))
        found |= {name: str(number) for name in names if not name.startswith("_spo_")}
    return found


def references(tree: ElementTree.Element) -> list[tuple[str, str]]:
    """Return the bookmark that each REF field points to, and the text kept for it."""
    found = []
    for paragraph in tree.iter(f"{W}p"):
        name, shown, state = "", "", ""
        for node in paragraph.iter():
            if node.tag == f"{W}fldChar":
                state = node.get(f"{W}fldCharType", "")
                if state == "end" and name:
                    found.append((name, shown))
                    name, shown = "", ""
            elif node.tag == f"{W}instrText" and (code := re.match(r"\s*REF (\S+)", node.text or "")):
                name = code[1]
            elif node.tag == f"{W}t" and state == "separate":
                shown += node.text or ""
    return found
