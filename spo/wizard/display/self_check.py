"""The self-check on the wording of a term, as it was last saved."""

from markupsafe import Markup

from spo.assessment import Assessment
from spo.assessment.proposals import checked_term

from ..questions.journey import Place
from ..screen.markup import heading, join, paragraph, table

_STATES = {"met": "Met", "look": "Look at this", "missing": "Missing"}


def self_check(assessment: Assessment, place: Place) -> Markup | None:
    """Return the self-check of the term that a page is about, or None where it is about none."""
    if place.step.of != "terms.*" or place.ids[-1] not in assessment.view.case.terms:
        return None
    found = checked_term(assessment.view, place.ids[-1])
    order = list(_STATES)
    rows = [
        (one.question, _STATES[one.state], one.why)
        for one in sorted(found, key=lambda one: order.index(one.state), reverse=True)
    ]
    return join(
        heading(2, "Check the wording"),
        paragraph("As it was last saved. A check that is met does not mean that a court will agree."),
        table("Self-check of this term", ("Question", "State", "Why"), rows),
    )
