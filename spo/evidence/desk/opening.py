"""A file of the desk opened: its words and tables, or a sentence that says why it is not read."""

import logging
import re
from collections.abc import Iterator
from email import policy
from email.parser import BytesParser
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from ..pasting.lines import LINE_END
from ..reading.opening.archives import LOCKED, archive_of
from ..reading.opening.bombs import check_parts
from ..reading.opening.caps import Deadline, check_bytes
from ..reading.opening.encodings import utf8_of
from ..reading.opening.kinds import OLD_OFFICE, ZIP, refuse_what_holds_no_rows
from ..reading.opening.open_file import open_file
from ..reading.opening.word_tables import word_lines
from ..reading.shapes import FileRefused, Limits, Table
from .months import is_month
from .paper import Paper

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what a damaged file lacks is told in our own sentence
_PICTURES = (
    "This PDF holds pictures and no words. Ask for the document itself, or for one in which words can be selected."
)
_DAMAGED_PDF = "This PDF is damaged or not complete. Ask for it again."
_MOST_PAGES, _MOST_ATTACHED = 2_000, 50
_MAIL = re.compile(
    rb"\A(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Message-ID|Received):", re.IGNORECASE
)
_TAG = re.compile(r"<(?:style|script)\b.*?</(?:style|script)>|<[^>]{0,2000}>", re.IGNORECASE | re.DOTALL)


def opened(name: str, content: bytes, limits: Limits) -> Iterator[Paper]:
    """Yield a file as a paper; of an email, also what is attached to it. Raises FileRefused, with what to do."""
    deadline = Deadline(limits.seconds)
    check_bytes(len(content), limits)
    if content.lstrip()[:5] == b"%PDF-":
        yield Paper(name, _pdf(content, deadline))
        return
    if content.startswith(ZIP):
        archive = archive_of(content, limits, deadline)
        document = archive.main() or archive.named("word/document.xml") or ""
        if document.lower().startswith("word/"):
            check_parts(archive, deadline)
            yield Paper(name, word_lines(archive, document, limits, deadline))
            return
    if content.startswith((ZIP, OLD_OFFICE)):
        yield _of_tables(name, open_file(content, limits).tables)
        return
    refuse_what_holds_no_rows(content)
    text = utf8_of(content)
    if _MAIL.match(text[:20_000]):
        yield from _mail(name, text, limits)
        return
    try:
        tables = [table for table in open_file(content, limits).tables if table.cells.shape[1] > 1]
    except FileRefused:
        tables = []
    yield Paper(name, tuple(LINE_END.split(text.decode())), tuple((0, table) for table in tables))


def _of_tables(name: str, tables: tuple[Table, ...]) -> Paper:
    lines: list[str] = []
    begins: list[tuple[int, Table]] = []
    for table in tables:
        lines.extend([table.name] if is_month(table.name) else [""] if lines else [])
        begins.append((len(lines), table))
        rows = table.cells.itertuples(index=False, name=None)
        lines.extend("\t".join(" ".join(str(cell).split()).removesuffix(" 00:00:00") for cell in row) for row in rows)
    return Paper(name, tuple(lines), tuple(begins))


def _pdf(content: bytes, deadline: Deadline) -> tuple[str, ...]:
    lines: list[str] = []
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise FileRefused(LOCKED)
        for number in range(min(len(reader.pages), _MOST_PAGES)):
            deadline.check()
            page = reader.pages[number]  # as it is laid out: its columns stand apart, and so do its paragraphs
            lines.extend((page.extract_text(extraction_mode="layout") or page.extract_text()).split("\n"))
    except FileRefused:
        raise
    except (
        PyPdfError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        ArithmeticError,
        RecursionError,
        OSError,
        NotImplementedError,
    ):
        raise FileRefused(_DAMAGED_PDF) from None
    if not any(line.strip() for line in lines):
        raise FileRefused(_PICTURES)
    return tuple(lines)


def _mail(name: str, content: bytes, limits: Limits) -> Iterator[Paper]:
    message = BytesParser(policy=policy.default).parsebytes(content)
    body = message.get_body(("plain", "html"))
    words = str(body.get_content()).replace("\r\n", "\n") if body else ""
    words = _TAG.sub("\n", words) if body and body.get_content_type() == "text/html" else words
    heads = [f"{head}: {message[head]}" for head in ("From", "To", "Cc", "Date", "Subject") if message[head]]
    yield Paper(name, (*heads, "", *words.split("\n")))
    for part in list(message.iter_attachments())[:_MOST_ATTACHED]:
        held = part.get_payload(decode=True)
        if isinstance(held, bytes) and held:
            try:
                yield from opened(f"{name}: {part.get_filename() or 'attachment'}", held, limits)
            except FileRefused:
                continue
