"""A template taken apart into its parts, after the checks that files of evidence pass: it may be a bomb."""

from errno import EISDIR
from pathlib import Path

from spo.evidence.reading.opening.archives import DAMAGED, LOCKED, archive_of
from spo.evidence.reading.opening.bombs import check_parts
from spo.evidence.reading.opening.caps import Deadline
from spo.evidence.reading.opening.kinds import OLD_OFFICE, ZIP
from spo.evidence.reading.shapes import FileRefused, Limits

from .faults import TemplateUnreadable

_MEGABYTE = 1024 * 1024
_LARGEST, _UNPACKED, _XML = 16, 32, 1  # MB
_LIMITS = Limits(
    bytes=_LARGEST * _MEGABYTE, rows=0, columns=0, cells=0, cell=0, unpacked=_UNPACKED * _MEGABYTE, seconds=20
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

MAIN = "word/document.xml"

EMPTY = "The file is empty. Put back your last good copy."
TOO_LARGE = f"The file is larger than {_LARGEST} MB. Make its pictures smaller, or take them out."
PASSWORD = "The file is locked with a password. Open it in Word, take the password off, and save it again."
OLD = "The file is in the old form of Word (.doc). Open it in Word, and save it as a Word document (.docx)."
NO_WORD = (
    "The file is not a Word document, whatever its name says. Open it in the program that wrote it, and save it as a "
    "Word document (.docx)."
)
CANNOT_OPEN = "The file cannot be opened. Close it in Word, and ask for leave to read it."
BROKEN = "The file is damaged or not complete. Open it in Word and save it again, or put back your last good copy."
BOMB = (
    f"The file unpacks to more than {_UNPACKED} MB, which no template needs. Do not open it. Start again from the "
    "template that comes with the program."
)
LONG = "The text of the file is far longer than that of any paper. Start again from the template that comes with it."

_SAID = {DAMAGED: BROKEN, LOCKED: PASSWORD}


def read(path: Path) -> bytes:
    """Return what is in a file, and of one that is too large no more than shows that. Raises OSError."""
    if not path.is_file():
        raise OSError(EISDIR, "not a file", str(path))
    with path.open("rb") as file:
        return file.read(_LIMITS.bytes + 1)


def parts_of(content: bytes) -> dict[str, bytes]:
    """Return the parts of a Word file by name. Raises TemplateUnreadable, with what to do."""
    if not content:
        raise TemplateUnreadable(EMPTY)
    if len(content) > _LIMITS.bytes:
        raise TemplateUnreadable(TOO_LARGE)
    if content.startswith(OLD_OFFICE):
        raise TemplateUnreadable(PASSWORD if _ENCRYPTED in content else OLD)
    if not content.startswith(ZIP):
        raise TemplateUnreadable(NO_WORD)
    deadline = Deadline(_LIMITS.seconds)
    try:
        archive = archive_of(content, _LIMITS, deadline)
        check_parts(archive, deadline)
        parts = {name: archive.whole(name) for name in archive.parts}
    except FileRefused as refused:
        raise TemplateUnreadable(_SAID.get(str(refused), BOMB)) from None
    if not {MAIN, "[Content_Types].xml", "_rels/.rels"} <= parts.keys():
        raise TemplateUnreadable(NO_WORD)
    if any(len(held) > _XML * _MEGABYTE for name, held in parts.items() if name.endswith((".xml", ".rels"))):
        raise TemplateUnreadable(LONG)
    return parts
