"""What the page on other orders says, as escaped HTML: an explanation to be read, with nothing to fill in.

The words are those of guidance and of the papers that are kept; only what leads from one to the next is written here.
"""

from markupsafe import Markup

from spo.case.days import in_full
from spo.guidance import Guidance

from ..display.refused import refused
from ..display.shown import gap
from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import heading, join, panel, paragraph
from .answer import answer, objection
from .arguments import arguments
from .kinds import kinds_here, kinds_in_general
from .lacking import missing, weak
from .motion import motion
from .part import Part, drawn
from .refusals import situations

__all__ = ["in_general", "not_for_filing", "this_case"]


def not_for_filing(opened: CaseWithPapers | None) -> Markup:
    """Return for whom the page is, and what it is about."""
    mark = paragraph("Not for filing. For the officer and the force solicitor.", "mark")
    if opened is None:
        return mark
    return join(mark, paragraph(f"{opened.name}. Assessed as on {in_full(opened.on)}."))


def this_case(opened: CaseWithPapers) -> Markup:
    """Return the explanation for the case that is open: where an order should not be argued for, that first."""
    law = opened.assessment.view.guidance
    in_force = bool(opened.assessment.view.orders_in_force)
    parts = [
        objection(law, in_force),
        answer(opened),
        Part("Term by term", "terms", gap(opened, "answers")) if in_force else None,
        *arguments(opened),
        missing(opened),
        weak(opened),
        kinds_here(opened),
        motion(law),
    ]
    return join(refused(opened.assessment), drawn(parts), _end(law))


def in_general(law: Guidance) -> Markup:
    """Return the explanation where no case is open: when not to apply, and what each kind of order can do."""
    lead = paragraph(
        "No case is open, so this page explains in general. Open a case to see which arguments its facts allow, "
        "and what is missing for the others."
    )
    return join(
        lead,
        drawn([objection(law, None), situations(law), kinds_in_general(law), motion(law)]),
        _end(law),
    )


def _end(law: Guidance) -> Markup:
    return panel(
        "note",
        heading(2, "None of this is filed"),
        paragraph(
            "This page is kept. Do not file it or serve it, and do not copy its advice into a paper that is filed. "
            "The papers for the court are made from the case, on the page called Papers."
        ),
        paragraph(law.wording["strength-never-promises"].text),
    )
