"""Makes pages of a file that is attached to an exhibit: a picture of each, and nothing else that the file holds."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree
from typing import Any

import docx
from docx.shared import Mm, Pt

from ..bundle.folder import new_folder
from ..bundle.office import NoBundle, Office, OfficeMissing
from ..pictures import PictureRefused, page_picture
from . import raster
from .kinds import MOST_BYTES, kind_of, plain_text, unsettled_in_word

_PATIENCE, _OFFICE_PATIENCE = 900.0, 120.0

_NOTHING = "it is empty. Choose the file again, or another copy of it."
_OTHER = (
    "it is not a PDF, a PNG or JPEG picture, a Word file (.docx) or plain text (.txt). "
    "Save it as a PDF, then attach that."
)
_NOT_SIGNED = "it is not a scan. Attach what was signed as a PDF, or as a PNG or JPEG picture."
_LARGE = "it is too large. At most {most} MB can be attached as one file: attach it in parts."
_SAYS = {
    "broken": "it is damaged and cannot be opened. Open it, print it to a new PDF, then attach that.",
    "locked": "it asks for a password. Save a copy without the password, then attach that.",
    "long": f"it has more than {raster.MOST_PAGES} pages. Attach it in parts.",
    "strip": "page {page} is too long and thin to be read in print. Cut it into pages, then attach those.",
    "form": "page {page} is a form with boxes to fill in. Print it to a new PDF, so that the page shows all that "
    "is meant to be seen and nothing lies beneath it, then attach that.",
    "note": "page {page} has notes, stamps or marks laid over it, which may be redactions that were never applied. "
    "Apply them or take them off, print it to a new PDF, then attach that.",
    "tracked": "it has tracked changes, comments or hidden text. Accept or reject each change, take out the rest, then "
    "attach it.",
    "within": "it holds macros or other files. Save it as a PDF, then attach that.",
    "elsewhere": "it fetches something from another place. Save it as a PDF, then attach that.",
    "slow": "it takes too long to open. Print it to a new PDF, or attach it in parts.",
}


class ExhibitRefused(ValueError):
    """A file that cannot be attached. The message says why, and what to do; it begins with a small letter."""


@dataclass(frozen=True)
class Made:
    """The pages of a file: a picture of each, its words, and the numbers of those that a program cannot read."""

    pictures: tuple[bytes, ...] = field(repr=False)
    words: tuple[str, ...] = field(repr=False)
    to_look_at: tuple[int, ...]


def made_pages(name: str, content: bytes, signed: bool = False) -> Made:
    """Return the pages of a file as they are printed. Raises ExhibitRefused.

    LibreOffice opens Word and text, which no `signed` paper is: of one, an electronic signature shows as it is drawn.
    Nothing of the file itself is kept.
    """
    if not content:
        raise ExhibitRefused(_NOTHING)
    kind = kind_of(name, content)
    if kind is None:
        raise ExhibitRefused(_OTHER)
    if signed and kind not in ("pdf", "picture"):
        raise ExhibitRefused(_NOT_SIGNED)
    if len(content) > MOST_BYTES[kind]:
        raise ExhibitRefused(_LARGE.format(most=MOST_BYTES[kind] // 1024**2))
    match kind:
        case "picture":
            try:
                return Made((page_picture(content),), ("",), (1,))
            except PictureRefused as error:
                raise ExhibitRefused(f"it cannot be used. {error}") from None
        case "word":
            if wrong := unsettled_in_word(content):
                raise ExhibitRefused(_SAYS[wrong])
            content = _by_office(content)
        case "text":
            content = _by_office(_set(plain_text(content)))
    return _of_pdf(content, signed)


def _by_office(content: bytes) -> bytes:
    """Return a Word file as a PDF."""
    try:
        with Office(patience=_OFFICE_PATIENCE) as office:
            return office.pdfs({"exhibit.docx": content})["exhibit.docx"]
    except OfficeMissing:
        raise ExhibitRefused(
            "LibreOffice, which makes pages of Word and text, is not installed on this computer. Save the file as a "
            "PDF, then attach that."
        ) from None
    except NoBundle:
        raise ExhibitRefused(_SAYS["broken"]) from None


def _set(text: str) -> bytes:
    """Return text as a Word file, line for line."""
    paper = docx.Document()
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    style = paper.styles["Normal"]
    style.font.name, style.font.size = "Liberation Mono", Pt(9.5)
    style.paragraph_format.space_after = Pt(0)
    for line in text.expandtabs(4).splitlines():
        paper.add_paragraph(line)
    written = io.BytesIO()
    paper.save(written)
    return written.getvalue()


def _of_pdf(content: bytes, signed: bool) -> Made:
    with _folder() as place:
        (place / "given.pdf").write_bytes(content)
        found = _found(place, signed)
        if "wrong" in found:
            raise ExhibitRefused(_SAYS[found["wrong"]].format(page=found["page"]))
        pages = found["pages"]
        try:
            pictures = tuple(page_picture((place / f"{n}.png").read_bytes()) for n in range(1, len(pages) + 1))
        except PictureRefused:
            raise ExhibitRefused(_SAYS["broken"]) from None
    words = tuple(one["words"].encode("utf-8", "ignore").decode() for one in pages)
    return Made(pictures, words, tuple(n for n, one in enumerate(pages, start=1) if not one["read"]))


def _found(place: Path, signed: bool) -> dict[str, Any]:
    """Run the process that reads a PDF, and return what it found."""
    kept = {name: value for name, value in os.environ.items() if name.upper() in ("PATH", "LANG", "SYSTEMROOT")}
    try:
        subprocess.run(
            [sys.executable, "-I", raster.__file__, str(place), *(["signed"] if signed else [])],
            env=kept,
            timeout=_PATIENCE,
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        found: dict[str, Any] = json.loads((place / "found.json").read_text(encoding="utf-8"))
    except subprocess.TimeoutExpired:
        raise ExhibitRefused(_SAYS["slow"]) from None
    except (subprocess.CalledProcessError, OSError, ValueError):  # it fell over the file
        raise ExhibitRefused(_SAYS["broken"]) from None
    return found


@contextmanager
def _folder() -> Iterator[Path]:
    """Lend a folder that is swept up even where the program is killed."""
    place, held = new_folder()
    try:
        yield place
    finally:
        held.close()
        rmtree(place, ignore_errors=True)
