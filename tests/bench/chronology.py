"""`chronology`: the chronology of a case as a Word file, against docxtpl that only renders the same paper.

Ours writes every passage and row from a case that is assessed, fills the template, and zips. docxtpl is given them
ready made, and opens the template afresh, as it must. What is wanted is 0.25 of its time at 10,000 incidents.

docxtemplater, where it is on the machine, fills one table with the same rows, ready made too: less than ours does.
"""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from spo.assessment import assess
from spo.documents import Paper, papers
from spo.documents.render import FOLDER, context, template, zipped
from spo.guidance import guidance

from . import docxtemplater
from .cases import ON, case
from .packs import for_docxtpl, rendered, words_of
from .rows import Benchmark, Run

_TEMPLATE = FOLDER / "chronology.docx"


def _written(size: int) -> Paper:
    return papers(assess(case(size), guidance(), ON))["chronology"]


@cache
def _ours(size: int) -> Run:
    assessment, filled = assess(case(size), guidance(), ON), template(_TEMPLATE)

    def ours() -> bytes:
        return zipped(filled.parts(papers(assessment)["chronology"], "Police", ON, {}))

    return ours


def _runs(size: int) -> tuple[Run, Run]:
    paper = _written(size)
    values = for_docxtpl(context(paper, "Police", {}, template(_TEMPLATE).page))

    def peer() -> bytes:
        return rendered(paper, values)

    if size == min(CHRONOLOGY.sizes):
        assert words_of(_ours(size)()) == words_of(peer())
    return _ours(size), peer


def _beside_node(size: int) -> tuple[Run, Run]:
    if not docxtemplater.installed():
        return _ours(size), lambda: None
    rows = [{name: cell.text for name, cell in row.cells.items()} for row in _written(size).tables["incidents"]]
    return _ours(size), docxtemplater.fills(rows, Path(mkdtemp(prefix="docxtemplater-")))


CHRONOLOGY = Benchmark("chronology", (10, 1_000, 10_000), 0.25, "docxtpl", _runs)
CHRONOLOGY_BESIDE_NODE = Benchmark(
    "chronology-docxtemplater", (10, 10_000), 1.0, "docxtemplater", _beside_node, found=docxtemplater.installed
)
