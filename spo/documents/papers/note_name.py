"""What papers call the note on the orders, within a sentence."""

from spo.assessment import lower, titled

from ..writer import Writer


def the_note(w: Writer) -> str:
    """Return `the note on the restraining order`."""
    view = w.assessment.view
    return f"the {lower(titled(view, view.guidance.papers['existing-orders']).title)}"
