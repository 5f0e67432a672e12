"""What says no to the application, said on a page before anything that argues."""

from markupsafe import Markup

from spo.assessment import Assessment
from spo.assessment.refusals import refusals, who_decides

from ..screen.markup import bullets, heading, item, join, panel, paragraph


def refused(assessment: Assessment, level: int = 2) -> Markup | None:
    """Return what says no on the facts recorded, what would lift it and who decides; None where nothing says no."""
    found, law = refusals(assessment), assessment.view.guidance
    if not found:
        return None
    title = (
        "An order should not be argued for on these facts"
        if assessment.situations
        else "The facts recorded do not yet show all that an application needs"
    )
    lines = []
    for one in found:
        said = [one.says]
        said += [f"What to do instead: {one.instead}"] if one.instead else []
        said.append(f"What would lift it: {one.lift}")
        said += [f"Basis: {one.basis}."] if one.basis else []
        lines.append(join(item(one.ref, ""), *(paragraph(text) for text in said)))
    waits = law.wording["refusals-never-wait"].text.format(who=who_decides(assessment).text)
    return panel("stop", heading(level, title, "not-to-argue"), bullets(lines), paragraph(waits))
