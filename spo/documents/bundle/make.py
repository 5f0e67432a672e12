"""Makes the bundle of a pack: its papers as PDF, an index before them, the join, and the gate that nothing passes."""

import io
from collections.abc import Sequence
from itertools import accumulate

from pypdf import PdfReader

from spo.assessment import Assessment
from spo.guidance import PaperEntry
from spo.progress import Progress, unheard

from ..pack import Pack, WouldBeServed
from ..withholding import Search, leaks_in_bytes
from .index import FILE, TITLE, Place, index
from .join import Joined, joined
from .office import PATIENCE, NoBundle, Office
from .read import parts

BUNDLE_FILE = "bundle.pdf"
"""The name of the file: it says nothing of anybody."""

_TRIES = 4
_UNSETTLED = "The pages of the index could not be counted. Try again, or open each Word paper and save it as a PDF."
_UNREADABLE = "The bundle that was made cannot be read again, so that it was thrown away. Try again."


def bundle(
    assessment: Assessment,
    made: Pack,
    progress: Progress = unheard,
    program: str | None = None,
    patience: float = PATIENCE,
) -> bytes:
    """Return every paper of a pack that is filed and served as one PDF, in the order of `papers.toml`.

    What is for the court alone, or kept, is never in it. `progress` hears as it does for `pack`. `program` is
    LibreOffice, if it is not where it usually is, which may be silent for `patience` seconds.

    Raises NoBundle where LibreOffice is not installed, fails or hangs, WouldBeServed where the bundle would hold a
    withheld value, and OSError where the template of the index cannot be read or there is no room for a file.
    """
    entries = [entry for entry in assessment.view.guidance.papers.values() if entry.file in made.served]
    titles = (*(entry.title for entry in entries), TITLE)

    def done(so_far: int) -> None:
        progress(titles[so_far], so_far / len(titles))

    with Office(program, patience) as office:
        pdfs = office.pdfs({entry.file: made.files[entry.file] for entry in entries}, done)
        readers = [_read(pdfs[entry.file]) for entry in entries]
        opening, places = _indexed(office, assessment, entries, [len(reader.pages) for reader in readers])
    author = assessment.view.case.applicant.force or "Police"
    content = joined(Joined(opening, places, readers, author, assessment.view.on))
    _let_pass(assessment, content)
    progress("", 1.0)
    return content


def _indexed(
    office: Office, assessment: Assessment, entries: Sequence[PaperEntry], lengths: Sequence[int]
) -> tuple[PdfReader, list[Place]]:
    """Return the index, and where each paper stands behind it. Its own length is known only once it is made."""
    pages = 1
    for _ in range(_TRIES):
        first = accumulate(lengths, initial=pages + 1)
        places = [Place(*each) for each in zip(entries, first, lengths, strict=False)]
        made = _read(office.pdfs({FILE: index(assessment, places)})[FILE])
        if len(made.pages) == pages:
            return made, places
        pages = len(made.pages)
    raise NoBundle(_UNSETTLED)


def _read(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def _let_pass(assessment: Assessment, content: bytes) -> None:
    """Raise WouldBeServed where the bundle says what is withheld, on any page or beside them."""
    withheld = Search(assessment.view.case)
    if not withheld:  # to read a long bundle again takes as long as to make it
        return
    try:
        said = parts(content)
    except Exception as error:  # a reader of PDF fails in many ways, and what cannot be read cannot be let pass
        raise NoBundle(_UNREADABLE) from error
    if leaks := leaks_in_bytes(withheld, BUNDLE_FILE, said):
        raise WouldBeServed(leaks)
