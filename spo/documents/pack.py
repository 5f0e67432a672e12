"""The pack: every paper of a case, who each is for, and the gate that nothing withheld passes."""

import hashlib
import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from spo.assessment import Assessment
from spo.case import write_case
from spo.guidance import PaperEntry

from .maps import map_findings, map_pictures
from .papers.answers import answers
from .papers.application import application
from .papers.checklist import checklist
from .papers.chronology import chronology
from .papers.draft_order import draft_order
from .papers.existing_orders import existing_orders
from .papers.legal_adviser import legal_adviser
from .passages import Paper
from .render import FOLDER, template, zipped
from .withheld import Leak, leaks_in_bytes, leaks_in_papers
from .wordings import reworded, rewordings
from .writer import Writer

_PAPERS: dict[str, Callable[[Writer, PaperEntry], Paper]] = {
    "application": application,
    "draft-order": draft_order,
    "existing-orders": existing_orders,
    "chronology": chronology,
    "legal-adviser": legal_adviser,
}
_LIST_TERMS = frozenset({"application", "draft-order"})

Told = Callable[[str, float], None]
"""Hears how far the making of a pack has come: the title of the paper that is begun, and the share that is done."""


class WouldBeServed(Exception):
    """A served paper would hold a withheld value. `leaks` says in which paper, passage and field."""

    def __init__(self, leaks: list[Leak]) -> None:
        self.leaks = leaks
        super().__init__("\n".join(dict.fromkeys(str(leak) for leak in leaks)))


@dataclass(frozen=True)
class Pack:
    """The papers of a case as files, by file name, and the manifest that says what they are."""

    files: dict[str, bytes]
    served: frozenset[str]
    manifest: bytes

    def zipped(self) -> bytes:
        """Return the whole pack as one zip file."""
        return zipped({**self.files, "manifest.json": self.manifest})

    def zipped_for_court(self) -> bytes:
        """Return the papers that are filed and served, and nothing else, as one zip file."""
        return zipped({name: self.files[name] for name in sorted(self.served)})


def drafted(assessment: Assessment, pictures: Collection[str] = ()) -> dict[str, Paper]:
    """Return the papers by id as they are drafted, before any passage is in an officer's own words.

    The checklist is not among them: it is the record of what was done with the others. `pictures` holds the SHA-256
    of each picture that is kept with the case.
    """
    assessment, entries = _with_maps(assessment, pictures), assessment.view.guidance.papers
    made = {key: build(_writer(assessment, entries[key], pictures), entries[key]) for key, build in _PAPERS.items()}
    made["answers"] = answers(_writer(assessment, entries["answers"]), entries["answers"])
    return made


def papers(assessment: Assessment, pictures: Collection[str] = ()) -> dict[str, Paper]:
    """Return the papers of a case by id, as passages and tables, before any of them is a file.

    `pictures` holds the SHA-256 of each picture that is kept with the case.
    """
    assessment = _with_maps(assessment, pictures)
    case, entry = assessment.view.case, assessment.view.guidance.papers["checklist"]
    before = drafted(assessment, pictures)
    made = {key: reworded(paper, case) for key, paper in before.items()}
    printed = frozenset(path for key in _PAPERS for _, sentence in made[key].sentences() for path in sentence.facts)
    own_words = rewordings(before.values(), case)
    made["checklist"] = checklist(_writer(assessment, entry), entry, printed, own_words)
    return made


def _with_maps(assessment: Assessment, pictures: Collection[str]) -> Assessment:
    """Return the assessment with what the maps lack: it does not itself know which pictures are kept."""
    found = dict.fromkeys((*assessment.findings, *map_findings(assessment.view, pictures)))
    return replace(assessment, findings=tuple(found))


def _writer(assessment: Assessment, entry: PaperEntry, pictures: Collection[str] = ()) -> Writer:
    served = entry.audience == "file and serve"
    return Writer(assessment, served=served, has_terms=entry.id in _LIST_TERMS, pictures=pictures)


def pack(
    assessment: Assessment,
    templates: Path = FOLDER,
    told: Told | None = None,
    pictures: Mapping[str, bytes] = {},
) -> Pack:
    """Return every paper as a Word file. `told` hears the title of each as it is begun, and the share done (0 to 1).

    `pictures` holds, by SHA-256, the files kept with the case: the draft order prints the maps that are among them.
    Raises WouldBeServed, and writes nothing, where a served paper would hold a withheld value.
    """
    held = map_pictures(assessment.view, pictures)
    made = papers(assessment, held)
    case, on = assessment.view.case, assessment.view.on
    if leaks := leaks_in_papers(case, made.values()):
        raise WouldBeServed(leaks)
    author = case.applicant.force or "Police"
    files, served = {}, set()
    for number, paper in enumerate(made.values()):
        if told:
            told(paper.entry.title, number / len(made))
        parts = template(templates / paper.entry.template).parts(paper, author, on, held)
        if paper.served:
            served.add(paper.entry.file)
            if leaks := leaks_in_bytes(case, paper.entry.file, parts):
                raise WouldBeServed(leaks)
        files[paper.entry.file] = zipped(parts)
    if told:
        told("", 1.0)
    fingerprint = partial(_fingerprint, assessment, templates, held)
    return Pack(files, frozenset(served), _manifest(assessment, made, fingerprint))


def _manifest(assessment: Assessment, made: dict[str, Paper], fingerprint: Callable[[], str]) -> bytes:
    listing = {
        "fingerprint": fingerprint(),
        "assessed_on": assessment.view.on.isoformat(),
        "blocked": assessment.blocked,
        "papers": [
            {
                "file": paper.entry.file,
                "title": paper.entry.title,
                "audience": paper.entry.audience,
                "state": "draft, not approved for filing",
            }
            for paper in made.values()
        ],
    }
    return json.dumps(listing, indent=1).encode()


def _fingerprint(assessment: Assessment, templates: Path, printed: Collection[str]) -> str:
    """Return one number for the case, the guidance and the templates together, in hexadecimal (SHA-256).

    The case names its pictures by their SHA-256; those that are printed are among the papers, and count again.
    """
    digest = hashlib.sha256(write_case(assessment.view.case))
    digest.update(assessment.view.guidance.fingerprint.encode())
    for entry in assessment.view.guidance.papers.values():
        digest.update((templates / entry.template).read_bytes())
    for picture in printed:
        digest.update(picture.encode())
    return digest.hexdigest()
