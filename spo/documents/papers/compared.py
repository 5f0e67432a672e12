"""The terms sought beside the clauses of existing orders: what these say, and what a term adds."""

import re

from spo.assessment import Comparison, TermAssessment, capital
from spo.assessment.added import conduct
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.outlasting import when_it_ends

from ..writer import Writer, ended, labelled
from .shared import place_names

_FORBIDS = re.compile(r"^(?:(?:you|the defendant) (?:must|shall) )?(?:do )?not (?:to )?", re.IGNORECASE)


def said_by_orders(w: Writer, term: TermAssessment, told: set[tuple[str, str]]) -> Fact:
    """Return what existing orders say of what a term is about, or `None.`

    A clause is quoted in its row, and `told` remembers it: in a later row it is its paragraph alone.
    """
    view, together = w.assessment.view, term.together
    found = [*(together.clauses if together else ()), *w.assessment.table.from_release(term.id)]
    several = len({**view.orders_in_force, **view.to_come}) > 1
    said = []
    for order, key in found:
        path = f"existing_orders.{order}.terms.{key}"
        clause, words = w.case.at(path), w.at(f"{path}.words")
        of = f" of the {view.order_name(order)}" if several else ""
        release = ", from release" if order in view.to_come else ""
        name = f"Paragraph {clause.paragraph}{of}" if clause.paragraph else f"A term{of}"
        quoted = f': "{_FORBIDS.sub("", words.text).rstrip(".")}"' if (order, key) not in told else ", as above"
        told.add((order, key))
        said.append(Fact(f"{name}{release}{quoted}.", (f"{path}.paragraph", *words.paths)))
    return joined(*said or [Fact("None.", ("existing_orders",))], between="\n")


def on_point(w: Writer, c: Comparison) -> list[tuple[str, str]]:
    """Return the clauses on the point of a term, and those on which it turns whether any reaches an act since."""
    quoted, verdicts = [*(c.clauses or c.near)], w.assessment.table.verdicts
    every = [(order, key) for order in w.assessment.view.orders_in_force for key in w.case.existing_orders[order].terms]
    acts = dict.fromkeys(c.arguable, "arguable") | dict.fromkeys(c.unknown, "not known")
    for act, answer in acts.items() if w.case.terms[c.term].kind == "prohibition" else ():
        turns = [clause for clause in every if verdicts.of_clause(*clause, act).answer == answer]
        if not {*turns}.intersection(quoted):
            quoted += turns
    return [clause for clause in every if clause in quoted]


def set_apart(w: Writer, term: TermAssessment) -> Fact:
    """Return the incidents that an officer names for a term and that are not attributed: they carry nothing."""
    named = w.case.terms[term.id].incidents
    keys = tuple(key for key in w.assessment.view.unattributed if key in named)
    of = w.numbered(keys)
    apart = Fact("", tuple(f"incidents.{key}.attributed" for key in keys))
    return composed(f"Not attributed, so not relied on: {of.text}.", of, apart) if keys else Fact("")


_WIDER = {
    "hours": "it holds at hours at which no existing order does",
    "distance": "it gives a distance of its own",
    "number": "not only that number",
    "service": "not only that service or kind",
    "exception": "its exceptions are not the same",
}


def adds(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term adds: the officer's own sentence, or else what the comparison shows."""
    if term.duplicates:
        return Fact("Nothing. It duplicates an existing term.", (f"terms.{term.id}",))
    own, more = w.at(f"terms.{term.id}.adds"), term.added
    if own.text or term.together is None:
        return own
    parts = []
    if more.duty:
        beside = "goes further than that clause" if more.beside else "no order in force has"
        parts.append(Fact(f"a duty to act, which {beside}"))
    elif more.conduct:
        forbids = conduct(w.assessment.table, term.id, term.together, "no", "arguable")
        parts.append(labelled("it forbids", Fact("; ".join(forbids))))
    parts.append(labelled("it protects", w.people(more.persons)))
    parts.append(labelled("it covers", place_names(w, more.places)))
    parts += [Fact(_WIDER[name]) for name in more.wider]
    said = joined(*parts, between="; ")
    if more.time and not said.text:
        said = labelled("it lasts after", when_it_ends(w.assessment.view, more.time))
    return composed(ended(capital(said.text)), Fact("", (f"terms.{term.id}", "existing_orders")), said)
