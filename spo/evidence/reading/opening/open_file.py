"""A file of evidence opened: what it is, by what is in it, and its tables, every cell as text."""

import hashlib
from collections import Counter
from dataclasses import replace

from spo.case import Mapping
from spo.progress import Progress, unheard

from ..shapes import FileKind, FileRefused, Limits, OpenedFile, Table
from .archives import archive_of
from .bombs import check_parts, check_workbook
from .caps import Deadline, check_bytes
from .chats import chat, is_chat
from .conversations import conversations, is_json
from .delimited import delimited
from .encodings import utf8_of
from .kinds import OLD_OFFICE, ZIP, refuse_what_holds_no_rows
from .old_workbooks import old_sheets
from .spreadsheets import sheets
from .word_tables import word_tables

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OF_OTHER_PROGRAMS = ("mimetype", "ppt/presentation.xml", "Index/Document.iwa")

_LONGEST_NAME = 200


def open_file(content: bytes, limits: Limits, progress: Progress = unheard) -> OpenedFile:
    """Return a file taken apart into tables. What it is, is decided by its content.

    Raises FileRefused, with a sentence about what to do, for a file that cannot be read or is too large.
    """
    deadline = Deadline(limits.seconds)
    check_bytes(len(content), limits)
    progress("Looking at the file", 0.0)
    refuse_what_holds_no_rows(content)
    if content.startswith(ZIP):
        kind, tables = _from_zip(content, limits, deadline, progress)
    elif content.startswith(OLD_OFFICE):
        kind = "spreadsheet"
        tables = old_sheets(content, limits, deadline, lambda part: progress("Reading the sheets", part))
    else:
        kind, tables = _from_text(content, limits, deadline, progress)
    deadline.check()
    progress("Opened", 1.0)
    return OpenedFile(kind, hashlib.sha256(content).hexdigest(), _named_apart(tables))


def _from_zip(
    content: bytes, limits: Limits, deadline: Deadline, progress: Progress
) -> tuple[FileKind, tuple[Table, ...]]:
    archive = archive_of(content, limits, deadline)
    progress("Checking what the file unpacks to", 0.1)
    document = archive.main() or archive.named("word/document.xml") or ""
    if document.lower().startswith("word/"):
        check_parts(archive, deadline)
        progress("Reading the tables", 0.4)
        return "word", word_tables(archive, document, limits, deadline)
    if archive.named("xl/workbook.bin"):
        raise FileRefused(
            "This workbook is in Excel’s binary form. Save it as an Excel workbook (.xlsx), and add that."
        )
    if archive.named("xl/workbook.xml") or archive.beginning("mimetype").startswith(_OPEN_DOCUMENT + b"spreadsheet"):
        room = check_workbook(archive, limits, deadline)
        progress("Reading the sheets", 0.4)
        return "spreadsheet", sheets(
            content, room, limits, deadline, lambda part: progress("Reading the sheets", 0.4 + part * 0.6)
        )
    if any(archive.named(part) for part in _OF_OTHER_PROGRAMS):
        raise FileRefused("Open this file in the program that wrote it, save it as .xlsx or .docx, and add that.")
    raise FileRefused("This file is packed (a zip). Unpack it, and add the files in it one by one.")


def _from_text(
    content: bytes, limits: Limits, deadline: Deadline, progress: Progress
) -> tuple[FileKind, tuple[Table, ...]]:
    text = utf8_of(content)
    if not text.strip():
        raise FileRefused("This file holds nothing but blank lines. Ask for it to be sent again.")
    refuse_what_holds_no_rows(text)  # once more, because a web page may be in two bytes a letter
    progress("Reading the rows", 0.2)
    if is_chat(text):
        return "chat", (chat(text, limits, deadline),)
    if is_json(text):
        return "social media", conversations(text, limits, deadline)
    return "text", (delimited(text, limits, deadline),)


def _named_apart(tables: tuple[Table, ...]) -> tuple[Table, ...]:
    """Return tables named as a case keeps names, with a number after one that another of them has too."""
    times: Counter[str] = Counter()
    named: list[Table] = []
    taken: set[str] = set()
    for table in tables:
        name = kept = Mapping(table=table.name[:_LONGEST_NAME]).table
        while name in taken:
            times[kept] += 1
            name = f"{kept} ({times[kept] + 1})".strip()
        taken.add(name)
        named.append(replace(table, name=name))
    return tuple(named)
