"""The data dictionary as a Word file: a table for each paper, in the styles that papers have."""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime

import docx

from ..render import FOLDER
from ..tables import row, table, text_width
from .dictionary import Named

_BASE = "answers.docx"  # its pages are turned sideways
_TITLE = "What templates can print"
_COLUMNS = (("Name", 20), ("What it is", 18), ("How it is typed", 30), ("Example", 32))
_INTRODUCTION = (
    "Each table is of one paper. A name may be used in the template of that paper, and in no other. What is printed "
    "stands between double curly brackets; an instruction that begins with {%p stands alone in its paragraph, and one "
    "that begins with {%tr alone in its row. Every passage, table and field below must be printed somewhere."
)


def as_word(papers: Mapping[str, Sequence[Named]], made: datetime) -> bytes:
    """Return the names of papers, by the title of each and the file of its template, as a Word file."""
    document = docx.Document(str(FOLDER / _BASE))
    body = document.element.body
    for node in list(body)[:-1]:  # the last says how large the page is
        body.remove(node)
    document.add_paragraph(_TITLE, style="Title")
    document.add_paragraph(_INTRODUCTION, style="SPO Plain")
    width = text_width(document.sections[0])
    headings, widths = [heading for heading, _ in _COLUMNS], [width * share // 100 for _, share in _COLUMNS]
    for title, names in papers.items():
        document.add_paragraph(title, style="heading 1")
        made_of = table(document, title, f"The names that the template may use: {title}.", headings, widths)
        for one in names:
            row(made_of, [f"{one.kind}: {one.name}", one.says, one.typed, one.example])
    for section in document.sections:
        section.header.paragraphs[0].text = "For whoever keeps the force's templates. The examples are invented."
        section.footer.paragraphs[0].runs[0].text = _TITLE
    core = document.core_properties
    core.title, core.subject, core.author, core.last_modified_by = _TITLE, _TITLE, "Police", "Police"
    core.created = core.modified = made
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()
