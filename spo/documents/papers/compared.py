"""The terms sought beside the clauses of existing orders: what these say, what happened since, and what a term adds."""

from spo.assessment import Comparison, TermAssessment, capital, listed, lower
from spo.assessment.added import conduct
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.outlasting import when_it_ends
from spo.case import outcome

from ..passages import Row
from ..writer import Writer, ended, labelled, row
from .shared import place_names


def says(w: Writer, term: TermAssessment) -> Fact:
    """Return the clauses of existing orders on the point of a term, quoted with their paragraphs."""
    together = term.together
    to_come = [_clause(w, order, key) for order, key in w.assessment.table.from_release(term.id)]
    held = [_clause(w, order, key) for order, key in _on_point(w, together)] if together else []
    none = "No existing order has a term on this point." if together else "No other order is recorded as in force."
    return joined(*(held or [Fact(none, ("existing_orders",))]), *to_come, between="\n")


def _on_point(w: Writer, c: Comparison) -> list[tuple[str, str]]:
    """Return the clauses on the point of a term, and those on which it turns whether any reaches an act since."""
    quoted, verdicts = [*(c.clauses or c.near)], w.assessment.table.verdicts
    every = [(order, key) for order in w.assessment.view.orders_in_force for key in w.case.existing_orders[order].terms]
    acts = dict.fromkeys(c.arguable, "arguable") | dict.fromkeys(c.unknown, "not known")
    for act, answer in acts.items() if w.case.terms[c.term].kind == "prohibition" else ():
        turns = [clause for clause in every if verdicts.of_clause(*clause, act).answer == answer]
        if not {*turns}.intersection(quoted):
            quoted += turns
    return [clause for clause in every if clause in quoted]


def _clause(w: Writer, order: str, key: str) -> Fact:
    base, clause = f"existing_orders.{order}.terms.{key}", w.case.existing_orders[order].terms[key]
    paragraph = f", paragraph {clause.paragraph}" if clause.paragraph else ""
    name = w.assessment.view.order_name(order)
    paragraph += ", from release" if order in w.assessment.view.to_come else ""
    return Fact(f'{capital(name)}{paragraph}: "{clause.words}"', (f"{base}.words", f"{base}.paragraph"))


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


def why_not(w: Writer, term: TermAssessment) -> Fact:
    """Return why the existing orders do not reach, hold or cover what the term would, or that they reach it."""
    c = term.together
    if c is None:
        return Fact("")
    reasons: list[Fact] = []
    more = term.added
    if more.duty:
        reasons.append(_not_required(w, c))
    elif more.conduct:
        reasons.append(_not_reached(w, c))
    if (people := w.people(more.persons)).text:
        reasons.append(composed(f"No existing order protects {people.text} in this way.", people))
    if more.places:
        places = place_names(w, more.places)
        reasons.append(composed(f"No existing order names {places.text}.", places))
    reasons += [Fact(_NARROWER[name]) for name in more.wider]
    if more.time and not reasons:
        ends = when_it_ends(w.assessment.view, more.time)
        reasons.append(composed(f"The existing protection ends on {ends.text}.", ends))
    if not reasons:
        reasons.append(Fact("The wording reaches it."))
    said = joined(*reasons, *_held(w, c), between=" ")
    return composed(said.text, Fact("", (f"terms.{term.id}", "existing_orders")), said)


_NARROWER = {
    "hours": "The wording is limited to other hours.",
    "distance": "The distance in the wording is not shown to be as great.",
    "number": "The wording is limited to a number.",
    "service": "The wording is limited to a service or a kind.",
    "exception": "The wording makes an exception of its own.",
}
_WIDER = {
    "hours": "it holds at hours at which no existing order does",
    "distance": "it gives a distance of its own",
    "number": "it is not limited to that number",
    "service": "it is not limited to that service or kind",
    "exception": "its exceptions are not the same",
}


def _not_reached(w: Writer, c: Comparison) -> Fact:
    """Return what the wording leaves of what was done since, act by act: not reached, open to argument, not known.

    Where nothing was done since, it is what the wording leaves of what the term would forbid.
    """
    outside, arguable, unknown = map(w.incidents, (c.outside, c.arguable, c.unknown))
    no_wording = "no existing order reaches" if not _on_point(w, c) else "the wording does not reach"
    parts = [
        labelled(f"On the applicant's reading, {no_wording}", outside),
        labelled("Open to argument:", arguable),
        labelled("Not known from what is recorded:", unknown),
    ]
    if any(part.text for part in parts):
        return joined(*(composed(ended(part.text), part) for part in parts if part.text), between=" ")
    if not c.read:
        return Fact("Not all of the words could be read and compared.")
    if set(c.missing_means) <= set(c.open_means):
        return Fact("Whether the wording reaches all of the term is open to argument.")
    if not c.clauses and not c.open_means:
        return Fact("No existing order speaks of it.")
    return Fact("On the applicant's reading, the wording does not reach all of the term.")


def _not_required(w: Writer, c: Comparison) -> Fact:
    """Return that no order requires it; and, as a submission, that none could, where guidance has it of every kind."""
    if c.clauses:
        return Fact("An order in force requires something of the kind, and not all that the term does.")
    if c.can_require:
        return Fact("No order in force requires it.")
    view = w.assessment.view
    kinds = {kind.name: kind.id for o in view.orders_in_force.values() if (kind := view.kind(o))}
    return Fact(
        f"No order in force requires it and, on the applicant's reading, a {listed(list(kinds), 'or a')} cannot.",
        entries=tuple(f"orders/{key}" for key in kinds.values()),
    )


def _held(w: Writer, c: Comparison) -> list[Fact]:
    """Return what the clauses on its point reach and was done since: proved, or alleged and not stronger than that."""
    verdicts = w.assessment.table.verdicts
    caught = [i for i in c.caught if any(verdicts.of_clause(*clause, i).answer == "yes" for clause in c.clauses)]
    both = (acts_called(w.assessment.table, c.breaches, called) for called in ("breach", "alleged breach"))
    proved, alleged = (w.incidents(tuple(i for i in caught if i in keys)) for keys in both)
    said = {
        f"The wording did not prevent {proved.text} (breach proved).": proved,
        f"The wording covers {alleged.text}, if proved.": alleged,
    }
    return [composed(text, acts) for text, acts in said.items() if acts.text]


def adds(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term adds: the officer's own sentence, or else what the comparison shows."""
    if term.duplicates:
        return Fact("Nothing. It duplicates an existing term.", (f"terms.{term.id}",))
    own, more = w.at(f"terms.{term.id}.adds"), term.added
    if own.text or term.together is None:
        return own
    parts = []
    if more.duty:
        short = w.at(f"terms.{term.id}.short")
        what = composed(lower(short.text.rstrip(".")), short)
        parts.append(labelled("a duty to act:", what) if what.text else Fact("a duty to act"))
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


def existing_row(w: Writer, term: TermAssessment) -> Row:
    """Return the row of the gap table for one term sought, in full."""
    number = w.term(term.id)
    short = w.at(f"terms.{term.id}.short")
    words = short if short.text else w.at(f"terms.{term.id}.words")
    return row(
        term.id,
        term=composed(f"{number.text}. {ended(words.text)}", number, words),
        says=says(w, term),
        since=since(w, term),
        why_not=why_not(w, term),
        adds=adds(w, term),
    )
