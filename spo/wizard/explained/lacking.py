"""What the case lacks: the facts that would allow other arguments, and what is weak."""

from markupsafe import Markup

from spo.assessment import counted
from spo.documents import label, plain

from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import bullets, folded, item, paragraph, small
from .part import Part

_NECESSITY = (
    "terms",
    "existing_orders",
    "breaches",
    "order_checks",
    "rights",
    "helps_defendant",
    "proceedings",
    "incidents",
)


def missing(opened: CaseWithPapers) -> Part | None:
    """Return each argument that is not available, folded away, with the fact that is missing for it."""
    rows = opened.papers["answers"].tables["missing"]
    if not rows:
        return None
    lines = [item(plain(row.cells["argument"].text), plain(row.cells["why"].text)) for row in rows]
    summary = f"{counted(len(rows), 'argument')}, and what is missing for each"
    return Part(
        "Arguments that are not available, and the fact that is missing", "missing", folded(summary, bullets(lines))
    )


def weak(opened: CaseWithPapers) -> Part:
    """Return what is recorded that weakens the case for an order, and where to mend it."""
    view, found = opened.assessment.view, opened.assessment.findings
    lines = [
        Markup("{} {}").format(one.text, small(label(view, one.field), "source"))
        for one in found
        if one.severity != "advice" and one.field.split(".")[0] in _NECESSITY
    ]
    nothing = "Nothing recorded is listed as weakening the case for an order. The bench may still see something."
    return Part("What is weak, and how to strengthen it", "weak", bullets(lines) if lines else paragraph(nothing))
