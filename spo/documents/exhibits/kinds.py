"""What a file that is attached is, by its content and not by its name."""

import io
import re
import zipfile
from typing import Literal

from spo.evidence.reading.opening.archives import archive_of
from spo.evidence.reading.opening.caps import Deadline
from spo.evidence.reading.shapes import FileRefused, Limits

Kind = Literal["pdf", "picture", "word", "text"]

MOST_BYTES = {"pdf": 50 * 1024**2, "picture": 10 * 1024**2, "word": 20 * 1024**2, "text": 1024**2}
"""The largest file of each kind, in bytes."""

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_WORD_PART = "word/document.xml"
_LIMITS = Limits(bytes=MOST_BYTES["word"], rows=0, columns=0, cells=0, cell=0, unpacked=200 * 1024**2, seconds=60)
"""What a Word file may take: it is opened as warily as one of evidence, and has no table that is read."""
_UNSAFE = re.compile("[\x00-\x08\x0e-\x1f\x7f]")

_TRACKED = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo|comment|vanish|cellDel|cellIns)[\s/>]")
_ELSEWHERE = re.compile(rb"<Relationship\s[^>]*TargetMode\s*=\s*[\"']External[\"'][^>]*>")
_IS_LINK = re.compile(rb"Type\s*=\s*[\"'][^\"']*/hyperlink[\"']")
_FETCHES = re.compile(rb"<w:instrText[^>]*>\s*(?:DDE|INCLUDE|LINK|DATABASE)", re.IGNORECASE)
_WITHIN = re.compile(r"vbaProject|/embeddings/|/activeX/|/ctrlProps/|/afchunk", re.IGNORECASE)


def kind_of(name: str, content: bytes) -> Kind | None:
    """Return what a file is, or None where it is nothing that can be attached. Only of text does its name decide."""
    if content.startswith(b"%PDF-"):
        return "pdf"
    if content.startswith(_PICTURES):
        return "picture"
    if content.startswith(b"PK\x03\x04"):
        return "word" if _names(content).count(_WORD_PART) == 1 else None
    return "text" if name.casefold().endswith(".txt") and plain_text(content).strip() else None


def plain_text(content: bytes) -> str:
    """Return the text of a file, or nothing where it is no text in UTF-8 or UTF-16."""
    coding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = content.decode(coding)
    except UnicodeDecodeError:
        return ""
    return "" if "\x00" in text else _UNSAFE.sub("", text)


def unsettled_in_word(content: bytes) -> str:
    """Return what a Word file holds beside its words that a reader may or may not see, or nothing where it is plain.

    `tracked`: changes, comments and hidden text. `within`: macros and other files. `elsewhere`: what is fetched.
    `broken`: what is no Word file, or unpacks to too much.
    """
    try:
        held = archive_of(content, _LIMITS, Deadline(_LIMITS.seconds))
        marked_up = (name for name in held.parts if name.endswith((".xml", ".rels")))
        found = (_unsettled(name, held.whole(name)) for name in marked_up)
        return "within" if any(map(_WITHIN.search, held.parts)) else next(filter(None, found), "")
    except FileRefused:
        return "broken"


def _unsettled(name: str, part: bytes) -> str:
    if part[:2] in (b"\xff\xfe", b"\xfe\xff") or b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        return "broken"  # its marks might be read otherwise by another program
    if name.startswith("word/") and name != "word/styles.xml" and _TRACKED.search(part):
        return "tracked"
    fetches = _FETCHES.search(part)
    return "elsewhere" if fetches or any(not _IS_LINK.search(link) for link in _ELSEWHERE.findall(part)) else ""


def _names(content: bytes) -> list[str]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as held:
            return held.namelist()
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError):
        return []
