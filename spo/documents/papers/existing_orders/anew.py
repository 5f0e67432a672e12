"""What the order would do now, beside orders that have ended: term by term, and as a whole."""

from spo.assessment import TermAssessment

from ...passages import Row
from ...writer import Writer, row
from ..compared import bracketed
from .adds import kinds_ticked, paragraphs, term_named, what_it_adds
from .as_a_whole import as_a_whole
from .over import since


def what_terms_do_now(w: Writer) -> list[Row]:
    """Return whom the order protects, what each term does, how long all of it lasts, and the duty to notify."""
    if not (w.assessment.terms and w.assessment.view.orders_noted_over):
        return []
    named = tuple(dict.fromkeys(one for order in w.assessment.view.orders_noted_over.values() for one in order.names))
    every, after = tuple(w.case.protected_persons), frozenset(since(w))
    people = row("whom", term="People protected", nearest=w.people(named), adds=w.people(every), acts="")
    terms = [
        row(
            term.id,
            term=term_named(w, term),
            nearest=paragraphs(w, _then(w, term)),
            adds=what_it_adds(w, term),
            acts=bracketed(w, [act for act in term.answers if act in after]),
        )
        for term in w.assessment.terms
    ]
    return [people, *terms, *as_a_whole(w)]


def _then(w: Writer, term: TermAssessment) -> list[tuple[str, str]]:
    """Return the clauses on the point of a term that there were: where some have a kind of it ticked, those alone."""
    found = w.assessment.table.on_point(term.id, w.assessment.view.orders_noted_over)
    own, orders = kinds_ticked(w.case.terms[term.id].reach), w.case.existing_orders
    same = [(order, key) for order, key in found if own & kinds_ticked(orders[order].terms[key].reach)]
    return same or [*found]
