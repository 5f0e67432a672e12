"""The clauses of existing orders that are about what a term sought is about."""

import re
from collections.abc import Iterable

from spo.assessment import TermAssessment
from spo.assessment.facts import Fact, composed, joined

from ..writer import Writer

FORBIDS = re.compile(r"^(?:(?:you|the defendant) (?:must|shall) )?(?:do )?not (?:to )?", re.IGNORECASE)
"""How a clause begins that forbids something, before what it forbids."""


def said_by_orders(w: Writer, term: TermAssessment, told: set[tuple[str, str]]) -> Fact:
    """Return what existing orders say of what a term is about, or `None.`

    A clause is quoted in its row, and `told` remembers it: in a later row it is its paragraph alone.
    """
    view = w.assessment.view
    several = len({**view.orders_in_force, **view.to_come}) > 1
    said = []
    for order, key in on_point(w, term):
        path = f"existing_orders.{order}.terms.{key}"
        clause, words = w.case.at(path), w.at(f"{path}.words")
        of = f" of the {view.order_name(order)}" if several else ""
        release = ", from release" if order in view.to_come else ""
        name = f"Paragraph {clause.paragraph}{of}" if clause.paragraph else f"A term{of}"
        quoted = f': "{FORBIDS.sub("", words.text).rstrip(".")}"' if (order, key) not in told else ", as above"
        told.add((order, key))
        said.append(Fact(f"{name}{release}{quoted}.", (f"{path}.paragraph", *words.paths)))
    return joined(*said or [Fact("None.", ("existing_orders",))], between="\n")


def on_point(w: Writer, term: TermAssessment) -> tuple[tuple[str, str], ...]:
    """Return the clauses on the point of a term, those of a licence that is to begin among them."""
    return (*(term.together.clauses if term.together else ()), *w.assessment.table.from_release(term.id))


def bracketed(w: Writer, keys: Iterable[str]) -> Fact:
    """Return acts by their numbers, those that are inferred in brackets: `1, 3-7 (9)`."""
    view, held = w.assessment.view, list(keys)
    inferred = [key for key in held if view.is_inferred(key)]
    shown, inside = (_numbers(w, of) for of in ([key for key in held if key not in inferred], inferred))
    text = " ".join(filter(None, (shown, inside and f"({inside})")))
    return Fact(text, tuple(f"incidents.{key}" for key in held))


def _numbers(w: Writer, keys: list[str]) -> str:
    return w.assessment.view.incident_numbers(keys).replace(" to ", "-").replace(" and ", ", ")


def set_apart(w: Writer, term: TermAssessment) -> Fact:
    """Return the incidents that an officer names for a term and that are not attributed: they carry nothing."""
    named = w.case.terms[term.id].incidents
    keys = tuple(key for key in w.assessment.view.unattributed if key in named)
    of = w.numbered(keys)
    apart = Fact("", tuple(f"incidents.{key}.attributed" for key in keys))
    return composed(f"Not attributed, so not relied on: {of.text}.", of, apart) if keys else Fact("")
