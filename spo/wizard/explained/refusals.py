"""When an order should not be argued for, and what to do instead."""

from markupsafe import Markup

from spo.guidance import Guidance, Situation

from ..display.cited import instead
from ..open_case.with_papers import CaseWithPapers
from ..screen.markup import bullets, folded, heading, join, led, panel, paragraph, section, small
from .part import Part


def not_to_argue(opened: CaseWithPapers) -> Markup | None:
    """Return the notice that necessity is not shown on these facts, or None where it is."""
    assessment, law = opened.assessment, opened.assessment.view.guidance
    if assessment.situations:
        return panel(
            "stop",
            heading(2, "An order should not be argued for on these facts", "not-to-argue"),
            *(instead(law.situations[situation.id]) for situation in assessment.situations),
        )
    if not assessment.necessity_shown:
        return panel(
            "stop",
            heading(2, "The facts recorded do not yet show that an order is necessary", "not-to-argue"),
            paragraph("What is missing is listed on the page of the case. Read what follows as preparation."),
        )
    return None


def situations(law: Guidance) -> Part:
    """Return every situation in which not to apply, for a reader who has no case open."""
    bank = [
        Markup("{} {}. {}").format(small(entry.ref), entry.title, entry.proposition) for entry in law.arguments.values()
    ]
    body = join(
        paragraph("Before any argument, look for these. Where one of them fits, do what it says instead."),
        folded("The arguments that references such as A1 stand for", bullets(bank)),
        *(_situation(entry) for entry in law.situations.values()),
    )
    return Part("When not to apply", "situations", body)


def _situation(entry: Situation) -> Markup:
    return section("argument", led("When:", entry.situation), instead(entry))
