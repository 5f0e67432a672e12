"""`pack`: the whole pack from a case, against docxtpl that only renders the same papers.

Ours assesses the case, writes the passages, keeps the gate, renders and zips. Its templates are compiled once in a
process, as the product has them, and so before the timing. docxtpl is given contexts that are ready made, and opens
each template afresh, as it must: rendering uses one up.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from spo.assessment import assess
from spo.documents import Pack, Paper, pack, papers
from spo.documents.marks import as_wordml, plain
from spo.documents.render import FOLDER, context, template
from spo.guidance import guidance

from .cases import ON, case
from .rows import Benchmark, Run

_NUMBER = re.compile(r"Number of these words: [0-9a-f]{4} [0-9a-f]{4}")
"""What is set beneath a statement to sign once its words are made, by no template."""


def _runs(size: int) -> tuple[Run, Run]:
    held, known = case(size), guidance()
    author = held.applicant.force or "Police"
    contexts = [
        (paper, for_docxtpl(context(paper, author, {}, template(FOLDER / paper.entry.template).page)))
        for paper in papers(assess(held, known, ON)).values()
    ]

    def ours() -> Pack:
        return pack(assess(held, known, ON))

    def peer() -> dict[str, bytes]:
        return {paper.entry.file: rendered(paper, values) for paper, values in contexts}

    if size == min(PACK.sizes):
        assert {name: _NUMBER.sub("", words_of(file)) for name, file in ours().files.items()} == {
            name: words_of(file) for name, file in peer().items()
        }
    return ours, peer


def rendered(paper: Paper, values: dict[str, Any]) -> bytes:
    """Return a paper as docxtpl renders it."""
    document = DocxTemplate(FOLDER / paper.entry.template)
    document.render(values, jinja_env=SandboxedEnvironment(autoescape=True, undefined=StrictUndefined))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def words_of(file: bytes) -> str:
    """Return the text of a Word file, markup apart: both must print the same."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return "".join(re.sub(r"<[^>]*>", "", archive.read("word/document.xml").decode()).split("\n"))


def for_docxtpl(value: Any) -> Any:
    """Return the same values, with each of our references as the Word field that it stands for."""
    if isinstance(value, Mapping):
        return {name: for_docxtpl(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [for_docxtpl(inner) for inner in value]
    marked = isinstance(value, str) and not isinstance(value, Markup) and plain(value) != value
    return Markup(as_wordml(value)) if marked else value


PACK = Benchmark("pack", (10, 40, 100, 200), 0.5, "docxtpl", _runs)
PACK_OF_MANY = Benchmark("pack-of-many", (1_000, 10_000), 1.0, "docxtpl", _runs)
