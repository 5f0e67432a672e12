"""What is printed of a case: its papers with the pictures and files that they hold, and the files that each becomes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from spo.assessment import Assessment

from .after.since import Since
from .after.supplementary import kept_of, supplementary
from .drafts import Drafts, papers
from .evidence import Readings
from .maps import map_pictures
from .papers.annexe import as_csv
from .papers.chronology import TIMELINE
from .passages import Paper
from .pictures import Picture, printable
from .printed_words import PrintedWords, printed_words
from .render import compiled

NO_FILES: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True)
class Printing:
    """A case, the papers to be made of it, the files kept with it, and the pictures and files that are printed."""

    assessment: Assessment
    drafts: Drafts
    papers: Mapping[str, Paper]
    files: Mapping[str, bytes]
    pictures: Mapping[str, Picture]
    evidence: frozenset[str]


def printing(
    assessment: Assessment, files: Mapping[str, bytes], timeline: bytes | None, since: Since | None
) -> Printing:
    """Return what is printed of a case. Where the picture of the pattern is empty bytes, it is drawn elsewhere."""
    view = assessment.view
    pictures = map_pictures(view, files) | ({TIMELINE: printable(timeline)} if timeline else {})
    evidence = frozenset({file.sha256 for file in view.case.source_files.values()} & files.keys())
    kept = {*pictures, *evidence, *([] if timeline is None else [TIMELINE])}
    every = papers(assessment, kept, Readings(view.case, view.guidance, files))
    made = {**supplementary(every, since), **kept_of(every)} if since else every
    return Printing(assessment, every.drafts, made, files, pictures, evidence)


def as_files(
    assessment: Assessment, paper: Paper, form: bytes, pictures: Mapping[str, Picture]
) -> Iterator[tuple[str, dict[str, bytes]]]:
    """Yield each file that a paper becomes, by name, as its parts: the Word file, and that for a spreadsheet."""
    author = assessment.view.case.applicant.force or "Police"
    yield paper.file, compiled(form).parts(paper, author, assessment.view.on, pictures)
    if rows := as_csv(paper):
        name = csv_beside(paper.file)
        yield name, {name: rows}


def csv_beside(file: str) -> str:
    """Return the name of the file for a spreadsheet that is beside a Word file."""
    return f"{file.removesuffix('.docx')}.csv"


def words_to_approve(assessment: Assessment, files: Mapping[str, bytes], since: Since | None = None) -> PrintedWords:
    """Return the words that the papers for a court would print. Raises as `pack`, but for WouldBeServed."""
    return printed_words(assessment, printing(assessment, files, b"", since).papers)
