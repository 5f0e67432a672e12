"""The pack: every paper of a case, who each is for, and the gate that nothing withheld passes."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path

from spo.assessment import Assessment
from spo.assessment.findings import Finding
from spo.case import write_case
from spo.progress import Progress, unheard
from spo.store import Decision

from .after.since import Since
from .packed import Pack, WouldBeServed, written
from .passages import Paper
from .printed_words import as_json, fingerprint, printed_words
from .printing import NO_FILES, Printing, as_files, printing
from .render import zipped
from .signed.numbers import numbered
from .templates import template_bytes
from .withholding import Search, leaks_in_bytes, leaks_in_papers

WORDS = "approved-words.json"
"""The words that were approved, kept beside the files of an approved pack."""

WORDS_DIFFER = "The words of the papers are not those that were to be approved. Read them again."


class NotApproved(Exception):
    """Papers may not lose DRAFT. `findings` are those that block filing and were not, or may not be, approved over."""

    def __init__(self, findings: Collection[Finding] = ()) -> None:
        self.findings = tuple(findings)
        super().__init__(WORDS_DIFFER if not findings else " ".join(one.text for one in findings))


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
    what = printing(assessment, files, timeline, since)
    return _packed(what, templates, progress)


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
    what = printing(assessment, files, timeline, since)
    words = printed_words(assessment, what.papers)
    if not approval.approves or fingerprint(words) != approval.fingerprint:
        raise NotApproved
    if found := stands_against(what.drafts.assessment, approval.over):
        raise NotApproved(found)
    made = _packed(what, None, progress, approval)
    return replace(made, files={**made.files, WORDS: as_json(words)})


def _packed(what: Printing, templates: Path | None, progress: Progress, approval: Decision | None = None) -> Pack:
    assessment, pictures = what.assessment, what.pictures
    made = {
        key: replace(numbered(paper, templates), approved=bool(approval) and paper.entry.audience != "keep")
        for key, paper in what.papers.items()
    }
    withheld = Search(assessment.view.case)
    if leaks := leaks_in_papers(withheld, made.values()):
        raise WouldBeServed(leaks)
    forms = {paper.entry.id: template_bytes(paper.entry.template, templates) for paper in made.values()}
    files: dict[str, bytes] = {}
    served = set()
    for number, paper in enumerate(made.values()):
        progress(paper.entry.title, number / len(made))
        for name, parts in as_files(assessment, paper, forms[paper.entry.id], pictures):
            if paper.served:
                served.add(name)
            if paper.withholds and (leaks := leaks_in_bytes(withheld, name, parts)):
                raise WouldBeServed(leaks)
            files[name] = zipped(parts) if name == paper.file else parts[name]
    progress("", 1.0)
    of_all = _fingerprint(assessment, forms, (*pictures, *sorted(what.evidence)))
    return Pack(files, frozenset(served), _manifest(assessment, made, of_all, files, approval), what.files)


def _manifest(
    assessment: Assessment,
    made: Mapping[str, Paper],
    of_all: str,
    files: Collection[str],
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
            for name in files
            if name.rpartition(".")[0] == paper.file.rpartition(".")[0]
        ],
    }
    return written(listing)


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
