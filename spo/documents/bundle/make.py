"""Makes the bundle of a pack: its papers as PDF, signed where they are, exhibits among them, an index, and the gate.

Nothing that is withheld passes the gate.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pypdf import PdfReader

from spo.assessment import Assessment, View, titled
from spo.guidance import PaperEntry
from spo.progress import Progress, unheard

from ..exhibits.searched import in_attached
from ..packed import Pack, WouldBeServed
from ..papers.flysheets import FLYSHEETS, FURTHER_FLYSHEETS, with_flysheet
from ..signed.given import Given, leaks_in_signed
from ..withholding import Search, leaks_in_bytes
from .exhibits import exhibits
from .index import FILE, TITLE, Place, index
from .join import Joined, Part, joined
from .manifest import Bundled, InBundle
from .office import PATIENCE, NoBundle, Office
from .read import parts
from .signed import in_their_order, signed_in, signed_part

BUNDLE_FILE = "bundle.pdf"
"""The name of the file: it says nothing of anybody."""

_TRIES = 4
_UNSETTLED = "The pages of the index could not be counted. Try again, or open each Word paper and save it as a PDF."
_UNREADABLE = "The bundle that was made cannot be read again, so that it was thrown away. Try again."


@dataclass(frozen=True)
class Within:
    """What a bundle holds besides the papers of its pack, where that is not all that the case now has.

    `signed` are the papers that came back signed, and `exhibits` those that have a flysheet in the pack. `withheld`
    finds what may not be served.
    """

    signed: Sequence[Given]
    exhibits: Sequence[str]
    withheld: Search


def bundle(  # noqa: PLR0913 - as below
    assessment: Assessment,
    made: Pack,
    progress: Progress = unheard,
    program: str | None = None,
    patience: float = PATIENCE,
    *,
    within: Within | None = None,
) -> bytes:
    """Return the bundle of a pack as a PDF. All else is as for `bundled`."""
    return bundled(assessment, made, progress, program, patience, within=within).content


def bundled(  # noqa: PLR0913 - the last is for papers that were filed
    assessment: Assessment,
    made: Pack,
    progress: Progress = unheard,
    program: str | None = None,
    patience: float = PATIENCE,
    *,
    within: Within | None = None,
) -> Bundled:
    """Return every paper of a pack that is filed and served as one PDF, in the order of `papers.toml`, and where it is.

    Each exhibit of which pages are kept with the case stands behind its flysheet, and a paper that came back signed in
    place of its draft. What is for the court alone, or kept unsigned, is never in it. `progress` hears as it does for
    `pack`. `program` is LibreOffice, if it is not where it usually is, which may be silent for `patience` seconds.
    `within` is said where the pack was filed, or holds papers after filing.

    Raises NoBundle where LibreOffice is not installed, fails or hangs, WouldBeServed where the bundle would hold a
    withheld value, and OSError where the template of the index cannot be read or there is no room for a file.
    """
    view = assessment.view
    within = within or Within(signed_in(assessment, made), with_flysheet(view.case), Search(view.case))
    withheld = within.withheld
    if leaks := [*in_attached(view, withheld, made.beside), *leaks_in_signed(withheld, within.signed, made.beside)]:
        raise WouldBeServed(leaks)
    instead = {one.of.entry.id for one in within.signed}
    served = [entry for entry in view.guidance.every_paper.values() if made.name_of(entry) in made.served]
    entries = [titled(view, entry) for entry in served if entry.id not in instead]
    titles = (*(entry.title for entry in entries), TITLE)

    def done(so_far: int) -> None:
        progress(titles[so_far], so_far / len(titles))

    with Office(program, patience) as office:
        pdfs = office.pdfs({entry.file: made.files[made.name_of(entry)] for entry in entries}, done)
        papers = [_part(view, entry, _read(pdfs[entry.file]), made, within) for entry in entries]
        papers = in_their_order(view, [*papers, *(signed_part(one, made) for one in within.signed)])
        opening = _indexed(office, assessment, papers, made.approved)
    content = joined(Joined(opening, papers, view.case.applicant.force or "Police", view.on))
    _let_pass(withheld, content)
    progress("", 1.0)
    return _bundled(content, len(opening.pages) + 1, papers, within)


def _bundled(content: bytes, first: int, papers: Sequence[Part], within: Within) -> Bundled:
    """Return a bundle and where in it each paper and exhibit stands, of which the first begins at a page."""
    places = _places(papers, first)
    signed = {one.key: one for one in within.signed}
    held: list[InBundle] = []
    exhibits: list[Place] = []
    for part in papers:
        held.append(InBundle(part.entry, signed.get(part.key), next(places)))
        exhibits += [next(places) for _ in part.within]
    return Bundled(content, first - 1 + sum(len(part) for part in papers), tuple(held), tuple(exhibits))


def _part(view: View, entry: PaperEntry, reader: PdfReader, made: Pack, within: Within) -> Part:
    """Return a paper as it is joined: of the flysheets, with the exhibit behind each."""
    keys = within.exhibits if entry.id in (FLYSHEETS, FURTHER_FLYSHEETS) else ()
    behind = tuple(exhibits(view, keys, reader, made.beside, made.approved)) if keys else ()
    return Part(entry, reader, behind, f"{entry.title}, unsigned" if entry.to_sign else "")


def _indexed(office: Office, assessment: Assessment, papers: Sequence[Part], approved: bool = False) -> PdfReader:
    """Return the index. Its own length is known only once it is made."""
    pages = 1
    for _ in range(_TRIES):
        places = list(_places(papers, pages + 1))
        made = _read(office.pdfs({FILE: index(assessment, places, approved)})[FILE])
        if len(made.pages) == pages:
            return made
        pages = len(made.pages)
    raise NoBundle(_UNSETTLED)


def _places(papers: Sequence[Part], first: int) -> Iterator[Place]:
    """Yield where each paper begins, and after the flysheets each exhibit: at its flysheet."""
    for paper in papers:
        yield Place(paper.id, paper.called, first, len(paper))
        added = 0
        for one in paper.within:
            yield Place(one.id, one.title, first + one.flysheet + added, len(one))
            added += len(one.pages.pages)
        first += len(paper)


def _read(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def _let_pass(withheld: Search, content: bytes) -> None:
    """Raise WouldBeServed where the bundle says what is withheld, on any page or beside them."""
    if not withheld:  # to read a long bundle again takes as long as to make it
        return
    try:
        said = parts(content)
    except Exception as error:  # a reader of PDF fails in many ways, and what cannot be read cannot be let pass
        raise NoBundle(_UNREADABLE) from error
    if leaks := leaks_in_bytes(withheld, BUNDLE_FILE, said):
        raise WouldBeServed(leaks)
