"""Which paragraphs of existing orders a term repeats, and until when: the court is told, and may leave the term out."""

from collections.abc import Iterable

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
    held: dict[tuple[str, str], list[str]] = {}
    for order, key in c.clauses:
        held.setdefault((order, _until(w, order, key)), []).append(key)
    named = [
        f"{clauses_named(w, order, keys)} of the {w.assessment.view.order_name(order)} {until}"
        for (order, until), keys in held.items()
    ]
    return _repeats(w, term, named)


def in_short(w: Writer, term: TermAssessment) -> Fact:
    """Return the same where the reason of a term says it: of several orders only which, and not until when."""
    said, c = repeats(w, term), term.together
    orders = dict.fromkeys(order for order, _ in c.clauses) if c else {}
    if not said.text or len(orders) < 2:
        return said
    return _repeats(w, term, [f"the {w.assessment.view.short_order_name(order)}" for order in orders])


def _repeats(w: Writer, term: TermAssessment, named: list[str]) -> Fact:
    clauses = term.together.clauses if term.together else ()
    paths = tuple(f"existing_orders.{order}.terms.{key}.words" for order, key in clauses)
    how = "In part it repeats" if w.at(f"terms.{term.id}.adds").text else "Repeats"
    return Fact(f"{how} {listed(named)}", (f"terms.{term.id}", *paths))


def _until(w: Writer, order: str, key: str) -> str:
    held = w.case.existing_orders[order]
    ends = held.terms[key].ends or held.ends
    return f"until {when(ends)}" if ends else "while it is in force"


def clauses_named(w: Writer, order: str, keys: Iterable[str]) -> str:
    """Return clauses of an order by their numbers, and that there are some without: `paragraphs 1 and 2`."""
    terms, word = w.case.existing_orders[order].terms, w.assessment.view.clause_word(order)
    every = [terms[key].paragraph for key in keys]
    numbers = [one for one in every if one]
    parts = [f"{word}{'s' if len(numbers) > 1 else ''} {listed(numbers)}"] if numbers else []
    return listed([*parts, *([f"a {'term' if word == 'paragraph' else word}"] if len(numbers) < len(every) else [])])
