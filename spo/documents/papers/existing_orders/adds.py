"""What the terms add to the clauses that come nearest: terms alike together, told by the acts that only they meet."""

from collections.abc import Mapping

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
    "hours": "It also holds outside the hours of that clause.",
    "distance": "It sets another distance.",
    "number": "It is not limited to one number.",
    "service": "It is not limited to one service or kind.",
    "exception": "Its exceptions differ.",
}
_Of = tuple[TermAssessment, Fact, Fact]


def what_terms_add(w: Writer) -> list[Row]:
    """Return what the terms sought add, those alike in one row, where there is an order to add it to."""
    if not (w.assessment.view.orders_in_force or w.assessment.view.to_come):
        return []
    alike: dict[tuple[str, str], list[tuple[TermAssessment, Fact]]] = {}
    for term in w.assessment.terms:
        nearest, duty = _nearest(w, term), "duty" if term.added.duty and not term.added.beside else ""
        of = duty or w.case.terms[term.id].library or term.id
        alike.setdefault((of, nearest.text), []).append((term, nearest))
    only = _only(w)
    same: dict[tuple[str, str], list[_Of]] = {}
    for (_, near), held in alike.items():
        added = _adds(w, [term for term, _ in held], only)
        same.setdefault((near, added.text), []).extend((term, nearest, added) for term, nearest in held)
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


def _adds(w: Writer, held: list[TermAssessment], only: Mapping[str, str]) -> Fact:
    """Return the acts that these terms meet, or what they add where there are none; and who can deliver it."""
    keys = {term.id for term in held}
    acts = briefly(w, [act for act, term in only.items() if term in keys])
    said = {(one := marked(w, term, _besides(w, term, told=bool(acts.text)))).text: one for term in held}
    confirmed = {(one := _provider(w, term)).text: one for term in held}
    told = composed(ended(capital(acts.text)), acts)
    return joined(told, *said.values(), *confirmed.values(), between=" ")


def _only(w: Writer) -> dict[str, str]:
    """Return each act since the orders that no clause surely reaches, with the one term under which it is told.

    That is the first that answers it and repeats no clause: one whose words surely reach it, if there is such.
    """
    table = w.assessment.table
    found: dict[str, list[str]] = {}
    for term in w.assessment.terms:
        c = term.together
        if c and not (term.duplicates or term.added.duty or w.case.terms[term.id].adds or (c.clauses and c.reaches)):
            for act in (*c.outside, *c.arguable):
                found.setdefault(act, []).append(term.id)
    return {act: next((term for term in of if table.met(term, act)), of[0]) for act, of in found.items()}


def _besides(w: Writer, term: TermAssessment, told: bool) -> Fact:
    """Return the officer's own sentence; or what a term adds in words, of which the acts have told all but for whom."""
    if term.duplicates:
        return Fact("Nothing. It duplicates an existing term.", (f"terms.{term.id}",))
    own, more = w.at(f"terms.{term.id}.adds"), term.added
    if own.text or term.together is None:
        return own
    if more.duty:
        beside = "It requires more than that clause." if more.beside else "Nothing in force requires it."
        return Fact(beside, (f"terms.{term.id}", "existing_orders"))
    parts = [labelled("No such clause protects", w.people(more.persons, "or"))] if term.together.clauses else []
    if not told:
        parts.append(labelled("No clause names", place_names(w, more.places, "or")))
        parts += [Fact(_WIDER[name]) for name in more.wider if name != "distance" or len(more.wider) == 1]
        if not any(part.text for part in parts):
            parts = [_where_no_act_tells(w, term)]
    of = Fact("", (f"terms.{term.id}", "existing_orders"))
    return joined(*(composed(ended(part.text), part) for part in parts), of, between=" ")


def _where_no_act_tells(w: Writer, term: TermAssessment) -> Fact:
    """Return that nothing forbids what a term would, or no clause all of it; else when it would go on after."""
    if term.added.conduct:
        return Fact("It goes further than that." if on_point(w, term) else "Nothing in force forbids this.")
    return labelled("It goes on after", when_it_ends(w.assessment.view, term.added.time))


def _provider(w: Writer, term: TermAssessment) -> Fact:
    """Return when the provider of what a term requires confirmed that it can be done, where one did."""
    base = f"terms.{term.id}.delivery"
    if w.case.terms[term.id].kind != "requirement" or w.case.at(base).confirmed != "yes":
        return Fact("")
    who, day = w.at(f"{base}.provider"), w.at(f"{base}.confirmed_date")
    return composed(f"{who.text} confirmed its part on {day.text}." if who.text and day.text else "", who, day)


def _nearest(w: Writer, term: TermAssessment) -> Fact:
    """Return the paragraphs of existing orders on the point of a term, as its reasons quote them, or that none is."""
    view, found = w.assessment.view, on_point(w, term)
    held: dict[str, list[str]] = {}
    for order, key in found:
        held.setdefault(order, []).append(w.case.existing_orders[order].terms[key].paragraph or "a term")
    several = len({**view.orders_in_force, **view.to_come}) > 1
    said = [f"{listed(of)} of the {short_name(w, order).text}" if several else listed(of) for order, of in held.items()]
    paths = tuple(f"existing_orders.{order}.terms.{key}.paragraph" for order, key in found)
    return Fact("; ".join(said) or "None", paths or ("existing_orders",))
