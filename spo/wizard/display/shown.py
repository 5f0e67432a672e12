"""What the page says of the case that is open, as escaped HTML: its state, its findings, and the orders in force."""

from markupsafe import Markup

from spo.assessment import Assessment, but_would_learn, counted
from spo.case.days import in_full
from spo.documents import compared, label, plain

from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import heading, join, led, panel, paragraph, table
from . import ready
from .cited import basis
from .refused import refused

WEIGHTS = {"blocks": "Blocks filing", "weakens": "Weakens", "advice": "Advice"}
AUDIENCES = {
    "file and serve": "To file with the court and serve on the defendant.",
    "file only": "To file with the court only. Not for service.",
    "keep": "To keep. Not for filing or service.",
}

_GAP = {
    "term": "Term sought",
    "nearest": "Nearest now",
    "adds": "What the order adds",
}


def assessed_on(opened: CaseWithPapers) -> Markup:
    """Return the day on which a case is assessed."""
    return led("Assessed as on", f"{in_full(opened.on)}.")


def state(opened: CaseWithPapers, filed: Markup | None = None) -> Markup:
    """Return whether anything blocks filing: first what says no, and what to do instead.

    `filed` says that the papers are filed or approved: then nothing is to be made ready.
    """
    assessment = opened.assessment
    count = {weight: sum(f.severity == weight for f in assessment.findings) for weight in WEIGHTS}
    others = f"{_verb(count['weakens'], 'weaken')} the application. {_some(count['advice'], 'is', 'are')} advice."
    no_paper = paragraph("No paper can be made, because a served paper would give away something that is withheld.")
    if filed and not opened.leaks:
        told = join(filed, paragraph(others))
    elif assessment.blocked or opened.leaks:
        title = f"{_verb(count['blocks'], 'block')} filing" if assessment.blocked else "Not ready for legal review"
        told = panel("stop", heading(3, title), no_paper if opened.leaks else None, paragraph(others))
    else:
        told = ready.state(opened, 3, others)
    return join(refused(assessment, 3), told)


def _verb(count: int, verb: str) -> str:
    return _some(count, f"{verb}s", verb)


def _some(count: int, one: str, several: str) -> str:
    """Return `No finding is`, `1 finding is` or `2 findings are`, with the word for one or for several."""
    return f"{counted(count, 'finding')} {several}" if count > 1 else f"{count or 'No'} finding {one}"


def findings(assessment: Assessment) -> Markup:
    """Return every finding by weight: what to do, where, and on what authority."""
    view, parts = assessment.view, [heading(2, "Findings")]
    listed = but_would_learn(view.guidance, assessment.findings)
    if asked := len(assessment.findings) - len(listed):
        parts.append(paragraph(f"{counted(asked, 'question')} more on the page “What the defendant would learn”."))
    for weight, title in WEIGHTS.items():
        held = [finding for finding in listed if finding.severity == weight]
        if held:
            rows = [(f.text, label(view, f.field), basis(view.guidance, view.guidance.findings[f.id])) for f in held]
            parts += [
                heading(3, f"{title} ({len(held)})"),
                table(f"Findings: {title.lower()}", ("What to do", "Where", "Source"), rows),
            ]
    if len(parts) == 1:
        parts.append(paragraph("There are no findings on the facts recorded."))
    return join(*parts)


def existing_orders(opened: CaseWithPapers) -> Markup:
    """Return, for each term sought, what other orders say, what has happened since, and what it adds."""
    return join(heading(2, "Existing orders"), gap(opened, "existing-orders"))


def gap(opened: CaseWithPapers, paper: str) -> Markup:
    """Return the terms sought beside the orders in force as a paper has them, or why there is nothing to compare."""
    if not opened.assessment.view.orders_in_force:
        return paragraph("No other order is recorded as in force on this day.")
    rows = compared(opened.assessment, paper)
    if not rows:
        return paragraph("No term is sought yet, so there is nothing to compare.")
    cells = [{name: plain(row.cells[name].text) for name in _GAP} for row in rows]
    columns = [name for name in _GAP if any(row[name] for row in cells)]
    lines = [[row[name] for name in columns] for row in cells]
    return table("Each term sought beside the orders in force", [_GAP[name] for name in columns], lines)
