"""The terms sought beside the clauses of existing orders: what these say, what happened since, and what a term adds."""

from spo.assessment import Comparison, TermAssessment, capital, listed
from spo.assessment.added import conduct
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.outlasting import when_it_ends
from spo.case import outcome

from ..writer import Writer, ended, labelled
from .shared import place_names


def clauses_on_point(w: Writer, term: TermAssessment) -> Fact:
    """Return the clauses of existing orders on the point of a term, in their words only where one has no paragraph."""
    view, together = w.assessment.view, term.together
    by_order: dict[str, list[str]] = {}
    for order, key in (*(on_point(w, together) if together else ()), *w.assessment.table.from_release(term.id)):
        by_order.setdefault(order, []).append(key)
    said = []
    for order, keys in by_order.items():
        clauses = {key: w.case.existing_orders[order].terms[key] for key in keys}
        paragraphs = [clause.paragraph or f'"{clause.words}"' for clause in clauses.values()]
        name = "Paragraphs" if len(keys) > 1 else "Paragraph"
        release = ", from release" if order in view.to_come else ""
        of = tuple(f"existing_orders.{order}.terms.{key}.paragraph" for key in keys)
        said.append(Fact(f"{name} {listed(paragraphs)} of the {view.order_name(order)}{release}.", of))
    none = Fact("No existing order has a term on this." if together else "", ("existing_orders",))
    return joined(*said or [none], between=" ")


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


def since(w: Writer, term: TermAssessment, with_exhibits: bool = True) -> Fact:
    """Return what has happened since the orders in force that the term answers, and the exhibits that show it."""
    together = term.together
    acts, apart = together.since if together else term.answers, set_apart(w, term)
    if not acts:
        none = Fact("No act that this term answers is recorded since." if together else "", (f"terms.{term.id}",))
        return joined(none, apart, between=" ")
    incidents = w.incidents(acts)
    shown = _exhibited(w, acts) if with_exhibits else Fact("")
    said = composed(f"{capital(incidents.text)}{shown.text}.", incidents, shown)
    broken = [labelled(f"{word}:", w.incidents(keys)) for word, keys in (_broken(w, together) if together else ())]
    return joined(said, *(composed(ended(fact.text), fact) for fact in broken), apart, between=" ")


def _exhibited(w: Writer, acts: tuple[str, ...]) -> Fact:
    """Return which exhibits show some acts, and which of the acts those are where it is not all of them."""
    by = {key: mark for key in acts if (mark := w.exhibit_ref(w.case.incidents[key].exhibits)).text}
    every = w.exhibit_ref(mark for key in by for mark in w.case.incidents[key].exhibits)
    held = w.incidents(tuple(by))
    of = "" if len(by) == len(acts) else f" for {held.text}"
    return composed(f", shown by {every.text}{of}" if by else "", every, held)


def set_apart(w: Writer, term: TermAssessment) -> Fact:
    """Return the incidents that an officer names for a term and that are not attributed: they carry nothing."""
    named = w.case.terms[term.id].incidents
    keys = tuple(key for key in w.assessment.view.unattributed if key in named)
    of = w.numbered(keys)
    apart = Fact("", tuple(f"incidents.{key}.attributed" for key in keys))
    return composed(f"Not attributed, so not relied on: {of.text}.", of, apart) if keys else Fact("")


def _broken(w: Writer, c: Comparison) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the incidents since for which breach is proved, or alleged: charged, once charged, or not."""
    table = w.assessment.table
    alleged = acts_called(table, c.breaches, "alleged breach")

    def of(*outcomes: str) -> frozenset[str]:
        keys = [key for key in c.breaches if outcome(w.case, key).id in outcomes]
        return frozenset(acts_called(table, keys, "alleged breach"))

    charged, dropped = of("charged"), of("discontinued") - of("charged")
    return (
        ("Breach", acts_called(table, c.breaches, "breach")),
        ("Alleged breach, charged", tuple(act for act in alleged if act in charged)),
        ("Alleged breach, charge discontinued", tuple(act for act in alleged if act in dropped)),
        ("Alleged breach, not charged", tuple(act for act in alleged if act not in charged | dropped)),
    )


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
