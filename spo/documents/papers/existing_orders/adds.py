"""What the terms add to the clauses that come nearest: terms alike together, told by the acts that only they meet."""

from spo.assessment import TermAssessment, capital, listed
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.outlasting import when_it_ends

from ...passages import Row
from ...writer import Writer, ended, labelled, row
from ..briefly import briefly
from ..compared import on_point
from ..questions import short_name
from ..repeats import marked
from ..shared import place_names

_WIDER = {
    "hours": "It holds at hours at which no order does.",
    "distance": "Its distance is its own.",
    "number": "It is not limited to one number.",
    "service": "It is not limited to one service or kind.",
    "exception": "Its exceptions differ.",
}


def what_terms_add(w: Writer) -> list[Row]:
    """Return what the terms sought add, those alike in one row, where there is an order to add it to."""
    if not (w.assessment.view.orders_in_force or w.assessment.view.to_come):
        return []
    alike: dict[str, list[TermAssessment]] = {}
    for term in w.assessment.terms:
        duty = "duty" if term.added.duty and not term.added.beside else ""
        alike.setdefault(duty or w.case.terms[term.id].library or term.id, []).append(term)
    same: dict[tuple[str, str], list[tuple[TermAssessment, Fact, Fact]]] = {}
    for held in alike.values():
        nearest, added = _nearest(w, held), _adds(w, held)
        same.setdefault((nearest.text, added.text), []).extend((term, nearest, added) for term in held)
    return [
        row(
            of[0][0].id,
            term=joined(*(_term(w, term) for term, *_ in of), between="; "),
            nearest=composed(nearest, *(one for _, one, _ in of)),
            adds=composed(added, *(one for *_, one in of)),
        )
        for (nearest, added), of in same.items()
    ]


def _term(w: Writer, term: TermAssessment) -> Fact:
    """Return a term by its number and its short title."""
    number, short = w.term(term.id), w.at(f"terms.{term.id}.short")
    return composed(f"{number.text} {short.text.rstrip('.')}" if short.text else f"Term {number.text}", number, short)


def _adds(w: Writer, held: list[TermAssessment]) -> Fact:
    """Return the acts that only these terms meet, or what they add where there are none; and who can deliver it."""
    only = [act for term in held for act in _only(w, term)]
    acts = briefly(w, only)
    said = {(one := marked(w, term, _besides(w, term, told=bool(only)))).text: one for term in held}
    confirmed = {(one := _provider(w, term)).text: one for term in held}
    told = composed(ended(capital(acts.text)), acts)
    return joined(told, *said.values(), *confirmed.values(), between=" ")


def _only(w: Writer, term: TermAssessment) -> tuple[str, ...]:
    """Return the acts since the orders that the words of a term surely reach, and those of no order surely do."""
    if term.together is None or term.duplicates or term.added.duty or w.case.terms[term.id].adds:
        return ()
    answered = (*term.together.outside, *term.together.arguable)
    return tuple(act for act in answered if w.assessment.table.met(term.id, act))


def _besides(w: Writer, term: TermAssessment, told: bool) -> Fact:
    """Return the officer's own sentence; or what a term adds in words, of which the acts have told all but for whom."""
    if term.duplicates:
        return Fact("Nothing. It duplicates an existing term.", (f"terms.{term.id}",))
    own, more = w.at(f"terms.{term.id}.adds"), term.added
    if own.text or term.together is None:
        return own
    if more.duty:
        beside = (
            "A requirement, which goes beyond that clause."
            if more.beside
            else "A requirement; nothing in force requires it."
        )
        return Fact(beside, (f"terms.{term.id}", "existing_orders"))
    parts = [labelled("It protects", w.people(more.persons))]
    if not told:
        near = term.together.near or term.together.clauses or term.together.open_means
        new = "No clause plainly forbids all of this." if near else "Nothing in force forbids this."
        parts.append(Fact(new if more.conduct else ""))
        parts.append(labelled("It covers", place_names(w, more.places)))
        parts += [Fact(_WIDER[name]) for name in more.wider]
    if more.time and not told and not any(part.text for part in parts):
        parts.append(labelled("It lasts after", when_it_ends(w.assessment.view, more.time)))
    of = Fact("", (f"terms.{term.id}", "existing_orders"))
    return joined(*(composed(ended(part.text), part) for part in parts), of, between=" ")


def _provider(w: Writer, term: TermAssessment) -> Fact:
    """Return when the provider of what a term requires confirmed that it can be done, where one did."""
    base = f"terms.{term.id}.delivery"
    if w.case.terms[term.id].kind != "requirement" or w.case.at(base).confirmed != "yes":
        return Fact("")
    who, day = w.at(f"{base}.provider"), w.at(f"{base}.confirmed_date")
    return composed(f"{who.text} confirmed its part on {day.text}." if who.text and day.text else "", who, day)


def _nearest(w: Writer, terms: list[TermAssessment]) -> Fact:
    """Return the paragraphs of existing orders on the point of some terms, or that there is none."""
    view, table = w.assessment.view, w.assessment.table
    found = {
        clause: None
        for term in terms
        for clause in (*(on_point(w, term.together) if term.together else ()), *table.from_release(term.id))
    }
    held: dict[str, list[str]] = {}
    for order, clauses in (
        (order, w.case.existing_orders[order].terms) for order in dict.fromkeys(o for o, _ in found)
    ):
        held[order] = [one.paragraph or "a term" for key, one in clauses.items() if (order, key) in found]
    several = len({**view.orders_in_force, **view.to_come}) > 1
    said = [f"{listed(of)} of the {short_name(w, order).text}" if several else listed(of) for order, of in held.items()]
    paths = tuple(f"existing_orders.{order}.terms.{key}.paragraph" for order, key in found)
    return Fact("; ".join(said) or "None", paths or ("existing_orders",))
