"""The pack: every paper of a case, who each is for, and the gate that nothing withheld passes."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from spo.assessment import Assessment
from spo.case import write_case
from spo.guidance import PaperEntry

from .papers.answers import answers
from .papers.application import application
from .papers.checklist import checklist
from .papers.chronology import chronology
from .papers.draft_order import draft_order
from .papers.existing_orders import existing_orders
from .papers.legal_adviser import legal_adviser
from .passages import Paper
from .render import FOLDER, context, template, zipped
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


def drafted(assessment: Assessment) -> dict[str, Paper]:
    """Return the papers by id as they are drafted, before any passage is in an officer's own words.

    The checklist is not among them: it is the record of what was done with the others.
    """
    entries = assessment.view.guidance.papers
    made = {key: build(_writer(assessment, entries[key]), entries[key]) for key, build in _PAPERS.items()}
    made["answers"] = answers(_writer(assessment, entries["answers"]), entries["answers"])
    return made


def papers(assessment: Assessment) -> dict[str, Paper]:
    """Return the papers of a case by id, as passages and tables, before any of them is a file."""
    case, entry = assessment.view.case, assessment.view.guidance.papers["checklist"]
    before = drafted(assessment)
    made = {key: reworded(paper, case) for key, paper in before.items()}
    printed = frozenset(path for key in _PAPERS for _, sentence in made[key].sentences() for path in sentence.facts)
    own_words = rewordings(before.values(), case)
    made["checklist"] = checklist(_writer(assessment, entry), entry, printed, own_words)
    return made


def _writer(assessment: Assessment, entry: PaperEntry) -> Writer:
    return Writer(assessment, served=entry.audience == "file and serve", has_terms=entry.id in _LIST_TERMS)


def pack(assessment: Assessment, templates: Path = FOLDER, told: Told | None = None) -> Pack:
    """Return every paper as a Word file. `told` hears the title of each as it is begun, and the share done (0 to 1).

    Raises WouldBeServed, and writes nothing, where a served paper would hold a withheld value.
    """
    made = papers(assessment)
    case, on = assessment.view.case, assessment.view.on
    if leaks := leaks_in_papers(case, made.values()):
        raise WouldBeServed(leaks)
    author = case.applicant.force or "Police"
    files, served = {}, set()
    for number, paper in enumerate(made.values()):
        if told:
            told(paper.entry.title, number / len(made))
        parts = template(templates / paper.entry.template).parts(context(paper, author), on)
        if paper.served:
            served.add(paper.entry.file)
            if leaks := leaks_in_bytes(case, paper.entry.file, parts):
                raise WouldBeServed(leaks)
        files[paper.entry.file] = zipped(parts)
    if told:
        told("", 1.0)
    return Pack(files, frozenset(served), _manifest(assessment, made, partial(_fingerprint, assessment, templates)))


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


def _fingerprint(assessment: Assessment, templates: Path) -> str:
    """Return one number for the case, the guidance and the templates together, in hexadecimal (SHA-256)."""
    digest = hashlib.sha256(write_case(assessment.view.case))
    digest.update(assessment.view.guidance.fingerprint.encode())
    for entry in assessment.view.guidance.papers.values():
        digest.update((templates / entry.template).read_bytes())
    return digest.hexdigest()
