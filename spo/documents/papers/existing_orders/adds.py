"""What each term adds to the clause that comes nearest to it."""

from spo.assessment import TermAssessment, listed
from spo.assessment.facts import Fact, composed, joined

from ...passages import Row
from ...writer import Writer, row
from ..compared import adds, on_point
from ..questions import short_name
from ..repeats import marked


def what_terms_add(w: Writer) -> list[Row]:
    """Return what each term sought adds, those that add the same in one row, where there is an order to add it to."""
    if not (w.assessment.view.orders_in_force or w.assessment.view.to_come):
        return []
    alike: dict[tuple[str, str], list[tuple[str, Fact, Fact, Fact]]] = {}
    for term in w.assessment.terms:
        cells = (
            _term(w, term),
            _nearest(w, term),
            joined(marked(w, term, adds(w, term)), _provider(w, term), between=" "),
        )
        alike.setdefault((cells[1].text, cells[2].text), []).append((term.id, *cells))
    return [
        row(
            held[0][0],
            term=joined(*(term for _, term, _, _ in held), between="; "),
            nearest=composed(nearest, *(one for _, _, one, _ in held)),
            adds=composed(more, *(one for *_, one in held)),
        )
        for (nearest, more), held in alike.items()
    ]


def _term(w: Writer, term: TermAssessment) -> Fact:
    """Return a term by its number and its short title."""
    number, short = w.term(term.id), w.at(f"terms.{term.id}.short")
    return composed(f"{number.text} {short.text.rstrip('.')}" if short.text else f"Term {number.text}", number, short)


def _provider(w: Writer, term: TermAssessment) -> Fact:
    """Return when the provider of what a term requires confirmed that it can be done, where one did."""
    base = f"terms.{term.id}.delivery"
    if w.case.terms[term.id].kind != "requirement" or w.case.at(base).confirmed != "yes":
        return Fact("")
    who, day = w.at(f"{base}.provider"), w.at(f"{base}.confirmed_date")
    return composed(f"{who.text} confirmed its part on {day.text}." if who.text and day.text else "", who, day)


def _nearest(w: Writer, term: TermAssessment) -> Fact:
    """Return the paragraphs of existing orders on the point of a term, or that there is none."""
    view, held = w.assessment.view, dict[str, list[str]]()
    found = [*(on_point(w, term.together) if term.together else ()), *w.assessment.table.from_release(term.id)]
    for order, key in found:
        held.setdefault(order, []).append(w.case.existing_orders[order].terms[key].paragraph or "a term")
    several = len({**view.orders_in_force, **view.to_come}) > 1
    said = [f"{listed(of)} of the {short_name(w, order).text}" if several else listed(of) for order, of in held.items()]
    paths = tuple(f"existing_orders.{order}.terms.{key}.paragraph" for order, key in found)
    return Fact("; ".join(said) or "None", paths or ("existing_orders",))
