"""The pack: every paper of a case, who each is for, and the gate that nothing withheld passes."""

import hashlib
import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from spo.assessment import Assessment
from spo.case import write_case

from .drafts import Papers, papers
from .maps import map_pictures
from .render import FOLDER, template, zipped
from .withheld import Leak, leaks_in_bytes, leaks_in_papers

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


def _manifest(assessment: Assessment, made: Papers, fingerprint: Callable[[], str]) -> bytes:
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
