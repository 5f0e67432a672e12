"""What papers call the note on the orders, within a sentence."""

from spo.assessment import lower, titled
from spo.assessment.facts import Fact

from ..writer import Writer


def the_note(w: Writer) -> Fact:
    """Return `the note on the restraining order`. It may hold a title that an officer typed."""
    view = w.assessment.view
    called = lower(titled(view, view.guidance.papers["existing-orders"]).title)
    return Fact(f"the {called}", ("existing_orders",))
