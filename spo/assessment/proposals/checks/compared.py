"""Checks against the rest of the file: the acts that a term answers, and what existing orders say."""

from spo.case.english import listed

from ...clauses import clause_read
from ...reach import Comparison
from ...view import View
from ..sentences import sentence
from .check import Checked, Result, answers


@answers("acts-answered")
def _acts_answered(checked: Checked) -> Result:
    view = checked.view
    found = {"incidents": view.incident_list(checked.assessed.answers)}
    if not checked.assessed.answers:
        return "missing", {}
    return ("met" if checked.term.incidents else "look"), found


@answers("existing-order")
def _existing_order(checked: Checked) -> Result:
    view, together = checked.view, checked.assessed.together
    law = view.guidance
    if together is None:
        return ("met", {"said": sentence(law, "existing-none")}) if view.searched else ("missing", {})
    said = _clauses(view, together) or sentence(law, "existing-not-on-point")
    if checked.assessed.duplicates:
        return "look", {"said": f"{said} {sentence(law, 'existing-duplicates')}"}
    if not _all_compared(view):
        return "look", {"said": f"{said} {sentence(law, 'existing-incomplete')}"}
    if (adds := checked.assessed.added.names) and together.clauses:
        said += f" {sentence(law, 'existing-adds', adds=listed(adds))}"
    return "met", {"said": said}


def _all_compared(view: View) -> bool:
    """Return whether every order in force has its terms recorded, and the words of each of them could be read."""
    return all(
        order.terms and all(clause_read(view, key, term).says for term in order.terms)
        for key, order in view.orders_in_force.items()
    )


def _clauses(view: View, together: Comparison) -> str:
    parts = []
    for order, key in together.clauses:
        clause = view.case.existing_orders[order].terms[key]
        paragraph = view.clause_named(order, key) or "a term"
        words = clause.words.rstrip(".")
        parts.append(
            sentence(view.guidance, "existing-clause", order=view.order_name(order), paragraph=paragraph, words=words)
        )
    return " ".join(parts)
