"""The pack: every paper of a case, who each is for, and the gate that nothing withheld passes."""

import hashlib
import io
import json
import zipfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from spo.assessment import Assessment
from spo.assessment.findings import Finding
from spo.case import write_case
from spo.guidance import PaperEntry
from spo.progress import Progress, unheard
from spo.store import Decision

from .after.since import Since
from .after.supplementary import kept_of, supplementary
from .drafts import Drafts, papers
from .evidence import Readings
from .maps import map_pictures
from .origin import said_of_case, saying
from .papers.annexe import as_csv
from .papers.chronology import TIMELINE
from .passages import APPROVED, Paper
from .pictures import Picture, printable
from .printed_words import PrintedWords, as_json, fingerprint, printed_words
from .render import compiled, unzipped, zipped
from .signed.numbers import ToSign, alone, numbered, to_sign
from .templates import template_bytes
from .withholding import Leak, Search, in_sentences, leaks_in_bytes, leaks_in_papers

WORDS = "approved-words.json"
"""The words that were approved, kept beside the files of an approved pack."""

WORDS_DIFFER = "The words of the papers are not those that were to be approved. Read them again."
_MANIFEST = "manifest.json"

NO_FILES: Mapping[str, bytes] = MappingProxyType({})


class WouldBeServed(Exception):
    """A served paper would hold a withheld value. `leaks` says in which paper, passage and field."""

    def __init__(self, leaks: list[Leak]) -> None:
        self.leaks = leaks
        super().__init__("\n".join(in_sentences(leaks)))


class NotApproved(Exception):
    """Papers may not lose DRAFT. `findings` are those that block filing and were not, or may not be, approved over."""

    def __init__(self, findings: Collection[Finding] = ()) -> None:
        self.findings = tuple(findings)
        super().__init__(WORDS_DIFFER if not findings else " ".join(one.text for one in findings))


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

    @property
    def approved(self) -> bool:
        """Whether a force solicitor approved what the papers for the court print."""
        return json.loads(self.manifest)["approval"] is not None

    def name_of(self, entry: PaperEntry) -> str:
        """Return the name of the file of a paper here: that of an approved one says so."""
        approved = f"{APPROVED}{entry.file}"
        return approved if approved in self.files else entry.file

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
        return zipped({**self.files, _MANIFEST: self.manifest})

    def zipped_for_court(self) -> bytes:
        """Return the papers that are filed and served, and nothing else, as one zip file."""
        return zipped({name: self.files[name] for name in sorted(self.served)})

    def zipped_kept(self) -> bytes:
        """Return the papers that the force keeps, and nothing else, as one zip file."""
        return zipped({name: content for name, content in self.files.items() if name in self._kept})

    @property
    def _kept(self) -> frozenset[str]:
        return frozenset(one["file"] for one in json.loads(self.manifest)["papers"] if one["audience"] == "keep")


def from_zip(content: bytes) -> Pack:
    """Return the pack in a zip file that was kept, with what is kept beside it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = files.pop(_MANIFEST)
    served = {one["file"] for one in json.loads(manifest)["papers"] if one["audience"] == "file and serve"}
    return Pack(files, frozenset(served), manifest)


def pack(  # noqa: PLR0913 - each is a part of what is printed
    assessment: Assessment,
    templates: Path | None = None,
    progress: Progress = unheard,
    files: Mapping[str, bytes] = NO_FILES,
    timeline: bytes | None = None,
    *,
    since: Since | None = None,
) -> Pack:
    """Return every paper as a Word file; or, `since` papers were filed, those after filing and those that are kept.

    `progress` hears the title of each as it is begun.

    `files` holds, by SHA-256, the files kept with the case: the maps that the draft order prints, and the files of
    evidence that the annexe does. `templates` is a folder of a force's own, or that which SPO_TEMPLATES names: what is
    not in it is ours. `timeline` is the picture of the pattern, as `timeline_picture` draws it; without it the
    chronology has none.

    Raises WouldBeServed where a served paper would hold a withheld value, TemplateRefused where a template of the force
    may not be used, and OSError where one cannot be read; nothing is then written.
    """
    printing = _printing(assessment, files, timeline, since)
    return _packed(printing, templates, progress)


def words_to_approve(assessment: Assessment, files: Mapping[str, bytes], since: Since | None = None) -> PrintedWords:
    """Return the words that the papers for a court would print. Raises as `pack`, but for WouldBeServed."""
    return printed_words(assessment, _printing(assessment, files, b"", since).papers)


def papers_to_sign(
    assessment: Assessment, files: Mapping[str, bytes], since: Since | None = None
) -> tuple[ToSign, ...]:
    """Return the papers that are to be signed, with the numbers of their words. Raises as `words_to_approve`."""
    return tuple(to_sign(_printing(assessment, files, b"", since).papers))


def word_to_sign(assessment: Assessment, one: ToSign, files: Mapping[str, bytes]) -> bytes:
    """Return a paper that the force keeps until it is signed as a Word file, of one witness where it is a statement.

    Nothing at its head says that it is kept. Raises as `pack`.
    """
    whole = _printing(assessment, files, b"", None).papers[one.entry.id]
    paper = replace(numbered(alone(whole, one.part) if one.part else whole), approved=True)
    ((_, parts),) = _as_files(assessment, paper, template_bytes(one.entry.template, None), {})
    withheld = Search(assessment.view.case)
    leaks = [*leaks_in_papers(withheld, [paper]), *leaks_in_bytes(withheld, one.title, parts)]
    if leaks and paper.withholds:
        raise WouldBeServed(leaks)
    return zipped(parts)


def stands_against(assessment: Assessment, over: Mapping[str, str]) -> list[Finding]:
    """Return what blocks filing, but for what a solicitor may approve over and gives a reason for, by its id."""
    may = {id for id, entry in assessment.view.guidance.findings.items() if entry.solicitor_may and over.get(id)}
    return [one for one in assessment.findings if one.severity == "blocks" and one.id not in may]


def approved_pack(  # noqa: PLR0913 - each is a part of what is printed
    assessment: Assessment,
    approval: Decision,
    files: Mapping[str, bytes],
    timeline: bytes | None,
    progress: Progress = unheard,
    *,
    since: Since | None = None,
) -> Pack:
    """Return every paper of a case whose words were approved as it stands: those for the court are no drafts.

    `files`, `timeline` and `since` are as for `pack`. What is kept of the approval beside them are the words. Raises as
    `pack` does, and NotApproved where other words were approved, or where something stands against it.
    """
    printing = _printing(assessment, files, timeline, since)
    words = printed_words(assessment, printing.papers)
    if not approval.approves or fingerprint(words) != approval.fingerprint:
        raise NotApproved
    if found := stands_against(printing.drafts.assessment, approval.over):
        raise NotApproved(found)
    made = _packed(printing, None, progress, approval)
    return replace(made, files={**made.files, WORDS: as_json(words)})


@dataclass(frozen=True)
class _Printing:
    """A case, the papers to be made of it, the files kept with it, and the pictures and files that are printed."""

    assessment: Assessment
    drafts: Drafts
    papers: Mapping[str, Paper]
    files: Mapping[str, bytes]
    pictures: Mapping[str, Picture]
    evidence: frozenset[str]


def _printing(
    assessment: Assessment, files: Mapping[str, bytes], timeline: bytes | None, since: Since | None
) -> _Printing:
    """Return what is printed of a case. Where the picture of the pattern is empty bytes, it is drawn elsewhere."""
    view = assessment.view
    pictures = map_pictures(view, files) | ({TIMELINE: printable(timeline)} if timeline else {})
    evidence = frozenset({file.sha256 for file in view.case.source_files.values()} & files.keys())
    kept = {*pictures, *evidence, *([] if timeline is None else [TIMELINE])}
    every = papers(assessment, kept, Readings(view.case, view.guidance, files))
    made = {**supplementary(every, since), **kept_of(every)} if since else every
    return _Printing(assessment, every.drafts, made, files, pictures, evidence)


def _packed(printing: _Printing, templates: Path | None, progress: Progress, approval: Decision | None = None) -> Pack:
    assessment, pictures = printing.assessment, printing.pictures
    made = {
        key: replace(numbered(paper, templates), approved=bool(approval) and paper.entry.audience != "keep")
        for key, paper in printing.papers.items()
    }
    withheld = Search(assessment.view.case)
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
            written[name] = zipped(parts) if name == paper.file else parts[name]
    progress("", 1.0)
    of_all = _fingerprint(assessment, forms, (*pictures, *sorted(printing.evidence)))
    return Pack(written, frozenset(served), _manifest(assessment, made, of_all, written, approval), printing.files)


def _as_files(
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


def _manifest(
    assessment: Assessment,
    made: Mapping[str, Paper],
    of_all: str,
    written: Collection[str],
    approval: Decision | None,
) -> bytes:
    listing = {
        "revision": None,  # a case that is not from a store has none
        "fingerprint": of_all,
        "assessed_on": assessment.view.on.isoformat(),
        "blocked": assessment.blocked,
        "approval": _approval(approval) if approval else None,
        "papers": [
            {
                "file": name,
                "title": paper.entry.title,
                "audience": paper.entry.audience,
                "state": _state(paper, approval),
            }
            for paper in made.values()
            for name in written
            if name.rpartition(".")[0] == paper.file.rpartition(".")[0]
        ],
    }
    return _written(listing)


def _approval(approval: Decision) -> dict[str, object]:
    """Return what the manifest says of an approval."""
    return {
        "state": approval.kind,
        "by": approval.name,
        "role": approval.role,
        "at": approval.at.isoformat(),
        "fingerprint_of_printed_words": approval.fingerprint,
        "conditions": approval.words,
        "approved_over": dict(approval.over),
        "had_written_in_the_case": approval.wrote,
        "signed_approval_attached_by": approval.attached_by,
    }


def _state(paper: Paper, approval: Decision | None) -> str:
    """Return in what state a paper is: a draft to be approved, approved, or one that the force keeps."""
    if approval and paper.approved:
        return f"{approval.kind} for filing"
    if paper.entry.audience != "keep":
        return "draft, not approved for filing"
    until = paper.entry.header.partition(" - ")[0].removeprefix("KEEP")
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
