"""Which paragraphs of existing orders a term repeats, and until when: the court is told, and may leave the term out."""

from spo.assessment import TermAssessment, listed
from spo.assessment.facts import Fact

from ..writer import Writer, when


def repeats(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term repeats: `Repeats paragraph 3 of the restraining order until 24 September 2027.`

    That is so where the wording of existing orders reaches all of what the term is said to reach. It is empty where it
    does not, or where the term duplicates an order in all, which is said elsewhere. It is in part where an officer has
    said what the term adds.
    """
    c = term.together
    if c is None or not (c.clauses and c.reaches) or term.duplicates or term.added.duty:
        return Fact("")
    named = [_paragraph(w, order, key) for order, key in c.clauses]
    paths = tuple(f"existing_orders.{order}.terms.{key}.words" for order, key in c.clauses)
    how = "In part it repeats" if w.at(f"terms.{term.id}.adds").text else "Repeats"
    return Fact(f"{how} {listed(named)}", (f"terms.{term.id}", *paths))


def _paragraph(w: Writer, order: str, key: str) -> str:
    held = w.case.existing_orders[order]
    clause = held.terms[key]
    ends = clause.ends or held.ends
    named = (
        f"{w.assessment.view.clause_word(order)} {clause.paragraph} of the " if clause.paragraph else "a term of the "
    )
    until = f"until {when(ends)}" if ends else "while it is in force"
    return f"{named}{w.assessment.view.order_name(order)} {until}"
