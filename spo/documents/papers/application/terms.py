"""The terms in one table: what the existing orders say, what the term adds, why it is necessary and from which acts."""

from spo.assessment import TermAssessment
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Row
from ...writer import Writer, ended, labelled, passage, row
from ..compared import adds, clauses_on_point, set_apart
from ..in_words import named
from ..repeats import marked
from .order import titled


def necessity(w: Writer) -> list[Passage]:
    """Return the third ground. Where necessity is not shown it is a marked gap, and nothing argues it."""
    if not w.assessment.necessity_shown:
        return w.gaps("necessity", "necessity-not-shown", "terms-none", "term-duplicates", "term-without-reason")
    return passage(
        "necessity",
        w.law("nothing-filed-repeats") if w.assessment.view.orders_in_force else w.law("necessity-opening"),
    ) + w.gaps(
        "necessity", "term-duplicates", "term-without-reason", "term-protects-nobody", "requirement-without-provider"
    )


def beside_orders(w: Writer) -> list[Row]:
    """Return a row for each term for which reasons are shown, beside what the orders say, where there are any."""
    return _rows(w) if _any_order(w) else []


def alone(w: Writer) -> list[Row]:
    """Return the same rows where no other order is recorded as in force, nor to come."""
    return [] if _any_order(w) else _rows(w)


def _any_order(w: Writer) -> bool:
    return bool(w.assessment.view.orders_in_force or w.assessment.view.to_come)


def _rows(w: Writer) -> list[Row]:
    if not w.assessment.necessity_shown:
        return []
    return [
        row(
            term.id,
            term=titled(w, term.id),
            orders=joined(clauses_on_point(w, term), marked(w, term, adds(w, term)), between="\n"),
            why=joined(_why(w, term), Fact("") if _any_order(w) else w.at(f"terms.{term.id}.adds"), between="\n"),
        )
        for term in w.assessment.terms
        if term.shown
    ]


def _why(w: Writer, term: TermAssessment) -> Fact:
    """Return the risk that a term meets, why it is necessary, the acts, and what less was considered."""
    base = f"terms.{term.id}"
    return joined(
        joined(_sentence(w.at(f"{base}.risk")), _sentence(w.at(f"{base}.why_necessary")), between=" "),
        labelled("From", _sentence(named(w, term.answers, 1))),
        set_apart(w, term),
        labelled("Less was considered:", _sentence(w.at(f"{base}.less_considered"))),
        between="\n",
    )


def _sentence(fact: Fact) -> Fact:
    return composed(ended(fact.text), fact)
