"""The papers of a case that are to be signed, and each that the force keeps as a Word file to be signed."""

from collections.abc import Mapping
from dataclasses import replace

from spo.assessment import Assessment, Search

from ..after.since import Since
from ..packed import WouldBeServed
from ..passages import Sentence
from ..printing import as_files, printing
from ..render import zipped
from ..templates import template_bytes
from ..withholding import leaks_in_bytes, leaks_in_papers
from .numbers import ToSign, alone, numbered, to_sign


def papers_to_sign(
    assessment: Assessment, files: Mapping[str, bytes], since: Since | None = None
) -> tuple[ToSign, ...]:
    """Return the papers that are to be signed, with the numbers of their words. Raises as `words_to_approve`."""
    return tuple(to_sign(printing(assessment, files, b"", since).papers))


def word_to_sign(assessment: Assessment, one: ToSign, files: Mapping[str, bytes]) -> bytes:
    """Return a paper that the force keeps until it is signed as a Word file, of one witness where it is a statement.

    Nothing at its head says that it is kept. Raises as `pack`.
    """
    whole = printing(assessment, files, b"", None).papers[one.entry.id]
    paper = replace(numbered(alone(whole, one.part) if one.part else whole), approved=True)
    if one.part:
        entry = one.entry.model_copy(update={"title": one.entry.alone})
        paper = replace(paper, entry=entry, head={**paper.head, "title": Sentence(entry.title)})
    ((_, parts),) = as_files(assessment, paper, template_bytes(one.entry.template, None), {})
    withheld = Search(assessment.view.case)
    leaks = [*leaks_in_papers(withheld, [paper]), *leaks_in_bytes(withheld, one.title, parts)]
    if leaks and paper.withholds:
        raise WouldBeServed(leaks)
    return zipped(parts)
