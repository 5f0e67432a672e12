"""The pack: every paper of a case, who each is for, and the gate that nothing withheld passes."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from spo.assessment import Assessment
from spo.case import write_case
from spo.guidance import PaperEntry
from spo.progress import Progress, unheard

from .drafts import Papers, papers
from .evidence import Readings
from .maps import map_pictures
from .origin import said_of_case, saying
from .papers.annexe import as_csv
from .papers.chronology import TIMELINE
from .passages import Paper
from .pictures import Picture, printable
from .render import compiled, unzipped, zipped
from .templates import template_bytes
from .withholding import Leak, Search, in_sentences, leaks_in_bytes, leaks_in_papers

NO_FILES: Mapping[str, bytes] = MappingProxyType({})


class WouldBeServed(Exception):
    """A served paper would hold a withheld value. `leaks` says in which paper, passage and field."""

    def __init__(self, leaks: list[Leak]) -> None:
        self.leaks = leaks
        super().__init__("\n".join(in_sentences(leaks)))


@dataclass(frozen=True)
class Pack:
    """The papers of a case as files, by file name, and the manifest that says what they are.

    `beside` holds, by SHA-256, the files kept with the case, of which the bundle takes the pages of exhibits.
    """

    files: dict[str, bytes]
    served: frozenset[str]
    manifest: bytes
    beside: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)

    @property
    def for_court(self) -> frozenset[str]:
        """The files that the court receives: those that are served too, and those that are for the court alone."""
        listed = json.loads(self.manifest)["papers"]
        return frozenset(one["file"] for one in listed if one["audience"] != "keep")

    def of_revision(self, case_id: str, revision: int) -> "Pack":
        """Return the pack with a manifest and Word files that say of which revision of which case it was made.

        The Word files say the case by a digest of its id.
        """
        said = said_of_case(case_id, revision)
        files = {
            name: zipped(saying(unzipped(content), said)) if name.endswith(".docx") else content
            for name, content in self.files.items()
        }
        return replace(self, files=files, manifest=_written({**json.loads(self.manifest), "revision": revision}))

    def zipped(self) -> bytes:
        """Return the whole pack as one zip file."""
        return zipped({**self.files, "manifest.json": self.manifest})

    def zipped_for_court(self) -> bytes:
        """Return the papers that are filed and served, and nothing else, as one zip file."""
        return zipped({name: self.files[name] for name in sorted(self.served)})


def pack(
    assessment: Assessment,
    templates: Path | None = None,
    progress: Progress = unheard,
    files: Mapping[str, bytes] = NO_FILES,
    timeline: bytes | None = None,
) -> Pack:
    """Return every paper as a Word file. `progress` hears the title of each as it is begun.

    `files` holds, by SHA-256, the files kept with the case: the maps that the draft order prints, and the files of
    evidence that the annexe does. `templates` is a folder of a force's own, or that which SPO_TEMPLATES names: what is
    not in it is ours. `timeline` is the picture of the pattern, as `timeline_picture` draws it; without it the
    chronology has none.

    Raises WouldBeServed where a served paper would hold a withheld value, TemplateRefused where a template of the force
    may not be used, and OSError where one cannot be read; nothing is then written.
    """
    view = assessment.view
    pictures = map_pictures(view, files) | ({TIMELINE: printable(timeline)} if timeline else {})
    evidence = {file.sha256 for file in view.case.source_files.values()} & files.keys()
    made = papers(assessment, {*pictures, *evidence}, Readings(view.case, view.guidance, files))
    withheld = Search(view.case)
    if leaks := leaks_in_papers(withheld, made.values()):
        raise WouldBeServed(leaks)
    forms = {paper.entry.id: template_bytes(paper.entry.template, templates) for paper in made.values()}
    written: dict[str, bytes] = {}
    served = set()
    for number, paper in enumerate(made.values()):
        progress(paper.entry.title, number / len(made))
        for name, parts in _as_files(assessment, paper, forms[paper.entry.id], pictures):
            if paper.served:
                served.add(name)
            if paper.withholds and (leaks := leaks_in_bytes(withheld, name, parts)):
                raise WouldBeServed(leaks)
            written[name] = zipped(parts) if name == paper.entry.file else parts[name]
    progress("", 1.0)
    fingerprint = partial(_fingerprint, assessment, forms, (*pictures, *sorted(evidence)))
    return Pack(written, frozenset(served), _manifest(assessment, made, fingerprint, written), files)


def _as_files(
    assessment: Assessment, paper: Paper, form: bytes, pictures: Mapping[str, Picture]
) -> Iterator[tuple[str, dict[str, bytes]]]:
    """Yield each file that a paper becomes, by name, as its parts: the Word file, and that for a spreadsheet."""
    author = assessment.view.case.applicant.force or "Police"
    yield paper.entry.file, compiled(form).parts(paper, author, assessment.view.on, pictures)
    if rows := as_csv(paper):
        name = csv_beside(paper.entry.file)
        yield name, {name: rows}


def csv_beside(file: str) -> str:
    """Return the name of the file for a spreadsheet that is beside a Word file."""
    return f"{file.removesuffix('.docx')}.csv"


def _manifest(assessment: Assessment, made: Papers, fingerprint: Callable[[], str], written: Collection[str]) -> bytes:
    listing = {
        "revision": None,  # a case that is not from a store has none
        "fingerprint": fingerprint(),
        "assessed_on": assessment.view.on.isoformat(),
        "blocked": assessment.blocked,
        "papers": [
            {
                "file": name,
                "title": paper.entry.title,
                "audience": paper.entry.audience,
                "state": _state(paper.entry),
            }
            for paper in made.values()
            for name in written
            if name.rpartition(".")[0] == paper.entry.file.rpartition(".")[0]
        ],
    }
    return _written(listing)


def _state(entry: PaperEntry) -> str:
    """Return in what state a paper is: a draft to be approved, or one that the force keeps."""
    if entry.audience != "keep":
        return "draft, not approved for filing"
    until = entry.header.partition(" - ")[0].removeprefix("KEEP")
    return f"kept by the force{until or ', never filed'}"


def _written(listing: Mapping[str, object]) -> bytes:
    return json.dumps(listing, indent=1).encode()


def _fingerprint(assessment: Assessment, forms: Mapping[str, bytes], printed: Collection[str]) -> str:
    """Return one number for the case, the guidance and the templates together, in hexadecimal (SHA-256).

    The case names its files by their SHA-256; those that are printed are among the papers, and count again.
    """
    digest = hashlib.sha256(write_case(assessment.view.case))
    digest.update(assessment.view.guidance.fingerprint.encode())
    for form in forms.values():
        digest.update(form)
    for name in printed:
        digest.update(name.encode())
    return digest.hexdigest()
